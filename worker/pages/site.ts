// What all pages of one programme share: words, look, script and icon.

import type { Programme } from '../../shared/publication/manifest.ts';
import type { Asset, Assets } from './assets.ts';
import { textAsset } from './assets.ts';
import { iconOf } from './icon.ts';
import type { OpenSite, Site } from './layout.ts';
import { lookOf } from './look/look.ts';
import { wordsIn } from './words/words.ts';

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
