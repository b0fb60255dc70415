// What another person does between a script's read and its write, made into edits.

import type { Book } from '../workbook/book.ts';
import { extentOf } from '../workbook/cells.ts';
import type { Edit } from '../workbook/edits.ts';
import { locate, tabNamed } from '../workbook/grid.ts';
import type { Tab } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import type { Between } from './schema.ts';

/** The tab that another person works in. */
export function tabOf(book: Book, between: Between): Tab {
  const name = between.kind === 'editBetween' ? between.range : between.tab;
  const tab =
    between.kind === 'editBetween' ? locate(book.workbook, name).tab : tabNamed(book.workbook, name);
  if (!tab) throw new Refusal(`Unable to parse range: ${name}`);
  return tab;
}

/** Does it, as that person. */
export function interfere(book: Book, between: Between): void {
  book.apply([editOf(book, between)], { email: between.as }, 'person');
}

function editOf(book: Book, between: Between): Edit {
  const tab = tabOf(book, between);
  switch (between.kind) {
    case 'editBetween': {
      const { row, column } = locate(book.workbook, between.range).area;
      const { values } = between;
      const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
      return { kind: 'values', as: 'typed', tab: tab.id, area, values };
    }
    case 'sortBetween': {
      const header = Math.max(1, tab.frozenRows);
      const { lastRow, lastColumn } = extentOf(tab);
      const area = {
        row: header + 1,
        column: 1,
        rows: Math.max(1, lastRow - header),
        columns: Math.max(lastColumn, between.column),
      };
      const keys = [{ column: between.column, ascending: between.ascending }];
      return { kind: 'sort', tab: tab.id, area, keys };
    }
    case 'insertRowBetween':
      return { kind: 'insertRows', tab: tab.id, at: between.row, count: between.count };
    case 'deleteRowBetween':
      return { kind: 'deleteRows', tab: tab.id, at: between.row, count: between.count };
  }
}
