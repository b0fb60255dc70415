// A backup of what stands before a publication takes its place: one an hour, so that a launch night leaves room for
// others, and one after every ten revisions, so that it never takes the whole night back. One that cannot be made stops
// no publish.

import type { Config } from '../config.ts';
import { faultFields, type Log } from '../log.ts';
import type { Database } from '../postgres/database.ts';
import type { Clock } from '../time.ts';
import { createBackup } from './create.ts';

export interface BeforeStoringParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly environment: Config['environment'];
}

const HOUR_MS = 3_600_000;
const REVISIONS_BETWEEN = 9;

export function backupBeforeStoring({
  db,
  clock,
  log,
  environment,
}: BeforeStoringParts): () => Promise<void> {
  return async () => {
    const nowMs = clock.now();
    try {
      const request = { trigger: 'pre-publish', createdBy: 'sync', environment, nowMs } as const;
      const made = await createBackup(db, {
        ...request,
        unlessSinceMs: nowMs - HOUR_MS + 1,
        revisionsBetween: REVISIONS_BETWEEN,
      });
      if (made.kind === 'created') log.info({ backup: made.backup.id }, 'made a backup before a publish');
    } catch (error) {
      log.error(faultFields(error), 'no backup could be made before a publish; the publish goes on');
    }
  };
}
