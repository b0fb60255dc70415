// The calendar itself: which days exist, how far apart they are, on which weekday they fall.

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY_MS = 86_400_000;

/** A programme stands in this century; any other year is more likely a slip. */
export const FIRST_LIKELY_YEAR = 1900;
export const LAST_LIKELY_YEAR = 2099;

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
