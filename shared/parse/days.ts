// The days of one event: from `Date` alone, or as a run up to `End Date`.
//
// `End Date` makes a run of a single first day. Where `Date` names several days itself, `End Date` may only
// repeat the last of an unbroken run; anything else is a contradiction, and asked about. Each of the two
// cells may complete the other: a last day `22` or `22 June` follows the first, a first day without a year
// comes before the last.

import type { Field } from '../columns.ts';
import { type Finding, finding } from '../issues/issue.ts';
import type { Settings } from '../settings.ts';
import { oneLine } from '../text.ts';
import { daysThrough, isDay, isoDate } from './date/calendar.ts';
import { isLongRun } from './date/cell.ts';
import { isInSeason, seasonYears } from './date/order.ts';
import {
  addDays,
  type DateContext,
  type Day,
  daysBetween,
  MOST_DAYS,
  parseDate,
  parseDays,
  readIsoDate,
  textOfDays,
} from './date.ts';
import type { Parsed } from './parsed.ts';

export type { Day } from './date.ts';

type Note = (field: Field, ...found: readonly Finding[]) => void;

/** What a row knows beside its settings: the zone’s rules, and years to suggest. */
export type DaysContext = Pick<DateContext, 'offsetAt' | 'years' | 'language'>;

/** Reads `Date` and `End Date` into days, as listed; findings go to the column they belong to. */
export function daysOf(
  dateCell: string,
  endDateCell: string,
  settings: Settings,
  note: Note,
  around: DaysContext = {},
): Day[] {
  const { seasonStart, seasonEnd } = settings;
  const context: DateContext = { ...around, seasonStart, seasonEnd };
  const endCell = oneLine(endDateCell);
  const { value: days, findings } = readFirst(dateCell, endCell, settings, context);
  if (findings.length > 0) note('date', ...findings);
  const all = endCell === '' ? days : withRun(days, endCell, settings, context, note);

  if (all.length > MOST_DAYS) {
    note('date', finding('dates-too-many', { count: all.length, limit: MOST_DAYS }));
    return [];
  }
  const outside = all.find(({ date }) => !isInSeason(date, context));
  if (outside) {
    const parameters = { value: outside.date, start: seasonStart || '…', end: seasonEnd || '…' };
    const shifted = endCell === '' && findings.length === 0 ? inSeason(all, context) : [];
    note('date', finding('date-outside-season', parameters, shifted));
  }
  return all;
}

/** `Date`, and where it leaves a question, with the help of a certain last day. */
function readFirst(
  dateCell: string,
  endCell: string,
  { dateOrder }: Settings,
  context: DateContext,
): Parsed<Day[]> {
  const alone = parseDays(dateCell, dateOrder, context);
  const isAsking = alone.findings.some(({ code }) => code === 'date-ambiguous' || /^date-year-/.test(code));
  if (endCell === '' || !isAsking) return alone;
  const end = parseDate(endCell, dateOrder, context);
  if (end.value === null || end.findings.length > 0) return alone;
  return parseDays(dateCell, dateOrder, { ...context, before: end.value });
}

function withRun(days: Day[], endCell: string, settings: Settings, context: DateContext, note: Note): Day[] {
  const first = days[0];
  const { value: end, findings } = readLast(endCell, first?.date, settings, context);
  if (findings.length > 0) note('endDate', ...findings.map((found) => behind(days, found)));
  if (end === null || !first) return days;
  if (days.length > 1) {
    const last = days[days.length - 1]!.date;
    if (isUnbroken(days) && end === last) return days;
    const parameters = { count: days.length, last, end };
    note('endDate', finding('end-date-with-list', parameters, isUnbroken(days) ? [last] : []));
    return days;
  }
  const nights = daysBetween(first.date, end);
  if (nights < 0) {
    note('endDate', finding('end-date-before-date', { start: first.date, end }, sooner(first.date, end)));
    return days;
  }
  if (nights >= MOST_DAYS) {
    const parameters = { count: nights + 1, limit: MOST_DAYS };
    note('endDate', finding('dates-too-many', parameters, sooner(first.date, end)));
    return days;
  }
  if (isLongRun(nights + 1, first.date, end)) {
    const [value, run] = [endCell, `${first.date}/${end}`];
    note('endDate', finding('date-run-long', { value, count: nights + 1, run }));
  }
  return daysThrough(first.date, end).map((date) => ({ ...first, date }));
}

const DAY_ALONE = /^(?:the |le )?(\d{1,2})(?:st|nd|rd|th|er|e)?$/i;

/** The last day: whole, without its year, or as a bare `22` in the month of the first. */
function readLast(
  cell: string,
  start: string | undefined,
  { dateOrder }: Settings,
  context: DateContext,
): Parsed<string | null> {
  const [, digits] = DAY_ALONE.exec(cell) ?? [];
  if (digits === undefined || start === undefined) {
    return parseDate(cell, dateOrder, start === undefined ? context : { ...context, after: start });
  }
  const [year, month] = start.split('-').map(Number) as [number, number];
  const next = month === 12 ? ([year + 1, 1] as const) : ([year, month + 1] as const);
  const end = isDay(year, month, +digits) ? isoDate(year, month, +digits) : null;
  if (end !== null && end >= start) {
    return { value: end, findings: [finding('end-date-completed', { value: cell, date: end, start })] };
  }
  const later = isDay(...next, +digits) ? [isoDate(...next, +digits)] : [];
  if (end === null) return { value: null, findings: [finding('date-impossible', { value: cell }, later)] };
  return { value: null, findings: [finding('end-date-before-date', { start, end }, later)] };
}

/** The finding with those of its suggestions that can be a last day of these. */
function behind(days: readonly Day[], { code, parameters, suggestions = [] }: Finding): Finding {
  const [first, ...more] = days;
  const fits = (date: string) =>
    first === undefined ||
    (more.length > 0
      ? isUnbroken(days) && date === days[days.length - 1]!.date
      : date >= first.date && daysBetween(first.date, date) < MOST_DAYS);
  return finding(code, parameters, suggestions.filter(fits));
}

function isUnbroken(days: readonly Day[]): boolean {
  return days.every(({ date }, at) => at === 0 || date === addDays(days[at - 1]!.date, 1));
}

/** A last day in the year of the first, or the one after: what a slip in the year may have meant. */
function sooner(start: string, end: string): string[] {
  const years = [0, 1].map((step) => +start.slice(0, 4) + step);
  return years
    .map((year) => readIsoDate(`${year}${end.slice(4)}`))
    .filter((date): date is string => date !== null && date >= start && daysBetween(start, date) < 100)
    .slice(0, 1);
}

/** The same days in the years of the season, where all of them fit: last year’s rows, pasted. */
function inSeason(days: readonly Day[], context: DateContext): string[] {
  const from = +days[0]!.date.slice(0, 4);
  const moved = seasonYears(context).map((year) =>
    days.map((day) => ({ ...day, date: `${+day.date.slice(0, 4) - from + year}${day.date.slice(4)}` })),
  );
  return moved
    .filter((each) => each.every(({ date }) => readIsoDate(date) !== null && isInSeason(date, context)))
    .map(textOfDays)
    .slice(0, 3);
}
