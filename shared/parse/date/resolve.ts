// From days as written to days of the calendar: each gets its month and its year, or a question.

import { type Finding, finding } from '../../issues/issue.ts';
import { checked } from './beside.ts';
import { addDays, daysIn, isDay, isoDate, readIsoDate } from './calendar.ts';
import { type DateContext, type DateOrder, seasonYears } from './context.ts';
import { fillMonths } from './months.ts';
import { isUndecided } from './order.ts';
import { daysNear, isLikely, isRival, yearFirst, yearsNear } from './unlikely.ts';
import type { WrittenDay } from './written.ts';
import { fillYears, type YearContext } from './years.ts';

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

/** How the pairs of a cell are read: by Settings, by what the cell itself settles, or in one of two ways. */
export interface Choice {
  readonly order: DateOrder;
  readonly by: 'settings' | 'cell' | 'nobody';
}

/** Settles the days of a cell, reading its undecided pairs as chosen. */
export function resolveDoubt(
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
function ambiguous({ written, year, years }: YearContext): Finding {
  const [first, second] = written.pair!;
  const known = year ?? years[0];
  const messages = (month: number, day: number) =>
    known === undefined ? `20..${isoDate(0, month, day).slice(4)}` : isoDate(known, month, day);
  const readings = { dayFirst: messages(second, first), monthFirst: messages(first, second) };
  return finding('date-ambiguous', { value: written.text, ...readings });
}

function begin(written: WrittenDay, { order, by }: Choice): YearContext {
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

function resolveOne(resolving: YearContext, context: DateContext): ResolvedDay {
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
