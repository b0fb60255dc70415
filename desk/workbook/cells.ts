// Reading and replacing cells. Rows and cells are never changed in place, so a copy of a tab's row list is a
// whole earlier view of it: stale and torn reads come from that.

import type { Area, Cell, Row, Tab, Value } from './model.ts';

/** The cell at a place, or null when nothing was ever put there. */
export function cellAt(tab: Tab, row: number, column: number): Cell | null {
  return tab.rows[row - 1]?.[column - 1] ?? null;
}

/** One answer per cell of the area, row by row. */
export function readArea<Answer>(tab: Tab, area: Area, read: (cell: Cell | null) => Answer): Answer[][] {
  const answers: Answer[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = tab.rows[row - 1];
    const line: Answer[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      line.push(read(cells?.[column - 1] ?? null));
    }
    answers.push(line);
  }
  return answers;
}

/**
 * Replaces every cell of the area; `change` gets the offsets within the area. When it throws, nothing has
 * changed.
 */
export function changeArea(
  tab: Tab,
  area: Area,
  change: (cell: Cell | null, rowOffset: number, columnOffset: number) => Cell | null,
): void {
  const rows = Array.from({ length: area.rows }, (_, offset) => {
    const row = (tab.rows[area.row - 1 + offset] ?? []).slice();
    while (row.length < area.column + area.columns - 1) row.push(null);
    for (let step = 0; step < area.columns; step += 1) {
      const place = area.column - 1 + step;
      row[place] = withoutEmptiness(change(row[place] ?? null, offset, step));
    }
    return row;
  });
  while (tab.rows.length < area.row - 1) tab.rows.push([]);
  rows.forEach((row, offset) => {
    tab.rows[area.row - 1 + offset] = row;
  });
  tab.version += 1;
}

/** A cell that holds nothing at all is no cell. */
function withoutEmptiness(cell: Cell | null): Cell | null {
  if (cell === null || cell.value !== '') return cell;
  return cell.formula || cell.format || cell.note || cell.validation || cell.style ? cell : null;
}

/** A copy of the cell with some fields set; a field given as undefined is taken away. */
export function withFields(
  cell: Cell | null,
  fields: { [Field in keyof Cell]?: Cell[Field] | undefined },
): Cell {
  const { value, formula, format, note, validation, style } = { ...cell, ...fields };
  const copy: { -readonly [Field in keyof Cell]: Cell[Field] } = { value: value ?? '' };
  if (formula !== undefined) copy.formula = formula;
  if (format !== undefined) copy.format = format;
  if (note !== undefined) copy.note = note;
  if (validation !== undefined) copy.validation = validation;
  if (style !== undefined) copy.style = style;
  return copy;
}

/** The last row and column that hold a value or a formula; 0 and 0 when the tab is empty. */
export function extentOf(tab: Tab): { lastRow: number; lastColumn: number } {
  let lastRow = 0;
  let lastColumn = 0;
  tab.rows.forEach((row, index) => {
    for (let column = row.length; column > 0; column -= 1) {
      const cell = row[column - 1];
      if (!cell || (cell.value === '' && !cell.formula)) continue;
      lastRow = index + 1;
      lastColumn = Math.max(lastColumn, column);
      break;
    }
  });
  return { lastRow, lastColumn };
}

/** The same tab with a row list of its own, which later edits leave alone. */
export function viewOf(tab: Tab): Tab {
  return { ...tab, rows: tab.rows.slice() };
}

/** Blank as Google means it: nothing to see and nothing to calculate. */
export function isBlank(cell: Cell | null): boolean {
  return cell === null || (cell.value === '' && !cell.formula);
}

export function cellValue(cell: Cell | null): Value {
  return cell?.value ?? '';
}

export function emptyRows(count: number): Row[] {
  return Array.from({ length: count }, () => []);
}
