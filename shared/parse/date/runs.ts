// The dates of one item: a run from first to last, or days listed with a stroke, or a question.

import { type Finding, finding } from '../../issues/issue.ts';
import {
  addDays,
  daysBetween,
  daysIn,
  daysThrough,
  isDay,
  isLikelyYear,
  isoDate,
  type ResolvedDay,
  type WrittenDay,
} from './calendar.ts';
import { type DateContext, isInSeason, seasonYears } from './order.ts';
import type { UnresolvedDay } from './years.ts';

/** An event has this many dates at most. */
export const MOST_DAYS = 366;

/** The dates that the days of one part mean, each alternative a list. */
export function datesOf(
  days: readonly ResolvedDay[],
  text: string,
  context: DateContext,
): { dates: string[][]; doubt: Finding | null } {
  const [first, last] = [days[0]!, days[days.length - 1]!];
  const choices = Math.max(...days.map(({ options }) => options.length));
  const isHopeless = days.some(({ options }) => options.length === 0);
  const sets = isHopeless
    ? []
    : Array.from({ length: choices }, (_, index) => days.map(({ options }) => options[index] ?? options[0]!));
  const joins = days.slice(1).map(({ written }) => written.join);
  if (days.length === 1) {
    const { isFrom, isUntil } = first.written;
    // Behind a first day, “until 22 June” is the last one; “from 22 June” never is.
    const isOpen = isFrom || (isUntil && !context.after);
    const { seasonStart = '', seasonEnd = '' } = context;
    const ends = ([date]: readonly string[]) =>
      (isUntil ? [seasonStart, date!] : [date!, seasonEnd]) as [string, string];
    const runs = sets.map(ends).filter(([from, to]) => from !== '' && from < to);
    const spans = runs.map(([from, to]) => daysThrough(from, to));
    return isOpen
      ? { dates: [...sets, ...spans], doubt: finding('date-open', { value: text }) }
      : { dates: sets, doubt: null };
  }
  if (joins.includes('or')) {
    const each = sets.slice(0, 1).flatMap((set) => set.map((date) => [date]));
    return {
      dates: each,
      doubt: finding('date-doubtful', { value: first.written.text, other: last.written.text }),
    };
  }
  if (last.written.isGuessed || days[1]!.written.isGuessed) {
    const [from, to] = (sets[0] ?? []) as [string?, string?];
    const isForward = days.length === 2 && from !== undefined && to !== undefined && from < to;
    return {
      dates: isForward ? [daysThrough(from, to), [from, to]] : [],
      doubt: finding('date-doubtful', { value: first.written.text, other: last.written.text }),
    };
  }
  const isNext = (set: readonly string[]) =>
    set.every((date, at) => at === 0 || addDays(set[at - 1]!, 1) === date);
  const isIso = days.every(({ written }) => written.style === 'iso' || written.isDangling);
  if (days.length > 2 || (joins[0] === 'slash' && !isIso)) {
    if (sets.length === 0) return { dates: sets, doubt: null };
    // 12/13 June: two days, or the night between them.
    const isBare = days.every(({ written }) => written.weekdays.length === 0 && written.tail === '');
    const asTwo = joins.length === 1 && joins[0] === 'slash' && sets.length === 1 && isBare;
    if (sets.every(isNext)) {
      const [one, other] = sets[0]!;
      const message = finding('date-two-days', { value: text, one: one!, other: other! });
      return { dates: sets, doubt: asTwo ? message : null };
    }
    const listed = sets.flatMap((set) => [set, daysThrough(set[0]!, set[set.length - 1]!)]);
    const doubt = finding('date-doubtful', { value: first.written.text, other: last.written.text });
    return { dates: listed.filter((each) => each.length > 0 && each.length <= MOST_DAYS), doubt };
  }
  return runsOf(sets, days, text);
}

