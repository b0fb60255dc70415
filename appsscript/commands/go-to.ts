// Go to: makes the cell of an Issue or an event active. Rows are found by event key, because people sort
// while the sidebar is open; the number is only a guess for rows that have no key yet.

import { cellName } from '../../shared/a1.ts';
import { FIRST_DATA_ROW } from '../../shared/table.ts';
import { EVENTS_TAB, PLACEMENTS_TAB, TABS_OF_ROWS } from '../../shared/tabs.ts';
import { oneLine } from '../../shared/text.ts';
import { wordsOf } from '../words/words.ts';
import { columnNamed, identityOf } from '../workbook/identity.ts';
import { type CommandFailure, quietly } from './command.ts';
import type { Destination } from './destination.ts';
import type { GoToResult } from './results.ts';

/** Activates the cell, or says what of it is gone. */
export function goTo(destination: Destination): GoToResult | CommandFailure {
  return quietly('Go to', () => {
    const { tab = EVENTS_TAB, column } = destination;
    const messages = wordsOf('sheet').goTo;
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
    if (!sheet) return gone('tab-gone', messages.tabGone(tab));
    const [header = [], ...rows] = sheet.getDataRange().getDisplayValues();
    const row = rowNumberOf(destination, header, rows);
    if (row === null) return gone('row-gone', messages.rowGone);
    const wanted = column === null ? identityOf({ tab, header }).title : columnNamed(tab, header, column);
    const index = Math.max(wanted, 0);
    const cell = cellName(row, index);
    sheet.getRange(row, index + 1).activate();
    if (wanted < 0 && column !== null) {
      return { outcome: 'column-gone', sentence: messages.columnGone(column), cell };
    }
    return { outcome: 'shown', sentence: messages.shown(cell), cell };
  });
}

function gone(outcome: 'tab-gone' | 'row-gone', sentence: string): GoToResult {
  return { outcome, sentence, cell: '' };
}

/** The row's number now; `null` when it is gone. */
function rowNumberOf(
  { tab = EVENTS_TAB, eventKey, row, title = '' }: Destination,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): number | null {
  if (row === 1 || (row === null && eventKey === null)) return 1;
  const guess = row === null ? -1 : row - FIRST_DATA_ROW;
  const numberOf = (index: number) => (index < 0 ? null : index + FIRST_DATA_ROW);
  if (!TABS_OF_ROWS.has(tab)) return numberOf(guess);
  const known = identityOf({ tab, header });
  const holds = (field: 'key' | 'title', wanted: string) => {
    const column = known[field];
    const isIt = (cells: readonly string[] | undefined) =>
      column >= 0 && oneLine(cells?.[column] ?? '') === wanted;
    // A key or title can stand there twice: the row that was meant comes first.
    return isIt(rows[guess]) ? guess : rows.findIndex(isIt);
  };
  if (eventKey !== null && eventKey !== '') {
    const byKey = holds('key', eventKey);
    if (byKey >= 0) return numberOf(byKey);
  }
  if (title !== '') {
    const byTitle = holds('title', title);
    // A placement can name its event by the key alone: then its number has to do.
    if (byTitle >= 0 || tab !== PLACEMENTS_TAB) return numberOf(byTitle);
  }
  return eventKey ? null : numberOf(guess < rows.length ? guess : -1);
}
