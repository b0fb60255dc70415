// How the pages of one programme look: its tokens from `Settings`, as a stylesheet and the policy that lets
// it and nothing else in.

import { createHash } from 'node:crypto';
import type { Programme } from '../../../shared/publication/manifest.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings.ts';
import type { Assets, ServedTypeface } from '../assets.ts';
import { STYLE } from './style.ts';
import { type Theme, themesOf } from './theme.ts';

export interface Look {
  readonly accent: string;
  /** Stands in a `style` element of every page, byte for byte: the policy says its digest. */
  readonly style: string;
  /** Content-Security-Policy. */
  readonly policy: string;
  /** Paths of the typefaces that nearly every page needs. */
  readonly preloads: readonly string[];
}

/** The look of a programme; of nothing yet, the plain one. */
export function lookOf(programme: Programme | null, { typefaces }: Assets): Look {
  const { accent = DEFAULT_SETTINGS.accent, typeface: chosen, name = '' } = programme ?? {};
  const typeface = typefaces[programme ? (chosen ?? DEFAULT_SETTINGS.typeface) : 'plain'];
  const style = [fontFaces(typeface), tokens(accent, typeface, name), STYLE].join('\n');
  return {
    accent,
    style,
    policy: policyFor(style),
    preloads: typeface.fonts.filter(({ font }) => font.isBasic).map(({ path }) => path),
  };
}

function tokens(accent: string, { display, text }: ServedTypeface, name: string): string {
  const { shade, onAccent, light, dark } = themesOf(accent);
  const always = { accent, shade, 'on-accent': onAccent, display, text, ...measures(name) };
  return `:root{color-scheme:light dark;${properties(always)};${themeProperties(light)}}
@media screen and (prefers-color-scheme:dark){:root{${themeProperties(dark)}}}`;
}

/** How long the name is decides how large it can stand: its longest word must fit the narrowest phone. */
function measures(name: string) {
  const longest = Math.max(6, ...name.split(/\s+/).map((word) => Array.from(word).length));
  const all = Math.max(8, Array.from(name).length);
  return {
    'name-fits': `${(156 / longest).toFixed(1)}vw`,
    'name-most': `${Math.min(13, 46 / Math.sqrt(all)).toFixed(2)}rem`,
  };
}

function themeProperties(theme: Theme): string {
  return properties({ ...theme });
}

function properties(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

function fontFaces({ fonts, standIns }: ServedTypeface): string {
  const rules = fonts.map(
    ({ font, path }) =>
      `@font-face{font-family:"${font.family}";font-weight:${font.weights};font-display:swap;src:url(${path}) format("woff2");unicode-range:${font.unicodeRange}}`,
  );
  return [...rules, standIns.trimEnd()].join('\n');
}

/** Our own stylesheet, typefaces, script and search words, pictures of events over https, and nothing else. */
function policyFor(style: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "script-src 'self'",
    "font-src 'self'",
    "img-src 'self' https:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
