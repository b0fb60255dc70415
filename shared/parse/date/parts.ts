// From settled days to the days of the event: runs, lists, and the times that belong to each.

import { type Finding, finding } from '../../issues/issue.ts';
import type { TimeRange } from '../time.ts';
import { addDays, daysBetween, daysThrough, isoDate } from './calendar.ts';
import type { DateContext } from './context.ts';
import type { Day } from './day.ts';
import type { Join } from './phrase.ts';
import { isError, type SettledDay, weekdayFinding } from './settle.ts';
import { inOtherZone, readTail, type Tail } from './times.ts';

/** One item of the cell: a day, a run, or days that belong together. */
export interface Part {
  readonly text: string;
  readonly join: Join;
  readonly group: number;
  /** `[]` where it is in doubt. */
  days: Day[];
  /** What it may mean, the likeliest first; empty where nobody can say. */
  options: Day[][];
  readonly findings: Finding[];
  /** Has times of its own, or will get those of its group. */
  readonly isTimed: boolean;
}

/** An event has this many dates at most. */
export const MOST_DAYS = 366;
const MOST_OPTIONS = 5;

export function partsOf(days: readonly SettledDay[], context: DateContext): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < days.length; ) {
    let end = at + 1;
    while (end < days.length && ['run', 'slash', 'or'].includes(days[end]!.written.join)) end += 1;
    parts.push(partOf(days.slice(at, end), context));
    at = end;
  }
  checkGroupWeekdays(days, parts);
  shareTimes(parts);
  askForTimesOfAll(parts);
  return parts;
}

function partOf(days: readonly SettledDay[], context: DateContext): Part {
  const [first, last] = [days[0]!, days[days.length - 1]!];
  const text = days.length === 1 ? first.written.text : `${first.written.text} – ${last.written.text}`;
  const findings = days.flatMap((day) => day.findings);
  const read = (day: SettledDay) =>
    readTail(day.written.tail, day.written.text, day.written.isTailDate, day.written.style === 'iso');
  const tails = days.map(read);
  const { dates, doubt } = datesOf(days, text, context);
  if (doubt) findings.push(doubt);

  const own = tails.filter(({ showings }) => showings[0] !== null);
  const timed = timesOf(dates, days, tails, text);
  if (timed.doubt) findings.push(timed.doubt);
  const zoned = zoneOf(timed.options, tails, text, context);
  const isWrong = findings.some(isError);
  findings.push(...tails.flatMap((tail) => tail.findings), ...zoned.findings);
  const hasTimes = tails.every(({ findings: found }) => found.length === 0) || own.length > 0;
  const options = zoned.options.slice(0, MOST_OPTIONS);
  // Only the time is in doubt: the time parser's sentences say so, and what it offers goes behind the date.
  const retimed = hasTimes ? [] : retimedOptions(options, tails);
  return {
    text,
    join: first.written.join,
    group: last.group,
    // A doubtful zone is a question about the time: until it is answered, the day is the one that is written.
    days: isWrong ? [] : (zoned.asWritten ?? []),
    options: retimed.length > 0 ? retimed : options,
    findings,
    isTimed: own.length > 0,
  };
}

/** The dates that the days of one part mean, each alternative a list. */
function datesOf(
  days: readonly SettledDay[],
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
    const isOpen = first.written.isFrom && !context.after;
    const { seasonEnd = '' } = context;
    const toTheEnd = sets.flatMap(([date]) => (seasonEnd > date! ? [daysThrough(date!, seasonEnd)] : []));
    return isOpen
      ? { dates: [...sets, ...toTheEnd], doubt: finding('date-open', { value: text }) }
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
    if (sets.length === 0 || sets.every(isNext)) return { dates: sets, doubt: null };
    const listed = sets.flatMap((set) => [set, daysThrough(set[0]!, set[set.length - 1]!)]);
    const doubt = finding('date-doubtful', { value: first.written.text, other: last.written.text });
    return { dates: listed.filter((each) => each.length > 0 && each.length <= MOST_DAYS), doubt };
  }
  return runsOf(sets, days, text);
}

function runsOf(
  sets: readonly string[][],
  [first, last]: readonly SettledDay[],
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

/** Gives the dates their times; the ends of a run may each have one. */
function timesOf(
  dates: readonly string[][],
  days: readonly SettledDay[],
  tails: readonly Tail[],
  text: string,
): { options: Day[][]; doubt: Finding | null } {
  const each = (showings: Tail['showings']) =>
    dates.map((set) => set.flatMap((date) => showings.map((times) => ({ date, times }))));
  const [first, last] = [tails[0]!, tails[tails.length - 1]!];
  const minutes = days[0]!.written.minutes;
  if (minutes > 0) return { options: each([startingAt(minutes)]), doubt: null };
  const isLate = tails.slice(0, -1).every(({ showings }) => showings[0] === null);
  if (isLate) return { options: each(last.showings), doubt: null };
  const [start, end] = [first.showings[0] ?? null, last.showings[0] ?? null];
  const isPlain = start?.start.kind === 'at' && !start.end && end?.start.kind === 'at' && !end.end;
  if (!isPlain || !start || !end) {
    return { options: each(first.showings), doubt: finding('date-run-times', { value: text }) };
  }
  const whole: TimeRange = { start: start.start, end: end.start };
  const isNight = dates.length === 1 && dates[0]!.length === 2 && timeOf(end) < timeOf(start);
  // From 22:00 one day to 04:00 the next is one night.
  if (isNight) return { options: [[{ date: dates[0]![0]!, times: whole }]], doubt: null };
  return { options: each([whole]), doubt: finding('date-run-times', { value: text }) };
}

const timeOf = ({ start }: TimeRange) => (start.kind === 'at' ? start.time : '');

function startingAt(minutes: number): TimeRange {
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    start: { kind: 'at', time: `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}` },
    end: null,
  };
}

