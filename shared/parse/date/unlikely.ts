// Years and days that can hardly be meant, and what a slip may have made of them.

import { addDays, daysIn, isDay, isLikelyYear, isoDate } from './calendar.ts';
import { type DateContext, isInSeason, seasonYears } from './context.ts';
import type { WrittenDay } from './written.ts';
import type { YearContext } from './years.ts';

/** An archive reaches back; a century is a slip. */
const MOST_YEARS_FROM_SEASON = 70;

export function isLikely({ written, year }: YearContext, context: DateContext): boolean {
  if (!isLikelyYear(year!)) return false;
  const years = seasonYears(context);
  if (written.shortYear === null || written.year === null) {
    return years.length === 0 || years.some((each) => Math.abs(each - year!) <= MOST_YEARS_FROM_SEASON);
  }
  if (years.length > 0) return years.some((each) => Math.abs(each - year!) <= 5);
  // 19 June 20 may be an hour; 19/06/20 may be a year long past.
  return year! >= (written.style === 'named' ? 2025 : 2020) && year! < 2050;
}

/** The years that a slip may have meant: the season’s, then two digits swapped. */
export function yearsNear({ written, year }: YearContext, context: DateContext): number[] {
  const digits = String(year).padStart(4, '0');
  const swapped = [0, 1, 2].map(
    (at) => +(digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2)),
  );
  const itself = written.shortYear !== null ? [year!] : [];
  const season = seasonYears(context);
  return [
    ...new Set([...season, ...(season.length > 0 || written.shortYear !== null ? [] : swapped), ...itself]),
  ].filter(isLikelyYear);
}

/** `27-06-19` with the year first, where that is a day. */
export function yearFirst({ pair, shortYear }: WrittenDay): string[] {
  if (!pair || shortYear === null) return [];
  const [year, month, day] = [2000 + pair[0], pair[1], +shortYear];
  return year >= 2020 && year < 2050 && isDay(year, month, day) ? [isoDate(year, month, day)] : [];
}

export function isRival(date: string, other: string, context: DateContext): boolean {
  if (seasonYears(context).length === 0) return +other.slice(0, 4) >= 2024;
  return isInSeason(other, context) && !isInSeason(date, context);
}

/** What an impossible day may have meant: day and month swapped, the month’s last day, the one after. */
export function daysNear({ written, day }: YearContext, year: number, month: number): string[] {
  if (month < 1 || month > 12 || day < 1 || day > 31) {
    const isSwap = written.style !== 'named' && isDay(year, day, month);
    return isSwap ? [isoDate(year, day, month)] : [];
  }
  const last = isoDate(year, month, daysIn(year, month));
  return [last, addDays(last, 1)];
}
