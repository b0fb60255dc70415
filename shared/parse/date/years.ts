// The year of a day that says none: from its neighbours, from the other end of the run, or from the season.
// Never from what most rows say, because old rows drag new ones back.

import type { Finding } from '../../issues/issue.ts';
import { isYearNumber, joinAt, startsDay } from './ahead.ts';
import { isDay, isoDate, type WrittenDay, weekdayOf } from './calendar.ts';
import { type DateContext, isInSeason, seasonYears } from './order.ts';
import type { Token } from './words.ts';

/** A day while it is being resolved. */
export interface UnresolvedDay {
  readonly written: WrittenDay;
  day: number;
  month: number | null;
  year: number | null;
  /** Days that share a month share their times too, unless they say otherwise. */
  group: number;
  /** The year is not written beside it. */
  isYearInferred: boolean;
  /** Years that may be meant, where none is certain. */
  years: readonly number[];
  /** May belong to the month before the one that stands behind it. */
  isRolling: boolean;
  readonly doubts: Finding[];
}

export function fillYears(days: UnresolvedDay[], context: DateContext): void {
  fromTheRight(days);
  fromTheLeft(days);
  for (const day of days) if (isOpen(day) && day.written.style !== 'bare') fromAround(day, context);
  for (const day of days) {
    const donor = days[day.group];
    if (isOpen(day) && donor) [day.year, day.isYearInferred, day.years] = [donor.year, true, donor.years];
  }
}

const isOpen = (day: UnresolvedDay) =>
  day.year === null && day.month !== null && day.written.style !== 'serial';

/** `12 June, 3 July 2027`: the year stands last and holds for all before it. */
function fromTheRight(days: UnresolvedDay[]): void {
  for (let index = days.length - 2; index >= 0; index -= 1) {
    const [day, next] = [days[index]!, days[index + 1]!];
    if (!isOpen(day) || next.year === null || next.written.style === 'serial') continue;
    const isLater = placeOf(day) > placeOf(next);
    const isRun = next.written.join === 'run' || next.written.join === 'slash';
    // 28 December - 3 January 2028 begins the year before; 28 - 20 June 2027 does not.
    if (isLater && isRun && isWinter(day, next)) day.year = next.year - 1;
    else if (isLater && !isRun && day.month !== next.month) day.years = [next.year, next.year - 1];
    else day.year = next.year;
    day.isYearInferred =
      next.isYearInferred || next.written.join === 'break' || (isLater && day.year !== next.year);
  }
}

/** `20 June 2027, 3 July`: what follows goes on. */
function fromTheLeft(days: UnresolvedDay[]): void {
  days.forEach((day, index) => {
    const before = days[index - 1];
    if (!before || before.year === null || !isOpen(day) || day.years.length > 0) return;
    if (before.written.style === 'serial') return;
    const isEarlier = placeOf(day) < placeOf(before);
    if (isEarlier && day.month !== before.month) {
      if (day.written.join === 'run' && isWinter(before, day)) day.year = before.year + 1;
      else if (day.written.join === 'run') day.year = before.year;
      else day.years = [before.year, before.year + 1];
    } else day.year = before.year;
    day.isYearInferred = true;
  });
}

function fromAround(day: UnresolvedDay, context: DateContext): void {
  if (day.years.length > 0) return;
  const { after = '', before = '', seasonStart = '', seasonEnd = '' } = context;
  const dateIn = (year: number) => isoDate(year, day.month!, day.day);
  const exists = (year: number) => isDay(year, day.month!, day.day);
  // The thirty-first of June: the question is the day, so any year of the season will do.
  const [likeliest] = seasonYears(context);
  if (likeliest !== undefined && !exists(2000)) day.year = likeliest;
  const anchor = after || before;
  if (anchor !== '') {
    const near = [-1, 0, 1].map((step) => +anchor.slice(0, 4) + step).filter(exists);
    const fitting = after
      ? near.filter((year) => dateIn(year) >= after)
      : near.filter((year) => dateIn(year) <= before);
    const year = after ? fitting[0] : fitting[fitting.length - 1];
    if (year !== undefined) [day.year, day.isYearInferred] = [year, true];
    return;
  }
  const candidates = seasonYears(context).filter((year) => exists(year) && isInSeason(dateIn(year), context));
  const [weekday, ...more] = day.written.weekdays;
  const agreeing = candidates.filter(
    (year) => !weekday || more.length > 0 || weekdayOf(dateIn(year)) === weekday.numbers[0],
  );
  const years = agreeing.length > 0 ? agreeing : candidates;
  if (years.length === 1) [day.year, day.isYearInferred] = [years[0]!, true];
  else if (seasonYears(context).length > 0) day.years = years;
  else day.years = offered(day, seasonStart, seasonEnd, context.years ?? []).filter(exists);
}

