// From days as written to days of the calendar: each gets its month and its year, or a question.

import { ISSUES } from '../../issues/codes.ts';
import { type Finding, finding } from '../../issues/issue.ts';
import { addDays, daysIn, isDay, isLikelyYear, isoDate, readIsoDate, weekdayOf } from './calendar.ts';
import { type DateContext, type DateOrder, isInSeason, seasonYears } from './context.ts';
import { isUndecided } from './order.ts';
import type { WrittenDay } from './phrase.ts';
import { weekdayName } from './words.ts';
import { fillYears, type Settling } from './years.ts';

export interface SettledDay {
  readonly written: WrittenDay;
  /** `null` where it is in doubt. */
  readonly date: string | null;
  /** What may be meant, the likeliest first; never empty where a question can be answered by a click. */
  readonly options: readonly string[];
  readonly group: number;
  readonly findings: readonly Finding[];
  readonly isYearInferred: boolean;
}

/** How the pairs of a cell are read: by Settings, by what the cell itself settles, or in one of two ways. */
export interface Choice {
  readonly order: DateOrder;
  readonly by: 'settings' | 'cell' | 'nobody';
}

/** Settles the days of a cell, reading its undecided pairs as chosen. */
export function settle(written: readonly WrittenDay[], choice: Choice, context: DateContext): SettledDay[] {
  const days = written.map((each) => begin(each, choice));
  fillMonths(days);
  fillYears(days, context);
  if (choice.by === 'nobody') {
    for (const day of days) if (isUndecided(day.written)) day.doubts.push(ambiguous(day));
  }
  return days.map((each) => settleOne(each, context));
}

/** Both readings of 05/06; the year only where it is known. */
function ambiguous({ written, year, years }: Settling): Finding {
  const [first, second] = written.pair!;
  const known = year ?? years[0];
  const say = (month: number, day: number) =>
    known === undefined ? `20..${isoDate(0, month, day).slice(4)}` : isoDate(known, month, day);
  const readings = { dayFirst: say(second, first), monthFirst: say(first, second) };
  return finding('date-ambiguous', { value: written.text, ...readings });
}

function begin(written: WrittenDay, { order, by }: Choice): Settling {
  const { pair } = written;
  const settling = {
    written,
    year: written.year,
    group: -1,
    isYearInferred: false,
    years: [],
    isRolling: false,
    doubts: [],
  };
  if (pair === null) return { ...settling, day: written.day ?? 0, month: written.month };
  const [first, second] = pair;
  const isMonthFirst =
    by === 'settings' || (first <= 12 && second <= 12) ? order === 'month first' : second > 12 && first <= 12;
  return { ...settling, day: isMonthFirst ? second : first, month: isMonthFirst ? first : second };
}

/** `20, 21 & 27 June` takes the month from the right, `June 12-14 & 19` from the left. */
function fillMonths(days: Settling[]): void {
  days.forEach((day, index) => {
    day.group = day.written.style === 'bare' ? -1 : index;
  });
  const isBare = (day: Settling | undefined) => day?.written.style === 'bare' && day.month === null;
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
    [day.month, day.year, day.group] = [before.month, before.year, before.group];
    const donor = days[before.group]?.written;
    const isIsoRun =
      donor?.style === 'iso' && ['run', 'slash'].includes(day.written.join) && day.day > before.day;
    // 12 June, 14: a day, or an hour?
    if (!(donor?.isMonthFirst && before.written.tail === '') && !isIsoRun)
      day.doubts.push(unclear(day, before));
    if (donor?.isMonthFirst && day.day <= before.day) day.doubts.push(unclear(day, before));
  });
}

const unclear = (day: Settling, other: Settling) =>
  finding('date-doubtful', { value: day.written.text, other: other.written.text });

function settleOne(settling: Settling, context: DateContext): SettledDay {
  const { written, group, isYearInferred } = settling;
  const findings = [...settling.doubts];
  const settled = { written, group, isYearInferred };
  if (written.style === 'serial') {
    const date = addDays('1899-12-30', settling.day);
    findings.push(finding('date-serial', { value: written.text, date }));
    return { ...settled, date, options: [date], findings };
  }
  const { day, month, year } = settling;
  if (month === null) {
    return {
      ...settled,
      date: null,
      options: [],
      findings: [finding('date-unreadable', { value: written.text })],
    };
  }
  const fixed = (years: readonly number[]) =>
    years.filter((each) => isDay(each, month, day)).map((each) => isoDate(each, month, day));
  if (year === null) {
    const code = seasonYears(context).length === 0 ? 'date-year-missing' : 'date-year-unclear';
    if (month >= 1 && month <= 12 && day >= 1 && day <= daysIn(2000, month))
      findings.push(finding(code, { value: written.text }));
    else findings.push(finding('date-impossible', { value: written.text }));
    return { ...settled, date: null, options: fixed(settling.years), findings };
  }
  if (!isLikely(settling, context)) {
    findings.push(finding('date-year-unlikely', { value: written.text, year }));
    return {
      ...settled,
      date: null,
      options: fixed(yearsNear(settling, context)).concat(yearFirst(written)),
      findings,
    };
  }
  if (!isDay(year, month, day)) {
    findings.push(finding('date-impossible', { value: written.text }));
    return { ...settled, date: null, options: daysNear(settling, year, month), findings };
  }
  const date = isoDate(year, month, day);
  if (settling.isRolling) {
    const before = isoDate(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, day);
    const isBefore = readIsoDate(before) !== null;
    return { ...settled, date: null, options: isBefore ? [before, date] : [date], findings };
  }
  const other = yearFirst(written)[0];
  if (other && written.separator === '-' && isRival(date, other, context)) {
    findings.push(finding('date-either', { value: written.text, one: date, other }));
    return { ...settled, date: null, options: [date, other], findings };
  }
  if (written.style === 'compact') findings.push(finding('date-read-as', { value: written.text, date }));
  return checked(settling, date, findings);
}

