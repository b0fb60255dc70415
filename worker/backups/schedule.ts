// The daily backup at 04:20 UTC. However many workers run, one of them makes it; a day that was slept through is
// made up for once. What the programme has outgrown since is backed up at once.

import type { Config } from '../config.ts';
import { faultFields, type Log } from '../log.ts';
import type { Database } from '../postgres/database.ts';
import { countRows } from '../revisions/load.ts';
import type { Clock, Sleep } from '../time.ts';
import { createBackup, listBackups } from './create.ts';
import { isOutgrown, newestProved } from './judge.ts';
import { verifyBackup } from './verify.ts';

export interface ScheduleParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly log: Log;
  readonly environment: Config['environment'];
}

export interface Schedule {
  start(): void;
  /** Looks at once, because the store has changed. */
  soon(): void;
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
  let waking = new AbortController();
  let running: Promise<void> | null = null;
  /** What is known to be done: the database is not asked again for it. */
  let doneMs = Number.NEGATIVE_INFINITY;
  let hasChanged = true;

  async function look(): Promise<void> {
    const nowMs = clock.now();
    const dueMs = lastDueMs(nowMs);
    try {
      if (dueMs === doneMs && !(await isLacking(nowMs))) return;
      const request = { createdBy: 'schedule', environment, nowMs } as const;
      const made = await createBackup(
        db,
        dueMs === doneMs
          ? { ...request, trigger: 'manual' }
          : { ...request, trigger: 'cron', unlessSinceMs: dueMs },
      );
      if (made.kind === 'created') {
        const { backup, prunedCount } = made;
        log.info({ backup: backup.id, rows: backup.rowCount, prunedCount }, 'made a backup');
        if (backup.trigger === 'cron') await proveAgain(nowMs);
      }
      if (made.kind !== 'nothing-to-back-up') doneMs = dueMs;
    } catch (error) {
      log.error(faultFields(error), 'a backup that is due could not be made; it is tried again in a minute');
    }
  }

  /** One a day, the one that was not looked at for longest: what lies on disk for weeks may rot. */
  async function proveAgain(nowMs: number): Promise<void> {
    const proved = (await listBackups(db, environment)).filter(({ verifiedAt }) => verifiedAt !== null);
    const [longest] = proved.sort((one, other) => one.verifiedAt!.getTime() - other.verifiedAt!.getTime());
    const cause = longest && (await verifyBackup(db, longest.id, nowMs));
    if (cause) log.error({ cause }, 'a backup does not prove itself any more');
  }

  /** None that proves itself, or one of fewer than half of the rows, would bring little back. */
  async function isLacking(nowMs: number): Promise<boolean> {
    if (!hasChanged) return false;
    const newest = newestProved(await listBackups(db, environment), nowMs);
    hasChanged = !newest || isOutgrown(newest, await countRows(db));
    return hasChanged;
  }

  async function follow(): Promise<void> {
    while (!stopping.signal.aborted) {
      waking = new AbortController();
      await look();
      await sleep(LOOK_EVERY_MS, AbortSignal.any([stopping.signal, waking.signal]));
    }
  }

  return {
    start() {
      running ??= follow();
    },
    soon() {
      hasChanged = true;
      waking.abort();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
