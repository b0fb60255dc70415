// The calendar itself: which days exist, how far apart they are, on which weekday they fall.

import type { Finding } from '../../issues/issue.ts';
import type { TimeOfDay, TimeRange } from '../time.ts';
import type { Join } from './ahead.ts';
import type { Token } from './words.ts';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY_MS = 86_400_000;

/** A programme stands in this century; any other year is more likely a slip. */
const FIRST_LIKELY_YEAR = 1900;
const LAST_LIKELY_YEAR = 2099;

export function isLikelyYear(year: number): boolean {
  return year >= FIRST_LIKELY_YEAR && year <= LAST_LIKELY_YEAR;
}

/** Whether the day exists, in years from 1900 to 2200. */
export function isDay(year: number, month: number, dayOfMonth: number): boolean {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || dayOfMonth < 1) return false;
  return dayOfMonth <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : LENGTHS[month - 1]!;
}

export function isoDate(year: number, month: number, dayOfMonth: number): string {
  const two = (number: number) => (number < 10 ? `0${number}` : String(number));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/** The text if it is an ISO date of a day that exists, else `null`. */
export function readIsoDate(text: string): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts && isDay(+parts[1]!, +parts[2]!, +parts[3]!) ? text : null;
}

/** The day `count` days after an ISO date. */
export function addDays(date: string, count: number): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, dayOfMonth + count)).toISOString().slice(0, 10);
}

/** Whole days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Every day from the first to the last, both included; `[]` when the last is earlier. */
export function daysThrough(first: string, last: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) =>
    addDays(first, index),
  );
}

/** 0 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

// The day of an event as a parser gives it, and the text that says the same without doubt.

/** One day of an event, with its own times where the cell gives them (`2027-06-19 14:00-16:00`). */
export interface Day {
  /** ISO date. */
  readonly date: string;
  readonly times: TimeRange | null;
  /** The ISO date of its end, where one stretch lasts from that day's start to another day's end. */
  readonly until?: string;
}

/** A run this long is written by its ends. */
const SHORTEST_RUN = 3;

/** The `Date` cell that means these days: `2027-06-20/2027-06-22; 2027-06-27 14:00-16:00`. */
export function textOfDays(days: readonly Day[]): string {
  const items: string[] = [];
  for (let at = 0; at < days.length; ) {
    const { date, times: range, until } = days[at]!;
    const times = timesText(range);
    if (until !== undefined && range?.end) {
      items.push(`${date} ${timeText(range.start)} to ${until} ${timeText(range.end)}`);
      at += 1;
      continue;
    }
    let end = at + 1;
    while (
      end < days.length &&
      days[end]!.until === undefined &&
      days[end]!.date === addDays(days[end - 1]!.date, 1) &&
      timesText(days[end]!.times) === times
    ) {
      end += 1;
    }
    const isRun = end - at >= SHORTEST_RUN;
    const head = isRun ? `${days[at]!.date}/${days[end - 1]!.date}` : days[at]!.date;
    items.push(times === '' ? head : `${head} ${times}`);
    at = isRun ? end : at + 1;
  }
  return items.join('; ');
}

/** `14:00-16:00`, `tbc`, `all day`; empty for none. */
function timesText(times: TimeRange | null): string {
  if (times === null) return '';
  return timeText(times.start) + (times.end ? `-${timeText(times.end)}` : '');
}

function timeText(time: TimeOfDay): string {
  if (time.kind === 'at') return time.time;
  return time.kind === 'tbc' ? 'tbc' : 'all day';
}

export interface ResolvedDay {
  readonly written: WrittenDay;
  /** `null` where it is in doubt. */
  readonly date: string | null;
  /** What may be meant, the likeliest first; never empty where a question can be answered by a click. */
  readonly options: readonly string[];
  readonly group: number;
  readonly findings: readonly Finding[];
  readonly isYearInferred: boolean;
}

/** Weekdays behind days: which of them are meant. */
export interface Qualifier {
  /** 0 is Sunday. */
  readonly weekdays: readonly number[];
  /** All but these. */
  readonly isExcept: boolean;
  /** It says that each such weekday is meant: by a plural, `every`, or a count. */
  readonly isRecurring: boolean;
  /** `13 Thursdays`. */
  readonly count: number | null;
  /** The weekday itself, where only one stands there. */
  readonly token: Token | null;
}

/** One day as written; what is not written is `null`. */
export interface WrittenDay {
  readonly join: Join;
  readonly style: 'iso' | 'compact' | 'named' | 'numeric' | 'serial' | 'bare';
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** Two numbers of which one is the day. */
  readonly pair: readonly [number, number] | null;
  /** The year as two digits, where it was. */
  readonly shortYear: string | null;
  /** The separator of a numeric date. */
  readonly separator: string;
  readonly isMonthFirst: boolean;
  /** The weekdays that stand beside it; several when they name the whole group (`Sat & Sun 19-20 June`). */
  readonly weekdays: readonly Token[];
  /** From the first to the last of these: Tue–Sun. */
  readonly isWeekdayRun: boolean;
  readonly slips: readonly Token[];
  /** What stands behind it and says which days are meant: `(Fridays)`, `except Mondays`. */
  readonly qualifier: Qualifier | null;
  /** Nothing but its place joins it to the number before: `du 17 21 juin`. */
  readonly isGuessed: boolean;
  /** `from` or `du` before it: a last day must follow. */
  isFrom: boolean;
  /** `until` or `jusqu’au` before it: a first day must stand somewhere. */
  readonly isUntil: boolean;
  /** No month stands near it that must be its own: `12 June, 14`. */
  readonly isDangling: boolean;
  /** Minutes of the day, where a serial number has them. */
  readonly minutes: number;
  readonly text: string;
  /** What stands behind it (or before it), and is not a date: times, or words. */
  tail: string;
  /** The tail names a day or a month, so it is no time: a join is missing. */
  isTailDate: boolean;
}
