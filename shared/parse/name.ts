// Names of areas, categories, genres: as typed on one line, and when two of them are the same name.

import { finding } from '../issues/issue.ts';
import { memoize, OF_CELLS } from '../memoize.ts';
import { folded, oneLine } from '../text.ts';
import { nothingIn } from './nothing.ts';
import { type Parsed, parsed } from './parsed.ts';

/** The name in a cell, as typed, on one line; `null` when blank. */
export function nameIn(text: string): string | null {
  return oneLine(text) || null;
}

/** Reads a plain text: blank, with a note, where it names nothing; `value` is what is in the cell. */
export function parseText(value: string | null, header: string): Parsed<string | null> {
  const nothing = value === null ? null : nothingIn(value);
  if (value === null || nothing === null) return parsed(value);
  const code =
    nothing === 'not yet' ? 'text-not-yet' : nothing === 'box' ? 'text-is-box' : ('name-unsaid' as const);
  return parsed(null, finding(code, { value, header }));
}

/** Reads the name of an area, a city or a category: as typed. What names nothing is left out, and named. */
export const parseName = memoize((text: string, header: string): Parsed<string | null> => {
  const value = nameIn(text);
  if (value === null) return parsed(null);
  const word = folded(value);
  const { value: stated, findings } = parseText(value, header);
  if (stated === null) return parsed(null, ...findings);
  if (word === '') return parsed(null, finding('name-unsaid', { value, header }));
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
