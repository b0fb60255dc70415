// The programme's icon in a browser's tab: its first letter on its accent.

import { inkOn } from './look/colour.ts';
import { html } from './markup.ts';

/** An SVG document. */
export function iconOf(name: string, accent: string): string {
  const letter = (Array.from(name.trim())[0] ?? '•').toUpperCase();
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="${accent}"/><text x="16" y="23" font-family="sans-serif" font-size="20" font-weight="800" text-anchor="middle" fill="${inkOn(accent)}">${letter}</text></svg>`
    .text;
}
