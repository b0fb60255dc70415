// What is said of the sheet as it stands: its check, its state, changes in it, the way to a cell, in English.

import { count, quoted } from './grammar.ts';

export const SHEET = {
  validated: {
    noRows: 'There are no rows that could be read.',
    allGood: (rows: number) => `All ${count(rows, 'row')} can be published.`,
    faults: (errors: number, warnings: number, rows: number) =>
      `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(rows, 'row')}: see the Check column.`,
    placements: (rows: number) =>
      `${count(rows, 'placement')} cannot run as written: see the Reason column of Placements.`,
    meanwhile: (change: string) => `Meanwhile: ${change}`,
  },

  state: {
    published: (revision: number) => `Revision ${revision} is published.`,
    nothingYet: 'Nothing is published yet.',
    waiting: (events: number) => `${count(events, 'event')} would change.`,
    placements: (placements: number) => `${count(placements, 'placement')} would change.`,
  },

  /** What somebody else did in the tab meanwhile. */
  changes: {
    tabDeleted: (tab: string) => `The tab ${tab} was deleted.`,
    headers: 'The headers in row 1 were changed.',
    rowNew: (row: number) => `Row ${row} is new.`,
    cell: (cell: string, header: string, before: string, now: string) =>
      `${cell} (${header}) was ${quoted(before)} and is ${quoted(now)}.`,
    rowDeleted: (title: string) => `The row ${quoted(title)} was deleted.`,
    order: 'The rows were put in another order.',
    more: (changes: number) => `And ${changes} more.`,
  },

  goTo: {
    tabGone: (tab: string) => `The tab ${tab} is gone.`,
    rowGone: 'That row is gone: it was deleted, or its title and key were changed.',
    columnGone: (column: string) => `There is no column ${quoted(column)} any more: this is its row.`,
    shown: (cell: string) => `${cell} is selected.`,
  },
};

export type SheetWords = typeof SHEET;
