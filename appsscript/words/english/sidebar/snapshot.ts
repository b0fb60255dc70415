// What the sidebar says of snapshots besides the script’s own sentences, in English.

import { count } from '../grammar.ts';
import { SNAPSHOT_REASONS } from '../snapshot-reasons.ts';

export const SNAPSHOT = {
  last: (at: string, by: string) => `Last snapshot: ${at}${by ? ` by ${by}` : ''}`,
  none: 'No snapshot yet',
  take: 'Take a snapshot',
  taking: 'Taking a snapshot of all tabs that people edit …',

  heading: 'Snapshots',
  explanation:
    'Each holds every tab that people edit, in a hidden tab. One is taken before each publish, import and other large change; thirty stay, and those you keep for good.',
  reading: 'Reading the snapshots …',
  ready: (snapshots: number) => `${count(snapshots, 'snapshot')} listed.`,
  daily: (owner: string, ran: string) =>
    `Every day at 04:20 UTC, as ${owner}${ran ? `; last run ${ran}` : '; not run yet'}.`,
  notDaily: 'Nobody has set up a daily one.',
  install: 'Take one every day',
  installing: 'Setting it up …',
  verify: 'Verify all',
  verifying: 'Proving every snapshot …',
  title: (sequence: number, at: string) => `Snapshot ${sequence}, ${at}`,
  reasons: SNAPSHOT_REASONS,
  holds: (tab: string, rows: number) => `${tab} ${rows}`,
  proved: (at: string) => `proved ${at}`,
  compressed: 'compressed',
  compare: 'What would it change?',
  compareWith: (sequence: number) => `What would it change? Snapshot ${sequence}`,
  comparing: 'Comparing it with the tabs as they are …',
  keep: 'Keep for good',
  keepWhich: (sequence: number) => `Keep for good: snapshot ${sequence}`,
  kept: 'Kept for good',
  keptWhich: (sequence: number) => `Kept for good: snapshot ${sequence}; let it go with the others again`,
  keeping: 'One moment …',

  wouldChange: (sequence: number) => `What snapshot ${sequence} would change`,
  tab: (tab: string, changed: number, missing: number, fresh: number) =>
    `${tab}: ${[
      changed > 0 ? `${count(changed, 'row')} changed` : '',
      missing > 0 ? `${missing} would come back` : '',
      fresh > 0 ? `${fresh} would go` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}`,
  tabGone: (tab: string) => `${tab}: the tab would come back`,
  kinds: { changed: 'Changed', missing: 'Would come back', new: 'Would go' },
  row: (row: number) => `row ${row}`,
  moreCells: (cells: number) => `and ${count(cells, 'cell')} more`,
  moreRows: (rows: number) => `${count(rows, 'row')} more are not listed.`,
  what: 'What to bring back',
  wholeTabs: 'Whole tabs, as they were',
  onlyEvents: 'Only the events I choose',
  restore: 'Restore',
  restoreAndPublish: 'Restore and publish',
  restoring: 'Keeping what stands now, then restoring …',
  chooseFirst: 'Choose at least one first. Nothing was changed.',
  leave: 'Leave everything as it is',
  left: 'Nothing was changed.',
};

export type SnapshotWords = typeof SNAPSHOT;
