// What snapshots say, in English.

import type { PartRow } from '../../../shared/snapshot/read.ts';
import { count, grouped } from './grammar.ts';
import { SNAPSHOT_REASONS } from './snapshot-reasons.ts';

const held = (of: PartRow | null) => (of ? ` (${of.tab}, row ${of.row})` : '');

export const SNAPSHOT = {
  protection:
    'A snapshot is written by Bandstand. Read it freely; what is changed here can no longer be restored.',
  taken: (sequence: number, rows: number, others: readonly string[], tab: string, isPacked: boolean) =>
    `Snapshot ${sequence} was taken and proved: ${count(rows, 'row')} of Events${others.map((name) => `, ${name}`).join('')}, in the hidden tab “${tab}”${isPacked ? ', compressed' : ''}.`,
  current: (sequence: number, tab: string) =>
    `Nothing has changed since snapshot ${sequence}: it holds all this, in the hidden tab “${tab}”, and was proved again.`,
  dailyThere: (sequence: number) => `The daily snapshot is there already: it is number ${sequence}.`,
  meanwhile: (change: string) => `Typed while it was copied, and in it: ${change}`,
  changed: (tab: string) => `The tab ${tab} was changed.`,
  noneBefore: (cause: string) =>
    `No snapshot could be taken before it (${cause}). Nothing was lost: what was done can be taken back under Activity.`,
  noEvents: 'No snapshot was taken: the tab Events is gone. Bring it back from version history first.',
  wouldNotFit: (needed: number, current: number, most: number) =>
    `No snapshot was taken: it needs ${count(needed, 'cell')}, and those there hold ${grouped(current)} of the ${grouped(most)} that snapshots may have, a quarter of what a workbook can hold. Delete hidden “snap” tabs that nobody needs any more, the oldest first, then try again.`,
  keepsChanging: 'Somebody keeps changing the tabs while they are copied.',
  keepsChangingHint: 'No snapshot was taken, and nothing was changed. Try again when they are quiet.',
  notAsWritten: 'What was written to the snapshot does not read back the same.',
  notAsWrittenHint:
    'It was taken away again, and your tabs are as before. Try again; if it comes back, copy the spreadsheet by hand.',
  foreignTab: 'There is a tab “Snapshots” that is not Bandstand’s.',
  renameTab: 'Nothing was changed. Rename that tab, then try again.',

  none: 'There is no snapshot yet.',
  count: (snapshots: number, at: string) =>
    `There ${snapshots === 1 ? 'is one snapshot' : `are ${snapshots} snapshots`}, the newest of ${at}.`,
  noSuch: (sequence: number) => `There is no snapshot ${sequence}. Nothing was changed.`,
  noSuchTab: (tabs: readonly string[]) =>
    `The snapshot does not hold ${tabs.join(', ')}. Nothing was changed.`,
  damaged: (sequence: number) => `Snapshot ${sequence} cannot be restored.`,
  fault: {
    row: (tab: string, row: number, of: PartRow | null) =>
      `Row ${row} of the hidden tab “${tab}”${held(of)} is not as it was written. Take another snapshot.`,
    rowMissing: (tab: string, row: number, of: PartRow | null) =>
      `Row ${row} of the hidden tab “${tab}”${held(of)} is gone. Take another snapshot.`,
    rowBeyond: (tab: string, row: number) =>
      `Row ${row} of the hidden tab “${tab}” was added by somebody. Take it away, then try again.`,
    part: (tab: string, part: string, row: number) =>
      `What the hidden tab “${tab}” holds of ${part}, from row ${row} on, is not what was hashed. Take another snapshot.`,
    tabGone: (tab: string) => `Its hidden tab “${tab}” was deleted. Take another snapshot.`,
    lineEdited: (columns: readonly string[]) =>
      `Its line in the tab Snapshots was changed under ${columns.join(', ')}. Bring it back from version history, or take another snapshot.`,
    notOurs: 'Its line in the tab Snapshots is not one that Bandstand wrote. Take another snapshot.',
    lineGone: 'Its line in the tab Snapshots is gone. Bring it back from version history, or take another.',
  },
  allWhole: (snapshots: number) =>
    snapshots === 1
      ? 'The one snapshot is as it was written.'
      : `All ${snapshots} snapshots are as they were written.`,
  someWhole: (whole: number, damaged: number) =>
    `${count(whole, 'snapshot')} whole, ${damaged} damaged. Your tabs are as before.`,

  differs: (tabs: readonly string[]) => `It differs from now in ${tabs.join(', ')}. Nothing was changed.`,
  same: (sequence: number) => `Everything is as in snapshot ${sequence}. Nothing was changed.`,
  restored: (tabs: readonly string[], sequence: number) =>
    `${tabs.join(', ')} ${tabs.length === 1 ? 'is' : 'are'} as in snapshot ${sequence} again.`,
  restoredEvents: (events: number, sequence: number) =>
    `${count(events, 'event')} of Events ${events === 1 ? 'is' : 'are'} as in snapshot ${sequence} again.`,
  restoredBut: (tabs: readonly string[], sequence: number) =>
    `${tabs.join(', ')} came back from snapshot ${sequence}, but not every row is as it was then.`,
  keptBefore: (sequence: number) => `What stood there before is in snapshot ${sequence}.`,
  notRestored: 'Nothing was restored.',
  changedMeanwhile: (changes: readonly string[]) =>
    `Somebody typed at that moment. ${changes.join(' ')} Look at it, and restore again.`,
  readBack: {
    differs: (tab: string, row: number) =>
      `Row ${row} of ${tab} is otherwise: somebody changed it meanwhile, or this Google read a text in its own way.`,
  },
  pinned: (sequence: number) => `Snapshot ${sequence} stays, however many come after it.`,
  unpinned: (sequence: number) => `Snapshot ${sequence} goes when its turn comes.`,
  tooManyPinned: (most: number) =>
    `Nothing was changed: ${most} snapshots are kept for good already. Let one of them go first.`,

  reasons: SNAPSHOT_REASONS,
  listed: (sequence: number, at: string, by: string, reason: string) =>
    `${sequence}: ${at.slice(0, 16).replace('T', ' ')} UTC, ${reason}${by ? `, ${by}` : ''}`,
  askWhich: 'Which snapshot? Type its number.',
  askRestore: (sequence: number) => `Restore snapshot ${sequence}?`,
  tabCounts: (tab: string, changed: number, missing: number, fresh: number) =>
    `${tab}: ${count(changed, 'row')} changed, ${missing} come back, ${fresh} go`,
  tabWouldReturn: (tab: string) => `${tab}: the tab comes back`,
  keptFirst: 'What stands now is kept in a snapshot first.',
  cancelled: 'Nothing was changed.',

  trigger: {
    installed: (owner: string, local: string, zone: string) =>
      `A snapshot is taken every day at 04:20 UTC (now ${local} in ${zone}), give or take a quarter of an hour. It runs as ${owner}.`,
    there: (owner: string, local: string, zone: string) =>
      `It is there already: every day at 04:20 UTC (now ${local} in ${zone}), as ${owner}.`,
    others: (owner: string) =>
      `Nothing was installed: the daily snapshot belongs to ${owner} already. A second one would do the same work twice.`,
    takenOver: (owner: string) => `That of ${owner} has not run for two days.`,
  },
};

export type SnapshotWords = typeof SNAPSHOT;
