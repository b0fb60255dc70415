// The daily backup at 04:20 UTC. However many workers run, one of them makes it; a day that was slept through is
// made up for once.

import type { Config } from '../config.ts';
import { faultFields, type Log } from '../log.ts';
import type { Database } from '../postgres/database.ts';
import type { Clock, Sleep } from '../time.ts';
import { createBackup } from './create.ts';

export interface ScheduleParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly log: Log;
  readonly environment: Config['environment'];
}

export interface Schedule {
  start(): void;
  /** Ends it, and waits for a backup that is being made. */
  stop(): Promise<void>;
}

const DAY_MS = 86_400_000;
/** 04:20 UTC. */
const TIME_OF_DAY_MS = (4 * 60 + 20) * 60_000;
const LOOK_EVERY_MS = 60_000;

/** The last instant up to now at which a backup was due. */
export function lastDueMs(nowMs: number): number {
  return Math.floor((nowMs - TIME_OF_DAY_MS) / DAY_MS) * DAY_MS + TIME_OF_DAY_MS;
}

export function createSchedule({ db, clock, sleep, log, environment }: ScheduleParts): Schedule {
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  /** What is known to be done: the database is not asked again for it. */
  let doneMs = Number.NEGATIVE_INFINITY;

  async function look(): Promise<void> {
    const nowMs = clock.now();
    const dueMs = lastDueMs(nowMs);
    if (dueMs === doneMs) return;
    try {
      const request = { trigger: 'cron', createdBy: 'schedule', environment } as const;
      const made = await createBackup(db, { ...request, nowMs, unlessSinceMs: dueMs });
      if (made.kind === 'created') {
        const { backup, prunedCount } = made;
        log.info({ backup: backup.id, rows: backup.rowCount, prunedCount }, 'made the daily backup');
      }
      if (made.kind !== 'nothing-to-back-up') doneMs = dueMs;
    } catch (error) {
      log.error(faultFields(error), 'the daily backup could not be made; it is tried again in a minute');
    }
  }

  async function follow(): Promise<void> {
    while (!stopping.signal.aborted) {
      await look();
      await sleep(LOOK_EVERY_MS, stopping.signal);
    }
  }

  return {
    start() {
      running ??= follow();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
