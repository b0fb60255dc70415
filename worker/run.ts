// Starts a worker: database, stored revision, sync and app, put together from the configuration.

import type { Hono } from 'hono';
import { createApp } from './app.ts';
import { backupBeforeStoring } from './backups/before-storing.ts';
import { createSchedule } from './backups/schedule.ts';
import type { Config, HookKey } from './config.ts';
import { openSheet, type Sheet } from './google/sheets.ts';
import { loadLocalSecrets } from './local-secrets.ts';
import type { Log } from './log.ts';
import { awaitDatabase } from './postgres/awaited.ts';
import type { Database } from './postgres/database.ts';
import { migrate } from './postgres/migrate.ts';
import { openDatabase } from './postgres/open.ts';
import { serveNothingYet } from './served.ts';
import { type Chain, createChain } from './sources/chain.ts';
import { createSync, type Sync } from './sync/sync.ts';
import { sleep, systemClock } from './time.ts';

export interface WorkerParts {
  readonly log: Log;
  /** Instead of the configured spreadsheet. */
  readonly sheet?: Sheet;
  /** Adds paths, such as the desk's. */
  readonly mount?: (app: Hono) => void;
}

export interface Worker {
  readonly app: Hono;
  readonly sync: Sync;
  /** Perhaps not open yet: who asks while it is being opened waits, and is told when it cannot be. */
  readonly database: Database;
  readonly lastLook: Chain['state'];
  /** Begins to look at the Sheet, and to back up each day, by itself. For after listening: the desk's Sheet is behind the same port. */
  startPolling(): void;
  /** Ends polling, looking and turning over, then closes the database. May be called twice. */
  close(): Promise<void>;
}

/**
 * Starts everything but listening and polling. What is stored, or on disk, is served before the first look at the
 * Sheet, so a worker is ready without Google, and without its database when that is away. Throws a `Breakdown` when
 * the configuration cannot be used.
 */
export async function runWorker(config: Config, parts: WorkerParts): Promise<Worker> {
  const { log } = parts;
  const sheet = parts.sheet ?? openSheet(config);
  const keys = hookKeys(config);
  const [clock, environment] = [systemClock, config.environment];
  const db = awaitDatabase(config.databaseUrl === null ? 'embedded' : 'server', () =>
    openMigrated(config, log),
  );
  const served = serveNothingYet({ siteUrl: config.siteUrl, clock, sleep, log });
  const chain = createChain({ config, db, served, clock, sleep, log });
  const servedRevision = () => served.revision()?.revision ?? 0;
  const sync = createSync({
    sheet,
    db,
    clock,
    sleep,
    log,
    onStored: chain.serveStored,
    served: servedRevision,
    beforeStoring: backupBeforeStoring({ db, clock, log, environment }),
  });
  const schedule = createSchedule({ db, clock, sleep, log, environment });

  async function close(): Promise<void> {
    await sync.stop();
    await schedule.stop();
    await chain.stop();
    await served.stop();
    await db.close();
  }

  try {
    await chain.begin();
    served.start();
    const { cronSecret } = config;
    const lastLook = chain.state;
    const app = createApp({
      ...parts,
      served,
      lastLook,
      sync,
      db,
      clock,
      sleep,
      keys,
      environment,
      cronSecret,
    });
    const [revision, source] = [servedRevision(), served.standing()?.taken.source ?? 'none'];
    log.info({ database: db.kind, revision, source, hooks: keys.length > 0 ? 'open' : 'closed' }, 'started');
    return {
      app,
      sync,
      database: db,
      lastLook,
      startPolling() {
        sync.start(config.pollSeconds);
        schedule.start();
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openMigrated(config: Config, log: Log): Promise<Database> {
  const database = await openDatabase(config);
  try {
    const applied = await migrate(database);
    if (applied.length > 0) log.info({ applied }, 'migrated the database');
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Only a developer's own machine makes up its key: elsewhere, no keys means that the hooks are closed. */
function hookKeys({ hookKeys: given, environment, home }: Config): readonly HookKey[] {
  if (given.length > 0 || environment !== 'development') return given;
  return [loadLocalSecrets(home).hookKey];
}
