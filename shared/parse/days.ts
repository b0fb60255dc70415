// The days of one event: from `Date` alone, or as a run up to `End Date`.

import type { Field } from '../columns.ts';
import { type Finding, finding } from '../issues/issue.ts';
import type { Settings } from '../settings.ts';
import { oneLine } from '../text.ts';
import { addDays, type Day, daysBetween, parseDate, parseDays } from './date.ts';

export type { Day } from './date.ts';

/** An event has this many dates at most. */
const MOST_DAYS = 366;

/** Reads `Date` and `End Date` into days, as listed; findings go to the column they belong to. */
export function daysOf(
  dateCell: string,
  endDateCell: string,
  settings: Settings,
  note: (field: Field, ...found: readonly Finding[]) => void,
): Day[] {
  const { value: days, findings } = parseDays(dateCell, settings.dateOrder);
  note('date', ...findings);
  const all = withRun(days, oneLine(endDateCell), settings, note);

  if (all.length > MOST_DAYS) {
    note('date', finding('dates-too-many', { count: all.length, limit: MOST_DAYS }));
    return [];
  }
  const { seasonStart: start, seasonEnd: end } = settings;
  const outside = all.find(({ date }) => (start !== '' && date < start) || (end !== '' && date > end));
  if (outside) {
    const parameters = { value: outside.date, start: start || '…', end: end || '…' };
    note('date', finding('date-outside-season', parameters));
  }
  return all;
}

function withRun(
  days: Day[],
  endDateCell: string,
  settings: Settings,
  note: (field: Field, ...found: readonly Finding[]) => void,
): Day[] {
  if (endDateCell === '') return days;
  const { value: end, findings } = parseDate(endDateCell, settings.dateOrder);
  note('endDate', ...findings);
  const first = days[0];
  if (end === null || !first) return days;
  if (days.length > 1) {
    note('endDate', finding('end-date-with-list'));
    return days;
  }
  const nights = daysBetween(first.date, end);
  if (nights < 0) {
    note('endDate', finding('end-date-before-date', { start: first.date, end }));
    return days;
  }
  if (nights >= MOST_DAYS) {
    note('endDate', finding('dates-too-many', { count: nights + 1, limit: MOST_DAYS }));
    return days;
  }
  return Array.from({ length: nights + 1 }, (_, index) => ({ ...first, date: addDays(first.date, index) }));
}
