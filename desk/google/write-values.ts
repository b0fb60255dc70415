// Writing values: update, append, clear, made into edits.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { z } from 'zod';
import { isBlank, readArea } from '../workbook/cells.ts';
import type { Edit, Input } from '../workbook/edits.ts';
import type { Area, Tab, Workbook } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import { printRange, rangeIn } from './ranges.ts';
import { transposed } from './read-values.ts';

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export const valueRangeSchema = z.object({
  range: z.string().optional(),
  majorDimension: z.enum(['ROWS', 'COLUMNS']).default('ROWS'),
  values: z.array(z.array(cell)).default([]),
});
type ValueRange = z.output<typeof valueRangeSchema>;

const inputSchema = z.enum(['RAW', 'USER_ENTERED']);

/** `RAW` or `USER_ENTERED`; anything else is refused, as is nothing. */
export function inputOption(given: unknown): 'raw' | 'typed' {
  const option = inputSchema.safeParse(given);
  if (!option.success) throw new Refusal("'valueInputOption' is required but not specified");
  return option.data === 'RAW' ? 'raw' : 'typed';
}

/** What a write does, and the answer that reports it. */
export interface Write {
  edits: Edit[];
  report: sheets_v4.Schema$UpdateValuesResponse;
}

/** Writes from the range's first cell; null leaves a cell as it is, more data than range is refused. */
export function updateValues(
  workbook: Workbook,
  notation: string,
  body: ValueRange,
  as: 'raw' | 'typed',
): Write {
  const { tab, area } = rangeIn(workbook, notation);
  const rows = rowsOf(body);
  const open = area.rows === 1 && area.columns === 1;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const fitting = open ? { ...area, rows: Math.max(1, rows.length), columns: Math.max(1, columns) } : area;
  if (rows.length > fitting.rows || columns > fitting.columns) {
    const what = rows.length > fitting.rows ? `row [${area.row + fitting.rows}]` : 'another column';
    throw new Refusal(
      `Requested writing within range [${printRange(tab, area)}], but tried writing to ${what}`,
    );
  }
  if (open) rangeIn(workbook, printRange(tab, fitting));
  return write(tab, { ...area, rows: rows.length, columns }, rows, as);
}

/** Writes below the last row of the range that holds anything, growing the grid as needed. */
export function appendValues(
  workbook: Workbook,
  notation: string,
  body: ValueRange,
  as: 'raw' | 'typed',
): Write {
  const { tab, area } = rangeIn(workbook, notation);
  const rows = rowsOf(body);
  const used = readArea(tab, { ...area, row: 1, rows: tab.rowCount }, isBlank);
  const last = used.findLastIndex((row) => row.some((blank) => !blank));
  const place: Area = {
    row: Math.max(last + 2, area.row),
    column: area.column,
    rows: rows.length,
    columns: Math.max(0, ...rows.map((row) => row.length)),
  };
  const missing = place.row + place.rows - 1 - tab.rowCount;
  const growth: Edit[] =
    missing > 0 ? [{ kind: 'insertRows', tab: tab.id, at: tab.rowCount + 1, count: missing }] : [];
  const { edits, report } = write(tab, place, rows, as);
  return { edits: [...growth, ...edits], report };
}

/** Takes values away; formats and notes stay. */
export function clearValues(workbook: Workbook, notation: string): { edit: Edit; range: string } {
  const { tab, area } = rangeIn(workbook, notation);
  return { edit: { kind: 'clear', tab: tab.id, area, contents: true }, range: printRange(tab, area) };
}

function rowsOf(body: ValueRange): (Input | null)[][] {
  return body.majorDimension === 'ROWS' ? body.values : transposed(body.values, null);
}

function write(tab: Tab, area: Area, rows: (Input | null)[][], as: 'raw' | 'typed'): Write {
  const report = {
    spreadsheetId: 'desk',
    updatedRange: printRange(tab, {
      ...area,
      rows: Math.max(1, area.rows),
      columns: Math.max(1, area.columns),
    }),
    updatedRows: rows.length,
    updatedColumns: area.columns,
    updatedCells: rows.reduce((sum, row) => sum + row.filter((one) => one !== null).length, 0),
  };
  const full = rows.every((row) => row.length === area.columns && row.every((one) => one !== null));
  if (rows.length === 0 || area.columns === 0) return { edits: [], report };
  if (full) return { edits: [{ kind: 'values', tab: tab.id, area, values: rows, as }], report };
  return { edits: rows.flatMap((row, index) => givenRuns(tab, area, row, index, as)), report };
}

/** Runs of cells that are given, one edit each. */
function givenRuns(tab: Tab, area: Area, row: (Input | null)[], index: number, as: 'raw' | 'typed'): Edit[] {
  const edits: Edit[] = [];
  for (let start = 0; start < row.length; start += 1) {
    if (row[start] === null) continue;
    let end = start;
    while (end < row.length && row[end] !== null) end += 1;
    const place = { row: area.row + index, column: area.column + start, rows: 1, columns: end - start };
    edits.push({ kind: 'values', tab: tab.id, area: place, values: [row.slice(start, end)], as });
    start = end;
  }
  return edits;
}
