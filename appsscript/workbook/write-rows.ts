// Text rows into a tab, which grows as far as they need.

import { asTyped } from './cell-edit.ts';

/**
 * Writes rows from column A on, all as wide as the first. `roomFor` rows are made at once where the grid ends, so that
 * a tab that gets a line at a time does not grow each time.
 */
export function writeRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  first: number,
  rows: readonly (readonly string[])[],
  roomFor = 1,
): void {
  const missing = first + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), Math.max(missing, roomFor));
  sheet
    .getRange(first, 1, rows.length, rows[0]!.length)
    .setNumberFormat('@')
    .setValues(rows.map((row) => row.map(asTyped)));
}
