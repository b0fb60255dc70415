// What has to be written into one tab of people so that it says what a restored programme says: gathered cell by cell
// and row by row, nothing that stands there so already.

import type { PlacementField } from '../placements/columns.ts';
import type { PlacementDraft } from '../placements/draft.ts';
import { type PublishedPlacement, windowOf } from '../placements/placement.ts';
import type { WallClock } from '../placements/wall-clock.ts';
import { isSamePlacement } from '../publication/placements.ts';
import { FIRST_DATA_ROW, type Table } from '../table.ts';
import { placementCells } from './cells.ts';

interface CellToWrite {
  /** Row number in the tab. */
  readonly row: number;
  /** From 0. */
  readonly columnIndex: number;
  readonly before: string;
  readonly after: string;
}

export interface Bringing {
  readonly cells: readonly CellToWrite[];
  /** Whole rows, as wide as the header. */
  readonly added: readonly (readonly string[])[];
  /** Rows that the restored programme does not have. */
  readonly setAside: number;
}

/** Gathers for a tab as it was read; a field without a column is left out. */
export function gatherFor<Field extends string>(
  table: Pick<Table, 'header' | 'rows'>,
  indexOf: ReadonlyMap<Field, number>,
) {
  const cells: CellToWrite[] = [];
  const added: string[][] = [];
  return {
    cells,
    added,
    write(row: number, field: Field, after: string): void {
      const columnIndex = indexOf.get(field);
      if (columnIndex === undefined) return;
      const before = table.rows[row - FIRST_DATA_ROW]?.[columnIndex] ?? '';
      if (before !== after) cells.push({ row, columnIndex, before, after });
    },
    add(texts: Readonly<Partial<Record<Field, string>>>): void {
      const byColumn = new Map([...indexOf].map(([field, index]) => [index, texts[field] ?? '']));
      added.push(table.header.map((_, index) => byColumn.get(index) ?? ''));
    },
  };
}

// What has to be written into `Placements` so that the next publish says what a restored programme says. Rows that it
// does not have are cancelled, never erased: somebody may have paid for them.

const ASKED: readonly PlacementField[] = ['event', 'tier', 'requestedStart', 'hours', 'status'];

export function placementsToBring(
  restored: readonly PublishedPlacement[],
  { rows, indexOf }: Pick<PlacementDraft, 'rows' | 'indexOf'>,
  table: Pick<Table, 'header' | 'rows'>,
  {
    clock,
    titleOf,
    nowMs,
  }: { readonly clock: WallClock; readonly titleOf: (key: string) => string; readonly nowMs: number },
): Bringing {
  const { cells, added, write, add } = gatherFor(table, indexOf);
  const current = new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, row] as const])));
  const wanted = new Set(restored.map(({ id }) => id));
  for (const placement of restored) {
    const texts = placementCells(placement, titleOf(placement.eventKey), clock);
    const row = current.get(placement.id);
    if (!row) {
      // Over, it is a fact in the published tab, and needs no row.
      if (windowOf(placement).endMs <= nowMs) continue;
      add(texts);
      continue;
    }
    if (row.entry && isSamePlacement(row.entry, placement)) continue;
    for (const field of ASKED) write(row.row, field, texts[field] ?? '');
  }
  const others = rows.filter(({ id, entry }) => id !== null && entry !== null && !wanted.has(id));
  for (const { row } of others) write(row, 'status', 'cancelled');
  return { cells, added, setAside: others.length };
}
