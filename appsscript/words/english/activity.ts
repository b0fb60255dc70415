// What undo and the Activity tab say, and what each act is called there, in English.

import type { Act, SettingChange } from '../../../shared/activity/act.ts';
import type { NoUndo } from '../../../shared/activity/undo-state.ts';
import { RULES } from '../../../shared/check/rules.ts';
import type { Reading } from '../../../shared/questions/reading.ts';
import { joined } from '../text.ts';

export const ACTIVITY = {
  protection: 'Activity is written by Bandstand: what was done, by whom, and how to take it back.',
  foreignTab: 'There is a tab “Activity” that is not Bandstand’s.',
  renameTab: 'Nothing was changed in it. Rename that tab, then try again.',
  notNoted:
    'This could not be noted under Activity, so it cannot be undone from there. What was done is done.',
  listed: (lines: number) => (lines === 0 ? 'Nothing was noted yet.' : `The last ${lines} acts are listed.`),
  /** Why an act cannot be taken back; empty where nobody would ask. */
  why: {
    'too-large':
      'Too many changes to undo from here. Change the rows back, or bring them back from version history, then publish.',
    first: 'Nothing was live before it, so there is nothing to go back to.',
    history: 'What visitors saw before it could not be read, so there is nothing to go back to.',
    key: 'Keys are never kept, so the former one cannot be brought back. Enter it under Settings.',
    nothing: '',
    import: 'Taken back with “npm run import -- --undo”.',
    superseded: 'Something was published since: only the newest publish can be undone.',
    redone: 'It was undone and then done again.',
    'not-that-revision':
      'The published tab no longer holds this revision, so it cannot be undone. Publish again first.',
  } satisfies Record<NoUndo, string>,
  /** Of a publish that changed nothing but placements which run now. */
  allBegun:
    'The placements that this publish brought have begun, and what has begun stays. Cancel them instead.',
  gone: 'That entry is no longer among the latest. Nothing was changed.',
  undoneAlready: 'That was undone already. Nothing was changed.',
  unreadable:
    'How to take this back was written by another version of Bandstand, or changed by hand, and cannot be read. Nothing was changed.',
  olderCopy:
    'The published tab was put back from an older copy, so nobody knows what calendars hold. Nothing was changed. Publish first: that heals it.',
  publishedBack: (events: number, placements: number, revision: number) => {
    const what = [
      events === 0 ? '' : events === 1 ? 'one event' : `${events} events`,
      placements === 0 ? '' : placements === 1 ? 'one placement' : `${placements} placements`,
    ].filter((each) => each !== '');
    const message = what.length > 0 ? what.join(' and ') : 'the programme’s name and look';
    return `Visitors see ${message} as before again, as revision ${revision}.`;
  },
  draftKept: 'Your sheet was not changed; where it differs, it waits to be published.',
  settingsBack: (names: readonly string[]) => `Back as before: ${names.join(', ')}.`,
  changedSince: (name: string, now: string) =>
    `${name} was left alone, because somebody changed it since: it is ${now === '' ? 'empty' : `“${now}”`}.`,
  /** The worker's address, as the field is called. */
  address: 'Address of the worker',
  addressBack: (url: string) =>
    url ? `The worker’s address is ${url} again.` : 'No worker is connected again.',
  cellsBack: (cells: number) =>
    `${cells === 1 ? 'One cell holds' : `${cells} cells hold`} what stood there before.`,
  cellsLeft: (cells: number) =>
    `${cells === 1 ? 'One cell was' : `${cells} cells were`} left alone, because somebody changed or removed ${cells === 1 ? 'it' : 'them'} since.`,
  importBack: (rows: number, cells: number) =>
    `The import is taken back: ${rows} ${rows === 1 ? 'row' : 'rows'} removed${cells > 0 ? `, ${cells} ${cells === 1 ? 'cell' : 'cells'} as before` : ''}. The file stays in its hidden tab.`,
  rowsChanged: (rows: number, titles: readonly string[]) =>
    `Somebody changed ${rows === 1 ? 'a row' : `${rows} rows`} of it since (${titles.join(', ')}): remove ${rows === 1 ? 'it' : 'them'} by hand, or bring back what stood there.`,
  rowsScattered: 'Its rows stand too far apart: sort them together, then try again.',
  nothingBack: 'Nothing was undone.',
  writtenSince: (tabs: readonly string[], sequence: number) =>
    `Somebody wrote into ${tabs.join(', ')} since. What stood there before is in snapshot ${sequence}: look at what it would change under Snapshots.`,
  tabsBack: (tabs: readonly string[]) => `As before the restore again: ${tabs.join(', ')}.`,
  answerGone: 'That answer no longer stands in the tab Answers as it was given. Nothing was changed.',
  askedAgain: 'The answer was taken back: the question stands among the Issues again.',
  answeredAgain: 'The answer counts again.',
};

export type ActivityWords = typeof ACTIVITY;

// Each act that was noted, as a sentence, in English.

