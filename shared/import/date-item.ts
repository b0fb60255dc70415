// One row's date and times as one item of a `Date` cell, which holds several: `2027-06-19 14:00-16:00`.

import type { Field } from '../columns.ts';
import type { Finding } from '../issues/issue.ts';
import { parseDays } from '../parse/date.ts';
import { parseTimes, type TimeOfDay, type TimeRange } from '../parse/time.ts';
import type { Settings } from '../settings.ts';
import { cleanText } from '../text.ts';

/** The fields that a group's rows may differ in. */
export const DATE_FIELDS: ReadonlySet<Field> = new Set(['date', 'endDate', 'startTime', 'endTime']);

/** What the settings say about reading dates. */
export type ReadingOfDates = Pick<Settings, 'dateOrder' | 'seasonStart' | 'seasonEnd'>;

export interface DateItem {
  readonly text: string;
  /** ISO. */
  readonly date: string;
  /** Whether the cell has no year of its own. */
  readonly yearFromSeason: boolean;
}

/**
 * The item, in the form that `parseDays` reads back to the same day and times; `null` when the row is not
 * plainly one day, because then only its own cells say what is meant.
 */
export function dateItemOf(cells: ReadonlyMap<Field, string>, dates: ReadingOfDates): DateItem | null {
  const cell = (field: Field) => cleanText(cells.get(field) ?? '');
  if (cell('endDate') !== '') return null;
  const { value: days, findings } = parseDays(cell('date'), dates.dateOrder, dates);
  const [day] = days;
  if (!day || days.length > 1 || !findings.every(isOfYear)) return null;
  const times = day.times ? timesBeside(day.times, cell) : timesIn(cell);
  if (times === null) return null;
  const text = times === '' ? day.date : `${day.date} ${times}`;
  return { text, date: day.date, yearFromSeason: findings.length > 0 };
}

/** The times of the two cells; `null` where they are in doubt. */
function timesIn(cell: (field: Field) => string): string | null {
  const { start, end } = parseTimes(cell('startTime'), cell('endTime'));
  if (start.findings.length > 0 || end.findings.length > 0) return null;
  if (!start.value) return end.value ? null : '';
  return rangeText({ start: start.value, end: end.value });
}

/** The times that stand in `Date` itself, if they stand nowhere else. */
function timesBeside(times: TimeRange, cell: (field: Field) => string): string | null {
  return cell('startTime') === '' && cell('endTime') === '' ? rangeText(times) : null;
}

function rangeText({ start, end }: TimeRange): string | null {
  if (start.kind === 'all-day' && end) return null;
  return `${timeText(start)}${end ? `-${timeText(end)}` : ''}`;
}

const isOfYear = ({ code }: Finding) => code === 'date-year-inferred';

function timeText(time: TimeOfDay): string {
  if (time.kind === 'at') return time.time;
  return time.kind === 'tbc' ? 'tbc' : 'all day';
}
