// What commands, menu and the state of the sheet are called and say, in English.

import { count, quoted } from './grammar.ts';

export const COMMANDS = {
  /** The commands, by what the code calls them. */
  operations: {
    Activity: 'Activity',
    Answer: 'Answer',
    Backups: 'Backups',
    'Cancel placement': 'Cancel placement',
    'Compare snapshot': 'Compare snapshot',
    Connect: 'Connect',
    Deliver: 'Deliver',
    'Go to': 'Go to',
    Import: 'Import',
    'Keep as meant': 'It is meant so',
    Pin: 'Keep for good',
    Place: 'Place',
    Preview: 'Preview',
    Progress: 'Progress',
    Publish: 'Publish',
    Reschedule: 'Reschedule',
    Restore: 'Restore',
    Restored: 'Restored programme',
    'Save settings': 'Save settings',
    'Self-test': 'Self-test',
    Served: 'What is served',
    'Set up': 'Set up',
    Settings: 'Settings',
    Snapshot: 'Snapshot',
    Snapshots: 'Snapshots',
    State: 'State',
    Triggers: 'Daily snapshot',
    Undo: 'Undo',
    Validate: 'Validate',
    Vault: 'Vault',
    'Verify snapshots': 'Verify snapshots',
  },

  toastTitle: (operation: string) => `Bandstand: ${operation}`,

  menu: {
    openSidebar: 'Open sidebar',
    validate: 'Validate',
    preview: 'Preview what visitors will see',
    publish: 'Publish',
    retry: 'Retry delivery',
    place: 'Place the selected event…',
    reschedule: 'Reschedule the selected placement…',
    cancelPlacement: 'Cancel the selected placement…',
    snapshot: 'Take a snapshot',
    vault: 'Bring the Vault up to date',
    listSnapshots: 'How many snapshots there are',
    verifySnapshots: 'Verify all snapshots',
    restore: 'Restore a snapshot…',
    daily: 'Take a snapshot every day',
    setUp: 'Set up workbook',
    connect: 'Connect to the worker…',
    selfTest: 'Self-test',
  },
};

export type CommandWords = typeof COMMANDS;

// What is said of the sheet as it stands: its check, its state, changes in it, the way to a cell, in English.

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

  lastChange: {
    protection: 'Bandstand looks here whether anything has changed. Leave it as it is.',
    explanation:
      'Google gives this number anew whenever anything in the workbook changes. Bandstand looks at it instead of reading every row.',
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
