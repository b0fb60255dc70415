// New rows below the last one that says something.

import { FIRST_DATA_ROW, type Table } from '../../shared/table.ts';
import { broken } from '../words/broken.ts';
import { writeRows } from '../workbook/write-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Writes text rows under the header that was read, and proves that they stand there. Call it under the lock. */
export function appendRows(
  spreadsheet: Spreadsheet,
  { tab, header }: Table,
  rows: readonly (readonly string[])[],
): void {
  const sheet = spreadsheet.getSheetByName(tab);
  if (!sheet) throw broken('tab-gone', 'import', tab);
  const present = sheet.getDataRange().getDisplayValues();
  if ((present[0] ?? []).join('\u0000') !== header.join('\u0000')) {
    throw broken('columns-moved', 'import', tab, []);
  }
  const first = lastFilled(present) + 1;
  const wide = rows.map((row) => header.map((_, column) => row[column] ?? ''));
  writeRows(sheet, first, wide);
  SpreadsheetApp.flush();
  const current = new Map<string, number>();
  for (const row of sheet.getDataRange().getValues()) {
    const name = JSON.stringify(header.map((_, column) => String(row[column] ?? '')));
    current.set(name, (current.get(name) ?? 0) + 1);
  }
  // Somebody may have sorted at this moment: each row has to stand somewhere.
  for (const row of wide) {
    const name = JSON.stringify(row);
    const count = current.get(name) ?? 0;
    if (count === 0) throw broken('rows-not-as-written', 'import', tab);
    current.set(name, count - 1);
  }
}

/** The number of the last row that says something; a checkbox that is not ticked says nothing. */
function lastFilled(cells: readonly (readonly string[])[]): number {
  for (let index = cells.length - 1; index >= FIRST_DATA_ROW - 1; index--) {
    if (cells[index]!.some((cell) => cell.trim() !== '' && !/^(false|faux)$/i.test(cell.trim()))) {
      return index + 1;
    }
  }
  return FIRST_DATA_ROW - 1;
}
