// Which of two numbers is the day: 05/06.

import { isDay, isoDate, weekdayOf } from './calendar.ts';
import type { DateContext, DateOrder } from './context.ts';
import { seasonYears } from './context.ts';
import type { WrittenDay } from './written.ts';

export interface OrderedDay {
  /** Empty: both readings stand. */
  readonly order: DateOrder;
  /** The cell settles it, but not the date itself: worth a note. */
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
  for (const day of undecided) {
    const fitting = (['day first', 'month first'] as const).filter((each) => fits(day, each, context));
    if (fitting.length === 1) votes.add(fitting[0]!);
  }
  if (votes.size !== 1) return { order: '', isInferred: false };
  return { order: [...votes][0]!, isInferred: !isShared };
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
