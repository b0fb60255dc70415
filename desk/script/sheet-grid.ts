// A tab's grid: rows and columns put in, taken away, frozen, sized, hidden.

import { assertWhole } from './arguments.ts';
import { refusal } from './channel.ts';
import { type GoogleSheet, SheetFacts } from './sheet-facts.ts';

export abstract class SheetGrid
  extends SheetFacts
  implements
    Pick<
      GoogleSheet,
      | 'insertRows'
      | 'insertRowsAfter'
      | 'insertRowsBefore'
      | 'insertRowBefore'
      | 'insertRowAfter'
      | 'insertColumnsAfter'
      | 'insertColumnsBefore'
      | 'deleteRows'
      | 'deleteRow'
      | 'deleteColumns'
      | 'deleteColumn'
      | 'setFrozenRows'
      | 'setFrozenColumns'
      | 'setColumnWidth'
      | 'setColumnWidths'
      | 'setRowHeight'
      | 'setRowHeights'
      | 'hideColumns'
      | 'showColumns'
    >
{
  insertRows(index: number, count = 1): void {
    this.changeNow({ kind: 'insertRows', at: index, count });
  }
  insertRowsAfter(after: number, count: number): GoogleSheet {
    return this.changeNow({ kind: 'insertRows', at: after + 1, count });
  }
  insertRowsBefore(before: number, count: number): GoogleSheet {
    return this.changeNow({ kind: 'insertRows', at: before, count });
  }
  insertRowBefore(before: number): GoogleSheet {
    return this.insertRowsBefore(before, 1);
  }
  insertRowAfter(after: number): GoogleSheet {
    return this.insertRowsAfter(after, 1);
  }
  insertColumnsAfter(after: number, count: number): GoogleSheet {
    return this.changeNow({ kind: 'insertColumns', at: after + 1, count });
  }
  insertColumnsBefore(before: number, count: number): GoogleSheet {
    return this.changeNow({ kind: 'insertColumns', at: before, count });
  }
  deleteRows(at: number, count: number): void {
    this.changeNow({ kind: 'deleteRows', at, count });
  }
  deleteRow(at: number): GoogleSheet {
    return this.changeNow({ kind: 'deleteRows', at, count: 1 });
  }
  deleteColumns(at: number, count: number): void {
    this.changeNow({ kind: 'deleteColumns', at, count });
  }
  deleteColumn(at: number): GoogleSheet {
    return this.changeNow({ kind: 'deleteColumns', at, count: 1 });
  }
  setFrozenRows(rows: number): void {
    assertWhole('SpreadsheetApp.Sheet.setFrozenRows', rows);
    this.changeNow({ kind: 'freeze', rows });
  }
  setFrozenColumns(columns: number): void {
    assertWhole('SpreadsheetApp.Sheet.setFrozenColumns', columns);
    this.changeNow({ kind: 'freeze', columns });
  }

  setColumnWidth(column: number, width: number): GoogleSheet {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(start: number, count: number, width: number): GoogleSheet {
    return this.changeLater({
      kind: 'sizes',
      columns: sizes('columns', this.getMaxColumns(), start, count, width),
    });
  }
  setRowHeight(row: number, height: number): GoogleSheet {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(start: number, count: number, height: number): GoogleSheet {
    return this.changeLater({ kind: 'sizes', rows: sizes('rows', this.getMaxRows(), start, count, height) });
  }
  hideColumns(at: number, count = 1): void {
    this.changeLater({ kind: 'hideColumns', at, count, hidden: true });
  }
  showColumns(at: number, count = 1): void {
    this.changeLater({ kind: 'hideColumns', at, count, hidden: false });
  }
}

/** The size of some lines, each by its number. */
function sizes(
  axis: 'rows' | 'columns',
  most: number,
  start: number,
  count: number,
  size: number,
): Record<string, number> {
  if (!(start >= 1 && count >= 1 && start + count - 1 <= most)) {
    throw refusal(`Those ${axis} are out of bounds.`);
  }
  if (!Number.isInteger(size) || size < 1) {
    throw refusal(
      `Invalid argument: ${size} pixels. ${axis === 'rows' ? 'A row' : 'A column'} takes at least 1.`,
    );
  }
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [start + index, size]));
}
