// Which backups are let go: 30 stay in each environment. The order is that in which they were made, counted, because
// clocks jump. The newest of the daily ones never yield to a busy afternoon, and what somebody pinned stays.

import type { Trigger } from './backup.ts';

export const MOST_KEPT = 30;
export const DAILY_KEPT = 7;

/** What retention knows of a backup. */
export interface Retained {
  readonly id: string;
  readonly sequence: number;
  readonly trigger: Trigger;
  readonly isPinned: boolean;
}

/** The ids to let go, the oldest first; `all` are those of one environment. */
export function beyondRetention(all: readonly Retained[]): string[] {
  const oldestFirst = all
    .filter(({ isPinned }) => !isPinned)
    .sort((one, other) => one.sequence - other.sequence);
  const daily = new Set(oldestFirst.filter(({ trigger }) => trigger === 'cron').slice(-DAILY_KEPT));
  return oldestFirst
    .filter((backup) => !daily.has(backup))
    .slice(0, Math.max(0, oldestFirst.length - MOST_KEPT))
    .map(({ id }) => id);
}
