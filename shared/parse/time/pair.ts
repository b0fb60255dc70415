// Decides which start and end are meant: what stands beside a time says whether it is morning or evening.

import type { Clock } from './clock.ts';
import { DAY, lengthOf, NOON, type Pair } from './time-of-day.ts';

export interface ResolvedPair {
  /** `morning`: taken as written, though the evening is as likely. `midnight`: nobody knows of which day. */
  readonly certainty: 'sure' | 'inferred' | 'morning' | 'doubt' | 'midnight';
  /** Where the doubt is. */
  readonly side: 'start' | 'end';
  /** The likeliest first; where there is no doubt, the one that is taken. */
  readonly readings: readonly Pair[];
}

/** Before this hour a single-digit time (7:30) may be an evening; before the other (2:30) it most likely is. */
const LATEST_DOUBTFUL_MORNING = 540;
const EARLIEST_MORNING = 360;
/** From this hour on, `22h` and `2h` are a night, not two hours. */
const EARLIEST_NIGHT = 1_080;

/** A start, and an end where there is one; `isOneCell` when both stand in the same text, as in `9-11pm`. */
export function resolvePair(start: Clock, end: Clock | null, isOneCell: boolean): ResolvedPair {
  if (end === null) return resolveStart(start);
  if (start.grade === 'midnight') {
    return {
      certainty: 'midnight',
      side: 'start',
      readings: optionsOf(end, true, false).map((to) => [0, to]),
    };
  }
  const written: Pair = [start.minutes, end.grade === 'twelve' && end.minutes === 0 ? DAY : end.minutes];
  // Who writes 8pm writes the other time on a clock of 12 hours too; but 10:00 in a cell of its own is 10:00.
  const isShared =
    (start.half !== null && end.half === null && end.isTwelveHour) ||
    (end.half !== null && start.half === null && start.isTwelveHour && (isOneCell || start.grade !== 'sure'));
  const starts = optionsOf(start, false, isShared);
  const ends = optionsOf(end, true, isShared);
  const likely = starts
    .flatMap((from) => ends.map((to): Pair => [from, to]))
    .filter((pair) => isLikely(pair) && !isMidnightForNoon(start, pair));
  likely.sort((one, other) => lengthOf(one[0], one[1]!) - lengthOf(other[0], other[1]!));
  const doubt = (side: 'start' | 'end', readings: readonly Pair[]): ResolvedPair => ({
    certainty: 'doubt',
    side,
    readings,
  });

  if (start.grade === 'brief' || start.grade === 'clash')
    return doubt('start', inOrder(starts, ends, likely));
  if (end.grade === 'clash') return doubt('end', inOrder(starts, ends, likely));
  const noonTrap = likely.find(([from, to]) => to === NOON && from < NOON && starts.length > 1);
  if (isNoonTyped(end) && (noonTrap || (starts.length === 1 && starts[0]! >= NOON))) {
    const from = Math.max(...starts);
    return doubt(
      'end',
      noonTrap
        ? [noonTrap, [from, DAY]]
        : [
            [from, DAY],
            [from, NOON],
          ],
    );
  }
  if (!isOneCell && end.sign === 'h') {
    const length = resolveLength(start, end, written);
    if (length) return length;
  }
  if (start.grade === 'twelve') {
    return likely.length === 1 && likely[0]![0] < 60
      ? { certainty: 'midnight', side: 'start', readings: likely }
      : doubt('start', inOrder(starts, ends, likely));
  }
  const [one, other] = likely.map((pair) => lengthOf(pair[0], pair[1]!));
  if (isShared && one !== undefined && one !== other && (isOneCell || starts.length === 1)) {
    const [from, to] = likely[0]!;
    const isSameHalf = from < NOON === to! % DAY < NOON;
    return taken(isSameHalf || end.sign === 'word' ? 'sure' : 'inferred', [from, to]);
  }
  const isOpen =
    (isShared && likely.length > 0) ||
    [start, end].some(({ grade }) => grade === 'open' || grade === 'twelve');
  if (!isOpen) return resolveWritten(start, end, written, likely);
  if (likely.length !== 1) {
    return doubt(starts.length > 1 ? 'start' : 'end', inOrder(starts, ends, likely));
  }
  // 19:30 and 9: somebody who writes 19 for seven would have written 21.
  const [from, to] = likely[0]!;
  if (end.grade === 'open' && to !== end.minutes && start.half === null && start.sign !== 'word') {
    return doubt('end', [likely[0]!, written]);
  }
  return taken(end.grade === 'twelve' && from === start.minutes ? sureness(start) : 'inferred', [from, to]);
}

function resolveStart(start: Clock): ResolvedPair {
  const [first, second] = optionsOf(start, false, false);
  const readings: Pair[] = [[first!, null], ...(second === undefined ? [] : [[second, null] as const])];
  if (start.grade === 'midnight') return { certainty: 'midnight', side: 'start', readings: [[0, null]] };
  if (start.grade === 'sure') return taken(sureness(start), readings[0]!);
  if (start.grade !== 'loose') return { certainty: 'doubt', side: 'start', readings };
  if (first! >= LATEST_DOUBTFUL_MORNING) return taken('sure', readings[0]!);
  return { certainty: first! < EARLIEST_MORNING ? 'doubt' : 'morning', side: 'start', readings };
}

