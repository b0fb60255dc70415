// Reading values: rendered as asked, trailing blanks trimmed, and no `values` at all where all is blank.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { z } from 'zod';
import { displayText } from '../text/display.ts';
import { localeOf } from '../text/locale.ts';
import { isDateFormat } from '../text/number-format.ts';
import { readArea } from '../workbook/cells.ts';
import type { Area, Cell, Tab, Value, Workbook } from '../workbook/model.ts';
import { chosen } from './call.ts';
import { printRange } from './ranges.ts';

/** How values are asked for. */
export const renderingSchema = z.object({
  valueRenderOption: z.string().optional(),
  dateTimeRenderOption: z.string().optional(),
  majorDimension: z.string().optional(),
});
export type Rendering = z.output<typeof renderingSchema>;

/** One range, as `values.get` and `values.batchGet` give it. */
export function readPlace(
  workbook: Workbook,
  { tab, area }: { tab: Tab; area: Area },
  asked: Rendering,
): sheets_v4.Schema$ValueRange {
  const render = reader(workbook, asked);
  const dimension = chosen(['ROWS', 'COLUMNS'], asked.majorDimension, 'major_dimension', 'Dimension');
  const used = { ...area, rows: Math.max(0, Math.min(area.rows, tab.rows.length - area.row + 1)) };
  const rows = readArea(tab, used, render);
  const values = trimmed(dimension === 'ROWS' ? rows : transposed(rows));
  return { range: printRange(tab, area), majorDimension: dimension, ...(values.length > 0 && { values }) };
}

const RENDERED = ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'] as const;
const DATES = ['SERIAL_NUMBER', 'FORMATTED_STRING'] as const;

function reader(workbook: Workbook, asked: Rendering): (cell: Cell | null) => Value {
  const locale = localeOf(workbook.locale);
  const { valueRenderOption, dateTimeRenderOption } = asked;
  const rendered = chosen(RENDERED, valueRenderOption, 'value_render_option', 'ValueRenderOption');
  const dates = chosen(DATES, dateTimeRenderOption, 'date_time_render_option', 'DateTimeRenderOption');
  if (rendered === 'FORMATTED_VALUE') return (cell) => displayText(cell, locale);
  const unformatted = (cell: Cell | null): Value => {
    if (cell === null) return '';
    return dates === 'FORMATTED_STRING' && typeof cell.value === 'number' && isDateFormat(cell.format)
      ? displayText(cell, locale)
      : cell.value;
  };
  return rendered === 'FORMULA' ? (cell) => cell?.formula ?? unformatted(cell) : unformatted;
}

function trimmed(rows: Value[][]): Value[][] {
  const kept = rows.map((row) => {
    let length = row.length;
    while (length > 0 && row[length - 1] === '') length -= 1;
    return row.slice(0, length);
  });
  while (kept.length > 0 && kept.at(-1)!.length === 0) kept.pop();
  return kept;
}

/** Rows as columns and columns as rows; shorter rows are filled with blanks. */
export function transposed<Each>(rows: readonly (readonly Each[])[], blank?: Each): Each[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? (blank as Each)));
}
