// The embedded database: PGlite, PostgreSQL compiled to run inside this process, with its data in a folder.

import { PGlite } from '@electric-sql/pglite';
import { OperationalError } from '../../shared/operational-error.ts';
import { diskFault } from '../disk-fault.ts';
import type { Database, DatabaseRow, Queries } from './database.ts';
import { holdsDatabase, makeDatabase, refusedBy } from './embedded-folder.ts';
import { databaseFault } from './fault.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';

/**
 * Opens the database in a folder, making it when it is missing or empty. Throws an `OperationalError`:
 * `database-in-use` when another process has it open, `database-folder` when the path cannot be used,
 * `database-unreadable` when its files cannot. Nothing but a making that was cut off is ever deleted.
 */
export async function openEmbedded(folder: string): Promise<Database> {
  holdsDatabase(folder);
  const lock = takeLock(folder);
  try {
    // Asked again: whoever held the lock until now may have made it.
    if (!holdsDatabase(folder)) await makeDatabase(folder);
    const engine = await PGlite.create(folder);
    return embeddedDatabase(engine, () => lock.release());
  } catch (cause) {
    lock.release();
    if (cause instanceof OperationalError) throw cause;
    if (diskFault(cause)) throw refusedBy(folder, 'cannot be opened', cause);
    throw new OperationalError({
      code: 'database-unreadable',
      operation: 'open the embedded database',
      message: `The embedded database in ${folder} cannot be opened; nothing in it was changed.`,
      hint: `Move ${folder} aside and start again: the programme is read from the Sheet anew.`,
      cause,
    });
  }
}

/** A database that lives in memory only: every test begins with a fresh one. */
export async function openInMemory(): Promise<Database> {
  return embeddedDatabase(await PGlite.create(), () => {});
}

function embeddedDatabase(engine: PGlite, onClosed: () => void): Database {
  return {
    kind: 'embedded',
    ...queriesOf(engine),
    async transaction(work) {
      let thrown: { error: unknown } | undefined;
      try {
        return await engine.transaction(async (transaction) => {
          try {
            return await work(queriesOf(transaction));
          } catch (error) {
            thrown = { error };
            throw error;
          }
        });
      } catch (error) {
        if (thrown) throw thrown.error;
        throw databaseFault(error, 'commit a transaction');
      }
    },
    async close() {
      if (engine.closed) return;
      await engine.close();
      onClosed();
    },
  };
}

function queriesOf(engine: Pick<PGlite, 'query' | 'exec'>): Queries {
  return {
    async query<Row extends DatabaseRow>(sql: string, parameters: readonly unknown[] = []) {
      try {
        return (await engine.query<Row>(sql, [...parameters])).rows;
      } catch (error) {
        throw databaseFault(error, 'ask the database');
      }
    },
    async script(sql) {
      try {
        await engine.exec(sql);
      } catch (error) {
        throw databaseFault(error, 'run a database script');
      }
    },
  };
}

function takeLock(folder: string): FolderLock {
  try {
    return lockFolder(`${folder}.lock`);
  } catch (error) {
    if (error instanceof OperationalError) throw error;
    throw refusedBy(folder, 'cannot be locked', error);
  }
}
