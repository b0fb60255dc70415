// Reads a tab into plain text cells, in a number of service calls that does not depend on its rows.

import { numberText, type OddCell, type Table } from '../../shared/table.ts';

/** A merged range beyond these is not named; one is enough to refuse the table. */
const MOST_MERGES_NAMED = 3;
const FAILED_FORMULA = /^(#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)|Loading\.\.\.)$/;

/** The tab as a table, every row as wide as row 1; `null` when there is no such tab. */
export function readTable(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, tab: string): Table | null {
  const sheet = spreadsheet.getSheetByName(tab);
  if (!sheet) return null;
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const displayed = range.getDisplayValues();
  const merged = range
    .getMergedRanges()
    .slice(0, MOST_MERGES_NAMED)
    .map((each) => each.getA1Notation());

  const odd: OddCell[] = [];
  const texts = values.map((row, rowIndex) =>
    row.map((value, column) => {
      if (typeof value === 'string') {
        if (FAILED_FORMULA.test(value)) odd.push({ row: rowIndex - 1, column, kind: 'error' });
        return value;
      }
      const shown = displayed[rowIndex]?.[column] ?? '';
      if (typeof value === 'number') return numberText(value, shown);
      if (!isDate(value)) return String(value);
      odd.push({ row: rowIndex - 1, column, kind: 'date' });
      return dateText(value, shown);
    }),
  );
  return { tab, header: texts[0] ?? [], rows: texts.slice(1), odd, merged };
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

/**
 * A date as ISO text in the script's zone, which is the spreadsheet's. Cells that hold only a time are
 * dates of 1899 in local mean time, on which no `Date` method tells the truth: they stay as displayed.
 */
function dateText(date: Date, displayed: string): string {
  if (date.getFullYear() < 1905) return displayed;
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  return time === '00:00' ? day : `${day} ${time}`;
}
