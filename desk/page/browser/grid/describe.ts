// The active cell in words: its column's header, its name, what it shows, and what is special about it.

import { nameOf, type Place } from './areas.ts';
import type { Board } from './board.ts';
import { isTicked } from './cell-look.ts';
import { words } from './words.ts';

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
    choice?.kind === 'list' && words.choices,
    sheet.isReadOnly(place) && words.locked,
    note && words.note(note),
    refused !== undefined && words.refused(refused),
  ]
    .filter(Boolean)
    .join(', ');
}
