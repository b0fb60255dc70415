// Colours: shares of red, green and blue in the API, `#rrggbb` in the workbook.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { Refusal } from '../workbook/refusal.ts';

type Color = sheets_v4.Schema$Color;

/**
 * `#rrggbb` of a colour, where its style goes before it; a share that is missing is none of it. Null for none.
 * @throws Refusal for a colour of the theme
 */
export function hexOf(plain?: Color | null, style?: sheets_v4.Schema$ColorStyle | null): string | null {
  if (style?.themeColor) throw new Refusal('themeColor is not emulated');
  const color = style?.rgbColor ?? plain;
  if (!color) return null;
  const pair = (share: number | null | undefined) =>
    Math.round(Math.min(1, Math.max(0, share ?? 0)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${pair(color.red)}${pair(color.green)}${pair(color.blue)}`;
}

/** The shares of `#rrggbb`, those of nothing left out as Google does; null for a colour that has a name. */
export function colorOf(hex: string | null | undefined): Color | null {
  const pairs = /^#(..)(..)(..)$/.exec(hex ?? '');
  if (!pairs) return null;
  const [red, green, blue] = pairs.slice(1).map((pair) => Number.parseInt(pair, 16) / 255) as [
    number,
    number,
    number,
  ];
  return { ...(red > 0 && { red }), ...(green > 0 && { green }), ...(blue > 0 && { blue }) };
}
