// Where a range is.

import { printArea, printTab } from '../workbook/a1.ts';
import type { Area } from '../workbook/model.ts';
import { current, refusal } from './channel.ts';
import { EmulatedObject } from './present.ts';
import type { SheetOfRange } from './sheet-of-range.ts';

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export abstract class RangePlace
  extends EmulatedObject<GoogleRange>
  implements
    Pick<
      GoogleRange,
      | 'getA1Notation'
      | 'getRow'
      | 'getColumn'
      | 'getNumRows'
      | 'getNumColumns'
      | 'getHeight'
      | 'getWidth'
      | 'getLastRow'
      | 'getLastColumn'
      | 'getSheet'
      | 'getGridId'
      | 'offset'
      | 'getCell'
      | 'activate'
    >
{
  readonly sheet: SheetOfRange;
  readonly area: Area;

  constructor(sheet: SheetOfRange, area: Area) {
    super('Range');
    this.sheet = sheet;
    this.area = area;
  }

  getA1Notation(): string {
    return printArea(this.area);
  }
  getRow(): number {
    return this.area.row;
  }
  getColumn(): number {
    return this.area.column;
  }
  getNumRows(): number {
    return this.area.rows;
  }
  getNumColumns(): number {
    return this.area.columns;
  }
  getHeight(): number {
    return this.area.rows;
  }
  getWidth(): number {
    return this.area.columns;
  }
  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }
  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.sheet.face;
  }
  getGridId(): number {
    return this.sheet.id;
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    rows = this.area.rows,
    columns = this.area.columns,
  ): GoogleRange {
    return this.sheet.getRange(this.area.row + rowOffset, this.area.column + columnOffset, rows, columns);
  }

  /** A cell by its place within the range, from 1. */
  getCell(row: number, column: number): GoogleRange {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) {
      throw refusal('Cell reference out of range');
    }
    return this.sheet.getRange(this.area.row + row - 1, this.area.column + column - 1);
  }

  activate(): GoogleRange {
    this.sheet.activate();
    current().report.active = { tab: this.sheet.getName(), range: this.getA1Notation() };
    return this.face;
  }

  /** The range with its tab, as formulas and notations write it. */
  protected address(): string {
    return `${printTab(this.sheet.getName())}!${this.getA1Notation()}`;
  }
}
