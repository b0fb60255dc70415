// What the script says, in English. The type of this table is what French must fill.

import type { Stage } from '../results.ts';
import { ENGLISH_DELIVERY } from './english-delivery.ts';
import { ENGLISH_ERRORS } from './english-errors.ts';

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
const quoted = (text: string) => `“${text}”`;

export const ENGLISH = {
  operationalErrors: ENGLISH_ERRORS,
  delivery: ENGLISH_DELIVERY,

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

  validated: {
    noRows: 'There are no rows that could be read.',
    allGood: (rows: number) => `All ${count(rows, 'row')} can be published.`,
    faults: (errors: number, warnings: number, rows: number) =>
      `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(rows, 'row')}: see the Check column.`,
    placements: (rows: number) =>
      `${count(rows, 'placement')} cannot run as written: see the Reason column of Placements.`,
    meanwhile: (change: string) => `Meanwhile: ${change}`,
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

  state: {
    published: (revision: number) => `Revision ${revision} is published.`,
    nothingYet: 'Nothing is published yet.',
    waiting: (events: number) => `${count(events, 'event')} would change.`,
    placements: (placements: number) => `${count(placements, 'placement')} would change.`,
  },

  previewed: {
    added: (events: number) => `${events} added`,
    changed: (events: number) => `${events} changed`,
    cancelled: (events: number) => `${events} cancelled`,
    removed: (events: number) => `${events} removed`,
    wouldSee: (changes: readonly string[], unchanged: number) =>
      `Visitors would see: ${changes.join(', ')}; ${unchanged} as before.`,
    noChange: 'No event would change.',
    heldBack: (rows: number) => `${count(rows, 'broken row')} would keep the published form.`,
    leftOut: (rows: number) => `${count(rows, 'broken row')} would stay out.`,
    programme: 'The programme’s name, zone, currency, website or look would change.',
  },

  publish: {
    askTitle: (rows: number) => `${count(rows, 'row')} cannot be published`,
    row: (row: number, title: string, tab: string) => `${tab}, row ${row}: ${title || 'no title'}`,
    ask: 'Hold them back, each as it was last published, and publish the rest?',
    published: (revision: number, events: number) =>
      `Revision ${revision} with ${count(events, 'event')} is published.`,
    unchanged: (revision: number) => `Nothing has changed since revision ${revision}.`,
    heldBack: (rows: number) => `${count(rows, 'broken row')} kept the published form.`,
    leftOut: (rows: number) => `${count(rows, 'broken row')} stayed out.`,
    notInIt: (change: string) => `Not in it yet: ${change}`,
  },
  progress: {
    publishing: (stage: Stage) => `Publishing: ${stage}.`,
    nothing: 'Nothing is being published.',
  },

  notPublished: {
    blocked: (reasons: string) => `Nothing was published. ${reasons}`,
    restored: (revision: number) =>
      `A backup was restored in the database as revision ${revision}, and visitors see that. Bring the restored programme into the sheet, or publish over it: both in the sidebar.`,
    brokenRows: (rows: number, tab: string, first: number, message: string) =>
      `${count(rows, 'row')} cannot be published; the first is row ${first} of ${tab}: ${message}`,
    repairOrHoldBack: 'Mend them, or publish with broken rows held back.',
    tabGone: (tab: string) => `The tab ${tab} is gone.`,
    historyDamaged: (cause: string) => `${cause} So nobody can tell how the broken rows were last published.`,
    repairThenPublish: 'Mend the broken rows, then publish: that heals the tab.',
    lookAlike: (row: number, title: string) =>
      `Row ${row} (${title}) is broken and has no key, while a published event of that title would be removed: it may be that event.`,
    repairLookAlike: 'Mend the row, put its key back, or set its Status to draft.',
    changedMeanwhile: (reasons: string) =>
      `Nothing was published, because somebody changed the tab at that moment. ${reasons} Look at it, and publish again.`,
  },

  goTo: {
    tabGone: (tab: string) => `The tab ${tab} is gone.`,
    rowGone: 'That row is gone: it was deleted, or its title and key were changed.',
    columnGone: (column: string) => `There is no column ${quoted(column)} any more: this is its row.`,
    shown: (cell: string) => `${cell} is selected.`,
  },

  settings: {
    shown: 'These are the settings.',
    saved: 'The settings are saved.',
    unchanged: 'Nothing was changed.',
    refused: 'Nothing was saved: look at the fields named.',
    addressRefused: 'This is not a web address. Write it in full, with https://.',
    keyRefused: 'This is not a key. Copy it whole, as id:secret.',
  },

  answers: {
    protection:
      'Answers is written by Bandstand: what people said is meant so. A line deleted here is asked again.',
    kept: (rule: string, title: string) => `Kept: of ${quoted(title)} this is meant so (${rule}).`,
    rowGone: 'Nothing was kept, because that row is gone.',
    validateFirst: 'Nothing was kept, because the events have no keys yet. Validate first, then answer.',
    changed: 'Nothing was kept, because what was asked about is no longer so. Look at the row again.',
  },

  connect: {
    address: 'The worker’s address',
    addressExample: 'For example https://programme.example.org',
    key: 'The hook key',
    keyExample: 'One entry of the worker’s HOOK_KEYS, as id:secret',
    emptyKeeps: (example: string) => `${example}. Leave empty to keep what is set.`,
    addressRefused: (url: string) => `${quoted(url)} is not a web address. Nothing was changed.`,
    keyRefused: 'The key is not of the form id:secret. Nothing was changed.',
    cancelled: 'Nothing was changed.',
    connected: (url: string) => `Publications are announced to ${url}.`,
  },

  setUp: {
    added: (made: readonly string[]) => `Added: ${made.join(', ')}.`,
    allThere: 'Everything was already there.',
    tab: (tab: string) => `the tab ${tab}`,
    column: (header: string) => `the column ${header}`,
    headers: (tab: string, columns: number) => `${count(columns, 'column')} in ${tab}`,
    settingsHeader: 'the header of Settings',
    settings: (settings: number) => count(settings, 'setting'),
    publishedWarning: (tab: string) =>
      `${tab} is written by Publish. What is changed here by hand is not served.`,
    columnWarning: (header: string) => `${header} is written by Bandstand. Sort freely; do not type here.`,
  },

  selfTest: {
    passed: (checks: number) => `All ${checks} checks passed.`,
    failed: (failed: number, checks: number, which: string) =>
      `${failed} of ${checks} checks failed: ${which}.`,
    names: {
      text: 'text stays text',
      blank: 'a blank is an empty text',
      formula: 'a failed formula shows its error',
      date: 'a pasted date is recognised',
      clock: 'the script’s clock knows the zone',
      zones: 'the zones agree',
      hashes: 'hashes are over UTF-8',
      warning: 'a warning does not lock the script out',
      lock: 'the lock is given back',
      version: 'the worker knows what this script publishes',
    },
    unchanged: 'unchanged',
    changed: (texts: string) => `changed: ${texts}`,
    against: (own: string, theirs: string) => `${own} against ${theirs}`,
    both: (one: string, other: string) => `${one} and ${other}`,
    warningOnly: 'warning only',
    locked: 'locked',
    taken: 'taken and released',
    notTaken: 'not to be had',
    notConnected: 'no worker is connected',
    sameVersion: 'the same columns',
    notKnown: (columns: string) => `not known there: ${columns}`,
  },
};

export type Words = typeof ENGLISH;
