// The find box: over the cells at the right, as people have it elsewhere; Enter and Shift+Enter go on and back.

import type { Place } from './areas.ts';
import type { Board } from './board.ts';
import { findAll, nearest } from './find.ts';
import { type Frame, made } from './frame.ts';
import type { Painter } from './painter.ts';
import { selectPlace } from './selection.ts';

const TYPING_DELAY_MS = 120;

/** Gives what opens the box. */
export function openFindBox(board: Board, frame: Frame, painter: Painter): () => void {
  const input = made('input', '', {
    type: 'text',
    'aria-label': 'Find in this tab',
    placeholder: 'Find in this tab',
  });
  const count = made('span', 'grid-quiet', { role: 'status' });
  const box = made('div', 'grid-find', { role: 'search' });
  box.append(
    input,
    count,
    button('Previous', '↑', () => go(-1)),
    button('Next', '↓', () => go(1)),
    button('Close', '✕', close),
  );
  box.hidden = true;
  frame.view.append(box);
  let found: Place[] = [];
  let run = 0;
  let waiting = 0;

  async function search(isGoing: boolean): Promise<void> {
    run += 1;
    const own = run;
    const { sheet, rows, columns } = board;
    const ground = {
      ...sheet.extent,
      textAt: (row: number, column: number) => sheet.textAt(row, column),
      isShown: (row: number, column: number) => rows.size(row) > 0 && columns.size(column) > 0,
    };
    const work = findAll(input.value, ground);
    let step = work.next();
    while (!step.done) {
      await new Promise((resolve) => setTimeout(resolve));
      if (own !== run) return;
      step = work.next();
    }
    found = step.value;
    painter.showFound(new Set(found.map(({ row, column }) => `${row}:${column}`)));
    if (isGoing) show(nearest(found, board.selected.active, 1, true));
    else tell(-1);
  }
  function show(index: number): void {
    const place = found[index];
    if (place) board.select(selectPlace(place, board), place);
    tell(index);
  }
  function tell(index: number): void {
    const place = index < 0 ? '' : `${index + 1} of `;
    count.textContent =
      input.value === '' ? '' : found.length === 0 ? 'None found' : `${place}${found.length}`;
  }
  async function go(step: 1 | -1): Promise<void> {
    clearTimeout(waiting);
    await search(false);
    show(nearest(found, board.selected.active, step, false));
  }
  function close(): void {
    run += 1;
    box.hidden = true;
    painter.showFound(new Set());
    frame.input.focus({ preventScroll: true });
  }

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void search(true), TYPING_DELAY_MS);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === input) void go(event.shiftKey ? -1 : 1);
    else if (event.key === 'f' && (event.ctrlKey || event.metaKey)) input.select();
    else return;
    event.preventDefault();
  });
  return () => {
    box.hidden = false;
    input.focus();
    input.select();
    if (input.value !== '') void search(false);
  };
}

function button(name: string, sign: string, keyAction: () => void): HTMLElement {
  const made_ = made('button', '', { type: 'button', 'aria-label': name, title: name });
  made_.textContent = sign;
  made_.addEventListener('click', keyAction);
  return made_;
}
