// One cell of a hidden tab that Google calculates anew on every change of the workbook, whoever makes it: people,
// scripts, the API. While it shows the same number, nothing has changed.

import { LAST_CHANGE_TAB } from '../../shared/tabs.ts';
import { wordsOf } from '../words/words.ts';
import { insertHiddenTab } from './published-tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Volatile: “updating on every edit made to the spreadsheet”, as Google's help has it. */
const FORMULA = '=RAND()';
const CELL = 'A1';

/** The number of the last change; `null` where nobody has made the cell yet, or it shows no number. */
export function lastChange(spreadsheet: Spreadsheet): number | null {
  const sheet = spreadsheet.getSheetByName(LAST_CHANGE_TAB);
  return sheet && numberIn(sheet.getRange(CELL));
}

/** Makes the cell, or puts back what somebody typed over, and gives its number. Five service calls where it stands. */
export function ensureLastChange(spreadsheet: Spreadsheet): number | null {
  const sheet =
    spreadsheet.getSheetByName(LAST_CHANGE_TAB) ??
    insertHiddenTab(
      spreadsheet,
      LAST_CHANGE_TAB,
      { rows: 1, columns: 2 },
      wordsOf('sheet').lastChange.protection,
    );
  const cell = sheet.getRange(CELL);
  if (cell.getFormula() !== FORMULA) {
    cell.setFormula(FORMULA);
    sheet.getRange(1, 2).setValue(wordsOf('sheet').lastChange.explanation);
  }
  return numberIn(cell);
}

function numberIn(cell: GoogleAppsScript.Spreadsheet.Range): number | null {
  const number: unknown = cell.getValue();
  return typeof number === 'number' ? number : null;
}
