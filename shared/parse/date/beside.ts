// A date against the words beside it: the weekday it should fall on, and slips of spelling.

import { ISSUES } from '../../issues/codes.ts';
import { type Finding, finding } from '../../issues/issue.ts';
import { addDays, isDay, isoDate, weekdayOf } from './calendar.ts';
import type { ResolvedDay } from './resolve.ts';
import { weekdayName } from './words.ts';
import type { YearContext } from './years.ts';

/** Against the words beside it: slips of spelling, and the weekday. */
export function checked(resolving: YearContext, date: string, findings: Finding[]): ResolvedDay {
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
