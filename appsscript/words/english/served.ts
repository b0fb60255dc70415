// What is said of what visitors are served, in English.

import type { Runtime } from '../../../shared/runtime.ts';

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
