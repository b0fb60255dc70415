// The cells of a place as `includeGridData` gives them: what was entered, what it came to, how it looks.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { displayText } from '../text/display.ts';
import { NOT_CALCULATED } from '../text/formula.ts';
import { type Locale, localeOf } from '../text/locale.ts';
import { isBlank, readArea } from '../workbook/cells.ts';
import type { Area, Cell, Tab, Value, Workbook } from '../workbook/model.ts';
import { effectiveFormat, formatOf } from './cell-format.ts';
import { ruleOf } from './validations.ts';

const ROW_PIXELS = 21;
const COLUMN_PIXELS = 100;

/** Rows end with their last cell that holds anything, and the list of them with the last such row. */
export function gridDataOf(
  workbook: Workbook,
  { tab, area }: { tab: Tab; area: Area },
): sheets_v4.Schema$GridData {
  const locale = localeOf(workbook.locale);
  const used = { ...area, rows: Math.max(0, Math.min(area.rows, tab.rows.length - area.row + 1)) };
  const rows = readArea(tab, used, (cell) => (cell ? cellData(cell, locale) : {})).map((cells) =>
    cells.slice(0, cells.findLastIndex((cell) => Object.keys(cell).length > 0) + 1),
  );
  const rowData = rows
    .slice(0, rows.findLastIndex((cells) => cells.length > 0) + 1)
    .map((values) => (values.length > 0 ? { values } : {}));
  return {
    ...(area.row > 1 && { startRow: area.row - 1 }),
    ...(area.column > 1 && { startColumn: area.column - 1 }),
    ...(rowData.length > 0 && { rowData }),
    rowMetadata: Array.from({ length: area.rows }, (_, index) => ({
      pixelSize: tab.rowHeights[area.row + index] ?? ROW_PIXELS,
    })),
    columnMetadata: Array.from({ length: area.columns }, (_, index) => ({
      pixelSize: tab.columnWidths[area.column + index] ?? COLUMN_PIXELS,
      ...(tab.hiddenColumns.includes(area.column + index) && { hiddenByUser: true }),
    })),
  };
}

function cellData(cell: Cell, locale: Locale): sheets_v4.Schema$CellData {
  const set = formatOf(cell);
  const rule = cell.validation && ruleOf(cell.validation);
  return {
    ...(!isBlank(cell) && {
      userEnteredValue: cell.formula ? { formulaValue: cell.formula } : extended(cell.value),
      effectiveValue: (cell.formula && errorOf(cell.value)) || extended(cell.value),
      formattedValue: displayText(cell, locale),
    }),
    ...(set && { userEnteredFormat: set }),
    ...((set || !isBlank(cell)) && { effectiveFormat: effectiveFormat(set) }),
    ...(cell.note && { note: cell.note }),
    ...(rule && { dataValidation: rule }),
  };
}

function extended(value: Value): sheets_v4.Schema$ExtendedValue {
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}

const ERRORS: Readonly<Record<string, string>> = {
  '#ERROR!': 'ERROR',
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
  [NOT_CALCULATED]: 'ERROR',
};

/** An error's type; its sentence, which Google writes in the workbook's language, is left out. */
function errorOf(value: Value): sheets_v4.Schema$ExtendedValue | null {
  const type = typeof value === 'string' ? ERRORS[value] : undefined;
  return type ? { errorValue: { type } } : null;
}
