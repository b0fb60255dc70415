// Starts a worker: database, stored revision, sync and app, put together from the configuration.

import type { Hono } from 'hono';
import type { Publication } from '../shared/publication/publication.ts';
import { createApp } from './app.ts';
import { awaitMigrated } from './backups/await-migrated.ts';
import { backupBeforeStoring } from './backups/before-storing.ts';
import { createSchedule } from './backups/schedule.ts';
import type { Config, HookKey } from './config.ts';
import { openSheet, type Sheet } from './google/sheets.ts';
import { createAlerts } from './health/alerts.ts';
import type { Worker } from './listen.ts';
import { loadLocalSecrets } from './local-secrets.ts';
import type { Log } from './log.ts';
import { openOperator } from './operator/open.ts';
import { operationsOn } from './operator/operations.ts';
import { createServerState } from './served.ts';
import { createChain } from './sources/chain.ts';
import { createSync } from './sync/sync.ts';
import { sleep, systemClock } from './time.ts';

export interface WorkerParts {
  readonly log: Log;
  /** Instead of the configured spreadsheet. */
  readonly sheet?: Sheet;
  /** Adds paths, such as the desk's. */
  readonly mount?: (app: Hono) => void;
}

/**
 * Starts everything but listening and polling. What is stored, or on disk, is served before the first look at the
 * Sheet, so a worker is ready without Google, and without its database when that is away. Throws an `OperationalError`
 * when the configuration cannot be used.
 */
export async function runWorker(config: Config, parts: WorkerParts): Promise<Worker> {
  const { log } = parts;
  const sheet = parts.sheet ?? openSheet(config);
  const keys = hookKeys(config);
  const { environment, alertUrl: url } = config;
  const clock = systemClock;
  const db = awaitMigrated(config, log);
  const served = createServerState({ siteUrl: config.siteUrl, clock, sleep, log });
  const chain = createChain({ config, db, served, clock, sleep, log });
  const servedRevision = () => served.revision()?.revision ?? 0;
  const schedule = createSchedule({ db, clock, sleep, log, environment });
  const alerts = createAlerts({ db, clock, sleep, log, environment, url });
  const onStored = async (publication: Publication) => {
    await chain.serveStored(publication);
    schedule.soon();
  };
  const sync = createSync({
    sheet,
    db,
    clock,
    sleep,
    log,
    onStored,
    served: servedRevision,
    beforeStoring: backupBeforeStoring({ db, clock, log, environment }),
  });
  const operations = operationsOn({
    db,
    clock,
    environment,
    bundle: config,
    sheet: () => sheet,
    onRestored: onStored,
  });
  let operator: Awaited<ReturnType<typeof openOperator>> = null;

  async function close(): Promise<void> {
    await operator?.close();
    await sync.stop();
    await schedule.stop();
    await alerts.stop();
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
      fallbacks: chain.fallbacks,
      operations,
      sync,
      db,
      clock,
      sleep,
      keys,
      environment,
      cronSecret,
    });
    operator = await openOperator({ home: config.home, db, clock, log, operations });
    const [revision, source] = [servedRevision(), served.current()?.taken.source ?? 'none'];
    log.info({ database: db.kind, revision, source, hooks: keys.length > 0 ? 'open' : 'closed' }, 'started');
    return {
      app,
      sync,
      database: db,
      lastLook,
      startPolling() {
        sync.start(config.pollSeconds);
        schedule.start();
        alerts.start();
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Only a developer's own machine makes up its key: elsewhere, no keys means that the hooks are closed. */
function hookKeys({ hookKeys: given, environment, home }: Config): readonly HookKey[] {
  if (given.length > 0 || environment !== 'development') return given;
  return [loadLocalSecrets(home).hookKey];
}
