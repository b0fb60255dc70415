// Checkboxes in cells: Space, Enter or a click on one ticks it, or takes its tick away.

import { holds } from './areas.ts';
import type { Board } from './board.ts';
import { isTicked } from './cell-look.ts';
import { typeText } from './typing.ts';

/** Ticks the selected checkboxes, or unticks them when the active one is ticked. False when it is none. */
export function tick(board: Board): boolean {
  const { active, area } = board.selected;
  const isBox = (row: number, column: number) => board.sheet.choiceAt(row, column)?.kind === 'checkbox';
  if (!isBox(active.row, active.column)) return false;
  const text = isTicked(board, active.row, active.column) ? 'FALSE' : 'TRUE';
  const isAlone = area.rows * area.columns === 1 || !holds(area, active.row, active.column);
  if (isAlone) void typeText(board, active, text);
  else void board.act({ kind: 'fill', area: boxesIn(board), text });
  return true;
}

/** The part of the selection around the active cell that holds nothing but checkboxes. */
function boxesIn({ selected, sheet }: Board) {
  const { area, active } = selected;
  const isBox = (row: number) => sheet.choiceAt(row, active.column)?.kind === 'checkbox';
  let [first, last] = [active.row, active.row];
  while (first > area.row && isBox(first - 1)) first -= 1;
  while (last < area.row + area.rows - 1 && isBox(last + 1)) last += 1;
  return { row: first, column: active.column, rows: last - first + 1, columns: 1 };
}
