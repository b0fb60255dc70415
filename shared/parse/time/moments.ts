// From what is said to times of day: which half of the day, how long, and what has to be noted or asked.

import { type Finding, finding } from '../../issues/issue.ts';
import type { Clock } from './clock.ts';
import { optionsOf, type Settled, settle, settleEnd } from './pair.ts';
import type { Moment, Said } from './said.ts';
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

/** Settles start and end of a sentence; `endIn` is another source where the end has a cell of its own. */
export function momentsOf(said: Said, startIn: Source, endIn: Source | null): Moments {
  const settled = settledOf(said, endIn === null);
  if (settled === null) return stateOf(said, startIn, endIn);
  if (settled === 'contradiction') {
    const side = said.isNextDay && endIn ? 'end' : 'start';
    return inDoubt(side, finding('time-unreadable', { ...(side === 'end' ? endIn! : startIn) }), null);
  }
  const [from, to] = settled.readings[0]!;
  if (said.start?.kind !== 'clock') return endAlone(said, settled, startIn);

  const isOfEnd = endIn !== null && settled.side === 'end';
  const texts = unique(settled.readings.map((pair) => textOf(pair, endIn, isOfEnd)));
  const asked = questionOf(settled, isOfEnd ? endIn : startIn, texts);
  if (asked) return inDoubt(isOfEnd ? 'end' : 'start', asked, isOfEnd ? at(from) : null);

  const ofStart = [
    ...noteOfStart(said, settled, startIn, texts, endIn === null),
    ...secondsOf(said.start, startIn, texts[0]!),
  ];
  const ofEnd = to === null && said.end?.kind !== 'open' ? [] : notesOfEnd(said, settled, startIn, endIn);
  const end = said.end?.kind === 'tbc' ? TBC : to === null ? null : at(to);
  if (endIn === null)
    return { start: at(from), end, ofStart: [...ofStart, ...ofEnd], ofEnd: [], isInDoubt: false };
  return { start: at(from), end, ofStart, ofEnd, isInDoubt: false };
}

/** `until 22:00`, or an end whose start is not known. */
function endAlone(said: Said, settled: Settled, source: Source): Moments {
  const texts = settled.readings.map(([to]) => timeText(to));
  const asked = questionOf(settled, source, texts);
  if (asked) return inDoubt('start', asked, null);
  const isNoted = said.isAbout || settled.certainty === 'inferred';
  const notes = isNoted ? [finding('time-inferred', { ...source, time: texts[0]! })] : [];
  return {
    start: said.start?.kind === 'tbc' ? TBC : null,
    end: at(settled.readings[0]![0]),
    ofStart: [...notes, ...secondsOf(said.end, source, texts[0]!)],
    ofEnd: [],
    isInDoubt: false,
  };
}

/** What has to be asked before the time can be used; `null` where nothing has. */
function questionOf(
  { certainty, readings }: Settled,
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
  said: Said,
  { certainty, readings }: Settled,
  source: Source,
  texts: readonly string[],
  isOneCell: boolean,
): Finding[] {
  const [from] = readings[0]!;
  const [time, other = ''] = texts as [string, string | undefined];
  if (certainty === 'morning') return [finding('time-morning', { ...source, time, other }, texts)];
  if (said.hasOnlyDoors) return [finding('doors-only', { ...source, time }, [time])];
  if (said.doors) return [finding('doors-read', { ...source, doors: doorsText(said.doors, from), time })];
  const isGuess = certainty === 'inferred' && (isOneCell || isInferred(said.start, from));
  return said.isAbout || isGuess ? [finding('time-inferred', { ...source, time })] : [];
}

function notesOfEnd(
  said: Said,
  { certainty, readings }: Settled,
  startIn: Source,
  endIn: Source | null,
): Finding[] {
  const source = endIn ?? startIn;
  const [from, to] = readings[0]!;
  if (said.end?.kind === 'open') return [finding('end-open', { ...source })];
  if (said.end?.kind === 'duration') {
    return [finding('end-computed', { ...source, start: timeText(from), end: timeText(to!) })];
  }
  const isGuess = endIn !== null && certainty === 'inferred' && isInferred(said.end, to!);
  const isNoted = said.isEndAbout || isGuess;
  const notes = isNoted ? [finding('time-inferred', { ...source, time: timeText(to!) })] : [];
  return [...secondsOf(said.end, source, timeText(to!)), ...notes];
}

const TBC: TimeOfDay = { kind: 'tbc' };

/** The readings of the times; `null` where there is no time, `contradiction` where none can be. */
function settledOf(said: Said, isOneCell: boolean): Settled | null | 'contradiction' {
  const { start, end, doors } = said;
  if (start?.kind !== 'clock') return end?.kind === 'clock' ? settleEnd(end.clock) : null;
  let settled = settle(start.clock, end?.kind === 'clock' ? end.clock : null, isOneCell);
  if (end?.kind === 'duration') {
    const readings = settled.readings.map(([from]): Pair => [from, endAfter(from, end.minutes)]);
    settled = { ...settled, readings };
  }
  if (doors) {
    const readings = settled.readings.filter(([from]) => doorsBefore(doors, from) !== undefined);
    if (readings.length === 0) return 'contradiction';
    const isSettled = readings.length < settled.readings.length && readings.length === 1;
    const certainty = isSettled ? 'sure' : settled.certainty === 'morning' ? 'doubt' : settled.certainty;
    settled = { ...settled, readings, certainty };
  }
  // `018h-018h`: nothing ends when it starts.
  if (settled.readings.length === 0) return 'contradiction';
  const [from, to] = settled.readings[0]!;
  return said.isNextDay && start && to !== null && to > from ? 'contradiction' : settled;
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
function stateOf({ start, end }: Said, startIn: Source, endIn: Source | null): Moments {
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

/** The text that settles a cell: start and end where they share one. */
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
