// Says to a screen reader what is selected when it is more than one cell; a single one is named by itself.

import { nameOf, nameOfArea, type Place } from './areas.ts';
import type { Board } from './board.ts';
import { isTicked } from './cell-look.ts';
import type { Frame } from './frame.ts';
import { isSingle } from './selection.ts';
import { words } from './words.ts';

/** Selecting goes step by step; only where it rests is said. */
const REST_MS = 400;

/** Gives what is called when the selection may have changed. */
export function openAnnouncer(board: Board, frame: Frame): () => void {
  let message = '';
  let waiting = 0;
  return () => {
    const { area } = board.selected;
    const sentence = isSingle(board.selected, board)
      ? ''
      : words.area(nameOfArea(area), area.rows, area.columns);
    if (sentence === message) return;
    message = sentence;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      frame.status.textContent = message;
    }, REST_MS);
  };
}

// The active cell in words: its column's header, its name, what it shows, and what is special about it.

export function describeCell(board: Board, place: Place): string {
  const { sheet } = board;
  const { row, column } = place;
  const choice = sheet.choiceAt(row, column);
  const header = row < sheet.firstDataRow ? '' : sheet.headerOf(column);
  const note = sheet.noteAt(row, column);
  const refused = sheet.typed.refused(place);
  const ticked = isTicked(board, row, column) ? words.ticked : words.unticked;
  const text = choice?.kind === 'checkbox' ? ticked : sheet.shownAt(row, column) || words.blank;
  return [
    `${header} ${nameOf(place)}`.trim(),
    text,
    sheet.isUncalculated(row, column) && words.uncalculated,
    choice?.kind === 'list' && words.choices,
    sheet.isReadOnly(place) && words.locked,
    note && words.note(note),
    refused !== undefined && words.refused(refused),
  ]
    .filter(Boolean)
    .join(', ');
}
