// Which rows and columns have elements: frozen ones, those near the view, the active one wherever it is, and
// those that a merged area reaching into view begins in.

import { lastColumnOf, overlaps } from './areas.ts';
import type { Board } from './board.ts';
import { type Axis, linesBetween } from './geometry.ts';

/** Pixels beyond the view that are drawn too, so that scrolling finds them there. */
const MARGIN = { rows: 190, columns: 120 };

/** `height`: pixels of the view below what is frozen. */
export function rowsNear(
  { rows, columns, sheet, scrolled, selected, merges }: Board,
  height: number,
): number[] {
  const { frozenRows } = sheet.facts;
  const from = scrolled.top + rows.end(frozenRows);
  const near = linesBetween(rows, from - MARGIN.rows, from + height + MARGIN.rows);
  const [first = 1, last = first] = [near[0], near.at(-1)];
  const inView = { row: first, column: 1, rows: last - first + 1, columns: columns.count };
  const begun = merges.filter((merge) => overlaps(merge, inView)).map(({ row }) => row);
  return shownOf(rows, [...upTo(frozenRows), ...near, ...begun, selected.active.row]);
}

/** `width`: pixels of the view beside what is frozen. */
export function columnsNear({ columns, sheet, scrolled, selected, merges }: Board, width: number): number[] {
  const { frozenColumns } = sheet.facts;
  const from = scrolled.left + columns.end(frozenColumns);
  const near = linesBetween(columns, from - MARGIN.columns, from + width + MARGIN.columns);
  const [first = 1, last = first] = [near[0], near.at(-1)];
  const begun = merges
    .filter((merge) => merge.column <= last && lastColumnOf(merge) >= first)
    .map(({ column }) => column);
  return shownOf(columns, [...upTo(frozenColumns), ...near, ...begun, selected.active.column]);
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

/** Those that are not hidden, in order, each once. */
function shownOf(axis: Axis, lines: readonly number[]): number[] {
  return [...new Set(lines)].filter((line) => axis.size(line) > 0).sort((a, b) => a - b);
}
