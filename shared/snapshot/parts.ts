// What a snapshot keeps of a tab: every cell as people saw it, and for cells that are more than their text
// (formulas, numbers, dates, ticks) what stands behind, so that a restore flattens nothing.

import { cellName } from '../a1.ts';

/** A tab as read, three rectangles of one size. */
export interface TabRead {
  readonly tab: string;
  readonly values: readonly (readonly unknown[])[];
  readonly displayed: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** One table of a snapshot, header included, cells not escaped. */
export interface SnapshotPart {
  readonly name: string;
  /** All of one width. */
  readonly rows: readonly (readonly string[])[];
}

export const TYPED_CELLS = 'typed cells';
/** Tab, cell, kind, and what stands behind: a formula with its `=`, a number in full, a date, TRUE or FALSE. */
const TYPED_COLUMNS = 4;
export type CellKind = 'formula' | 'number' | 'date' | 'tick';

/**
 * The tabs as parts, and last the cells of all of them that are more than text. `dateText` gives a date as it
 * would be typed: its methods know the script's zone, which is not for this room to know.
 */
export function partsOf(
  tabs: readonly TabRead[],
  dateText: (value: unknown, displayed: string) => string,
): SnapshotPart[] {
  const typed: string[][] = [];
  const parts = tabs.map(({ tab, values, displayed, formulas }) => ({
    name: tab,
    rows: values.map((row, rowIndex) =>
      row.map((value, column) => {
        const shown = displayed[rowIndex]![column]!;
        const formula = formulas[rowIndex]![column]!;
        const cell = cellName(rowIndex + 1, column);
        const keep = (kind: CellKind, behind: string) => typed.push([tab, cell, kind, behind]);
        if (formula !== '') keep('formula', formula);
        else if (typeof value === 'number') keep('number', String(value));
        else if (typeof value === 'boolean') keep('tick', value ? 'TRUE' : 'FALSE');
        else if (typeof value !== 'string') keep('date', dateText(value, shown));
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
