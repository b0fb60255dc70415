// Reads a tab into plain text cells, in a number of service calls that does not depend on its rows.

import { numberText, type OddCell, type Table } from '../../shared/table.ts';
import { dateCellText } from './date-cell.ts';

/** A merged range beyond these is not named; one is enough to refuse the table. */
const MOST_MERGES_NAMED = 3;
const FAILED_FORMULA = /^(#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)|Loading\.\.\.)$/;

/** A tab as it was read. */
export interface TableRead extends Table {
  /** As Google gave them, row 1 included. */
  readonly values: readonly (readonly unknown[])[];
}

/** The tab as a table, every row as wide as row 1; `null` when there is no such tab. */
export function readTable(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tab: string,
): TableRead | null {
  const sheet = spreadsheet.getSheetByName(tab);
  if (!sheet) return null;
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const displayed = readWhere(sheet, values, isNoText, (part) => part.getDisplayValues());
  const merged = range
    .getMergedRanges()
    .slice(0, MOST_MERGES_NAMED)
    .map((each) => each.getA1Notation());
  return { ...tableOf(tab, values, displayed), merged, values };
}

/** The same, of values that were read already; `displayed` says what a cell that is no text shows. */
export function tableOf(
  tab: string,
  values: readonly (readonly unknown[])[],
  displayed: (row: number, column: number) => string,
): Table {
  const odd: OddCell[] = [];
  const texts = values.map((row, rowIndex) =>
    row.map((value, column) => {
      if (typeof value === 'string') {
        if (FAILED_FORMULA.test(value)) odd.push({ row: rowIndex - 1, column, kind: 'error' });
        return value;
      }
      const shown = displayed(rowIndex, column);
      if (typeof value === 'number') return numberText(value, shown);
      if (!isDate(value)) return String(value);
      odd.push({ row: rowIndex - 1, column, kind: 'date' });
      return dateCellText(value, shown);
    }),
  );
  return { tab, header: texts[0] ?? [], rows: texts.slice(1), odd, merged: [] };
}

/** Whether a value is more than its text, so that what is shown has to be asked for. */
export function isNoText(value: unknown): boolean {
  return typeof value !== 'string';
}

/**
 * Reads what only some cells need, in one call over the smallest rectangle that has them all, or in none: tabs are
 * nearly all text. Gives a lookup by row and column, from 0; empty beyond.
 */
export function readWhere(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  values: readonly (readonly unknown[])[],
  isNeeded: (value: unknown, row: number, column: number) => boolean,
  read: (part: GoogleAppsScript.Spreadsheet.Range) => string[][],
): (row: number, column: number) => string {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  values.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (!isNeeded(value, row, column)) return;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    });
  });
  if (bottom < 0) return () => '';
  const found = read(sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1));
  return (row, column) => found[row - top]?.[column - left] ?? '';
}

/** A tab's cells as they are, for tabs that only script writes; `null` when there is no such tab. */
export function readCells(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tab: string,
): unknown[][] | null {
  return spreadsheet.getSheetByName(tab)?.getDataRange().getValues() ?? null;
}

/** By its class name: a date made elsewhere fails `instanceof`. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
