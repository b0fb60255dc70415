// Reading values: rendered as asked, trailing blanks trimmed, and no `values` at all where all is blank.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { displayText } from '../text/display.ts';
import { localeOf } from '../text/locale.ts';
import { isDateFormat } from '../text/number-format.ts';
import { readArea } from '../workbook/cells.ts';
import type { Cell, Value, Workbook } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import { printRange, rangeIn } from './ranges.ts';

type Rendering = (cell: Cell | null) => Value;

/** One range, as `values.get` and `values.batchGet` give it. */
export function readValueRange(
  workbook: Workbook,
  notation: string,
  asked: URLSearchParams,
): sheets_v4.Schema$ValueRange {
  const { tab, area } = rangeIn(workbook, notation);
  const render = rendering(workbook, asked);
  const dimension = asked.get('majorDimension') ?? 'ROWS';
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS')
    throw new Refusal(`Invalid majorDimension: ${dimension}`);
  const used = { ...area, rows: Math.max(0, Math.min(area.rows, tab.rows.length - area.row + 1)) };
  const rows = readArea(tab, used, render);
  const values = trimmed(dimension === 'ROWS' ? rows : transposed(rows));
  return { range: printRange(tab, area), majorDimension: dimension, ...(values.length > 0 && { values }) };
}

function rendering(workbook: Workbook, asked: URLSearchParams): Rendering {
  const locale = localeOf(workbook.locale);
  const dates = asked.get('dateTimeRenderOption') === 'FORMATTED_STRING';
  const unformatted: Rendering = (cell) => {
    if (cell === null) return '';
    return dates && typeof cell.value === 'number' && isDateFormat(cell.format)
      ? displayText(cell, locale)
      : cell.value;
  };
  switch (asked.get('valueRenderOption') ?? 'FORMATTED_VALUE') {
    case 'FORMATTED_VALUE':
      return (cell) => displayText(cell, locale);
    case 'UNFORMATTED_VALUE':
      return unformatted;
    case 'FORMULA':
      return (cell) => cell?.formula ?? unformatted(cell);
    default:
      throw new Refusal(`Invalid value at 'value_render_option': ${asked.get('valueRenderOption')}`);
  }
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