/** An end whose start nobody knows. */
export function resolveEnd(end: Clock): ResolvedPair {
  const readings = optionsOf(end, true, false).map((to): Pair => [to, null]);
  const isSure = end.grade === 'sure' || end.grade === 'loose' || end.grade === 'midnight';
  return isSure
    ? taken(end.isBare ? 'inferred' : 'sure', readings[0]!)
    : { certainty: 'doubt', side: 'end', readings };
}

function sureness(clock: Clock): 'sure' | 'inferred' {
  const isNoonTyped12pm = clock.half === 'pm' && clock.minutes === NOON && clock.sign !== 'word';
  return clock.isBare && clock.half === null ? 'inferred' : isNoonTyped12pm ? 'inferred' : 'sure';
}

function taken(certainty: 'sure' | 'inferred', pair: Pair): ResolvedPair {
  return { certainty, side: 'start', readings: [pair] };
}

/** Both as written, unless that would run for most of a day and another reading would not. */
function resolveWritten(start: Clock, end: Clock, written: Pair, likely: readonly Pair[]): ResolvedPair {
  const [from, to] = [written[0], end.grade === 'midnight' ? DAY : written[1]!];
  const isBare = (start.isBare && start.half === null) || (end.isBare && end.half === null);
  if (likely.length > 0 && !likely.some((pair) => pair[0] === from && pair[1] === to)) {
    const side = likely.every((pair) => pair[1] === to) ? 'start' : 'end';
    return { certainty: 'doubt', side, readings: [...likely, written] };
  }
  const other = likely.find((pair) => pair[0] !== from);
  if (start.grade === 'loose' && from < LATEST_DOUBTFUL_MORNING && other) {
    const certainty = from < EARLIEST_MORNING ? 'doubt' : 'morning';
    return { certainty, side: 'start', readings: [[from, to], other] };
  }
  return taken(isBare ? 'inferred' : 'sure', [from, to]);
}

/** `2h` in a cell of its own is an hour of the night or a length; `null` where only the hour makes sense. */
function resolveLength(start: Clock, end: Clock, written: Pair): ResolvedPair | null {
  if (start.grade !== 'sure' && start.grade !== 'loose') return null;
  const isLong = !isLikely(written);
  const isNight = start.sign === 'h' && start.minutes >= EARLIEST_NIGHT && !isLong;
  const couldBeLength = end.isTwelveHour || end.grade === 'brief';
  if (!couldBeLength || isNight || (end.grade !== 'brief' && !isLong)) return null;
  const sum = start.minutes + end.minutes;
  return {
    certainty: 'doubt',
    side: 'end',
    readings: [[start.minutes, sum > DAY ? sum - DAY : sum], written],
  };
}

/** What a time can be; the first as written. */
export function optionsOf(clock: Clock, isEnd: boolean, isShared: boolean): number[] {
  const { minutes, grade } = clock;
  if (grade === 'midnight') return [isEnd ? DAY : 0];
  if (grade === 'twelve') return isEnd && minutes === 0 ? [DAY, NOON] : [minutes, minutes + NOON];
  if (grade === 'clash') return minutes >= NOON ? [minutes, minutes - NOON] : [minutes + NOON, minutes];
  const couldBeEither = isShared && clock.half === null && clock.isTwelveHour;
  if (grade === 'sure' && !couldBeEither) return [minutes];
  if (grade === 'brief' && minutes < 60) return [minutes];
  if (minutes < NOON) return [minutes, minutes + NOON];
  return [minutes, isEnd && minutes === NOON ? DAY : minutes - NOON];
}

/** Ends on the same day, or within half a day on the next. */
function isLikely([from, to]: Pair): boolean {
  const length = lengthOf(from, to!);
  return to! > from || (length > 0 && length < NOON);
}

/** 12-14 is no run from midnight to the afternoon. */
function isMidnightForNoon(start: Clock, [from, to]: Pair): boolean {
  return start.grade === 'open' && start.minutes >= NOON && from < 60 && lengthOf(from, to!) >= NOON;
}

/** The likely readings, those of less than half a day if there are any; else all there are. */
function inOrder(
  starts: readonly number[],
  ends: readonly number[],
  likely: readonly Pair[],
): readonly Pair[] {
  const short = likely.filter(([from, to]) => lengthOf(from, to!) < NOON);
  if (short.length > 1) return short;
  if (likely.length > 1) return likely;
  return starts
    .flatMap((from) => ends.map((to): Pair => [from, to]))
    .filter(([from, to]) => lengthOf(from, to!) > 0);
}

function isNoonTyped(end: Clock): boolean {
  return end.minutes === NOON && end.sign !== 'word' && end.sign !== ':' && end.grade !== 'open';
}
