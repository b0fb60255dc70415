// The mouse over the cells: click, drag, Shift and click, row numbers and column letters, double click. A tap
// does as a click; touch scrolls as everywhere.

import type { Place } from './areas.ts';
import { holds } from './areas.ts';
import type { Board } from './board.ts';
import type { Editor } from './editor.ts';
import { type Frame, LETTERS_PIXELS, NUMBERS_PIXELS } from './frame.ts';
import { selectPlace, selectTo } from './selection.ts';

/** Where in the grid a point of the window is. */
export interface Spot extends Place {
  part: 'cells' | 'rows' | 'columns' | 'corner';
  /** Pixels to the right edge of the cell or letter, and from its left one. */
  fromRight: number;
  fromLeft: number;
}

/** What takes a press of the mouse for itself, before cells are selected; true when it did. */
export type Presser = (event: MouseEvent, spot: Spot) => boolean;

export function openPointer(board: Board, frame: Frame, editor: Editor, pressers: readonly Presser[]): void {
  const { scroller, input } = frame;

  scroller.addEventListener('mousedown', (event) => {
    if (editor.mode() !== 'ready' && event.target === input) return;
    const spot = spotAt(board, frame, event);
    if (spot === null) return;
    event.preventDefault();
    if (editor.mode() !== 'ready') editor.commit();
    input.focus({ preventScroll: true });
    if (pressers.some((press) => press(event, spot))) return;
    if (event.button !== 0) {
      if (!isWithin(spot)) selectFrom(spot, false);
      return;
    }
    selectFrom(spot, event.shiftKey);
    drag(board, frame, (over) => extendTo(spot, over));
  });
  scroller.addEventListener('dblclick', (event) => {
    const spot = spotAt(board, frame, event);
    if (spot?.part === 'cells' && editor.mode() === 'ready') editor.open();
  });

  const isWithin = (spot: Spot) => {
    const { area } = board.selected;
    if (spot.part === 'rows')
      return holds(area, spot.row, area.column) && area.columns >= board.columns.count;
    if (spot.part === 'columns') return holds(area, area.row, spot.column) && area.rows >= board.rows.count;
    return spot.part === 'cells' && holds(area, spot.row, spot.column);
  };

  function selectFrom(spot: Spot, isExtending: boolean): void {
    const { part, row, column } = spot;
    const first = { row: part === 'rows' ? row : 1, column: part === 'columns' ? column : 1 };
    if (part === 'corner') board.select(selectTo(first, lastPlace(), board), null);
    else if (isExtending) extendTo(spot, spot);
    else if (part === 'cells') board.select(selectPlace(spot, board), null);
    else extendTo({ ...spot, ...first }, spot, true);
  }
  function extendTo(from: Spot, over: Place, isNew = false): void {
    const last = lastPlace();
    const head = {
      row: from.part === 'columns' ? last.row : over.row,
      column: from.part === 'rows' ? last.column : over.column,
    };
    const active = isNew ? { row: from.row, column: from.column } : anchorFor(from);
    board.select(selectTo(active, head, board), null);
  }
  const anchorFor = ({ part }: Spot): Place => {
    const { active } = board.selected;
    return { row: part === 'columns' ? 1 : active.row, column: part === 'rows' ? 1 : active.column };
  };
  const lastPlace = () => ({ row: board.rows.count, column: board.columns.count });
}

/** Where the mouse is; null over a scrollbar or where there are no cells. */
export function spotAt(
  board: Board,
  { scroller }: Frame,
  at: { clientX: number; clientY: number },
): Spot | null {
  const box = scroller.getBoundingClientRect();
  const [left, top] = [at.clientX - box.left, at.clientY - box.top];
  if (left < 0 || top < 0 || left >= scroller.clientWidth || top >= scroller.clientHeight) return null;
  if (board.rows.count === 0 || board.columns.count === 0) return null;
  const { row, column, x } = placeAt(board, left, top);
  const inLetters = top < LETTERS_PIXELS;
  const inNumbers = left < NUMBERS_PIXELS;
  const part = inLetters ? (inNumbers ? 'corner' : 'columns') : inNumbers ? 'rows' : 'cells';
  return {
    part,
    row,
    column,
    fromRight: board.columns.end(column) - x,
    fromLeft: x - board.columns.start(column),
  };
}

function placeAt({ rows, columns, sheet, scrolled }: Board, left: number, top: number) {
  const [fromLeft, fromTop] = [left - NUMBERS_PIXELS, top - LETTERS_PIXELS];
  const x = fromLeft < columns.end(sheet.facts.frozenColumns) ? fromLeft : fromLeft + scrolled.left;
  const y = fromTop < rows.end(sheet.facts.frozenRows) ? fromTop : fromTop + scrolled.top;
  return { row: rows.at(y), column: columns.at(x), x };
}

/** Follows the mouse until its button is released, scrolling when it is near an edge. */
export function drag(
  board: Board,
  frame: Frame,
  over: (place: Place) => void,
  done: () => void = () => {},
): void {
  const { scroller } = frame;
  const box = scroller.getBoundingClientRect();
  let last: { clientX: number; clientY: number } | null = null;
  let frameId = 0;

  function follow(): void {
    frameId = 0;
    if (!last) return;
    const edge = (at: number, low: number, high: number) => (at < low ? at - low : at > high ? at - high : 0);
    const { width, height } = { width: scroller.clientWidth, height: scroller.clientHeight };
    const dx = edge(last.clientX, box.left + NUMBERS_PIXELS, box.left + width - 12);
    const dy = edge(last.clientY, box.top + LETTERS_PIXELS, box.top + height - 12);
    if (dx !== 0 || dy !== 0) {
      scroller.scrollBy({ left: dx, top: dy, behavior: 'instant' });
      frameId = requestAnimationFrame(follow);
    }
    const left = Math.max(NUMBERS_PIXELS, Math.min(last.clientX - box.left, width - 1));
    const top = Math.max(LETTERS_PIXELS, Math.min(last.clientY - box.top, height - 1));
    over(placeAt(board, left, top));
  }
  function move(event: MouseEvent): void {
    last = event;
    if (frameId === 0) frameId = requestAnimationFrame(follow);
  }
  function end(): void {
    window.removeEventListener('mousemove', move);
    window.removeEventListener('mouseup', end);
    cancelAnimationFrame(frameId);
    // The last move may still wait for its frame.
    if (frameId !== 0 && last) {
      const here = last;
      over(placeAt(board, here.clientX - box.left, here.clientY - box.top));
    }
    done();
  }
  window.addEventListener('mousemove', move);
  window.addEventListener('mouseup', end);
}
