// The column letters above the cells: what is selected, filtered or protected shows there too.

import { lastColumnOf, lastRowOf, letters as lettersOf } from './areas.ts';
import type { Board } from './board.ts';
import { type Frame, made, NUMBERS_PIXELS } from './frame.ts';
import { words } from './words.ts';

/** Puts the letters of these columns above them; frozen ones stay at the left. */
export function drawLetters(board: Board, frame: Frame, shown: readonly number[]): void {
  const known = new Map(
    [...frame.letters.querySelectorAll<HTMLElement>('.grid-letter')].map((each) => [
      Number(each.dataset.column),
      each,
    ]),
  );
  const { frozenColumns } = board.sheet.facts;
  const wanted = new Set(shown);
  const spare = [...known].filter(([column]) => !wanted.has(column)).map(([, element]) => element);
  let before: Element = frame.corner;
  frame.lead.style.width = `${NUMBERS_PIXELS + board.columns.end(frozenColumns)}px`;
  for (const column of shown) {
    if (column > frozenColumns && before.parentElement === frame.lead) before = frame.lead;
    const element = known.get(column) ?? spare.pop() ?? newLetter();
    if (before.nextElementSibling !== element) before.after(element);
    before = element;
    const left = NUMBERS_PIXELS + board.columns.start(column);
    element.style.cssText = `left:${left}px;width:${board.columns.size(column)}px;`;
    if (element.dataset.column !== String(column)) {
      element.dataset.column = String(column);
      element.setAttribute('aria-colindex', String(column + 1));
    }
    drawContent(board, element, column);
  }
  for (const element of spare) element.remove();
  markLetters(board, frame);
}

function drawContent(board: Board, element: HTMLElement, column: number): void {
  const lock = lockOf(board, column);
  const content = `${lettersOf(column)}|${lock ?? ''}`;
  if (element.dataset.content === content) return;
  element.dataset.content = content;
  element.replaceChildren(lettersOf(column));
  if (lock !== null) {
    const sign = made('span', 'grid-lock', { role: 'img', 'aria-label': words.locked });
    sign.title = lock;
    element.append(sign);
  }
  element.append(made('span', 'grid-more', { 'aria-hidden': 'true' }));
}

/** Why a whole column is protected, or null. */
function lockOf({ sheet }: Board, column: number): string | null {
  const { protections, rowCount } = sheet.facts;
  const found = protections.find(
    ({ area }) =>
      area === null ||
      (column >= area.column &&
        column <= lastColumnOf(area) &&
        area.row <= sheet.firstDataRow &&
        lastRowOf(area) >= Math.min(rowCount, sheet.extent.lastRow)),
  );
  return found ? found.description || words.locked : null;
}

/** Colours the letters of the selected columns. */
export function markLetters(board: Board, frame: Frame): void {
  const { area } = board.selected;
  const isWhole = area.rows >= board.rows.count;
  for (const element of frame.letters.querySelectorAll<HTMLElement>('.grid-letter')) {
    const column = Number(element.dataset.column);
    const isMarked = column >= area.column && column <= lastColumnOf(area);
    element.classList.toggle('is-marked', isMarked);
    element.classList.toggle('is-whole', isMarked && isWhole);
  }
}

function newLetter(): HTMLElement {
  return made('div', 'grid-letter', { role: 'columnheader' });
}
