// What a range, a rule and a protection need of the tab that they are in.

import type { Area } from '../workbook/model.ts';

export interface SheetOfRange {
  readonly id: number;
  readonly face: GoogleAppsScript.Spreadsheet.Sheet;
  /** A range known to lie within the grid. */
  rangeOf(area: Area): GoogleAppsScript.Spreadsheet.Range;
  whole(): Area;
  getName(): string;
  getRange(row: number, column: number, rows?: number, columns?: number): GoogleAppsScript.Spreadsheet.Range;
  activate(): GoogleAppsScript.Spreadsheet.Sheet;
}
