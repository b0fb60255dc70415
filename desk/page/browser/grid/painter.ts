// Draws what is in view, once a frame at most: rows and columns near the view have elements, no others do.

import { describeCell } from './announce.ts';
import { mergeAt, type Place } from './areas.ts';
import type { Board, StaleCopy } from './board.ts';
import { type Frame, LETTERS_PIXELS, NUMBERS_PIXELS } from './frame.ts';
import { scrolledTo } from './geometry.ts';
import { drawLetters } from './letters.ts';
import { columnsNear, rowsNear } from './near.ts';
import { type Drawing, idOf, RowView } from './row-view.ts';

/** Pixels beyond the last row and column, so that the last cell stands clear of the edge. */
const SPARE_PIXELS = 40;

export interface Painter {
  redraw(what: StaleCopy): void;
  /** Pixels of cells that are in view, without what is frozen. */
  room(): { width: number; height: number };
  /** Called at the end of each frame that drew marks. */
  onMarks(draw: () => void): void;
}

export function openPainter(board: Board, frame: Frame): Painter {
  const { scroller, canvas } = frame;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const views = new Map<number, RowView>();
  const spare: RowView[] = [];
  const markers: (() => void)[] = [];
  let size = { width: scroller.clientWidth, height: scroller.clientHeight };
  let waiting = 0;
  let stale: StaleCopy | 'view' = 'lines';
  let drawnColumns = '';

  const order = { view: 0, marks: 1, cells: 2, lines: 3 };
  function redraw(what: StaleCopy | 'view'): void {
    if (order[what] > order[stale]) stale = what;
    if (waiting === 0) waiting = requestAnimationFrame(draw);
  }

  const frozen = () => {
    const { frozenRows, frozenColumns } = board.sheet.facts;
    return { height: board.rows.end(frozenRows), width: board.columns.end(frozenColumns) };
  };
  const room = () => ({
    width: size.width - NUMBERS_PIXELS - frozen().width,
    height: size.height - LETTERS_PIXELS - frozen().height,
  });

  function draw(): void {
    waiting = 0;
    const what = stale;
    stale = 'view';
    if (what === 'lines') layOut();
    if (board.reveal) scrollTo(board.reveal);
    board.reveal = null;
    drawWindow(what !== 'view' && what !== 'marks');
    for (const view of views.values()) view.mark(board);
    if (what !== 'view') {
      nameActive();
      for (const mark of markers) mark();
    }
  }

  function layOut(): void {
    board.layLines();
    const { height } = frozen();
    canvas.style.width = `${NUMBERS_PIXELS + board.columns.total + SPARE_PIXELS}px`;
    canvas.style.height = `${LETTERS_PIXELS + board.rows.total + SPARE_PIXELS}px`;
    frame.head.style.height = `${LETTERS_PIXELS + height}px`;
    frame.body.style.height = `${board.rows.total - height}px`;
    frame.table.setAttribute('aria-rowcount', String(board.rows.count + 1));
    frame.table.setAttribute('aria-colcount', String(board.columns.count + 1));
    if (board.isScrollStale) scroller.scrollTo({ ...board.scrolled, behavior: 'instant' });
    board.isScrollStale = false;
  }

  function scrollTo({ row, column }: Place): void {
    const { width, height } = room();
    const fixed = frozen();
    const { rows, columns, scrolled } = board;
    const top = scrolledTo(scrolled.top, height + fixed.height, fixed.height, rows.start(row), rows.end(row));
    const left = scrolledTo(
      scrolled.left,
      width + fixed.width,
      fixed.width,
      columns.start(column),
      columns.end(column),
    );
    if (top === scrolled.top && left === scrolled.left) return;
    board.scrolled = { top, left };
    scroller.scrollTo({ top, left, behavior: 'instant' });
  }

  function drawWindow(isStale: boolean): void {
    const rows = rowsNear(board, room().height);
    const columns = columnsNear(board, room().width);
    const { facts } = board.sheet;
    const key = `${columns.join()}|${facts.frozenColumns}`;
    const isWider = key !== drawnColumns;
    drawnColumns = key;
    const drawing: Drawing = { board, theme: dark.matches ? 'dark' : 'light', columns };
    if (isStale || isWider) drawLetters(board, frame, columns);

    const wanted = new Set(rows);
    for (const [row, view] of views) {
      if (wanted.has(row)) continue;
      views.delete(row);
      spare.push(view);
    }
    const head = frozen().height;
    let before: Element | null = null;
    for (const row of rows) {
      const known = views.get(row);
      const view = known ?? spare.pop() ?? new RowView();
      const isFrozen = row <= facts.frozenRows;
      const home = isFrozen ? frame.head : frame.body;
      if (before?.parentElement !== home) before = isFrozen ? frame.letters : null;
      if (!known || view.element.parentElement !== home) {
        if (before) before.after(view.element);
        else home.prepend(view.element);
      }
      before = view.element;
      views.set(row, view);
      const top = isFrozen ? LETTERS_PIXELS + board.rows.start(row) : board.rows.start(row) - head;
      if (!known || isStale || isWider) view.draw(row, top, drawing);
    }
    for (const view of spare) view.element.remove();
    spare.length = Math.min(spare.length, 60);
  }

  /** What a screen reader says of the active cell. */
  function nameActive(): void {
    const { active } = board.selected;
    const anchor = mergeAt(board.merges, active.row, active.column) ?? active;
    const element = views.get(anchor.row)?.cellOf(anchor.column);
    element?.setAttribute('aria-label', describeCell(board, active));
    if (element) frame.input.setAttribute('aria-activedescendant', idOf(active));
    else frame.input.removeAttribute('aria-activedescendant');
  }

  scroller.addEventListener(
    'scroll',
    () => {
      board.scrolled = { top: scroller.scrollTop, left: scroller.scrollLeft };
      redraw('view');
    },
    { passive: true },
  );
  new ResizeObserver(() => {
    size = { width: scroller.clientWidth, height: scroller.clientHeight };
    redraw('marks');
  }).observe(scroller);
  dark.addEventListener('change', () => redraw('cells'));
  board.redraw = redraw;
  return {
    redraw,
    room,
    onMarks: (mark) => markers.push(mark),
  };
}
