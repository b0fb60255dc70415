// Names of areas, categories, genres: as typed on one line, and when two of them are the same name.

import { finding } from '../issues/issue.ts';
import { memoize, OF_CELLS } from '../memoize.ts';
import { folded, oneLine } from '../text.ts';
import { type Parsed, parsed } from './parsed.ts';

/** The name in a cell, as typed, on one line; `null` when blank. */
export function nameIn(text: string): string | null {
  return oneLine(text) || null;
}

const TO_BE_STATED = new Set([
  'tbc',
  'tba',
  'tbd',
  'toconfirm',
  'tobeconfirmed',
  'aconfirmer',
  'apreciser',
  'adefinir',
  'na',
  'unknown',
  'inconnu',
]);

/** Reads the name of an area, a city or a category: as typed. What names nothing is left out, and named. */
export const parseName = memoize((text: string, header: string): Parsed<string | null> => {
  const value = nameIn(text);
  if (value === null) return parsed(null);
  const word = folded(value);
  if (word === '' || TO_BE_STATED.has(word)) return parsed(null, finding('name-unsaid', { value, header }));
  if (/^\d+$/.test(word)) return parsed(value, finding('name-number', { value, header }));
  if (/\s[/|]\s/.test(value)) return parsed(value, finding('name-maybe-several', { value, header }));
  return parsed(value);
}, OF_CELLS);

/**
 * What two spellings of one name have in common: no case, accents, punctuation. Marks without letters keep themselves.
 */
export function nameKey(name: string): string {
  return folded(name) || oneLine(name);
}

export function isSameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}
