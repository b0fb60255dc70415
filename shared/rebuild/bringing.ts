// What has to be written into one tab of people so that it says what a restored programme says: gathered cell by cell
// and row by row, nothing that stands there so already.

import { FIRST_DATA_ROW, type Table } from '../table.ts';

export interface CellToWrite {
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
