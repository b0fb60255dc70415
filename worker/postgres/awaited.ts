// A database that may not be there yet: the worker starts without it, and whoever asks is told in the usual way.

import { OperationalError } from '../../shared/operational-error.ts';
import type { Database } from './database.ts';

export interface AwaitedDatabase extends Database {
  /** Opens it unless it is open. Throws an `OperationalError` when it cannot be. */
  reach(): Promise<void>;
  /** Closes what has broken, so that the next reach opens it anew. */
  release(): Promise<void>;
}

/** Who asks during an attempt to open it waits for that one; between attempts the last fault is the answer. */
export function awaitDatabase(kind: Database['kind'], open: () => Promise<Database>): AwaitedDatabase {
  let database: Database | null = null;
  let opening: Promise<Database> | null = null;
  let fault: unknown = NOT_YET;
  let isClosed = false;

  function reach(): Promise<Database> {
    if (database) return Promise.resolve(database);
    if (isClosed) return Promise.reject(fault);
    opening ??= open().then(
      (opened) => {
        opening = null;
        database = opened;
        return opened;
      },
      (error: unknown) => {
        opening = null;
        fault = error;
        throw error;
      },
    );
    return opening;
  }

  function present(): Promise<Database> {
    if (database) return Promise.resolve(database);
    return opening ?? Promise.reject(fault);
  }

  return {
    kind,
    query: async (sql, parameters) => (await present()).query(sql, parameters),
    script: async (sql) => (await present()).script(sql),
    transaction: async (work) => (await present()).transaction(work),
    async reach() {
      await reach();
    },
    async release() {
      const broken = database;
      if (!broken) return;
      database = null;
      fault = NOT_YET;
      await broken.close().catch(() => {});
    },
    async close() {
      isClosed = true;
      await opening?.catch(() => {});
      await database?.close();
    },
  };
}

const NOT_YET = new OperationalError({
  code: 'database-down',
  operation: 'ask the database',
  message: 'The database is not open.',
  hint: 'It is tried again by itself; /readyz says why it is not open.',
});
