// Where written texts came to stand, when somebody may have moved rows between our read and our write.

import { FIRST_DATA_ROW, type Table } from '../../shared/table.ts';
import type { CellEdit } from './cell-edit.ts';

export interface WriteState<Edit extends CellEdit> {
  /** Edits whose own row does not hold them. */
  readonly astray: readonly Edit[];
  /** What stood in the cells of other rows that they wrote over. */
  readonly overwritten: readonly CellEdit[];
}

/**
 * Compares the tab before a write with the tab after it. `ignored` columns are script's own. A row that cannot be
 * found again counts as its own, unless another row is known to stand there, or nothing but what was written.
 */
export function writeStateOf<Edit extends CellEdit>(
  before: Table,
  after: Table,
  edits: readonly Edit[],
  ignored: readonly number[],
): WriteState<Edit> {
  const homeOf = homes(before, after, edits, ignored);
  const owners = new Map([...homeOf].map(([row, place]) => [place, row]));
  const astray: Edit[] = [];
  const overwritten: CellEdit[] = [];
  for (const edit of edits) {
    const row = edit.row - FIRST_DATA_ROW;
    const home = homeOf.get(row);
    if (home === row) continue;
    const owner = owners.get(row);
    const isBare = owner === undefined && holdsOnly(after.rows[row], edits, row);
    if (home === undefined && owner === undefined && !isBare) continue;
    astray.push(edit);
    const theirs = isBare ? '' : before.rows[owner ?? -1]?.[edit.columnIndex];
    if (theirs === undefined || after.rows[row]?.[edit.columnIndex] !== edit.after) continue;
    overwritten.push({ ...edit, before: edit.after, after: theirs });
  }
  return { astray, overwritten };
}

/** Whether a row holds what was written into it, and nothing else: the one that was meant is gone. */
function holdsOnly(cells: readonly string[] | undefined, edits: readonly CellEdit[], row: number): boolean {
  const written = new Set(
    edits.filter((edit) => edit.row - FIRST_DATA_ROW === row).map(({ columnIndex }) => columnIndex),
  );
  return cells?.every((cell, column) => written.has(column) || cell.trim() === '') ?? false;
}

/**
 * The index after, by the index before. Rows that nobody wrote into are known by all their cells; only then those
 * that were written into, by the rest of theirs: so twins that differ in the very cell are told apart.
 */
function homes(
  before: Table,
  after: Table,
  edits: readonly CellEdit[],
  ignored: readonly number[],
): Map<number, number> {
  const written = new Set(edits.map(({ row }) => row - FIRST_DATA_ROW));
  const edited = new Set(edits.map(({ columnIndex }) => columnIndex));
  const skipped = new Set(ignored);
  const wholeOf = (cells: readonly string[]) =>
    JSON.stringify(cells.filter((_, column) => !skipped.has(column)));
  const restOf = (cells: readonly string[]) =>
    JSON.stringify(cells.filter((_, column) => !skipped.has(column) && !edited.has(column)));
  const found = new Map<number, number>();
  const open = new Set(before.rows.keys());
  const match = (places: readonly number[], nameOf: (cells: readonly string[]) => string) => {
    const waiting = new Map<string, Set<number>>();
    for (const row of open) {
      const name = nameOf(before.rows[row]!);
      const twins = waiting.get(name);
      if (twins) twins.add(row);
      else waiting.set(name, new Set([row]));
    }
    for (const place of places) {
      const twins = waiting.get(nameOf(after.rows[place]!));
      // Among twins, the one whose place this is.
      const row = twins?.has(place) ? place : twins?.values().next().value;
      if (row === undefined) continue;
      twins!.delete(row);
      open.delete(row);
      found.set(row, place);
    }
  };
  const places = [...after.rows.keys()];
  match(
    places.filter((place) => !written.has(place)),
    wholeOf,
  );
  match(
    places.filter((place) => written.has(place)),
    restOf,
  );
  return found;
}
