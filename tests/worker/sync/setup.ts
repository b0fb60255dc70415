// What every test of sync works with: a spreadsheet, a database, a clock, a log, and what was served.

import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Publication } from '../../../shared/publication/publication.ts';
import { openSheet } from '../../../worker/google/sheets.ts';
import type { Database } from '../../../worker/postgres/database.ts';
import { createSync, type Sync, type SyncParts } from '../../../worker/sync/sync.ts';
import { freshDatabase } from '../fresh-database.ts';
import { type SheetServer, serveSheet } from '../google/sheet-server.ts';
import { type HeldTime, holdTime } from '../held-time.ts';
import { type KeptLog, keepLog } from '../kept-log.ts';

export interface SyncSetup {
  server: SheetServer;
  time: HeldTime;
  kept: KeptLog;
  served: Publication[];
  database(): Database;
  /** A sync of all this, with parts of it replaced. */
  syncWith(more?: Partial<SyncParts>): Sync;
}

const READ_TIMEOUT_MS = 150;

/** Call at the top of a file; everything is fresh for each test. */
export function syncSetup(): SyncSetup {
  const database = freshDatabase();
  const context = { database, syncWith } as SyncSetup;

  beforeAll(async () => {
    context.server = await serveSheet();
  });
  beforeEach(() => {
    const { faults, requests, tabs } = context.server;
    faults.length = 0;
    requests.length = 0;
    tabs.clear();
    Object.assign(context, { time: holdTime(), kept: keepLog(), served: [] });
  });
  afterAll(() => context.server.close());

  function syncWith(more: Partial<SyncParts> = {}): Sync {
    const { server, time, kept, served } = context;
    const configured = { sheetId: null, serviceAccount: null, sheetsRootUrl: server.rootUrl };
    return createSync({
      sheet: openSheet(configured, READ_TIMEOUT_MS),
      db: database(),
      clock: time.clock,
      sleep: time.sleep,
      log: kept.log,
      onStored: async (publication) => {
        served.push(publication);
      },
      random: () => 0.5,
      ...more,
    });
  }
  return context;
}
