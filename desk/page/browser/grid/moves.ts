// Moving the selection by keys: a cell, an edge of the data, a page, the ends of the tab, whole rows and columns.

import { lastColumnOf, lastRowOf, type Place } from './areas.ts';
import type { Board } from './board.ts';
import { ROW_PIXELS } from './geometry.ts';
import type { KeyAction } from './keys.ts';
import { beside, edgeFrom, selectPlace, selectTo } from './selection.ts';

/** Selects a place, or what lies from the active cell to it, and scrolls there. */
export function go(board: Board, place: Place, isExtending: boolean): void {
  const selected = isExtending ? selectTo(board.selected.active, place, board) : selectPlace(place, board);
  board.select(selected, place);
}

/** `height`: pixels of a page. */
export function move(board: Board, keyAction: Extract<KeyAction, { do: 'move' }>, height: number): void {
  const { by, direction, isExtending } = keyAction;
  const from = isExtending ? board.selected.head : board.selected.active;
  const pixel = board.rows.start(from.row) + direction.rows * Math.max(ROW_PIXELS, height - ROW_PIXELS);
  const to = {
    cell: () => beside(from, direction, board),
    edge: () => edgeFrom(from, direction, board),
    page: () => ({ ...from, row: board.rows.at(pixel) }),
  };
  go(board, to[by](), isExtending);
}

export function jump(board: Board, { to, isExtending }: Extract<KeyAction, { do: 'jump' }>): void {
  const { row } = isExtending ? board.selected.head : board.selected.active;
  const { lastRow, lastColumn } = board.sheet.extent;
  const firstColumn = board.columns.next(0, 1) ?? 1;
  const places: Record<typeof to, Place> = {
    rowStart: { row, column: firstColumn },
    rowEnd: { row, column: board.columns.next(board.columns.count + 1, -1) ?? 1 },
    first: { row: board.rows.next(0, 1) ?? 1, column: firstColumn },
    last: { row: Math.max(1, lastRow), column: Math.max(1, lastColumn) },
  };
  go(board, places[to], isExtending);
}

/** All of the rows, or columns, that the selection touches. */
export function selectLines(board: Board, isRows: boolean): void {
  const { area } = board.selected;
  const first = isRows ? { row: area.row, column: 1 } : { row: 1, column: area.column };
  const last = isRows
    ? { row: lastRowOf(area), column: board.columns.count }
    : { row: board.rows.count, column: lastColumnOf(area) };
  board.select(selectTo(first, last, board), null);
}
