// What the sidebar says of what visitors are served, and of backups, in English.

import { count } from '../grammar.ts';

export const BACKUPS = {
  heading: 'Backups in the database',
  explanation:
    'Made each day, before publishes and restores, and when somebody asks: each holds the whole published programme, proved. Bringing one back changes what visitors see at once.',
  reading: 'Asking the worker …',
  make: 'Back up now',
  making: 'Making a backup and proving it …',
  proven: (at: string) => `Restoring was last proven ${at}.`,
  neverProven: 'Restoring was never proven here: an operator can run a drill.',
  recoverFirst:
    'This database is a new one. What the former one knew stands in the workbook only: bring it back first, with npm run db:cli -- recover --from sheet.',
  noVault: 'The workbook holds no copy of them yet: menu → Bring the Vault up to date.',
  allInVault: (at: string) => `All of them stand in the workbook too, since ${at}.`,
  notInVault: (texts: number) =>
    `${texts === 1 ? '1 text of the database is' : `${texts} texts of the database are`} not in the workbook yet: menu → Bring the Vault up to date.`,
  triggers: {
    manual: 'asked for',
    cron: 'daily',
    'pre-restore': 'before a restore',
    'pre-publish': 'before a publish',
  } satisfies Record<'manual' | 'cron' | 'pre-restore' | 'pre-publish', string>,
  holds: (revision: number, rows: number, placements: number) =>
    `revision ${revision}, ${count(rows, 'event')}${placements > 0 ? `, ${count(placements, 'placement')}` : ''}`,
  proved: (at: string) => `proved ${at}`,
  notProved: 'not proved',
  pinned: 'kept for good',
  restore: 'Restore it',
  restoreWhich: (at: string) => `Restore the backup of ${at}`,
  sure: (at: string, rows: number) => `Show visitors the programme of ${at} (${count(rows, 'event')})?`,
  sureText:
    'It takes the place of what they see now, of which a backup is made first. The sheet stays as it is until you choose.',
  restoring: 'Proving the backup, then restoring …',
  leave: 'Leave everything as it is',
};

export type BackupsWords = typeof BACKUPS;

// What the sidebar says while a restored programme waits, in English.

export const RESTORED = {
  heading: (revision: number) => `A backup was restored as revision ${revision}`,
  text: 'Visitors see the restored programme; the sheet does not have it yet. Until you choose, nothing is published.',
  bring: 'Bring it into the sheet',
  bringing: 'Bringing the restored programme in …',
  over: 'Publish the sheet over it',
  overing: 'Publishing over it …',
};

export type RestoredWords = typeof RESTORED;

// What the sidebar says of what visitors are served, in English.

export const SERVED = {
  heading: 'What visitors are served',
  asking: 'Asking the worker …',
  again: 'Ask again',
  down: 'What if the database were down?',
  proving: 'Reading and proving what stands behind the database …',
  source: 'From',
  published: 'Published',
  updated: 'Written there',
  rows: 'Rows',
  places: { sheet: 'Sheet', store: 'Database', feed: 'Visitors' },
  revision: (revision: number | null) => (revision === null ? 'not known' : `revision ${revision}`),
  written: (at: string) => `written ${at}`,
  sources: {
    'postgres-store': 'The database',
    backup: 'The latest backup (in the database)',
    'last-good-file': 'The last good file (on the worker’s disk)',
    'bundled-csv': 'The CSV shipped with the worker',
  },
  why: {
    none: 'There is none.',
    damaged: 'It does not prove itself, so it would never be served.',
    'of-another': 'It is of another Sheet or environment, so it would never be served.',
    unreadable: 'It cannot be read.',
    'database-away': 'The database does not answer now.',
  },
  same: 'The same programme as now.',
  missing: (events: number) => `lacks ${count(events, 'event')}`,
  changed: (events: number) => `tells ${count(events, 'event')} otherwise`,
  added: (events: number) => `still has ${count(events, 'event')} that visitors do not see now`,
  placements: 'other placements',
  settings: 'other settings (name, zone or look)',
  titles: (titles: readonly string[], more: number) =>
    `Among them: ${titles.join(', ')}${more > 0 ? `, and ${more} more` : ''}.`,
};

export type ServedWords = typeof SERVED;
