// What Self-test leaves behind: one hidden tab, with JSON in two cells, for `npm run live:report`.

import { SELF_TEST_TAB } from '../../shared/tabs.ts';
import { wordsOf } from '../words/words.ts';
import { timeNow } from '../workbook/clock.ts';
import { insertHiddenTab } from '../workbook/published-tabs.ts';

/** What a check says of this host. */
export interface Found {
  readonly ok: boolean;
  readonly found: string;
  /** From writing until the flush has returned: one row, and ten thousand. A figure, no verdict. */
  readonly flushMs?: { readonly small: number; readonly large: number };
  /** Nothing is found yet: it is neither passed nor failed. */
  readonly isAwaited?: true;
}

export interface Checked extends Found {
  /** The same in every language. */
  readonly check: string;
  readonly name: string;
  readonly ms: number;
}

/** The rows of the tab, by what wrote them. */
const ROWS = { selfTest: 1, timeDriven: 2 } as const;
type Reporter = keyof typeof ROWS;

/** The last one alone: it says how this host is, not what was done. */
export function keepReport(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  checks: readonly Checked[],
): void {
  const report = {
    format: 'bandstand.self-test/1',
    at: timeNow(),
    spreadsheetLocale: spreadsheet.getSpreadsheetLocale(),
    spreadsheetZone: spreadsheet.getSpreadsheetTimeZone(),
    scriptZone: Session.getScriptTimeZone(),
    editorLocale: Session.getActiveUserLocale(),
    hasActiveUser: Session.getActiveUser().getEmail() !== '',
    hasEffectiveUser: Session.getEffectiveUser().getEmail() !== '',
    checks: checks.map(({ name: _, ...facts }) => facts),
  };
  writeReport('selfTest', report);
}

export function writeReport(by: Reporter, report: object): void {
  reportCell(by).setNumberFormat('@').setValue(JSON.stringify(report));
}

export function reportCell(by: Reporter): GoogleAppsScript.Spreadsheet.Range {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const size = { rows: Object.keys(ROWS).length, columns: 1 };
  const sheet =
    spreadsheet.getSheetByName(SELF_TEST_TAB) ??
    insertHiddenTab(spreadsheet, SELF_TEST_TAB, size, wordsOf('selfTest').protection);
  const rows = sheet.getMaxRows();
  if (rows < size.rows) sheet.insertRowsAfter(rows, size.rows - rows);
  return sheet.getRange(ROWS[by], 1);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
