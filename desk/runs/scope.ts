// What answering a script's questions needs to know: what all runs share, and the run that asks.

import type { Faults } from '../faults/faults.ts';
import type { Book } from '../workbook/book.ts';
import type { Dialogs } from './dialogs.ts';
import type { Locks } from './locks.ts';
import type { Menus } from './menus.ts';
import type { Cache } from './stores.ts';

/** What all runs share. */
export interface AnswerScope {
  book: Book;
  faults: Faults;
  locks: Locks;
  cache: Cache;
  menus: Menus;
  dialogs: Dialogs;
  clock: () => Date;
  /** Waits until all changes so far are on disk. */
  save(): Promise<void>;
}

/** One run under way. */
export interface Run {
  function: string;
  as: string;
  /** The grid as the script last saw it, printed. */
  seen: string;
}
