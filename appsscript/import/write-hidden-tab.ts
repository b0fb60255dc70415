// A hidden tab that holds given rows as text and nothing else, read back before it counts.

import { broken } from '../words/broken.ts';
import { insertHiddenTab } from '../workbook/published-tabs.ts';
import { readCells } from '../workbook/read-table.ts';
import { writeRows } from '../workbook/write-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Writes all cells at once; rows may be of different widths. */
export function writeHiddenTab(
  spreadsheet: Spreadsheet,
  name: string,
  rows: readonly (readonly string[])[],
  warning: string,
): void {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  const sheet = insertHiddenTab(spreadsheet, name, { rows: cells.length, columns }, warning);
  writeRows(sheet, 1, cells);
  SpreadsheetApp.flush();
  const written = (readCells(spreadsheet, name) ?? []).map((row) => row.map(String));
  const isSame = cells.every((row, index) =>
    row.every((cell, column) => cell === (written[index]?.[column] ?? '')),
  );
  if (!isSame) throw broken('tab-not-as-written', 'keep an import', name);
}
