// Cells that come from elsewhere in the workbook: `copyPaste` and `deleteRange`.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { fits } from '../workbook/a1.ts';
import type { Edit } from '../workbook/edits.ts';
import type { Area, Tab, Workbook } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import { gridArea, tabWithSheetId } from './ranges.ts';

const PASTED: Record<string, 'all' | 'values' | 'formats'> = {
  PASTE_NORMAL: 'all',
  PASTE_VALUES: 'values',
  PASTE_FORMAT: 'formats',
};

/** The source, repeated over a destination that is a multiple of it, else once. */
export function pastedCells(workbook: Workbook, request: sheets_v4.Schema$CopyPasteRequest): Edit[] {
  const { source = {}, destination = {}, pasteType, pasteOrientation } = request;
  const what = PASTED[pasteType ?? 'PASTE_NORMAL'];
  if (!what) throw new Refusal(`pasteType ${pasteType} is not emulated`);
  if (pasteOrientation === 'TRANSPOSE') throw new Refusal('pasteOrientation TRANSPOSE is not emulated');
  const fromTab = tabWithSheetId(workbook, source.sheetId);
  const tab = tabWithSheetId(workbook, destination.sheetId);
  const from = gridArea(fromTab, source);
  const given = gridArea(tab, destination);
  const length = (axis: 'rows' | 'columns') => (given[axis] % from[axis] === 0 ? given[axis] : from[axis]);
  const area = { ...given, rows: length('rows'), columns: length('columns') };
  return [{ kind: 'copy', tab: tab.id, area, from: { tab: fromTab.id, area: from }, what }];
}

/** Takes cells away; those below or to the right move into their place, and the grid keeps its size. */
export function deletedRange(workbook: Workbook, request: sheets_v4.Schema$DeleteRangeRequest): Edit[] {
  const { range = {}, shiftDimension } = request;
  if (shiftDimension !== 'ROWS' && shiftDimension !== 'COLUMNS') {
    throw new Refusal('No shiftDimension specified.');
  }
  const tab = tabWithSheetId(workbook, range.sheetId);
  const area = gridArea(tab, range);
  const rows = shiftDimension === 'ROWS';
  const whole = rows ? area.columns === tab.columnCount : area.rows === tab.rowCount;
  return whole ? deletedLines(tab, area, rows) : shiftedCells(tab, area, rows);
}

/** Whole rows or columns go with their marks; as many blank ones come at the end. */
function deletedLines(tab: Tab, area: Area, rows: boolean): Edit[] {
  const [at, count, size] = rows
    ? [area.row, area.rows, tab.rowCount]
    : [area.column, area.columns, tab.columnCount];
  const lines = rows ? 'Rows' : 'Columns';
  return [
    { kind: `insert${lines}`, tab: tab.id, at: size + 1, count },
    { kind: `delete${lines}`, tab: tab.id, at, count },
  ];
}

function shiftedCells(tab: Tab, area: Area, rows: boolean): Edit[] {
  const all = { contents: true, formats: true, notes: true, validations: true };
  const [start, length] = rows ? (['row', 'rows'] as const) : (['column', 'columns'] as const);
  const size = rows ? tab.rowCount : tab.columnCount;
  const rest = size - (area[start] + area[length] - 1);
  const behind = { ...area, [start]: area[start] + area[length], [length]: rest };
  const place = { ...area, [length]: rest };
  const end = { ...area, [start]: size - area[length] + 1 };
  if (rest === 0 || !fits(tab, behind)) return [{ kind: 'clear', tab: tab.id, area, ...all }];
  return [
    { kind: 'copy', tab: tab.id, area: place, from: { tab: tab.id, area: behind }, what: 'all' },
    { kind: 'clear', tab: tab.id, area: end, ...all },
  ];
}
