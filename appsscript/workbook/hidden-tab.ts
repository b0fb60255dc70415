// New tabs that only script writes: hidden, no larger than what they hold, with a warning for whoever types there.

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes a hidden tab of exactly this size behind all others. The editor stays where they were: Google goes to
 * a new tab by itself.
 */
export function insertHiddenTab(
  spreadsheet: Spreadsheet,
  name: string,
  size: { readonly rows: number; readonly columns: number },
  warning: string,
): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  fitGrid(sheet, size);
  sheet.protect().setDescription(warning).setWarningOnly(true);
  active.activate();
  return sheet.hideSheet();
}

function fitGrid(sheet: Sheet, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  // Columns first: a grid of many rows and 26 columns may be beyond what a workbook can hold.
  if (columns < maxColumns) sheet.deleteColumns(columns + 1, maxColumns - columns);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  if (rows < maxRows) sheet.deleteRows(rows + 1, maxRows - rows);
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
}
