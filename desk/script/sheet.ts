// One tab as scripts hold it: its ranges, and its grid.

import { areaIn, fits, readA1 } from '../workbook/a1.ts';
import type { Area } from '../workbook/model.ts';
import { assertWhole } from './arguments.ts';
import { ask, refusal, write } from './channel.ts';
import { ProtectionEmulation } from './protection.ts';
import { RangeEmulation } from './range.ts';
import type { GoogleSheet } from './sheet-facts.ts';
import { SheetGrid } from './sheet-grid.ts';
import type { SheetOfRange } from './sheet-of-range.ts';
import { outgoing } from './values.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class SheetEmulation
  extends SheetGrid
  implements
    Pick<
      GoogleSheet,
      | 'getRange'
      | 'getDataRange'
      | 'protect'
      | 'clear'
      | 'clearContents'
      | 'clearFormats'
      | 'clearNotes'
      | 'sort'
      | 'appendRow'
    >
{
  protected override asSheet(): SheetOfRange {
    return this;
  }

  /** A range known to lie within the grid. */
  rangeOf(area: Area): GoogleRange {
    return new RangeEmulation(this, area).face;
  }

  whole(): Area {
    const { rowCount, columnCount } = this.shape();
    return { row: 1, column: 1, rows: rowCount, columns: columnCount };
  }

  getRange(first: number | string, column?: number, rows = 1, columns = 1): GoogleRange {
    if (typeof first !== 'string') {
      assertWhole('SpreadsheetApp.Sheet.getRange', first, column ?? 1, rows, columns);
    }
    const area =
      typeof first === 'string' ? this.#named(first) : { row: first, column: column ?? 1, rows, columns };
    for (const [size, what] of [
      [area.row, 'starting row'],
      [area.column, 'starting column'],
      [area.rows, 'number of rows'],
      [area.columns, 'number of columns'],
    ] as const) {
      if (size < 1) throw refusal(`The ${what} of the range must be at least 1.`);
    }
    if (!fits(this.shape(), area)) {
      throw refusal('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return this.rangeOf(area);
  }

  #named(notation: string): Area {
    const a1 = readA1(notation);
    const bare = a1 && a1.tab !== null && !notation.includes('!');
    if (!a1 || bare || (a1.tab !== null && a1.tab !== this.getName())) throw refusal('Range not found');
    return areaIn(this.shape(), a1);
  }

  /** From A1 to the last row and column that hold anything; A1 alone on an empty tab. */
  getDataRange(): GoogleRange {
    const { lastRow, lastColumn } = ask('extent', { tab: this.id });
    return this.rangeOf({ row: 1, column: 1, rows: Math.max(1, lastRow), columns: Math.max(1, lastColumn) });
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const [current] = ask('protections', { tab: this.id }).filter((one) => one.area === null);
    return (current ? new ProtectionEmulation(this, current.id) : ProtectionEmulation.add(this, null)).face;
  }

  clear(options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }): GoogleSheet {
    const { contentsOnly, formatOnly } = options ?? {};
    write({ kind: 'clear', tab: this.id, area: this.whole(), contents: !formatOnly, formats: !contentsOnly });
    if (!contentsOnly) this.clearConditionalFormatRules();
    return this.face;
  }
  clearContents(): GoogleSheet {
    return this.clear({ contentsOnly: true });
  }
  clearFormats(): GoogleSheet {
    return this.clear({ formatOnly: true });
  }
  clearNotes(): GoogleSheet {
    write({ kind: 'clear', tab: this.id, area: this.whole(), notes: true });
    return this.face;
  }

  /** Sorts all rows below the frozen ones. */
  sort(column: number, ascending = true): GoogleSheet {
    const { frozenRows, rowCount, columnCount } = this.shape();
    const area = { row: frozenRows + 1, column: 1, rows: rowCount - frozenRows, columns: columnCount };
    write({ kind: 'sort', tab: this.id, area, keys: [{ column, ascending }] });
    return this.face;
  }

  /** Puts a row below the last one that holds anything, in one step with finding that one, as Google promises. */
  appendRow(values: unknown[]): GoogleSheet {
    const { columnCount } = this.shape();
    if (values.length > columnCount) this.insertColumnsAfter(columnCount, values.length - columnCount);
    write({ kind: 'append', tab: this.id, values: values.map(outgoing) });
    // The grid may have grown: it is looked at again.
    ask('flush', {});
    return this.face;
  }
}