/** A zone beside the time: the programme's is no news, any other is a question. */
function zoneOf(
  options: Day[][],
  tails: readonly Tail[],
  text: string,
  context: DateContext,
): { options: Day[][]; asWritten: Day[] | undefined; findings: Finding[] } {
  const asWritten = options[0];
  const zones = tails.flatMap(({ zone }) => (zone === null ? [] : [zone]));
  const day = options[0]?.[0];
  if (zones.length === 0 || !day) return { options, asWritten, findings: [] };
  const others = inOtherZone(day, zones[0]!, context.offsetAt);
  if (others === null) return { options, asWritten, findings: [] };
  const isOne = options[0]!.length === 1 && day.times?.end == null;
  const findings = [finding('date-zone', { value: text })];
  return { options: isOne ? others.map((each) => [each]) : options, asWritten, findings };
}

function retimedOptions(options: readonly Day[][], tails: readonly Tail[]): Day[][] {
  const texts = tails.flatMap(({ suggestions }) => suggestions);
  const days = options[0];
  if (!days) return [];
  return texts.flatMap((text) => {
    const { showings, findings } = readTail(text, '', false, true);
    const isClear = findings.length === 0 && showings[0] !== null;
    return isClear ? [days.flatMap(({ date }) => showings.map((times) => ({ date, times })))] : [];
  });
}

/** `Sat & Sun 19-20 June`, `Fridays 4, 11 & 18 June`: weekdays that stand before their group. */
function checkGroupWeekdays(days: readonly SettledDay[], parts: readonly Part[]): void {
  for (const [index, { written, group, date }] of days.entries()) {
    const [weekday, ...more] = written.weekdays;
    if (!weekday || date === null) continue;
    const members = days.slice(index).filter((day) => day.group === group && day.date !== null);
    const part = parts.find((each) => each.group === group) ?? parts[0]!;
    const check = (value: string, on: string, token: typeof weekday) => {
      const found = weekdayFinding(value, on, token.numbers[0]!, token.mark);
      if (!found) return;
      part.findings.push(found);
      part.days = [];
    };
    if (weekday.more) for (const day of members.slice(1)) check(day.written.text, day.date!, weekday);
    if (more.length === 0) continue;
    const all = parts.filter((each) => each.group === group).flatMap((each) => each.options[0] ?? []);
    const named = [weekday, ...more];
    if (all.length === named.length) {
      for (const [at, token] of named.entries()) check(written.text, all[at]!.date, token);
    } else if (all.length > 0) {
      check(written.text, all[0]!.date, weekday);
      check(written.text, all[all.length - 1]!.date, more[more.length - 1]!);
    }
  }
}

/** `12, 13 et 19 juin à 14h30`: days that share a month share the times behind the last. */
function shareTimes(parts: Part[]): void {
  for (let at = parts.length - 2; at >= 0; at -= 1) {
    const [part, next] = [parts[at]!, parts[at + 1]!];
    if (part.group !== next.group || part.options.some((option) => option.some(({ times }) => times)))
      continue;
    const showings = next.options[0]?.filter(({ date }) => date === next.options[0]![0]!.date) ?? [];
    const withTimes = (days: readonly Day[]) =>
      days.flatMap(({ date }) => showings.map(({ times }) => ({ date, times })));
    if (!showings[0]?.times) continue;
    [part.days, part.options] = [withTimes(part.days), part.options.map(withTimes)];
  }
}

/** `20 June, 21 June 14:00`: is that the hour of both? */
function askForTimesOfAll(parts: Part[]): void {
  parts.forEach((part, at) => {
    const isLast = !parts[at + 1] || parts[at + 1]!.join === 'break';
    if (!isLast || !['comma', 'and'].includes(part.join)) return;
    const times = part.options[0]?.[0]?.times;
    const day = part.options[0];
    if (!times || !day || part.options.length > 1) return;
    let from = at;
    while (from > 0 && ['comma', 'and'].includes(parts[from]!.join)) from -= 1;
    const before = parts.slice(from, at);
    if (before.some((each) => each.options.length !== 1 || each.options[0]!.some((each) => each.times)))
      return;
    for (const each of before) {
      const [plain] = each.options as [Day[]];
      each.options = [plain.map(({ date }) => ({ date, times })), plain];
    }
    part.options = [day, day];
    part.days = [];
    part.findings.push(finding('date-time-of-last', { value: part.text }));
  });
}