function runsOf(
  sets: readonly string[][],
  [first, last]: readonly ResolvedDay[],
  text: string,
): { dates: string[][]; doubt: Finding | null } {
  const lengths = sets.map(([from, to]) => daysBetween(from!, to!) + 1);
  const count = lengths[0] ?? 1;
  const fitting = sets.filter((_, at) => lengths[at]! > 0 && lengths[at]! <= MOST_DAYS);
  if (count > MOST_DAYS) {
    return { dates: [], doubt: finding('dates-too-many', { count, limit: MOST_DAYS }) };
  }
  if (count > 0) return { dates: fitting.map(([from, to]) => daysThrough(from!, to!)), doubt: null };
  const [from, to] = sets[0]! as [string, string];
  // 28 - 3 July: from the month before.
  const isRolling = first!.written.style === 'bare' && !last!.written.isMonthFirst;
  const guesses = [isRolling ? daysThrough(monthBefore(from), to) : [], daysThrough(to, from)];
  const doubt = finding('date-run-backwards', { value: text, start: from, end: to });
  return { dates: guesses.filter((each) => each.length > 0 && each.length <= MOST_DAYS), doubt };
}

function monthBefore(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return month === 1 ? isoDate(year - 1, 12, day) : isoDate(year, month - 1, day);
}

// Years and days that can hardly be meant, and what a slip may have made of them.

/** An archive reaches back; a century is a slip. */
const MOST_YEARS_FROM_SEASON = 70;

export function isLikely({ written, year }: UnresolvedDay, context: DateContext): boolean {
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
export function yearsNear({ written, year }: UnresolvedDay, context: DateContext): number[] {
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
export function daysNear({ written, day }: UnresolvedDay, year: number, month: number): string[] {
  if (month < 1 || month > 12 || day < 1 || day > 31) {
    const isSwap = written.style !== 'named' && isDay(year, day, month);
    return isSwap ? [isoDate(year, day, month)] : [];
  }
  const last = isoDate(year, month, daysIn(year, month));
  return [last, addDays(last, 1)];
}

/** `20, 21 & 27 June` takes the month from the right, `June 12-14 & 19` from the left. */
export function fillMonths(days: UnresolvedDay[]): void {
  days.forEach((day, index) => {
    day.group = day.written.style === 'bare' ? -1 : index;
  });
  const isBare = (day: UnresolvedDay | undefined) => day?.written.style === 'bare' && day.month === null;
  for (let index = days.length - 2; index >= 0; index -= 1) {
    const [day, next] = [days[index]!, days[index + 1]!];
    if (!isBare(day) || day.written.isDangling || next.written.join === 'break' || next.month === null)
      continue;
    [day.month, day.year, day.group] = [next.month, next.year, next.group];
    // 28, 29 & 3 July: the twenty-eighth of June, or of July?
    if (day.day > next.day && !['run', 'slash'].includes(next.written.join)) {
      day.isRolling = true;
      day.doubts.push(unclear(day, next));
    } else if (next.isRolling) day.isRolling = true;
    // June 12, 14, 19 July: the fourteenth of which?
    const before = days
      .slice(0, index)
      .reverse()
      .find((each) => each.written.style !== 'bare');
    const isEither = before?.written.isMonthFirst && days[index]!.written.join !== 'break';
    if (next.written.isMonthFirst || isEither) day.doubts.push(unclear(day, next));
  }
  days.forEach((day, index) => {
    const before = days[index - 1];
    if (!isBare(day) || !before || before.month === null) return;
    [day.month, day.year, day.group] = [before.month, day.year ?? before.year, before.group];
    const donor = days[before.group]?.written;
    const isIsoRun =
      donor?.style === 'iso' && ['run', 'slash'].includes(day.written.join) && day.day > before.day;
    // 12 June, 14: a day, or an hour?
    if (!(donor?.isMonthFirst && before.written.tail === '') && !isIsoRun)
      day.doubts.push(unclear(day, before));
    if (donor?.isMonthFirst && day.day <= before.day) day.doubts.push(unclear(day, before));
  });
}

const unclear = (day: UnresolvedDay, other: UnresolvedDay) =>
  finding('date-doubtful', { value: day.written.text, other: other.written.text });
