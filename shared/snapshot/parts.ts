// What a snapshot keeps of a tab: every cell as people saw it, and for cells that are more than their text
// (formulas, numbers, dates, ticks) what stands behind, so that a restore flattens nothing.

import { cellName } from '../a1.ts';

/** A tab as read; values and formulas are rectangles of one size. */
export interface TabRead {
  readonly tab: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  /** What a cell that is more than text shows, and its number format, by row and column from 0. */
  readonly displayed: (row: number, column: number) => string;
  readonly formats: (row: number, column: number) => string;
}

/** One table of a snapshot, header included, cells not escaped. */
export interface SnapshotPart {
  readonly name: string;
  /** All of one width. */
  readonly rows: readonly (readonly string[])[];
}

export const TYPED_CELLS = 'typed cells';
/**
 * Tab, cell, kind, what stands behind (a formula with its `=`, a number in full, a date, TRUE or FALSE), and the
 * number format. Snapshots of the first format have no number formats.
 */
const TYPED_COLUMNS = 5;
export type CellKind = 'formula' | 'number' | 'date' | 'tick';

/** What stands behind a cell that is more than its text. */
export interface TypedCell {
  readonly kind: CellKind;
  readonly behind: string;
  /** Empty when it is not known. */
  readonly format: string;
}

/**
 * The tabs as parts, and last the cells of all of them that are more than text. `dateText` gives a date as it
 * would be typed: its methods know the script's zone, which is not for this room to know.
 */
export function partsOf(
  tabs: readonly TabRead[],
  dateText: (value: unknown, displayed: string) => string,
): SnapshotPart[] {
  const typed: string[][] = [];
  const parts = tabs.map(({ tab, values, displayed, formulas, formats }) => ({
    name: tab,
    rows: values.map((row, rowIndex) =>
      row.map((value, column) => {
        const formula = formulas[rowIndex]![column]!;
        if (typeof value === 'string' && formula === '') return value;
        const shown = displayed(rowIndex, column);
        const keep = (kind: CellKind, behind: string) =>
          typed.push([tab, cellName(rowIndex + 1, column), kind, behind, formats(rowIndex, column)]);
        if (formula !== '') keep('formula', formula);
        else if (typeof value === 'number') keep('number', String(value));
        else if (typeof value === 'boolean') keep('tick', value ? 'TRUE' : 'FALSE');
        else keep('date', dateText(value, shown));
        return typeof value === 'string' ? value : shown;
      }),
    ),
  }));
  return [...parts, { name: TYPED_CELLS, rows: typed }];
}

/** How many columns a part has. */
export function widthOf({ name, rows }: SnapshotPart): number {
  return rows[0]?.length ?? (name === TYPED_CELLS ? TYPED_COLUMNS : 0);
}

/** The typed cells of one tab, by their A1 names. */
export function typedCellsOf(parts: readonly SnapshotPart[], tab: string): ReadonlyMap<string, TypedCell> {
  const found = new Map<string, TypedCell>();
  const rows = parts.find(({ name }) => name === TYPED_CELLS)?.rows ?? [];
  for (const [of = '', cell = '', kind = '', behind = '', format = ''] of rows) {
    if (of === tab) found.set(cell, { kind: kind as CellKind, behind, format });
  }
  return found;
}
