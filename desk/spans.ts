// Cells that share something, as few ranges: a column formatted from top to bottom is one line, not ten
// thousand.

import { printArea } from './workbook/a1.ts';
import type { Area, Cell, Tab } from './workbook/model.ts';

/** A range and what all of its cells have. */
export interface Span<Shared> {
  range: string;
  is: Shared;
}

/** Ranges of equal non-empty picks; columns side by side that agree from row to row are one range. */
export function spansOf<Shared>(tab: Tab, pick: (cell: Cell) => Shared | undefined): Span<Shared>[] {
  const spans: { area: Area; key: string; is: Shared }[] = [];
  for (let column = 1; column <= tab.columnCount; column += 1) {
    for (const found of columnSpans(tab, column, pick)) {
      const { area, key } = found;
      const left = spans.find(
        (one) =>
          one.key === key &&
          one.area.row === area.row &&
          one.area.rows === area.rows &&
          one.area.column + one.area.columns === column,
      );
      if (left) left.area = { ...left.area, columns: left.area.columns + 1 };
      else spans.push(found);
    }
  }
  return spans.map(({ area, is }) => ({ range: printArea(area), is }));
}

function columnSpans<Shared>(tab: Tab, column: number, pick: (cell: Cell) => Shared | undefined) {
  const spans: { area: Area; key: string; is: Shared }[] = [];
  let open: { area: Area; key: string; is: Shared; from: unknown } | null = null;
  for (let row = 1; row <= tab.rows.length; row += 1) {
    const cell = tab.rows[row - 1]![column - 1];
    const is = cell ? pick(cell) : undefined;
    if (is === undefined) {
      open = null;
      continue;
    }
    if (open && (open.from === is || open.key === JSON.stringify(is))) {
      open.area.rows += 1;
      continue;
    }
    open = { area: { row, column, rows: 1, columns: 1 }, key: JSON.stringify(is), is, from: is };
    spans.push(open);
  }
  return spans;
}
