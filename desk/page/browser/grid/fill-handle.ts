// The small square at the selection's corner: dragged down or right, it fills what it passes.

import type { Area } from '../../../workbook/model.ts';
import { lastColumnOf, lastRowOf, type Place } from './areas.ts';
import type { Board } from './board.ts';
import { fill } from './commands.ts';
import type { Frame } from './frame.ts';
import type { Marks } from './marks.ts';
import { drag, type Presser } from './pointer.ts';

/** Pixels around the corner where the mouse takes hold of it. */
const REACH_PIXELS = 5;

export function openFillHandle(board: Board, frame: Frame, marks: Marks): Presser {
  return (event, spot) => {
    if (event.button !== 0 || !isOnHandle(board, frame, event) || spot.part !== 'cells') return false;
    const from = board.selected.area;
    let over: Area | null = null;
    const show = (place: Place) => {
      over = stretched(from, place);
      marks.put('preview', 'grid-preview', over);
    };
    const done = () => {
      marks.put('preview', 'grid-preview', null);
      if (over === null) return;
      const to =
        over.rows > from.rows
          ? { ...from, row: from.row + from.rows, rows: over.rows - from.rows }
          : { ...from, column: from.column + from.columns, columns: over.columns - from.columns };
      fill(board, from, to);
      board.select(
        {
          active: board.selected.active,
          head: { row: lastRowOf(over), column: lastColumnOf(over) },
          area: over,
        },
        null,
      );
    };
    drag(board, frame, show, done);
    return true;
  };
}

/** The selection with what the handle was dragged over: down or right, whichever is farther; null for neither. */
function stretched(from: Area, { row, column }: Place): Area | null {
  const down = row - lastRowOf(from);
  const right = column - lastColumnOf(from);
  if (down <= 0 && right <= 0) return null;
  return down >= right ? { ...from, rows: from.rows + down } : { ...from, columns: from.columns + right };
}

/** Whether the mouse is on the handle. */
export function isOnHandle(
  board: Board,
  { panes }: Frame,
  at: { clientX: number; clientY: number },
): boolean {
  for (const pane of Object.values(panes)) {
    const handle = pane.querySelector('.grid-handle')?.getBoundingClientRect();
    if (!handle || board.selected.area.rows === 0) continue;
    const isNear =
      Math.abs(at.clientX - handle.right) <= REACH_PIXELS &&
      Math.abs(at.clientY - handle.bottom) <= REACH_PIXELS;
    const box = pane.getBoundingClientRect();
    const isInside = handle.right >= box.left && handle.bottom >= box.top && handle.right <= box.right + 1;
    if (isNear && isInside) return true;
  }
  return false;
}
