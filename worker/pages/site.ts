// What all pages of one programme share: words, look, script and icon.

import type { Programme } from '../../shared/publication/manifest.ts';
import { wordsIn } from '../words/words.ts';
import { type Asset, type Assets, textAsset } from './assets.ts';
import type { OpenSite, Site } from './layout.ts';
import { inkOn } from './look/colour.ts';
import { lookOf } from './look/look.ts';
import { html } from './markup.ts';

/** The site of a programme, and the icon that it alone has. */
export function siteOf(
  programme: Programme,
  siteUrl: string | null,
  assets: Assets,
): { site: OpenSite; icon: Asset } {
  const look = lookOf(programme, assets);
  const icon = textAsset('icon', 'svg', 'image/svg+xml', iconOf(programme.name, look.accent));
  const words = wordsIn(programme.language);
  const site = { programme, siteUrl, words, look, script: assets.script, iconPath: icon.path };
  return { site, icon };
}

/** The site while there is no programme. */
export function emptySite(assets: Assets): Site {
  const look = lookOf(null, assets);
  return { programme: null, siteUrl: null, words: wordsIn(), look, script: assets.script, iconPath: null };
}

// The programme's icon in a browser's tab: its first letter on its accent.

/** An SVG document. */
function iconOf(name: string, accent: string): string {
  const letter = (Array.from(name.trim())[0] ?? '•').toUpperCase();
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="${accent}"/><text x="16" y="23" font-family="sans-serif" font-size="20" font-weight="800" text-anchor="middle" fill="${inkOn(accent)}">${letter}</text></svg>`
    .text;
}
