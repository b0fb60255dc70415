// What setting up, settings and the self-test say, in English.

import { count, quoted } from './grammar.ts';

export const SET_UP = {
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
};

export type SetUpWords = typeof SET_UP;

// What is said of settings and of the connection to the worker, in English.

export const SETTINGS = {
  shown: 'These are the settings.',
  saved: 'The settings are saved.',
  unchanged: 'Nothing was changed.',
  refused: 'Nothing was saved: look at the fields named.',
  addressRefused: 'This is not a web address. Write it in full, with https://.',
  keyRefused: 'This is not a key. Copy it whole, as id:secret.',

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
};

export type SettingsWords = typeof SETTINGS;

// What the self-test says, in English.

export const SELF_TEST = {
  passed: (checks: number) => `All ${checks} checks passed.`,
  failed: (failed: number, checks: number, which: string) =>
    `${failed} of ${checks} checks failed: ${which}.`,
  names: {
    timeDriven: 'what a time-driven run can do',
    text: 'text stays text',
    raw: 'how this host reads =, an apostrophe, +, - and @ in a text cell',
    proved: 'such texts come to stand as they are',
    untouched: 'an untouched cell stays automatic',
    shown: 'ticks, numbers and errors as they are shown',
    volatile: 'a number that changes with each change of the workbook',
    rules: 'a colour rule reads back the same',
    packed: 'a megabyte is packed, unpacked and hashed',
    large: 'ten thousand rows are written and read',
    exact: 'a hidden tab has just the size that was asked for',
    people: 'who is at work is known',
    charset: 'signatures, by default and over UTF-8',
    generation: 'whether code may be generated',
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
  protection: 'The self-test writes this: what it found on this Google. Leave it as it is.',
  asFormula: (text: string) => `${text} → a formula`,
  written: (cells: number, ms: number) => `${cells} cells written and flushed in ${ms} ms`,
  read: (ms: number) => `read in ${ms} ms`,
  people: (active: boolean, effective: boolean, canEdit: boolean) =>
    `who clicked: ${active ? 'known' : 'blank'}, runs as: ${effective ? 'known' : 'blank'}, may edit: ${canEdit ? 'yes' : 'no'}`,
  volatile: (isStill: boolean, isChanged: boolean) =>
    `stood still while nothing was written: ${isStill ? 'yes' : 'no'}, changed by a write: ${isChanged ? 'yes' : 'no'}`,
  unchanged: 'unchanged',
  changed: (texts: string) => `changed: ${texts}`,
  against: (own: string, theirs: string) => `${own} against ${theirs}`,
  both: (one: string, other: string) => `${one} and ${other}`,
  warningOnly: 'warning only',
  locked: 'locked',
  taken: 'taken, given back, taken again',
  notGivenBack: 'not given back',
  notTaken: 'not to be had',
  notConnected: 'no worker is connected',
  sameVersion: 'the same columns',
  notKnown: (columns: string) => `not known there: ${columns}`,

  /** Of the run that a one-off trigger starts. */
  timeDriven: {
    awaited: 'A time-driven run reports within a minute: choose “Self-test” again to see what it could do.',
    stillAwaited: (at: string) =>
      `A time-driven run reports within a minute; the one that was asked for at ${at} has not.`,
    notMade: (triggers: number, cause: string) =>
      `no one-off trigger can be made beside ${count(triggers, 'trigger')} of this account (20 are the most), so no time-driven run is tried: ${cause}`,
    found: (at: string, found: readonly string[]) => `at ${at}: ${found.join('; ')}`,
    read: 'the spreadsheet could be read',
    notRead: (cause: string) => `the spreadsheet could not be read (${cause})`,
    people: (active: boolean, effective: boolean) =>
      `active user: ${active ? 'known' : 'blank'}, runs as: ${effective ? 'known' : 'blank'}`,
    dialogs: (there: boolean): string => (there ? 'dialogs are there' : 'there are no dialogs'),
    lock: {
      'shut-out': 'the lock was refused, as another run held it',
      free: 'the lock was free and could be had, which does not show whether it shuts others out',
      'not-exclusive': 'the lock could be had although Self-test held it',
      missing: 'there is no lock',
    },
    properties: (there: boolean): string => (there ? 'properties are there' : 'there are no properties'),
  },
};

export type SelfTestWords = typeof SELF_TEST;