/** Without a whole season: the first year after its start, the last before its end, or what callers offer. */
function offered(
  day: UnresolvedDay,
  start: string,
  end: string,
  years: readonly number[],
): readonly number[] {
  const place = `-${placeOf(day)}`;
  if (start !== '') return [+start.slice(0, 4) + (place < start.slice(4) ? 1 : 0)];
  if (end !== '') return [+end.slice(0, 4) - (place > end.slice(4) ? 1 : 0)];
  return years;
}

/** Whether a run from one to the other crosses a New Year rather than going backwards. */
function isWinter(from: UnresolvedDay, to: UnresolvedDay): boolean {
  return to.month! + 12 - from.month! <= 6;
}

/** `06-19`, for comparing within a year. */
function placeOf({ month, day }: UnresolvedDay): string {
  return isoDate(0, month ?? 0, day).slice(5);
}

const WRITTEN_YEAR = /(?:^|\D)(20\d\d)(?!\d)/;
const MOST_YEARS = 3;

/** The years that cells name, the most frequent first: to suggest where a cell names none. */
export function yearsIn(cells: Iterable<string>): number[] {
  const counts = new Map<number, number>();
  for (const cell of cells) {
    const [, year] = WRITTEN_YEAR.exec(cell) ?? [];
    if (year) counts.set(+year, (counts.get(+year) ?? 0) + 1);
  }
  return [...counts]
    .sort(([year, count], [otherYear, otherCount]) => otherCount - count || otherYear - year)
    .slice(0, MOST_YEARS)
    .map(([year]) => year);
}

// The year behind a day: in four digits or two, and only where it can be nothing else.

interface Year {
  year: number | null;
  /** As typed, where it has two digits. */
  shortYear: string | null;
}

/** The year behind a month's name: `2027`, `, 2027`, `/27`, `’27`, and `27` where nothing else can be meant. */
export function readYear(tokens: readonly Token[], at: number, written: Year): number {
  const between = tokens[at];
  const isJoined = ['comma', 'filler', 'slash', 'run'].includes(between?.kind ?? '') || between?.mark === '.';
  const token = tokens[isJoined ? at + 1 : at];
  if (!token || (isJoined && between!.kind === 'filler' && !isYearNumber(token))) return at;
  // 19-Jun-27, but not 19 Jun-22 Jun.
  const isTight =
    isJoined &&
    between!.to === token.from &&
    tokens[at - 2]?.kind === between!.kind &&
    ['slash', 'run', 'mark'].includes(between!.kind);
  const isShort = token.kind === 'number' && /^\d\d$/.test(token.mark) && !token.more;
  if (isYearNumber(token) && (between!.kind !== 'run' || isTight)) written.year = token.numbers[0]!;
  else if (token.kind === 'year') written.year = token.numbers[0]!;
  else if (isShort && (!isJoined || isTight) && (isTight || isEndOfDay(tokens, at + 1))) {
    takeYear(written, token.numbers[0]!, token.mark);
  } else return at;
  return isJoined ? at + 2 : at + 1;
}

function isEndOfDay(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  const after = joinAt(tokens, at);
  return (
    !next ||
    (after !== null && startsDay(tokens, after.at)) ||
    ['time', 'open', 'weekday'].includes(next.kind)
  );
}

export function takeYear(written: Year, year: number, digits: string): void {
  written.year = digits.length === 2 ? (year < 70 ? 2000 : 1900) + year : year;
  written.shortYear = digits.length === 2 ? digits : null;
}
