// What earlier imports wrote, the latest first: by it a repeated import tells what an editor changed since from
// what the file says anew.

import type { TabRows } from '../../shared/import/match.ts';
import { IMPORTED_TAB_PREFIX } from '../../shared/tabs.ts';
import { readCells } from '../workbook/read-table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A repeat is compared with the last few; more would cost calls and tell little. */
const MOST_IMPORTS = 3;

/** The rows of the latest imports, from whichever way they came. Their tabs end with the time. */
export function earlierImports(spreadsheet: Spreadsheet): TabRows[] {
  const names = spreadsheet
    .getSheets()
    .map((sheet) => sheet.getName())
    .filter((name) => name.startsWith(IMPORTED_TAB_PREFIX));
  const stampOf = (name: string) => name.slice(-16);
  return names
    .sort((one, other) => (stampOf(one) < stampOf(other) ? 1 : -1))
    .slice(0, MOST_IMPORTS)
    .map((name) => {
      const [header = [], ...rows] = (readCells(spreadsheet, name) ?? []).map((row) => row.map(String));
      return { header, rows };
    });
}
