// Removes whole rows of a tab that people sort at the same time: what went by mistake is put back below.

import { FIRST_DATA_ROW, type Table } from '../../shared/table.ts';
import { alignRows } from './align-rows.ts';
import { identityOf } from './identity.ts';
import { readTable } from './read-table.ts';
import { writeRows } from './write-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Each run of neighbouring rows is a call to Google. */
const MOST_RUNS = 250;

/**
 * Removes the rows with these numbers in `table`, as it was just read. `false`, with nothing done, when they stand
 * in too many places. Call it under the lock.
 */
export function removeRows(spreadsheet: Spreadsheet, table: Table, numbers: readonly number[]): boolean {
  const runs = runsOf(numbers);
  if (runs.length > MOST_RUNS) return false;
  const sheet = spreadsheet.getSheetByName(table.tab)!;
  const gone = new Set(numbers);
  const kept = table.rows.filter((_, index) => !gone.has(index + FIRST_DATA_ROW));
  // A grid keeps one row that is not frozen.
  if (sheet.getMaxRows() - numbers.length < FIRST_DATA_ROW) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  for (const { first, count } of runs.reverse()) sheet.deleteRows(first, count);
  SpreadsheetApp.flush();
  putBack(spreadsheet, sheet, table, kept);
  return true;
}

function putBack(
  spreadsheet: Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  table: Table,
  kept: readonly (readonly string[])[],
): void {
  const now = readTable(spreadsheet, table.tab)?.rows ?? [];
  const there = new Set(alignRows(kept, now, identityOf(table).script));
  const lost = kept.filter((row, index) => !there.has(index) && row.some((cell) => cell.trim() !== ''));
  if (lost.length === 0) return;
  writeRows(sheet, sheet.getLastRow() + 1, lost);
  SpreadsheetApp.flush();
}

function runsOf(numbers: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === number) last.count += 1;
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}
