// What Self-test leaves behind: one hidden tab, with JSON in a cell, for `npm run live:report`.

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
}

export interface Checked extends Found {
  /** The same in every language. */
  readonly check: string;
  readonly name: string;
  readonly ms: number;
}

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
  const sheet =
    spreadsheet.getSheetByName(SELF_TEST_TAB) ??
    insertHiddenTab(spreadsheet, SELF_TEST_TAB, { rows: 1, columns: 1 }, wordsOf('selfTest').protection);
  sheet.getRange(1, 1).setNumberFormat('@').setValue(JSON.stringify(report));
}
