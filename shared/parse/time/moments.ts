// From what is said to times of day: which half of the day, how long, and what has to be noted or asked.

import { type Finding, finding } from '../../issues/issue.ts';
import type { Clock } from './clock.ts';
import { optionsOf, type ResolvedPair, resolveEnd, resolvePair } from './pair.ts';
import type { Moment, TimeStatement } from './stated.ts';
import { DAY, lengthOf, type Pair, rangeText, type TimeOfDay, timeText } from './time-of-day.ts';

/** Where something stands: the header and the text as typed. */
export interface Source {
  readonly header: string;
  readonly value: string;
}

export interface Moments {
  readonly start: TimeOfDay | null;
  readonly end: TimeOfDay | null;
  /** By the cell they belong to; where both are one cell, all are of the start. */
  readonly ofStart: readonly Finding[];
  readonly ofEnd: readonly Finding[];
  readonly isInDoubt: boolean;
}

const MOST_SUGGESTIONS = 5;
/** Doors open this long before a show at most. */
const LONGEST_WAIT_MINUTES = 360;

/** Resolves start and end of a sentence; `endIn` is another source where the end has a cell of its own. */
export function momentsOf(message: TimeStatement, startIn: Source, endIn: Source | null): Moments {
  const resolved = resolvedOf(message, endIn === null);
  if (resolved === null) return stateOf(message, startIn, endIn);
  if (resolved === 'contradiction') {
    const side = message.isNextDay && endIn ? 'end' : 'start';
    return inDoubt(side, finding('time-unreadable', { ...(side === 'end' ? endIn! : startIn) }), null);
  }
  const [from, to] = resolved.readings[0]!;
  if (message.start?.kind !== 'clock') return endAlone(message, resolved, startIn);

  const isOfEnd = endIn !== null && resolved.side === 'end';
  const texts = unique(resolved.readings.map((pair) => textOf(pair, endIn, isOfEnd)));
  const asked = questionOf(resolved, isOfEnd ? endIn : startIn, texts);
  if (asked) return inDoubt(isOfEnd ? 'end' : 'start', asked, isOfEnd ? at(from) : null);

  const ofStart = [
    ...noteOfStart(message, resolved, startIn, texts, endIn === null),
    ...secondsOf(message.start, startIn, texts[0]!),
  ];
  const ofEnd =
    to === null && message.end?.kind !== 'open' ? [] : notesOfEnd(message, resolved, startIn, endIn);
  const end = message.end?.kind === 'tbc' ? TBC : to === null ? null : at(to);
  if (endIn === null)
    return { start: at(from), end, ofStart: [...ofStart, ...ofEnd], ofEnd: [], isInDoubt: false };
  return { start: at(from), end, ofStart, ofEnd, isInDoubt: false };
}

/** `until 22:00`, or an end whose start is not known. */
function endAlone(message: TimeStatement, resolved: ResolvedPair, source: Source): Moments {
  const texts = resolved.readings.map(([to]) => timeText(to));
  const asked = questionOf(resolved, source, texts);
  if (asked) return inDoubt('start', asked, null);
  const isNoted = message.isAbout || resolved.certainty === 'inferred';
  const notes = isNoted ? [finding('time-inferred', { ...source, time: texts[0]! })] : [];
  return {
    start: message.start?.kind === 'tbc' ? TBC : null,
    end: at(resolved.readings[0]![0]),
    ofStart: [...notes, ...secondsOf(message.end, source, texts[0]!)],
    ofEnd: [],
    isInDoubt: false,
  };
}

/** What has to be asked before the time can be used; `null` where nothing has. */
function questionOf(
  { certainty, readings }: ResolvedPair,
  source: Source,
  texts: readonly string[],
): Finding | null {
  const [first, second] = texts as [string, string | undefined];
  if (certainty === 'midnight') {
    return finding('midnight-unclear', { ...source, time: timeText(readings[0]![0]) }, texts);
  }
  if (certainty !== 'doubt') return null;
  return second === undefined
    ? finding('time-typo', { ...source, time: first }, texts)
    : finding('time-ambiguous', { ...source, first, second }, texts);
}

/** How a start was understood, where not everybody would read it alike. */
function noteOfStart(
  message: TimeStatement,
  { certainty, readings }: ResolvedPair,
  source: Source,
  texts: readonly string[],
  isOneCell: boolean,
): Finding[] {
  const [from] = readings[0]!;
  const [time, other = ''] = texts as [string, string | undefined];
  if (certainty === 'morning') return [finding('time-morning', { ...source, time, other }, texts)];
  if (message.hasOnlyDoors) return [finding('doors-only', { ...source, time }, [time])];
  if (message.doors)
    return [finding('doors-read', { ...source, doors: doorsText(message.doors, from), time })];
  const isGuess = certainty === 'inferred' && (isOneCell || isInferred(message.start, from));
  return message.isAbout || isGuess ? [finding('time-inferred', { ...source, time })] : [];
}

