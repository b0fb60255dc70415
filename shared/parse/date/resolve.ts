// From days as written to days of the calendar: each gets its month and its year, or a question.

import { ISSUES } from '../../issues/codes.ts';
import { type Finding, finding } from '../../issues/issue.ts';
import {
  addDays,
  daysIn,
  isDay,
  isoDate,
  type ResolvedDay,
  readIsoDate,
  type WrittenDay,
  weekdayOf,
} from './calendar.ts';
import { type DateContext, type DateOrder, isUndecided, seasonYears } from './order.ts';
import { daysNear, fillMonths, isLikely, isRival, yearFirst, yearsNear } from './runs.ts';
import { weekdayName } from './words.ts';
import { fillYears, type UnresolvedDay } from './years.ts';

/** How the pairs of a cell are read: by Settings, by what the cell itself resolves, or in one of two ways. */
export interface Choice {
  readonly order: DateOrder;
  readonly by: 'settings' | 'cell' | 'nobody';
}

/** Resolves the days of a cell, reading its undecided pairs as chosen. */
export function resolveDays(
  written: readonly WrittenDay[],
  choice: Choice,
  context: DateContext,
): ResolvedDay[] {
  const days = written.map((each) => begin(each, choice));
  fillMonths(days);
  fillYears(days, context);
  if (choice.by === 'nobody') {
    for (const day of days) if (isUndecided(day.written)) day.doubts.push(ambiguous(day));
  }
  return days.map((each) => resolveOne(each, context));
}

/** Both readings of 05/06; the year only where it is known. */
function ambiguous({ written, year, years }: UnresolvedDay): Finding {
  const [first, second] = written.pair!;
  const known = year ?? years[0];
  const textWith = (month: number, day: number) =>
    known === undefined ? `20..${isoDate(0, month, day).slice(4)}` : isoDate(known, month, day);
  const readings = { dayFirst: textWith(second, first), monthFirst: textWith(first, second) };
  return finding('date-ambiguous', { value: written.text, ...readings });
}

function begin(written: WrittenDay, { order, by }: Choice): UnresolvedDay {
  const { pair } = written;
  const resolving = {
    written,
    year: written.year,
    group: -1,
    isYearInferred: false,
    years: [],
    isRolling: false,
    doubts: [],
  };
  if (pair === null) return { ...resolving, day: written.day ?? 0, month: written.month };
  const [first, second] = pair;
  const isMonthFirst =
    by === 'settings' || (first <= 12 && second <= 12) ? order === 'month first' : second > 12 && first <= 12;
  return { ...resolving, day: isMonthFirst ? second : first, month: isMonthFirst ? first : second };
}

function resolveOne(resolving: UnresolvedDay, context: DateContext): ResolvedDay {
  const { written, group, isYearInferred } = resolving;
  const findings = [...resolving.doubts];
  const resolved = { written, group, isYearInferred };
  if (written.style === 'serial') {
    const date = addDays('1899-12-30', resolving.day);
    findings.push(finding('date-serial', { value: written.text, date }));
    return { ...resolved, date, options: [date], findings };
  }
  const { day, month, year } = resolving;
  if (month === null) {
    return {
      ...resolved,
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
    return { ...resolved, date: null, options: fixed(resolving.years), findings };
  }
  if (!isLikely(resolving, context)) {
    findings.push(finding('date-year-unlikely', { value: written.text, year }));
    return {
      ...resolved,
      date: null,
      options: fixed(yearsNear(resolving, context)).concat(yearFirst(written)),
      findings,
    };
  }
  if (!isDay(year, month, day)) {
    findings.push(finding('date-impossible', { value: written.text }));
    return { ...resolved, date: null, options: daysNear(resolving, year, month), findings };
  }
  const date = isoDate(year, month, day);
  if (resolving.isRolling) {
    const before = isoDate(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, day);
    const isBefore = readIsoDate(before) !== null;
    return { ...resolved, date: null, options: isBefore ? [before, date] : [date], findings };
  }
  const other = yearFirst(written)[0];
  if (other && written.separator === '-' && isRival(date, other, context)) {
    findings.push(finding('date-either', { value: written.text, one: date, other }));
    return { ...resolved, date: null, options: [date, other], findings };
  }
  if (written.style === 'compact') findings.push(finding('date-read-as', { value: written.text, date }));
  return checked(resolving, date, findings);
}

// A date against the words beside it: the weekday it should fall on, and slips of spelling.

/** Against the words beside it: slips of spelling, and the weekday. */
function checked(resolving: UnresolvedDay, date: string, findings: Finding[]): ResolvedDay {
  const { written, group, isYearInferred } = resolving;
  const resolved = { written, group, isYearInferred, findings };
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
  return { ...resolved, date: findings.some(isError) ? null : date, options };
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
