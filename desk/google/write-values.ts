// Writing values, made into edits.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { z } from 'zod';
import { columnLetters } from '../workbook/a1.ts';
import type { Edit, Input } from '../workbook/edits.ts';
import type { Area, Tab } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import { chosen } from './call.ts';
import { protobufText } from './protobuf-text.ts';
import { assertFits, printRange } from './ranges.ts';
import { transposed } from './read-values.ts';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** What no cell takes is refused where the rows are read: there its place is known. */
const cell = z.union([scalar, z.array(z.unknown()), z.record(z.string(), z.unknown())]);
export const valueRangeSchema = z.object({
  range: z.string().optional(),
  majorDimension: z.enum(['ROWS', 'COLUMNS']).default('ROWS'),
  values: z.array(z.array(cell)).default([]),
});
/** Values as a body gives them. */
export type WrittenValues = Omit<z.output<typeof valueRangeSchema>, 'range'>;

/** `RAW` or `USER_ENTERED`; anything else is refused, as is nothing. */
export function inputOption(given: string | null | undefined): 'raw' | 'typed' {
  if (!given) throw new Refusal("'valueInputOption' is required but not specified");
  const option = chosen(['RAW', 'USER_ENTERED'], given, 'value_input_option', 'ValueInputOption');
  return option === 'RAW' ? 'raw' : 'typed';
}

/** What a write does, the answer that reports it, and the cells that an answer with values shows. */
export interface Write {
  edits: Edit[];
  tab: Tab;
  shown: Area;
  report: sheets_v4.Schema$UpdateValuesResponse;
}

/** Writes from the range's first cell; null leaves a cell as it is, more data than range is refused. */
export function updateValues(
  { tab, area }: { tab: Tab; area: Area },
  body: WrittenValues,
  as: 'raw' | 'typed',
): Write {
  const rows = rowsOf(body);
  const open = area.rows === 1 && area.columns === 1;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const fitting = open ? { ...area, rows: Math.max(1, rows.length), columns: Math.max(1, columns) } : area;
  if (rows.length > fitting.rows || columns > fitting.columns) {
    const what =
      rows.length > fitting.rows
        ? `row [${area.row + fitting.rows}]`
        : `column [${columnLetters(area.column + fitting.columns)}]`;
    throw new Refusal(
      `Requested writing within range [${printRange(tab, area)}], but tried writing to ${what}`,
    );
  }
  assertFits(tab, fitting);
  return writeRows(tab, { ...area, rows: rows.length, columns }, rows, as, fitting);
}

/**
 * The rows of a body, also of one that gives columns; null is a cell that is not given.
 * @throws Refusal for a list or an object in place of a value
 */
export function rowsOf({ majorDimension, values }: WrittenValues): (Input | null)[][] {
  const lists = values.map((list, at) =>
    list.map((given, place) => scalarOf(given, `values[${at}][${place}]`)),
  );
  return majorDimension === 'ROWS' ? lists : transposed(lists, null);
}

function scalarOf(given: z.output<typeof cell>, place: string): z.output<typeof scalar> {
  if (typeof given !== 'object' || given === null) return given;
  throw new Refusal(`Invalid ${place}: ${protobufText(given)}`);
}

/** Rows put into an area, and what is reported of it. */
export function writeRows(
  tab: Tab,
  area: Area,
  rows: (Input | null)[][],
  as: 'raw' | 'typed',
  shown: Area,
): Write {
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
  if (rows.length === 0 || area.columns === 0) return { edits: [], tab, shown, report };
  if (full) return { edits: [{ kind: 'values', tab: tab.id, area, values: rows, as }], tab, shown, report };
  return { edits: rows.flatMap((row, index) => givenRuns(tab, area, row, index, as)), tab, shown, report };
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
