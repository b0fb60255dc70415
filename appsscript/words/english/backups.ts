// What is said of what visitors are served, of backups in the database and the Vault, in English.

import type { BackupsMessage } from '../../../shared/backups/message.ts';
import type { Runtime } from '../../../shared/runtime.ts';

export const BACKUPS = {
  done: (outcome: BackupsMessage['outcome'], count: number, revision: number | null) =>
    ({
      listed:
        count === 0
          ? 'There is no backup yet.'
          : `${count === 1 ? '1 backup' : `${count} backups`} in the database.`,
      made: 'A backup was made and proved.',
      nothing: 'Nothing is published yet, so there is nothing to back up.',
      restored: `Restored as revision ${revision}: visitors see it now. The sheet does not have it yet; at the top you choose what becomes of it.`,
      stands: `Nothing was to do: visitors see just that (revision ${revision}).`,
      unknown: 'That backup has been let go meanwhile. Nothing was changed.',
      damaged: 'That backup does not prove itself, so nothing was restored. Choose another.',
    })[outcome],
  refused: (why: string) => `Nothing was done. ${why}`,
  notAnAnswer:
    'The worker’s answer cannot be read; it may be of another version. Whether it did what was asked is not known.',
};

export type BackupsWords = typeof BACKUPS;

// What is said of a programme that was restored in the database, in English.

export const RESTORED = {
  nothing: 'No restored programme is waiting in the database. Nothing was changed.',
  refused: (why: string) => `Nothing was changed. ${why}`,
  notWhole: 'The worker’s answer is not a whole programme; it may be of another version.',
  unreadable:
    'The tabs Events and Placements cannot be read as they are. Mend what the sidebar says of them first.',
  file: (revision: number) => `the restored revision ${revision}`,
  brought: (revision: number, added: number, changed: number, setAside: number) =>
    `The sheet now says what revision ${revision} says: ${added} ${added === 1 ? 'row was' : 'rows were'} added, ${changed} changed${setAside > 0 ? `, ${setAside} set to draft or cancelled, because it does not have them` : ''}. Visitors see no change. Under Activity it can be taken back.`,
  leftAlone: (cells: number) =>
    `${cells === 1 ? '1 cell was' : `${cells} cells were`} left alone, because somebody changed them at that moment or they hold a formula: look at the preview before you publish.`,
  writtenProtection: 'The rows of a restored programme as they were written. By them it is taken back.',
};

export type RestoredWords = typeof RESTORED;

// What is said of the Vault, in English.

export const VAULT = {
  protection:
    'The Vault is written by Bandstand: what only the database knows, in case the database is lost. Leave it as it is.',
  pulled: (texts: number, fresh: number) =>
    `The Vault is up to date: it holds ${texts === 1 ? '1 text' : `${texts} texts`} of the database, ${fresh === 0 ? 'none of them new' : `${fresh} of them new`}.`,
  nothing: 'The database has nothing yet that the Sheet does not have.',
  headNotKept: (cause: string) => `The worker does not keep it as the newest one. ${cause}`,
  notTheLast:
    'The Vault here is not the one that it kept last: an older copy of the workbook may have been put back.',
  since: (missing: number) =>
    `Meanwhile the database has ${missing === 1 ? 'one more text' : `${missing} more texts`}: they come with the next time.`,
  full: (texts: number) =>
    `It would hold ${texts} texts, more than there is room for: it keeps those of another database too. Copy the tab Vault to a spreadsheet of its own, delete it here, and try again.`,
  lost: 'This database is a new one: it never had what the Vault keeps of the former one. Whoever runs the site brings that back first, with npm run db:cli -- recover --from sheet.',
  refused: (why: string) => `The Vault was not brought up to date; what it holds stands. ${why}`,
  notAnAnswer: 'The worker’s answer cannot be read; it may be of another version.',
  foreignTab: 'The tab “Vault” is not Bandstand’s.',
  renameTab: 'Nothing was written. Give that tab another name, then try again.',
  newerTab: 'A later version of Bandstand has written the Vault.',
  newerTabHint: 'Nothing was written. Whoever set this script up brings it up to date: npm run push.',
  notAsWritten: 'What was written into the Vault does not read back the same.',
  notAsWrittenHint: 'Your tabs are as before, and the database has everything still. Try again.',
};

export type VaultWords = typeof VAULT;

// What is said of what visitors are served, in English.

type Source = NonNullable<Runtime['source']>;

export const SERVED = {
  now: (revision: number, source: string, events: number) =>
    `Served: revision ${revision} from ${source}, ${events === 1 ? '1 event' : `${events} events`}.`,
  sources: {
    'postgres-store': 'the database',
    backup: 'the latest backup',
    'last-good-file': 'the worker’s last good file',
    'bundled-csv': 'the CSV shipped with the worker',
  } satisfies Record<Source, string>,
  nothing: 'Nothing is served yet.',
  notAnAnswer: 'The worker does not say what it serves: it may be of an earlier version.',
  drift: {
    'sheet-ahead': (sheet: number) => `Revision ${sheet} of the Sheet has not arrived yet.`,
    'sheet-behind': (sheet: number) =>
      `The worker is ahead of the Sheet, which holds revision ${sheet}: the next publish goes above it.`,
    'sheet-unknown': () => 'The worker has not read the Sheet yet.',
    'store-ahead': (store: number) => `The database holds revision ${store} already.`,
    'store-behind': (store: number) =>
      store === 0
        ? 'The database holds no revision; visitors notice nothing.'
        : `The database holds revision ${store} only; visitors keep what they see.`,
    'store-unknown': () =>
      'The database does not answer; visitors notice nothing, and it is tried again by itself.',
  } satisfies Record<Runtime['drift'][number], (revision: number) => string>,
  down: {
    same: (revision: number, source: string) =>
      `Without the database, visitors would notice nothing: revision ${revision} from ${source} is the same programme.`,
    other: (revision: number, source: string, events: number) =>
      `Without the database, a worker that starts anew would serve revision ${revision} from ${source}, ${events === 1 ? '1 event' : `${events} events`}: not what visitors see now.`,
    nothing:
      'Without the database, a worker that starts anew would have nothing to serve. It writes its last good file when it serves a publish.',
  },
};

export type ServedWords = typeof SERVED;