function notesOfEnd(
  message: TimeStatement,
  { certainty, readings }: ResolvedPair,
  startIn: Source,
  endIn: Source | null,
): Finding[] {
  const source = endIn ?? startIn;
  const [from, to] = readings[0]!;
  if (message.end?.kind === 'open') return [finding('end-open', { ...source })];
  if (message.end?.kind === 'duration') {
    return [finding('end-computed', { ...source, start: timeText(from), end: timeText(to!) })];
  }
  const isGuess = endIn !== null && certainty === 'inferred' && isInferred(message.end, to!);
  const isNoted = message.isEndAbout || isGuess;
  const notes = isNoted ? [finding('time-inferred', { ...source, time: timeText(to!) })] : [];
  return [...secondsOf(message.end, source, timeText(to!)), ...notes];
}

const TBC: TimeOfDay = { kind: 'tbc' };

/** The readings of the times; `null` where there is no time, `contradiction` where none can be. */
function resolvedOf(message: TimeStatement, isOneCell: boolean): ResolvedPair | null | 'contradiction' {
  const { start, end, doors } = message;
  if (start?.kind !== 'clock') return end?.kind === 'clock' ? resolveEnd(end.clock) : null;
  let resolved = resolvePair(start.clock, end?.kind === 'clock' ? end.clock : null, isOneCell);
  if (end?.kind === 'duration') {
    const readings = resolved.readings.map(([from]): Pair => [from, endAfter(from, end.minutes)]);
    resolved = { ...resolved, readings };
  }
  if (doors) {
    const readings = resolved.readings.filter(([from]) => doorsBefore(doors, from) !== undefined);
    if (readings.length === 0) return 'contradiction';
    const isResolved = readings.length < resolved.readings.length && readings.length === 1;
    const certainty = isResolved ? 'sure' : resolved.certainty === 'morning' ? 'doubt' : resolved.certainty;
    resolved = { ...resolved, readings, certainty };
  }
  // `018h-018h`: nothing ends when it starts.
  if (resolved.readings.length === 0) return 'contradiction';
  const [from, to] = resolved.readings[0]!;
  return message.isNextDay && start && to !== null && to > from ? 'contradiction' : resolved;
}

/** Whether the neighbour, or the place alone, made this the time it is. */
function isInferred(moment: Moment | null, minutes: number): boolean {
  if (moment?.kind !== 'clock') return false;
  const { grade, isBare, half } = moment.clock;
  return grade === 'open' || (isBare && half === null) || minutes % DAY !== moment.clock.minutes % DAY;
}

function doorsBefore(doors: Clock, start: number): number | undefined {
  return optionsOf(doors, false, true).find((opens) => lengthOf(opens, start) <= LONGEST_WAIT_MINUTES);
}

function doorsText(doors: Clock, start: number): string {
  return timeText(doorsBefore(doors, start)!);
}

/** `00:00` of the next day is the end of this one. */
function endAfter(from: number, minutes: number): number {
  return from + minutes > DAY ? from + minutes - DAY : from + minutes;
}

/** What is no time at all: to be confirmed, all day, until late, and a length without a start. */
function stateOf({ start, end }: TimeStatement, startIn: Source, endIn: Source | null): Moments {
  const notes: Finding[] = [];
  if (end?.kind === 'open') notes.push(finding('end-open', { ...(endIn ?? startIn) }));
  if (end?.kind === 'duration') notes.push(finding('length-left-out', { ...(endIn ?? startIn) }));
  const state = start?.kind === 'tbc' || start?.kind === 'all-day' ? { kind: start.kind } : null;
  const [ofStart, ofEnd] = endIn ? [[], notes] : [notes, []];
  return { start: state, end: end?.kind === 'tbc' ? TBC : null, ofStart, ofEnd, isInDoubt: false };
}

function inDoubt(side: 'start' | 'end', asked: Finding, start: TimeOfDay | null): Moments {
  return side === 'start'
    ? { start, end: null, ofStart: [asked], ofEnd: [], isInDoubt: true }
    : { start, end: null, ofStart: [], ofEnd: [asked], isInDoubt: true };
}

/** The text that resolves a cell: start and end where they share one. */
function textOf(pair: Pair, endIn: Source | null, isEnd: boolean): string {
  if (endIn === null) return rangeText(pair);
  return timeText(isEnd ? pair[1]! : pair[0]);
}

function secondsOf(moment: Moment | null, source: Source, time: string): Finding[] {
  if (moment?.kind !== 'clock' || moment.clock.seconds === 0) return [];
  return [finding('seconds-left-out', { ...source, time })];
}

function at(minutes: number): TimeOfDay {
  return { kind: 'at', time: timeText(minutes) };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].slice(0, MOST_SUGGESTIONS);
}
