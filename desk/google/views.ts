// Which state of a tab a read sees: the present one, or, under a fault, an earlier or a half-written one.

import type { Faults } from '../faults/faults.ts';
import type { Book, LastWrite } from '../workbook/book.ts';
import { tabNamed } from '../workbook/grid.ts';
import type { Row, Tab, Workbook } from '../workbook/model.ts';

/** The workbook as a read sees it that names these tabs (none: all of them). */
export function viewFor(book: Book, faults: Faults, tabNames: readonly (string | null)[]): Workbook {
  const { workbook, tabsBeforeFlush, lastWrite } = book;
  if (tabsBeforeFlush && faults.take('staleRead')) return { ...workbook, tabs: [...tabsBeforeFlush] };
  if (!lastWrite || !includes(workbook, tabNames, lastWrite.tab) || !faults.take('tornRead')) return workbook;
  return {
    ...workbook,
    tabs: workbook.tabs.map((tab) => (tab.id === lastWrite.tab ? torn(tab, lastWrite) : tab)),
  };
}

function includes(workbook: Workbook, tabNames: readonly (string | null)[], id: number): boolean {
  return tabNames.some((name) => (name === null ? workbook.tabs[0] : tabNamed(workbook, name))?.id === id);
}

/** The first half of the written rows is new, the rest as before. */
function torn(tab: Tab, { area, rowsBefore }: LastWrite): Tab {
  const from = area.row - 1 + Math.ceil(area.rows / 2);
  const to = area.row - 1 + area.rows;
  const rows = tab.rows.map((row, index) =>
    index >= from && index < to ? mixed(row, rowsBefore[index] ?? [], area) : row,
  );
  return { ...tab, rows };
}

function mixed(row: Row, before: Row, area: LastWrite['area']): Row {
  const first = area.column - 1;
  const last = first + area.columns;
  return row.map((cell, column) => (column >= first && column < last ? (before[column] ?? null) : cell));
}
