// The address that a scheduler asks for a backup.

import { Hono } from 'hono';
import { OperationalError } from '../../shared/operational-error.ts';
import type { Config } from '../config.ts';
import { bearer } from '../hooks/bearer.ts';
import { faultFields, type Log } from '../log.ts';
import type { Database } from '../postgres/database.ts';
import { jsonAnswer, methodNotAllowed } from '../problem.ts';
import { type Clock, instantText } from '../time.ts';
import type { Backup } from './backup.ts';
import { createBackup } from './create.ts';

export interface BackupRoutesParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly environment: Config['environment'];
  /** `null`: the address is closed. */
  readonly cronSecret: string | null;
}

const CRON = '/api/cron/backup-event-store';
const HOUR_MS = 3_600_000;

/** `GET` or `POST` with `Authorization: Bearer …`; answers only once the backup is proved. */
export function backupRoutes(parts: BackupRoutesParts): Hono {
  const app = new Hono();
  app.on(['GET', 'POST'], CRON, bearer('CRON_SECRET', parts.cronSecret), () => backUp(parts));
  app.all(CRON, () => methodNotAllowed('GET, POST'));
  return app;
}

async function backUp({ db, clock, log, environment }: BackupRoutesParts): Promise<Response> {
  try {
    const nowMs = clock.now();
    const request = { trigger: 'cron', createdBy: 'cron', environment, nowMs } as const;
    // Who asks again within the hour, and nothing has changed, is given the one that there is.
    const made = await createBackup(db, {
      ...request,
      unlessSinceMs: nowMs - HOUR_MS,
      revisionsBetween: 0,
    });
    if (made.kind === 'nothing-to-back-up')
      return failed('Nothing is published yet, so there is nothing to back up.');
    const { backup } = made;
    const prunedCount = made.kind === 'created' ? made.prunedCount : 0;
    log.info({ backup: backup.id, rows: backup.rowCount, prunedCount }, 'made a backup');
    return jsonAnswer(200, { ok: true, message: messageOf(backup), backup: shown(backup), prunedCount });
  } catch (error) {
    log.error(faultFields(error), 'a backup could not be made');
    return failed(
      error instanceof OperationalError ? error.message : 'An error that nobody foresaw: see the log.',
    );
  }
}

function messageOf({ rowCount, featuredEntryCount }: Backup): string {
  return `Backup created (${rowCount} rows, ${featuredEntryCount} featured entries)`;
}

function shown({ id, createdAt, rowCount, featuredEntryCount }: Backup) {
  return { id, createdAt: instantText(createdAt.getTime()), rowCount, featuredEntryCount };
}

function failed(error: string): Response {
  return jsonAnswer(500, { ok: false, message: 'Failed to create event store backup', error });
}