/** Against the words beside it: slips of spelling, and the weekday. */
function checked(settling: Settling, date: string, findings: Finding[]): SettledDay {
  const { written, group, isYearInferred } = settling;
  const settled = { written, group, isYearInferred, findings };
  let options = [date];
  for (const { slip, mark, kind } of written.slips) {
    const meant = kind === 'month' ? slip!.months : slip!.weekdays;
    const isCertain = meant.length === 1 && mark.length > 3;
    findings.push(
      finding(isCertain ? 'date-typo' : 'date-word-unclear', { word: mark, value: written.text, date }),
    );
    if (!isCertain && kind === 'month') {
      const [year, , day] = date.split('-').map(Number) as [number, number, number];
      options = meant.filter((month) => isDay(year, month, day)).map((month) => isoDate(year, month, day));
    }
  }
  const [weekday, ...more] = written.weekdays;
  if (weekday && more.length === 0) {
    const found = weekdayFinding(written.text, date, weekday.numbers[0]!, weekday.mark);
    if (found) {
      findings.push(found);
      options = datesOn(weekday.numbers[0]!, date);
    }
  }
  return { ...settled, date: findings.some(isError) ? null : date, options };
}

export const isError = ({ code }: Finding): boolean => ISSUES[code].severity === 'error';

/** The finding where a date does not fall on the weekday that stands beside it (0 is Sunday). */
export function weekdayFinding(value: string, date: string, weekday: number, mark: string): Finding | null {
  if (weekdayOf(date) === weekday) return null;
  const names = { written: weekdayName(weekday, mark), actual: weekdayName(weekdayOf(date), mark) };
  return finding('date-weekday', { value, date, ...names });
}

/** The nearest dates on a weekday, with the date itself between them. */
function datesOn(weekday: number, date: string): string[] {
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  const [later, earlier] = [addDays(date, ahead), addDays(date, ahead - 7)];
  return ahead <= 3 ? [later, date, earlier] : [earlier, date, later];
}

function isLikely({ written, year }: Settling, context: DateContext): boolean {
  if (!isLikelyYear(year!)) return false;
  if (written.shortYear === null || written.year === null) return true;
  const years = seasonYears(context);
  if (years.length > 0) return years.some((each) => Math.abs(each - year!) <= 5);
  // 19 June 20 may be an hour; 19/06/20 may be a year long past.
  return year! >= (written.style === 'named' ? 2025 : 2020) && year! < 2050;
}

/** The years that a slip may have meant: the season’s, then two digits swapped. */
function yearsNear({ written, year }: Settling, context: DateContext): number[] {
  const digits = String(year).padStart(4, '0');
  const swapped = [0, 1, 2].map(
    (at) => +(digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2)),
  );
  const itself = written.shortYear !== null ? [year!] : [];
  const season = seasonYears(context);
  return [...new Set([...season, ...(season.length > 0 ? [] : swapped), ...itself])].filter(isLikelyYear);
}

/** `27-06-19` with the year first, where that is a day. */
function yearFirst({ pair, shortYear }: WrittenDay): string[] {
  if (!pair || shortYear === null) return [];
  const [year, month, day] = [2000 + pair[0], pair[1], +shortYear];
  return year >= 2020 && year < 2050 && isDay(year, month, day) ? [isoDate(year, month, day)] : [];
}

function isRival(date: string, other: string, context: DateContext): boolean {
  if (seasonYears(context).length === 0) return +other.slice(0, 4) >= 2024;
  return isInSeason(other, context) && !isInSeason(date, context);
}

/** What an impossible day may have meant: day and month swapped, the month’s last day, the one after. */
function daysNear({ written, day }: Settling, year: number, month: number): string[] {
  if (month < 1 || month > 12 || day < 1 || day > 31) {
    const isSwap = written.style !== 'named' && isDay(year, day, month);
    return isSwap ? [isoDate(year, day, month)] : [];
  }
  const last = isoDate(year, month, daysIn(year, month));
  return [last, addDays(last, 1)];
}
