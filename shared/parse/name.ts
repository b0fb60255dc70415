// Names of areas, categories, genres: as typed on one line, and when two of them are the same name.

import { folded, oneLine } from '../text.ts';

/** The name in a cell, as typed, on one line; `null` when blank. */
export function nameIn(text: string): string | null {
  return oneLine(text) || null;
}

/** What two spellings of one name have in common: no case, accents, punctuation. Marks without letters keep themselves. */
export function nameKey(name: string): string {
  return folded(name) || oneLine(name);
}

export function isSameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}
