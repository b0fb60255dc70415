// The embedded database: PGlite, PostgreSQL compiled to run inside this process, with its data in a folder.

import { mkdirSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Breakdown } from '../../shared/breakdown.ts';
import type { Database, DatabaseRow, Queries } from './database.ts';
import { databaseFault } from './fault.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';

/**
 * Opens the database in a folder, making it when it is missing or empty. Throws a `Breakdown`:
 * `database-in-use` when another process has it open, `database-folder` when the path cannot be used,
 * `database-unreadable` when its files cannot. Nothing is ever deleted.
 */
export async function openEmbedded(folder: string): Promise<Database> {
  prepareFolder(folder);
  const lock = takeLock(folder);
  try {
    const engine = await PGlite.create(folder);
    return embeddedDatabase(engine, () => lock.release());
  } catch (cause) {
    lock.release();
    throw new Breakdown({
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

/** A folder that is neither empty nor a database is somebody else's: it is left alone. */
function prepareFolder(folder: string): void {
  let names: string[];
  try {
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    names = readdirSync(folder);
  } catch (cause) {
    throw unusable(folder, 'is not a folder that can be read and written', cause);
  }
  if (names.length > 0 && !names.includes('PG_VERSION')) {
    throw unusable(folder, 'holds files that are no database', undefined);
  }
}

function takeLock(folder: string): FolderLock {
  try {
    return lockFolder(`${folder}.lock`);
  } catch (error) {
    if (error instanceof Breakdown) throw error;
    throw unusable(folder, 'cannot be locked, as its file system allows no hard links', error);
  }
}

function unusable(folder: string, what: string, cause: unknown): Breakdown {
  return new Breakdown({
    code: 'database-folder',
    operation: 'open the embedded database',
    message: `The path ${folder} ${what}; nothing there was changed.`,
    hint: 'Set BANDSTAND_HOME to a folder you can write to, or move what is there aside.',
    cause,
  });
}
