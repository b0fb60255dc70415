// `updateCells` and `repeatCell`: values, number formats and notes of cells.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { Edit } from '../workbook/edits.ts';
import type { Area, Tab, Value } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import { gridArea } from './ranges.ts';

/** The edits of either request. */
export function cellEdits(
  { updateCells, repeatCell }: sheets_v4.Schema$Request,
  tabOf: (id: number | null | undefined) => Tab,
): Edit[] {
  if (repeatCell) {
    const tab = tabOf(repeatCell.range?.sheetId);
    const area = gridArea(tab, repeatCell.range ?? {});
    return editsOf(tab, area, repeatCell.cell ?? {}, repeatCell.fields ?? '');
  }
  const { rows = [], fields, start, range } = updateCells!;
  const tab = tabOf(start?.sheetId ?? range?.sheetId);
  const top = (start?.rowIndex ?? range?.startRowIndex ?? 0) + 1;
  const left = (start?.columnIndex ?? range?.startColumnIndex ?? 0) + 1;
  return rows.flatMap((row, down) =>
    (row.values ?? []).flatMap((cell, along) =>
      editsOf(tab, { row: top + down, column: left + along, rows: 1, columns: 1 }, cell, fields ?? ''),
    ),
  );
}

/** One cell's fields over an area. A field that the mask names and the cell lacks is taken away. */
function editsOf(tab: Tab, area: Area, cell: sheets_v4.Schema$CellData, fields: string): Edit[] {
  const means = (name: string) =>
    fields.split(',').some((field) => field.trim() === '*' || field.trim().startsWith(name));
  if (fields === '')
    throw new Refusal("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  const edits: Edit[] = [];
  if (means('userEnteredFormat')) {
    const format = cell.userEnteredFormat?.numberFormat;
    const pattern = format?.type === 'TEXT' ? '@' : (format?.pattern ?? '');
    edits.push({ kind: 'formats', tab: tab.id, area, formats: { all: pattern } });
  }
  if (means('userEnteredValue')) edits.push(valueEdit(tab, area, cell.userEnteredValue ?? {}));
  if (means('note')) edits.push({ kind: 'notes', tab: tab.id, area, notes: { all: cell.note ?? null } });
  return edits;
}

function valueEdit(tab: Tab, area: Area, value: sheets_v4.Schema$ExtendedValue): Edit {
  const place = { tab: tab.id, area };
  const repeated = <Each>(each: Each) =>
    Array.from({ length: area.rows }, () => Array<Each>(area.columns).fill(each));
  if (value.formulaValue) return { kind: 'formulas', ...place, formulas: repeated(value.formulaValue) };
  const given: Value = value.stringValue ?? value.numberValue ?? value.boolValue ?? '';
  return { kind: 'values', as: 'raw', ...place, values: repeated(given) };
}
