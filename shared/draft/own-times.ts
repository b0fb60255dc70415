// Days with times of their own in `Date`: what `Start Time` and `End Time` still say about them.

import type { Field } from '../columns.ts';
import { type Finding, finding } from '../issues/issue.ts';
import type { Day } from '../parse/date.ts';
import type { TimeOfDay, TimeRange } from '../parse/time.ts';

/**
 * The end that `End Time` adds where `Date` gives every day the same start and no end. What the cells say
 * beside days that all have times of their own, and nobody uses, is named.
 */
export function ownTimes(
  days: readonly Day[],
  start: TimeOfDay | null,
  end: TimeOfDay | null,
  note: (field: Field, found: Finding) => void,
): { end: TimeOfDay | null } {
  const isEveryDay = (is: (times: TimeRange) => boolean) =>
    days.every(({ times }) => times !== null && is(times));
  if (days.length === 0 || !isEveryDay(() => true)) return { end: null };
  const first = days[0]!.times!;
  // Nothing is lost where a cell only says that the time is not known.
  if (start && start.kind !== 'tbc' && !isEveryDay((times) => isSameTime(times.start, start))) {
    note('startTime', finding('time-unused', { header: 'Start Time', value: sayTime(start) }));
  }
  if (!end || isEveryDay((times) => times.end !== null && isSameTime(times.end, end))) return { end: null };
  if (isEveryDay((times) => times.end === null && isSameTime(times.start, first.start))) return { end };
  if (end.kind !== 'tbc')
    note('endTime', finding('time-unused', { header: 'End Time', value: sayTime(end) }));
  return { end: null };
}

function isSameTime(one: TimeOfDay, other: TimeOfDay): boolean {
  return sayTime(one) === sayTime(other);
}

function sayTime(time: TimeOfDay): string {
  return time.kind === 'at' ? time.time : time.kind === 'all-day' ? 'all day' : 'tbc';
}
