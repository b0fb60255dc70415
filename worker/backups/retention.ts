// Which backups are pruned: 30 stay in each environment. The order is that in which they were made, counted, because
// clocks jump. The newest of each of the last seven days that have one never yields, whoever asked for it and how
// often: no busy afternoon, and no caller who asks again and again, pushes out the week. What somebody pinned stays.

export const MOST_KEPT = 30;
export const DAYS_KEPT = 7;

/** What retention knows of a backup. */
export interface RetentionEntry {
  readonly id: string;
  readonly sequence: number;
  readonly createdAt: Date;
  readonly isPinned: boolean;
}

/** The ids to prune, the oldest first; `all` are those of one environment. */
export function beyondRetention(all: readonly RetentionEntry[]): string[] {
  const oldestFirst = all
    .filter(({ isPinned }) => !isPinned)
    .sort((one, other) => one.sequence - other.sequence);
  const newestOfDays = lastOfEachDay(oldestFirst);
  return oldestFirst
    .filter((backup) => !newestOfDays.has(backup))
    .slice(0, Math.max(0, oldestFirst.length - MOST_KEPT))
    .map(({ id }) => id);
}

/**
 * Of the last days that have one, by the order in which backups were made: a clock that jumped names a day, no more.
 */
function lastOfEachDay(oldestFirst: readonly RetentionEntry[]): Set<RetentionEntry> {
  const days = new Map<string, RetentionEntry>();
  for (const backup of oldestFirst.toReversed()) {
    const day = backup.createdAt.toISOString().slice(0, 10);
    if (days.size < DAYS_KEPT && !days.has(day)) days.set(day, backup);
  }
  return new Set(days.values());
}