type Of<Name extends Act['act']> = Extract<Act, { readonly act: Name }>;

const all = (parts: readonly string[]) => joined(parts, ', ');

const READINGS: Readonly<Record<Reading, string>> = {
  'day first': 'the day stands first',
  'month first': 'the month stands first',
  morning: 'in the morning',
  evening: 'in the evening',
  thousands: 'the mark parts thousands',
  decimals: 'the mark parts cents',
  several: 'two prices',
};

const some = (count: number, word: string) => (count > 0 ? `${count} ${word}` : '');

export type ActWords = { readonly [Name in Act['act']]: (act: Of<Name>) => string };

export const ACTS: ActWords = {
  publish: ({
    revision,
    added,
    changed,
    cancelled,
    removed,
    heldBack,
    leftOut,
    placements = 0,
    programme,
  }) => {
    const what = all([
      some(added, 'new'),
      some(changed, 'changed'),
      some(cancelled, 'cancelled'),
      some(removed, 'removed'),
      placements > 0 ? `${placements} ${placements === 1 ? 'placement' : 'placements'}` : '',
      programme ? 'name or look of the programme' : '',
    ]);
    const rows = all([some(heldBack, 'held back'), some(leftOut, 'left out')]);
    return `Published revision ${revision}: ${what || 'events as before'}${rows ? ` (rows: ${rows})` : ''}.`;
  },
  renumber: ({ from, revision }) =>
    `Revision ${from} was offered again as ${revision}, because the website was beyond it.`,
  settings: ({ changes }) => `Changed settings: ${changes.map(changeOf).join('; ')}.`,
  connect: ({ url, isKeyNew }) => `Connected to ${url || 'no worker'}${isKeyNew ? ', with a new key' : ''}.`,
  answer: ({ rule, title }) => `Said of “${title}” that it is meant so (${ruleName(rule)}).`,
  'set-up': ({ added }) => `Set up the workbook: ${added} ${added === 1 ? 'addition' : 'additions'}.`,
  deliver: ({ revision }) => `Delivered revision ${revision} after another try.`,
  undo: ({ what, isRedo, revision, count, placed = 0 }) => {
    const done = isRedo ? 'Did again' : 'Took back';
    if (what === 'connect') return `${done} a change of the worker’s address.`;
    if (what === 'settings') return `${done} ${count} ${count === 1 ? 'setting' : 'settings'}.`;
    if (what === 'cells') return `${done} what was written into ${count} ${count === 1 ? 'cell' : 'cells'}.`;
    if (what === 'answer') return `${done} an answer to a rule.`;
    if (what === 'placement') return `${done} a change of a placement.`;
    if (what === 'restore') return `${done} a restore of ${count} ${count === 1 ? 'tab' : 'tabs'}.`;
    if (what === 'bring')
      return `${done} an import: ${count} ${count === 1 ? 'row or cell' : 'rows and cells'}.`;
    const events = `${count} ${count === 1 ? 'event' : 'events'}`;
    const placements = placed > 0 ? `, ${placed} ${placed === 1 ? 'placement' : 'placements'}` : '';
    return `${done} a publish: ${events}${placements}, now revision ${revision}.`;
  },
  cells: ({ column, count, reading, before, after }) =>
    reading
      ? `Answered for ${count} ${count === 1 ? 'cell' : 'cells'} of ${column}: ${READINGS[reading]}, as in “${after}” for “${before}”.`
      : `Wrote “${after}” in place of “${before}” in ${count === 1 ? column : `${count} cells of ${column}`}.`,
  placement: ({ what, title, start }) =>
    what === 'place'
      ? `Placed “${title}” from ${start}.`
      : what === 'cancel'
        ? `Cancelled the placement of “${title}”.`
        : `Asked to place “${title}” from ${start} instead.`,
  snapshot: ({ sequence, rows }) =>
    `Took snapshot ${sequence}: ${rows} ${rows === 1 ? 'row' : 'rows'} of Events, and the other tabs.`,
  restore: ({ sequence, tabs, events, before }) =>
    events === null
      ? `Restored ${tabs.join(', ')} from snapshot ${sequence}; what stood there is in snapshot ${before}.`
      : `Restored ${events} ${events === 1 ? 'event' : 'events'} from snapshot ${sequence}; what stood there is in snapshot ${before}.`,
  bring: ({ file, added, changed }) =>
    `Imported ${file}: ${added} ${added === 1 ? 'event' : 'events'} added, ${changed} ${changed === 1 ? 'row' : 'rows'} changed.`,
  import: ({ summary }) => `Imported ${summary}.`,
  'import undone': ({ summary }) => `${summary}.`,
};

function changeOf({ name, before, after }: SettingChange): string {
  return `${name} was ${before === '' ? 'empty' : `“${before}”`} and is ${after === '' ? 'empty' : `“${after}”`}`;
}

function ruleName(code: string): string {
  return RULES.find((each) => each.code === code)?.en ?? code;
}
