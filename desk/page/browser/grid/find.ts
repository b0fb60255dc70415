// Finding text in a tab whose cells are mostly not in the document: piece by piece, so that nobody waits.

import type { Place } from './areas.ts';

/** What a search needs to know of a tab. */
export interface FindGround {
  lastRow: number;
  lastColumn: number;
  textAt(row: number, column: number): string;
  isShown(row: number, column: number): boolean;
}

/** Cells between two pauses: a few milliseconds of work. */
const CELLS_AT_ONCE = 20_000;
const MOST_FOUND = 10_000;

/** Every cell that shows the text, whatever its case, row by row; yields now and then to pause. */
export function* findAll(text: string, ground: FindGround): Generator<void, Place[]> {
  const wanted = text.toLowerCase();
  const found: Place[] = [];
  if (wanted === '') return found;
  let looked = 0;
  for (let row = 1; row <= ground.lastRow; row += 1) {
    for (let column = 1; column <= ground.lastColumn; column += 1) {
      const isFound = ground.textAt(row, column).toLowerCase().includes(wanted);
      if (isFound && ground.isShown(row, column)) found.push({ row, column });
    }
    if (found.length >= MOST_FOUND) break;
    looked += ground.lastColumn;
    if (looked >= CELLS_AT_ONCE) {
      looked = 0;
      yield;
    }
  }
  return found;
}

/** The index of the first place found at or after another, or before it; goes round. Minus one for none. */
export function nearest(found: readonly Place[], from: Place, step: 1 | -1, isIncluded: boolean): number {
  const order = (a: Place, b: Place) => a.row - b.row || a.column - b.column;
  if (found.length === 0) return -1;
  if (step > 0) {
    const index = found.findIndex(
      (place) => order(place, from) > 0 || (isIncluded && order(place, from) === 0),
    );
    return index < 0 ? 0 : index;
  }
  const index = found.findLastIndex((place) => order(place, from) < 0);
  return index < 0 ? found.length - 1 : index;
}
