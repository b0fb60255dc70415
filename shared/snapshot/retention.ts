// Which snapshots are pruned once there are too many. Decided by their order and by how many of a day there are, so
// that neither a busy night nor somebody's hundred copies pushes out the month before.

import type { SnapshotReason } from './head.ts';

export interface RetentionLine {
  readonly sequence: number;
  readonly reason: SnapshotReason;
  /** RFC 3339, UTC. A clock that was wrong makes days of its own; it decides nothing else. */
  readonly takenAt: string;
  readonly isPinned: boolean;
}

export const MOST_KEPT = 30;
/** The newest daily ones never yield to others. */
export const DAILY_KEPT = 7;
/** While others have to go, one day may have so many of one reason, and so many of all. */
const MOST_OF_A_REASON_A_DAY = 3;
const MOST_A_DAY = 8;

/** The sequences to prune, the first to go first. Call it only when the newest one is proved. */
export function toPrune(snapshots: readonly RetentionLine[]): number[] {
  let left = snapshots
    .filter(({ isPinned }) => !isPinned)
    .sort((one, other) => one.sequence - other.sequence);
  const gone: number[] = [];
  while (left.length > MOST_KEPT) {
    const victim = firstToGo(left);
    gone.push(victim.sequence);
    left = left.filter((each) => each !== victim);
  }
  return gone;
}

/** Oldest first is how they come. */
function firstToGo(left: readonly RetentionLine[]): RetentionLine {
  const daily = left.filter(({ reason }) => reason === 'daily').slice(-DAILY_KEPT);
  const newest = left[left.length - 1];
  const yielding = left.filter((each) => each !== newest && !daily.includes(each));
  const dayOf = ({ takenAt }: RetentionLine) => takenAt.slice(0, 10);
  return (
    oldestOfCrowd(yielding, (each) => `${dayOf(each)} ${each.reason}`, MOST_OF_A_REASON_A_DAY) ??
    oldestOfCrowd(yielding, dayOf, MOST_A_DAY) ??
    yielding[0]!
  );
}

/** The oldest of the largest group, if it is larger than a group may be. */
function oldestOfCrowd(
  snapshots: readonly RetentionLine[],
  groupOf: (each: RetentionLine) => string,
  most: number,
): RetentionLine | null {
  const groups = new Map<string, RetentionLine[]>();
  for (const each of snapshots) groups.set(groupOf(each), [...(groups.get(groupOf(each)) ?? []), each]);
  let crowd: RetentionLine[] = [];
  for (const group of groups.values()) if (group.length > crowd.length) crowd = group;
  return crowd.length > most ? crowd[0]! : null;
}
