// Prepares a cell for reading: one spelling for every dash, quote and space, no capitals, no accents.

import { cleanText } from '../text.ts';

/** What people type, in many shapes, and the one shape that is read. Order matters. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200f\u2060]|\ufe0f|\u20e3/g, ''],
  [/\s*\n\s*/g, ' ; '],
  [/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' '],
  [/(?<=\d ?)[~～](?= ?[\d€£$])/g, '-'],
  [/[~～≈±]/g, ' about '],
  [/[‐‑‒–—―−﹣－→]/g, '-'],
  [/[‘’ʼ´`′]/g, "'"],
  [/[“”«»"]/g, ' '],
  [/[[{]/g, '('],
  [/[\]}]/g, ')'],
  [/≥|>=/g, ' from '],
  [/≤|<=/g, ' up to '],
  [/</g, ' under '],
  [/>/g, ' over '],
  [/[⁄／]/g, '/'],
  [/，/g, ','],
  [/．/g, '.'],
];

const PLAIN = /^[\x20-\x7e]*$/;

/** One line (a line break becomes `;`), never with square or curly brackets: those mark what has been read. */
export function readable(text: string): string {
  let read = cleanText(text);
  for (const [shape, plain] of SHAPES) read = read.replace(shape, plain);
  return PLAIN.test(read)
    ? read.trim()
    : read.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 48)).trim();
}

/** Small letters without accents. */
export function lower(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/ł/g, 'l');
}

/** Whether the words are French: suggestions answer in the language of the cell. */
export function isFrench(read: string): boolean {
  return /\b(gratuit|entree|tarif|prix|libre|chapeau|ans|mois|plein|reduit|enfants?|adultes?|des|jusqu|partir|de|du|et|ou|avec|sur|moins|avant|apres|public|dons?|billets?|conseillee?)\b/.test(
    read,
  );
}
