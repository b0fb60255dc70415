// `updateCells`, `repeatCell` and `appendCells`: values, looks, notes and validations of cells.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { z } from 'zod';
import { localeOf } from '../text/locale.ts';
import { extentOf } from '../workbook/cells.ts';
import type { Edit } from '../workbook/edits.ts';
import type { Area, Tab, Value, Workbook } from '../workbook/model.ts';
import { checked } from './call.ts';
import { formatEdits } from './cell-format.ts';
import { writtenPaths } from './fields.ts';
import { gridArea, tabWithSheetId } from './ranges.ts';
import { validationOf } from './validations.ts';

type CellData = sheets_v4.Schema$CellData;
type RowData = sheets_v4.Schema$RowData;
type Entered = NonNullable<z.output<typeof contentSchema>['userEnteredValue']>;

/** Cells from a start, or within a range: of that, what the rows do not reach loses the masked fields. */
export function writtenCells(workbook: Workbook, request: sheets_v4.Schema$UpdateCellsRequest): Edit[] {
  const { rows = [], fields, start, range } = request;
  const tab = tabWithSheetId(workbook, start?.sheetId ?? range?.sheetId);
  const paths = writtenPaths(fields ?? '', CELL_PATHS);
  const top = (start?.rowIndex ?? range?.startRowIndex ?? 0) + 1;
  const left = (start?.columnIndex ?? range?.startColumnIndex ?? 0) + 1;
  const emptied = range ? editsOf(workbook, tab, gridArea(tab, range), {}, paths) : [];
  return [...emptied, ...rowEdits(workbook, tab, rows, { top, left }, paths)];
}

/** One cell's fields over a range. */
export function repeatedCell(workbook: Workbook, request: sheets_v4.Schema$RepeatCellRequest): Edit[] {
  const { range = {}, cell = {}, fields } = request;
  const tab = tabWithSheetId(workbook, range.sheetId);
  return editsOf(workbook, tab, gridArea(tab, range), cell, writtenPaths(fields ?? '', CELL_PATHS));
}

/** Cells below the last row that holds anything; the grid grows as needed. */
export function appendedCells(workbook: Workbook, request: sheets_v4.Schema$AppendCellsRequest): Edit[] {
  const { rows = [], fields, sheetId } = request;
  const tab = tabWithSheetId(workbook, sheetId);
  const { lastRow } = extentOf(tab);
  const missing = lastRow + rows.length - tab.rowCount;
  const growth: Edit[] =
    missing > 0 ? [{ kind: 'insertRows', tab: tab.id, at: tab.rowCount + 1, count: missing }] : [];
  const paths = writtenPaths(fields ?? '', CELL_PATHS);
  return [...growth, ...rowEdits(workbook, tab, rows, { top: lastRow + 1, left: 1 }, paths)];
}

/** JSON may give a number in quotes. */
const quotedNumber = z
  .string()
  .regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i)
  .transform(Number)
  .pipe(z.number());
/** What is text, a number or a truth value in a cell has to be one. */
const contentSchema = z.object({
  userEnteredValue: z
    .object({
      stringValue: z.string().nullish(),
      numberValue: z.union([z.number(), quotedNumber]).nullish(),
      boolValue: z.boolean().nullish(),
      formulaValue: z.string().nullish(),
    })
    .nullish(),
  note: z.string().nullish(),
});

const CELL_PATHS = ['userEnteredValue', 'userEnteredFormat', 'note', 'dataValidation'];

function rowEdits(
  workbook: Workbook,
  tab: Tab,
  rows: readonly RowData[],
  { top, left }: { top: number; left: number },
  paths: readonly string[],
): Edit[] {
  return rows.flatMap((row, down) =>
    (row.values ?? []).flatMap((cell, along) =>
      editsOf(workbook, tab, { row: top + down, column: left + along, rows: 1, columns: 1 }, cell, paths),
    ),
  );
}

/** One cell's fields over an area. A field that the mask names and the cell lacks is taken away. */
function editsOf(workbook: Workbook, tab: Tab, area: Area, cell: CellData, paths: readonly string[]): Edit[] {
  const means = (name: string) => paths.some((path) => path === '*' || path.split('.')[0] === name);
  const place = { tab: tab.id, area };
  const { userEnteredValue, note } = checked(contentSchema, cell);
  const edits: Edit[] = [];
  if (means('userEnteredFormat')) {
    const inner = paths.flatMap((path) => /^userEnteredFormat\.(.+)$/.exec(path)?.[1] ?? []);
    const format = cell.userEnteredFormat ?? {};
    edits.push(...formatEdits(tab, area, format, inner, localeOf(workbook.locale)));
  }
  if (means('dataValidation')) {
    const all = cell.dataValidation ? validationOf(cell.dataValidation) : null;
    edits.push({ kind: 'validations', ...place, validations: { all } });
  }
  if (means('userEnteredValue')) edits.push(valueEdit(tab, area, userEnteredValue ?? {}));
  if (means('note')) edits.push({ kind: 'notes', ...place, notes: { all: note ?? null } });
  return edits;
}

function valueEdit(tab: Tab, area: Area, value: Entered): Edit {
  const place = { tab: tab.id, area };
  const repeated = <Each>(each: Each) =>
    Array.from({ length: area.rows }, () => Array<Each>(area.columns).fill(each));
  if (value.formulaValue) return { kind: 'formulas', ...place, formulas: repeated(value.formulaValue) };
  const given: Value | null = value.stringValue ?? value.numberValue ?? value.boolValue ?? null;
  if (given === null) return { kind: 'clear', ...place, contents: true };
  return { kind: 'values', as: 'raw', ...place, values: repeated(given) };
}
