// Writes a tab as it is meant to be, in a few blocks of rows: text as text, and what is more than text (formulas,
// numbers, dates, ticks) as it was.

import { type PlannedCell, type PlannedRow, rowsThatDiffer, typedAs } from '../../shared/snapshot/plan.ts';
import { blocksOf, partsOf } from './blocks.ts';
import { AUTOMATIC, readFormats } from './number-formats.ts';
import { asTyped, writeProved, writeTexts } from './text-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cell = string | number | boolean | GoogleAppsScript.Base.Date;

const TEXT = '@';

/**
 * Writes the rows that differ from `now`, what stands there; all of them where that is `null`. What stands beyond the rows
 * is blanked; the grid grows as far as they need and never shrinks.
 */
export function writeTab(sheet: Sheet, rows: readonly PlannedRow[], now: readonly PlannedRow[] | null): void {
  const height = Math.max(rows.length, sheet.getLastRow());
  const width = Math.max(1, sheet.getLastColumn(), ...rows.map((row) => row.length));
  grow(sheet, height, width);
  const differing = now ? rowsThatDiffer(rows, now) : [...Array(height).keys()];
  for (const { first, count } of blocksOf(differing, width)) {
    writeBlock(
      sheet.getRange(first + 1, 1, count, width),
      Array.from({ length: count }, (_, row) =>
        Array.from({ length: width }, (_, column) => rows[first + row]?.[column] ?? null),
      ),
    );
  }
}

function writeBlock(
  range: GoogleAppsScript.Spreadsheet.Range,
  rows: readonly (PlannedCell | null)[][],
): void {
  const present = readFormats(range);
  const formatsFor = (formatOf: (cell: PlannedCell | null, present: string) => string) =>
    rows.map((cells, row) => cells.map((cell, column) => formatOf(cell, present[row]![column]!)));
  // What is written is read by the format that stands: text only as text, a formula never as text.
  range.setNumberFormats(formatsFor(formatToWrite));
  writeProved(
    range,
    rows.map((cells) => cells.map((cell) => (cell ? cellValue(cell) : ''))),
    rows.map((cells) => cells.map((cell) => (cell && !typedAs(cell) ? cell.text : null))),
  );
  range.setNumberFormats(formatsFor(formatToLeave));
  SpreadsheetApp.flush();
}

function formatToWrite(cell: PlannedCell | null, present: string): string {
  if (!cell || (cell.text === '' && !cell.typed)) return present;
  return typedAs(cell) ? AUTOMATIC : TEXT;
}

function formatToLeave(cell: PlannedCell | null, present: string): string {
  const format = formatToWrite(cell, present);
  return format === AUTOMATIC ? cell?.typed?.format || AUTOMATIC : format;
}

function cellValue(cell: PlannedCell): Cell {
  const typed = typedAs(cell);
  switch (typed?.kind) {
    case 'formula':
      return typed.behind;
    case 'tick':
      return typed.behind === 'TRUE';
    case 'number':
      return Number(typed.behind);
    case 'date':
      return dateOf(typed.behind);
    default:
      return asTyped(cell.text);
  }
}

/** In the script's zone, which is the spreadsheet's. */
function dateOf(behind: string): GoogleAppsScript.Base.Date {
  const [year = 0, month = 1, ...rest] = behind.split(/[- :]/).map(Number);
  const [day = 1, hour = 0, minute = 0, second = 0] = rest;
  const date = new Date(year, month - 1, day, hour, minute, second);
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
  const width = rows[0]!.length;
  for (const { first: from, count } of partsOf({ first: 0, count: rows.length }, width)) {
    writeTexts(sheet.getRange(first + from, 1, count, width), rows.slice(from, from + count));
    if (count < rows.length) SpreadsheetApp.flush();
  }
}
