// Cells that come from elsewhere in the workbook: copied, cut, moved, shifted.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { fits } from '../workbook/a1.ts';
import { isBlank, readArea } from '../workbook/cells.ts';
import type { Edit } from '../workbook/edits.ts';
import type { Area, Tab, Workbook } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import { gridArea, tabWithSheetId } from './ranges.ts';

const ALL = { contents: true, formats: true, notes: true, validations: true };

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

/** Cells moved to where a destination begins; they leave blank cells behind. */
export function cutCells(workbook: Workbook, request: sheets_v4.Schema$CutPasteRequest): Edit[] {
  const { source = {}, destination = {}, pasteType } = request;
  if ((pasteType ?? 'PASTE_NORMAL') !== 'PASTE_NORMAL') {
    throw new Refusal(`pasteType ${pasteType} is not emulated`);
  }
  const fromTab = tabWithSheetId(workbook, source.sheetId);
  const tab = tabWithSheetId(workbook, destination.sheetId);
  const from = gridArea(fromTab, source);
  const row = (destination.rowIndex ?? 0) + 1;
  const area = { ...from, row, column: (destination.columnIndex ?? 0) + 1 };
  const cells = readArea(fromTab, from, (cell) => cell);
  return [
    { kind: 'clear', tab: fromTab.id, area: from, ...ALL },
    { kind: 'cells', tab: tab.id, area, cells },
  ];
}

/** Rows put before another one; places are those before the move. */
export function movedRows(workbook: Workbook, request: sheets_v4.Schema$MoveDimensionRequest): Edit[] {
  const { source = {}, destinationIndex } = request;
  if (source.dimension !== 'ROWS') throw new Refusal('moveDimension of columns is not emulated');
  const tab = tabWithSheetId(workbook, source.sheetId);
  const start = source.startIndex ?? 0;
  const end = source.endIndex ?? tab.rowCount;
  const to = destinationIndex ?? 0;
  if (to >= start && to <= end) return [];
  const [first, last] = [Math.min(start, to), Math.max(end, to)];
  const area = gridArea(tab, { startRowIndex: first, endRowIndex: last });
  const moved = Array.from({ length: end - start }, (_, index) => start - first + index);
  const others = Array.from({ length: area.rows }, (_, index) => index).filter((row) => !moved.includes(row));
  return [
    { kind: 'order', tab: tab.id, area, order: to < start ? [...moved, ...others] : [...others, ...moved] },
  ];
}

/** Blank cells put in; those there move down or to the right, and the grid grows where a filled one would fall off. */
export function insertedRange(workbook: Workbook, request: sheets_v4.Schema$InsertRangeRequest): Edit[] {
  const { range = {}, shiftDimension } = request;
  const rows = shiftsRows(shiftDimension);
  const tab = tabWithSheetId(workbook, range.sheetId);
  const area = gridArea(tab, range);
  const lines = rows ? 'Rows' : 'Columns';
  const [start, length] = rows ? (['row', 'rows'] as const) : (['column', 'columns'] as const);
  const size = rows ? tab.rowCount : tab.columnCount;
  if (rows ? area.columns === tab.columnCount : area.rows === tab.rowCount) {
    return [{ kind: `insert${lines}`, tab: tab.id, at: area[start], count: area[length] }];
  }
  const end = { ...area, [start]: Math.max(area[start], size - area[length] + 1) };
  const lost = readArea(tab, { ...end, [length]: size - end[start] + 1 }, isBlank)
    .flat()
    .includes(false);
  const rest = size - area[start] + 1 - (lost ? 0 : area[length]);
  const behind = { ...area, [start]: area[start] + area[length], [length]: rest };
  const shifted: Edit = {
    kind: 'copy',
    tab: tab.id,
    area: behind,
    from: { tab: tab.id, area: { ...area, [length]: rest } },
    what: 'all',
  };
  return [
    ...(lost ? [{ kind: `insert${lines}` as const, tab: tab.id, at: size + 1, count: area[length] }] : []),
    ...(rest > 0 ? [shifted] : []),
    { kind: 'clear', tab: tab.id, area, ...ALL },
  ];
}

/** Takes cells away; those below or to the right move into their place, and the grid keeps its size. */
export function deletedRange(workbook: Workbook, request: sheets_v4.Schema$DeleteRangeRequest): Edit[] {
  const { range = {}, shiftDimension } = request;
  const tab = tabWithSheetId(workbook, range.sheetId);
  const area = gridArea(tab, range);
  const rows = shiftsRows(shiftDimension);
  const whole = rows ? area.columns === tab.columnCount : area.rows === tab.rowCount;
  return whole ? deletedLines(tab, area, rows) : shiftedCells(tab, area, rows);
}

function shiftsRows(dimension: string | null | undefined): boolean {
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw new Refusal('No shiftDimension specified.');
  return dimension === 'ROWS';
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
  const [start, length] = rows ? (['row', 'rows'] as const) : (['column', 'columns'] as const);
  const size = rows ? tab.rowCount : tab.columnCount;
  const rest = size - (area[start] + area[length] - 1);
  const behind = { ...area, [start]: area[start] + area[length], [length]: rest };
  const place = { ...area, [length]: rest };
  const end = { ...area, [start]: size - area[length] + 1 };
  if (rest === 0 || !fits(tab, behind)) return [{ kind: 'clear', tab: tab.id, area, ...ALL }];
  return [
    { kind: 'copy', tab: tab.id, area: place, from: { tab: tab.id, area: behind }, what: 'all' },
    { kind: 'clear', tab: tab.id, area: end, ...ALL },
  ];
}
