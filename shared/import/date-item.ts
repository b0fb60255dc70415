// One row's date and times as one item of a `Date` cell, which holds several: `2027-06-19 14:00-16:00`.

import type { Field } from '../columns.ts';
import type { Finding } from '../issues/issue.ts';
import { parseDate } from '../parse/date.ts';
import { parseTimes, type TimeOfDay } from '../parse/time.ts';
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
  const { value: date, findings } = parseDate(cell('date'), dates.dateOrder, dates);
  const { start, end } = parseTimes(cell('startTime'), cell('endTime'));
  const isCertain = findings.every(isOfYear) && start.findings.length === 0 && end.findings.length === 0;
  if (date === null || !isCertain || (end.value && !start.value)) return null;
  if (start.value?.kind === 'all-day' && end.value) return null;
  const yearFromSeason = findings.length > 0;
  if (!start.value) return { text: date, date, yearFromSeason };
  const times = `${timeText(start.value)}${end.value ? `-${timeText(end.value)}` : ''}`;
  return { text: `${date} ${times}`, date, yearFromSeason };
}

const isOfYear = ({ code }: Finding) => code === 'date-year-inferred';

function timeText(time: TimeOfDay): string {
  if (time.kind === 'at') return time.time;
  return time.kind === 'tbc' ? 'tbc' : 'all day';
}
