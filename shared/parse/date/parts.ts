// From resolved days to the days of the event: each item of the cell with its times and its zone.

import { type Finding, finding } from '../../issues/issue.ts';
import type { TimeOfDay, TimeRange } from '../time.ts';
import type { Day, ResolvedDay } from './calendar.ts';
import { askForTimesOfAll, checkGroupWeekdays, type Part, shareTimes } from './groups.ts';
import type { DateContext } from './order.ts';
import { checkQualifiers } from './qualifier.ts';
import { isError } from './resolve.ts';
import { datesOf } from './runs.ts';
import { bareTail, inOtherZone, readTail, type Tail } from './times.ts';

const MOST_OPTIONS = 5;

export function partsOf(days: readonly ResolvedDay[], context: DateContext): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < days.length; ) {
    let end = at + 1;
    while (end < days.length && ['run', 'slash', 'or'].includes(days[end]!.written.join)) end += 1;
    parts.push(partOf(days.slice(at, end), context));
    at = end;
  }
  checkGroupWeekdays(days, parts);
  checkQualifiers(parts);
  shareTimes(parts);
  askForTimesOfAll(parts);
  return parts;
}

function partOf(days: readonly ResolvedDay[], context: DateContext): Part {
  const [first, last] = [days[0]!, days[days.length - 1]!];
  const text = days.length === 1 ? first.written.text : `${first.written.text} – ${last.written.text}`;
  const findings = days.flatMap((day) => day.findings);
  const read = (day: ResolvedDay) =>
    readTail(day.written.tail, day.written.text, day.written.isTailDate, day.written.style === 'iso');
  const apart = days.map(read);
  const { dates, doubt } = datesOf(days, text, context);
  if (doubt) findings.push(doubt);

  const night = nightOf(days, dates);
  const tails = night ? [night] : apart;
  const timed = night
    ? { options: [beginning(dates, night)], doubt: null }
    : timesOf(dates, days, tails, text);
  if (timed.doubt) findings.push(timed.doubt);
  const whole = days.map(({ written }) => `${written.text} ${written.tail}`.trim()).join(' – ');
  const zoned = zoneOf(timed.options, tails, whole, context);
  const isWrong = findings.some(isError) || days.some(({ date }) => date === null);
  findings.push(...tails.flatMap((tail) => tail.findings), ...zoned.findings);
  const options = zoned.options.slice(0, MOST_OPTIONS);
  // Only the time is in doubt: the time parser's sentences say so, and what it offers goes behind the date.
  const isLost = tails.some(({ isLost }) => isLost);
  const retimed = retimedOptions(options, tails);
  return {
    text,
    join: first.written.join,
    group: last.group,
    isPlainRun: days.every(({ written }) => written.style === 'iso') && last.written.join === 'slash',
    qualifier: days.map(({ written }) => written.qualifier).find((each) => each !== null) ?? null,
    // A doubtful zone is a question about the time: until it is answered, the day is the one that is written.
    days: isWrong ? [] : (zoned.asWritten ?? []),
    options: isLost || retimed.length > 0 ? retimed : options,
    findings,
  };
}

/** From 22h one day to 4h the next is one night: the two are read together, and belong to the first day. */
function nightOf(days: readonly ResolvedDay[], dates: readonly string[][]): Tail | null {
  const [first, last] = [days[0]!.written, days[days.length - 1]!.written];
  const isTwo = days.length === 2 && dates.length === 1 && dates[0]!.length === 2;
  if (!isTwo || first.tail === '' || last.tail === '' || first.isTailDate || last.isTailDate) return null;
  const both = [first, last].map(({ tail }) => bareTail(tail).replace(/^T/i, '')).join('-');
  const night = readTail(both, first.text, false, true);
  const [range, ...more] = night.showings;
  const isNight = more.length === 0 && range?.end && timeOf(range.end) < timeOf(range.start);
  return isNight && timeOf(range.end) !== '' && night.zone === null ? night : null;
}

const beginning = (dates: readonly string[][], { showings }: Tail): Day[] =>
  showings.map((times) => ({ date: dates[0]![0]!, times }));

/** Gives the dates their times; the ends of a run may each have one. */
function timesOf(
  dates: readonly string[][],
  days: readonly ResolvedDay[],
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
  // Sat 19 June 10:00 / Sun 20 June 11:00
  const isListed = days.slice(1).every(({ written }) => written.join === 'slash' && written.style !== 'iso');
  if (isListed) {
    const own = (set: readonly string[]) =>
      set.flatMap((date, at) => (tails[at] ?? last).showings.map((times) => ({ date, times })));
    return { options: dates.map(own), doubt: null };
  }
  const [start, end] = [first.showings[0] ?? null, last.showings[0] ?? null];
  const isPlain = start?.start.kind === 'at' && !start.end && end?.start.kind === 'at' && !end.end;
  if (!isPlain || !start || !end) {
    return { options: each(first.showings), doubt: finding('date-run-times', { value: text }) };
  }
  // From one moment to another: one stretch, however many days lie between.
  const times: TimeRange = { start: start.start, end: end.start };
  const options = dates.map((set) => [{ date: set[0]!, times, until: set[set.length - 1]! }]);
  return { options, doubt: null };
}

const timeOf = (time: TimeOfDay) => (time.kind === 'at' ? time.time : '');

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
  const isOne = options[0]!.length === 1;
  const findings = [finding('date-zone', { value: text })];
  return { options: isOne ? others.map((each) => [each]) : [], asWritten, findings };
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
