// Whether the backups would save the programme today: a proved one, young enough, and large enough.

import type { Backup } from './backup.ts';

export interface BackupVerdict {
  readonly isWell: boolean;
  /** What was found, and what to do when it is not well. */
  readonly sentence: string;
}

export interface JudgeContext {
  /** 0: nothing is published. */
  readonly revision: number;
  readonly rowCount: number;
  readonly nowMs: number;
}

const HOUR_MS = 3_600_000;
export const OLDEST_HOURS = 48;
/** Clocks of several workers differ; what is further ahead was made by one that has been put right since. */
const AHEAD_MS = HOUR_MS;

const MAKE_ONE = 'Make one now: npm run db:cli -- backup';

/** Judges backups, the newest first, against what the store holds. */
export function judgeBackups(
  all: readonly Backup[],
  { revision, rowCount, nowMs }: JudgeContext,
): BackupVerdict {
  const newest = newestProved(all, nowMs);
  if (!newest) {
    return revision === 0
      ? { isWell: true, sentence: 'Nothing is published yet, so there is nothing to back up.' }
      : red(`There is no proved backup, and revision ${revision} is published. ${MAKE_ONE}`);
  }
  const { id, createdAt } = newest;
  const hours = Math.max(0, Math.floor((nowMs - createdAt.getTime()) / HOUR_MS));
  if (hours >= OLDEST_HOURS) {
    return red(
      `The newest proved backup, ${id}, is ${hours} hours old, and one is due each day. ${MAKE_ONE}, and look in the log for why none was made.`,
    );
  }
  if (isOutgrown(newest, rowCount)) {
    return red(
      `The newest proved backup, ${id}, holds ${newest.rowCount} rows, fewer than half of the store’s ${rowCount}. ${MAKE_ONE}`,
    );
  }
  const age = hours === 1 ? 'an hour' : `${hours} hours`;
  const damaged = all.filter(({ verifiedAt }) => verifiedAt === null).length;
  const also =
    damaged === 0 ? '' : ` Of ${all.length}, ${damaged} did not prove themselves: db:cli -- verify`;
  return {
    isWell: true,
    sentence: `The newest proved backup, ${id}, is ${hours === 0 ? 'less than an hour' : age} old and holds ${newest.rowCount} rows.${also}`,
  };
}

/** The newest that is proved and was made by now; `all` has the newest first. */
export function newestProved(all: readonly Backup[], nowMs: number): Backup | undefined {
  return all.find(
    ({ verifiedAt, createdAt }) => verifiedAt !== null && createdAt.getTime() <= nowMs + AHEAD_MS,
  );
}

/** Whether a backup holds fewer than half of so many rows. */
export function isOutgrown(backup: Backup, rowCount: number): boolean {
  return backup.rowCount * 2 < rowCount;
}

function red(sentence: string): BackupVerdict {
  return { isWell: false, sentence };
}
