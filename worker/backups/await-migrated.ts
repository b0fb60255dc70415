// The configured database, migrated whenever it is opened, and backed up first.

import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { type AwaitedDatabase, awaitDatabase } from '../postgres/awaited.ts';
import type { Database } from '../postgres/database.ts';
import { openDatabase } from '../postgres/open.ts';
import { systemClock } from '../time.ts';
import { migrateBackedUp } from './before-migrating.ts';

/** Not open before it is reached. Migrations are told to the log, where there is one. */
export function awaitMigrated(config: Config, log?: Log): AwaitedDatabase {
  return awaitDatabase(config.databaseUrl === null ? 'embedded' : 'server', () => openMigrated(config, log));
}

async function openMigrated(config: Config, log?: Log): Promise<Database> {
  const database = await openDatabase(config);
  try {
    const { environment } = config;
    const migrated = await migrateBackedUp(database, { environment, nowMs: systemClock.now() });
    if (migrated.applied.length > 0) log?.info(migrated, 'migrated the database');
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
