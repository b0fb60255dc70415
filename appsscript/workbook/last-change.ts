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
  const number: unknown = spreadsheet.getSheetByName(LAST_CHANGE_TAB)?.getRange(CELL).getValue();
  return typeof number === 'number' ? number : null;
}

/** Makes the cell, or puts back what somebody typed over. Two or three service calls where it stands. */
export function ensureLastChange(spreadsheet: Spreadsheet): void {
  const sheet =
    spreadsheet.getSheetByName(LAST_CHANGE_TAB) ??
    insertHiddenTab(
      spreadsheet,
      LAST_CHANGE_TAB,
      { rows: 1, columns: 2 },
      wordsOf('sheet').lastChange.protection,
    );
  const cell = sheet.getRange(CELL);
  if (cell.getFormula() === FORMULA) return;
  cell.setFormula(FORMULA);
  sheet.getRange(1, 2).setValue(wordsOf('sheet').lastChange.explanation);
}
