// Writes a whole tab in one go: text as text, and what is more than text (formulas, numbers, dates, ticks) as it was.
// The service calls do not depend on what is written.

import type { PlannedCell, PlannedRow } from '../../shared/snapshot/plan.ts';
import { asTyped } from './cell-edit.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cell = string | number | boolean | GoogleAppsScript.Base.Date;

const TEXT = '@';
const AUTOMATIC = 'General';

/** What stands beyond the rows is blanked; the grid grows as far as they need and never shrinks. */
export function writeTab(sheet: Sheet, rows: readonly PlannedRow[]): void {
  const present = sheet.getDataRange().getNumberFormats();
  const height = Math.max(rows.length, present.length);
  const width = Math.max(present[0]?.length ?? 1, ...rows.map((row) => row.length));
  grow(sheet, height, width);
  const formats: string[][] = [];
  const values: Cell[][] = [];
  const last: string[][] = [];
  for (let row = 0; row < height; row++) {
    const cells = Array.from({ length: width }, (_, column) => rows[row]?.[column] ?? null);
    const formatOf = (column: number) => present[row]?.[column] ?? AUTOMATIC;
    values.push(cells.map((cell) => (cell ? asWritten(cell) : '')));
    // What is written is read by the format that stands: text only as text, a formula never as text.
    formats.push(cells.map((cell, column) => formatToWrite(cell, formatOf(column))));
    last.push(cells.map((cell, column) => formatToLeave(cell, formatOf(column))));
  }
  const range = sheet.getRange(1, 1, height, width);
  range.setNumberFormats(formats).setValues(values);
  range.setNumberFormats(last);
}

function formatToWrite(cell: PlannedCell | null, present: string): string {
  if (!cell || (cell.text === '' && !cell.typed)) return present;
  return cell.typed && asWritten(cell) !== asTyped(cell.text) ? AUTOMATIC : TEXT;
}

function formatToLeave(cell: PlannedCell | null, present: string): string {
  const written = formatToWrite(cell, present);
  return written === AUTOMATIC ? cell?.typed?.format || AUTOMATIC : written;
}

function asWritten({ text, typed }: PlannedCell): Cell {
  switch (typed?.kind) {
    case 'formula':
      return typed.behind;
    case 'tick':
      return typed.behind === 'TRUE';
    case 'number':
      // Without its format it would look otherwise than it did: then its text is what people saw.
      return typed.format === '' ? asTyped(text) : Number(typed.behind);
    case 'date':
      return (typed.format === '' ? null : dateOf(typed.behind)) ?? asTyped(text);
    default:
      return asTyped(text);
  }
}

/** In the script's zone, which is the spreadsheet's; a time alone has no date that a cell would keep. */
function dateOf(behind: string): GoogleAppsScript.Base.Date | null {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] =
    /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d):(\d\d))?$/.exec(behind) ?? [];
  if (!year) return null;
  const date = new Date(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return date as unknown as GoogleAppsScript.Base.Date;
}

function grow(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
}

// Text rows into a tab, which grows as far as they need.

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
