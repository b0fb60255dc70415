// The dates of one item: a run from first to last, or days listed with a stroke, or a question.

import { type Finding, finding } from '../../issues/issue.ts';
import { addDays, daysBetween, daysThrough, isoDate } from './calendar.ts';
import type { DateContext } from './context.ts';
import type { ResolvedDay } from './resolve.ts';

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
