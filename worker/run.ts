// Starts a worker: database, stored revision, sync and app, put together from the configuration.

import type { Hono } from 'hono';
import { Breakdown } from '../shared/breakdown.ts';
import type { Publication } from '../shared/publication/publication.ts';
import { createApp } from './app.ts';
import { migrateBackedUp } from './backups/before-migrating.ts';
import { backupBeforeStoring } from './backups/before-storing.ts';
import { createSchedule } from './backups/schedule.ts';
import type { Config, HookKey } from './config.ts';
import { openSheet, type Sheet } from './google/sheets.ts';
import { createAlerts } from './health/alerts.ts';
import { loadLocalSecrets } from './local-secrets.ts';
import { faultFields, type Log } from './log.ts';
import { openOperator } from './operator/open.ts';
import { operationsOn } from './operator/operations.ts';
import type { Database } from './postgres/database.ts';
import { openDatabase } from './postgres/open.ts';
import { loadCurrent } from './revisions/load.ts';
import { mendRows } from './revisions/mend.ts';
import { serveNothingYet } from './served.ts';
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
  readonly database: Database;
  /** Begins to look at the Sheet, and to back up each day, by itself. For after listening: the desk's Sheet is behind the same port. */
  startPolling(): void;
  /** Ends polling and turning over, then closes the database. May be called twice. */
  close(): Promise<void>;
}

/**
 * Starts everything but listening and polling. What is stored is served before the first look at the Sheet, so a worker
 * is ready without Google. Throws a `Breakdown` when configuration or database cannot be used.
 */
export async function runWorker(config: Config, parts: WorkerParts): Promise<Worker> {
  const { log } = parts;
  const sheet = parts.sheet ?? openSheet(config);
  const keys = hookKeys(config);
  const database = await openDatabase(config);
  try {
    const [clock, db] = [systemClock, database];
    const { environment, cronSecret, alertUrl: url } = config;
    const migrated = await migrateBackedUp(database, { environment, nowMs: clock.now() });
    if (migrated.applied.length > 0) log.info(migrated, 'migrated the database');
    const served = serveNothingYet({ siteUrl: config.siteUrl, clock, sleep, log });
    const stored = await loadStored(database, log);
    if (stored) await served.serve(stored);
    served.start();

    const revision = stored?.manifest.revision ?? 0;
    const backUp = backupBeforeStoring({ db, clock, log, environment });
    const schedule = createSchedule({ db, clock, sleep, log, environment });
    const alerts = createAlerts({ db, clock, sleep, log, environment, url });
    const onStored = async (publication: Publication) => {
      await served.serve(publication);
      schedule.soon();
    };
    const sync = createSync({
      sheet,
      db,
      clock,
      sleep,
      log,
      onStored,
      served: revision,
      beforeStoring: backUp,
    });
    const app = createApp({ ...parts, served, sync, db, clock, sleep, keys, environment, cronSecret });
    const operations = operationsOn({ db, clock, environment, onRestored: onStored });
    const operator = await openOperator({ home: config.home, db, clock, log, operations });
    log.info({ database: database.kind, revision, hooks: keys.length > 0 ? 'open' : 'closed' }, 'started');
    return {
      app,
      sync,
      database,
      startPolling() {
        sync.start(config.pollSeconds);
        schedule.start();
        alerts.start();
      },
      async close() {
        await operator?.close();
        await sync.stop();
        await schedule.stop();
        await alerts.stop();
        await served.stop();
        await database.close();
      },
    };
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

/** The stored revision; mended from the revisions' own record when the row table was changed by hand. */
async function loadStored(database: Database, log: Log): Promise<Publication | null> {
  try {
    return await loadCurrent(database);
  } catch (error) {
    if (!(error instanceof Breakdown) || error.code !== 'store-damaged') throw error;
    log.error(faultFields(error), 'the store is damaged');
  }
  try {
    const publication = await mendRows(database);
    log.warn({ revision: publication?.manifest.revision ?? 0 }, 'mended the store from its revisions');
    return publication;
  } catch (error) {
    if (!(error instanceof Breakdown) || error.code !== 'store-damaged') throw error;
    log.error(faultFields(error), 'the store cannot be mended; the Sheet is read instead');
    return null;
  }
}
