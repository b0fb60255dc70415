// One row's date and times as one item of a `Date` cell, which holds several: `2027-06-19 14:00-16:00`.

import type { Field } from '../../shared/columns.ts';
import { type DateOrder, parseDate } from '../../shared/parse/date.ts';
import { parseTimes, type TimeOfDay } from '../../shared/parse/time.ts';
import { cleanText } from '../../shared/text.ts';

/** The fields that a group's rows may differ in. */
export const DATE_FIELDS: ReadonlySet<Field> = new Set(['date', 'endDate', 'startTime', 'endTime']);

/**
 * The item, in the form that `parseDays` reads back to the same day and times; `null` when the row is not
 * plainly one day, because then only its own cells say what is meant.
 */
export function dateItemOf(cells: ReadonlyMap<Field, string>, order: DateOrder): string | null {
  const cell = (field: Field) => cleanText(cells.get(field) ?? '');
  if (cell('endDate') !== '') return null;
  const { value: date, findings } = parseDate(cell('date'), order);
  const { start, end } = parseTimes(cell('startTime'), cell('endTime'));
  const isCertain = findings.length === 0 && start.findings.length === 0 && end.findings.length === 0;
  if (date === null || !isCertain || (end.value && !start.value)) return null;
  if (start.value?.kind === 'all-day' && end.value) return null;
  if (!start.value) return date;
  return `${date} ${timeText(start.value)}${end.value ? `-${timeText(end.value)}` : ''}`;
}

function timeText(time: TimeOfDay): string {
  if (time.kind === 'at') return time.time;
  return time.kind === 'tbc' ? 'tbc' : 'all day';
}
