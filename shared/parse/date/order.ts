// Which of two numbers is the day: 05/06.

import type { CellLanguage } from '../../cell-language.ts';
import type { OffsetAt } from '../../zone.ts';
import { isDay, isoDate, type WrittenDay, weekdayOf } from './calendar.ts';

interface OrderedDay {
  /** Empty: both readings stand. */
  readonly order: DateOrder;
  /** The cell resolves it, but not the date itself: worth a note. */
  readonly isInferred: boolean;
}

/** Whether either number can be the day. */
export function isUndecided({ pair }: WrittenDay): boolean {
  if (pair === null) return false;
  const [first, second] = pair;
  return first !== second && Math.min(first, second) >= 1 && Math.max(first, second) <= 12;
}

/** What the rest of the cell, or the other end of the run, says about the order. */
export function orderOf(days: readonly WrittenDay[], order: DateOrder, context: DateContext): OrderedDay {
  const undecided = days.filter(isUndecided);
  if (undecided.length === 0 || order !== '') return { order: order || 'day first', isInferred: false };
  // 5-7/06: numbers that share the month stand before it.
  const isShared = days.some(
    ({ style, join }, index) =>
      index > 0 &&
      join !== 'break' &&
      isUndecided(days[index]!) &&
      style === 'numeric' &&
      days[index - 1]!.style === 'bare',
  );
  const votes = new Set<DateOrder>(isShared ? ['day first'] : []);
  for (const { pair } of days) {
    if (pair && pair[0] > 12) votes.add('day first');
    if (pair && pair[1] > 12) votes.add('month first');
  }
  // 12.6. is the twelfth of June wherever dates have full stops.
  const isDotted = undecided.every(({ separator }) => separator === '.');
  if (isDotted) votes.add('day first');
  // 12/02/2026 - 10/05/2026: only one order makes it a run.
  days.forEach((day, index) => {
    const before = days[index - 1];
    if (day.join !== 'run' || !before?.pair || !day.pair || before.year !== day.year) return;
    const [a, b, c, d] = [...before.pair, ...day.pair];
    if (Math.max(a, b, c, d) > 12) return;
    const isRun = { dayFirst: b < d || (b === d && a < c), monthFirst: a < c || (a === c && b < d) };
    if (isRun.dayFirst !== isRun.monthFirst) votes.add(isRun.dayFirst ? 'day first' : 'month first');
  });
  for (const day of undecided) {
    const fitting = (['day first', 'month first'] as const).filter((each) => fits(day, each, context));
    if (fitting.length === 1) votes.add(fitting[0]!);
  }
  if (votes.size !== 1) return { order: '', isInferred: false };
  return { order: [...votes][0]!, isInferred: !isShared && !isDotted };
}

/** Whether a reading agrees with the weekday beside it, and with the other end of the run. */
function fits(day: WrittenDay, order: DateOrder, { after, before, ...season }: DateContext): boolean {
  const [first, second] = day.pair!;
  const [month, dayOfMonth] = order === 'day first' ? [second, first] : [first, second];
  const years = day.year === null ? seasonYears(season) : [day.year];
  if (years.length === 0) return true;
  return years.some((year) => {
    if (!isDay(year, month, dayOfMonth)) return false;
    const date = isoDate(year, month, dayOfMonth);
    const isRight = day.weekdays.length !== 1 || day.weekdays[0]!.numbers[0] === weekdayOf(date);
    return isRight && (!after || date >= after) && (!before || date <= before);
  });
}

// What helps to read a date and does not stand in its cell.

export type DateOrder = '' | 'day first' | 'month first';

/** All optional: what is not known is asked about. */
export interface DateContext {
  /** ISO dates; empty when the season is not said. */
  readonly seasonStart?: string;
  readonly seasonEnd?: string;
  /** The programme's zone, by which `19:30+02:00` is judged. */
  readonly offsetAt?: OffsetAt;
  /** The language of the column, where it is known. */
  readonly language?: CellLanguage;
  /** Years to suggest where none is written and the season says nothing: never taken, only offered. */
  readonly years?: readonly number[];
  /** For a last day: the first day of the run, ISO. */
  readonly after?: string;
  /** For a first day: the last day of the run, ISO. */
  readonly before?: string;
}

export function isInSeason(date: string, { seasonStart = '', seasonEnd = '' }: DateContext): boolean {
  return (seasonStart === '' || date >= seasonStart) && (seasonEnd === '' || date <= seasonEnd);
}

/** The years that the season touches, if both its ends are said. */
export function seasonYears({ seasonStart = '', seasonEnd = '' }: DateContext): number[] {
  if (seasonStart === '' || seasonEnd === '') return [];
  const [first, last] = [+seasonStart.slice(0, 4), +seasonEnd.slice(0, 4)];
  // A season of decades is a slip, and resolves nothing.
  return last - first > 10
    ? []
    : Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
