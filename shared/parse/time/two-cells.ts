// Start and end in cells of their own: each helps to read the other, and they may contradict.

import { type Finding, finding } from '../../issues/issue.ts';
import { momentsOf } from './moments.ts';
import { type Cell, type CellTimes, readCell } from './one-cell.ts';
import type { TimeStatement } from './stated.ts';
import { END_OF_DAY, type TimeOfDay } from './time-of-day.ts';

export interface CellPair {
  readonly start: TimeOfDay | null;
  readonly end: TimeOfDay | null;
  readonly ofStart: readonly Finding[];
  readonly ofEnd: readonly Finding[];
}

/** What two cells say together; one of them may be blank. */
export function readBoth(first: Cell, second: Cell): CellPair {
  const pair = plainPair(first, second);
  if (pair) {
    const { start, end, ofStart, ofEnd, isInDoubt } = momentsOf(pair, sourceOf(first), sourceOf(second));
    // A start in question is not a missing one.
    return { start: isInDoubt ? (start ?? TBC) : start, end, ofStart, ofEnd };
  }
  const [one, other] = [readCell(first), readCell(second)];
  const findings = { ofStart: one.findings, ofEnd: other.findings };
  if (one.isInDoubt) return { start: TBC, end: null, ...findings };
  if (other.isInDoubt) {
    const ofEnd =
      first.value === '' ? other.findings : other.findings.map((found) => besideStart(found, one.start));
    return { start: one.start, end: null, ofStart: one.findings, ofEnd };
  }
  return agreed(first, second, one, other) ?? conflict(first, second, one);
}

const TBC: TimeOfDay = { kind: 'tbc' };

function sourceOf({ header, value }: Cell) {
  return { header, value };
}

/** A start in one cell and an end in the other, as one sentence. */
function plainPair({ reading: one }: Cell, { reading: other }: Cell): TimeStatement | null {
  if (one.kind !== 'said' || other.kind !== 'said') return null;
  if (one.isZoned || other.isZoned || one.isProvisional || other.isProvisional) return null;
  if (one.start?.kind !== 'clock' || (one.end !== null && one.end.kind !== 'open')) return null;
  if (other.start !== null || (other.end?.kind !== 'clock' && other.end?.kind !== 'duration')) return null;
  return { ...one, end: other.end, isNextDay: other.isNextDay, isEndAbout: other.isAbout };
}

/** Beside a start of its own, a range resolves nothing: what is left of it is the end that fits. */
function besideStart(found: Finding, start: TimeOfDay | null): Finding {
  const own = start?.kind === 'at' ? `${start.time}-` : null;
  const ends = (found.suggestions ?? []).flatMap((text) => {
    if (!text.includes('-')) return [text];
    return own !== null && text.startsWith(own) ? [text.slice(own.length)] : [];
  });
  return finding(found.code, found.parameters, ends);
}

/** One start and one end, said once or twice alike; `null` where the cells contradict each other. */
function agreed(first: Cell, second: Cell, one: CellTimes, other: CellTimes): CellPair | null {
  const isBlank = { first: first.value === '', second: second.value === '' };
  const saysOpen = second.reading.kind === 'said' && second.reading.end?.kind === 'open';
  if (one.start && other.start && !isSame(one.start, other.start)) return null;
  if (one.end && (other.end ? !isSame(one.end, other.end) : saysOpen)) return null;
  const start = one.start ?? other.start;
  const end = other.end ?? one.end;
  const ofEnd = [...other.findings];
  if (isBlank.first && other.start?.kind === 'at') {
    const { header, value } = second;
    ofEnd.push(finding('start-in-end', { header, value, time: other.start.time }));
  }
  return { start, end, ofStart: one.findings, ofEnd };
}

function isSame(one: TimeOfDay, other: TimeOfDay): boolean {
  const textOf = (time: TimeOfDay) =>
    time.kind === 'at' ? time.time.replace(END_OF_DAY, '00:00') : time.kind;
  return textOf(one) === textOf(other);
}

function conflict(first: Cell, second: Cell, one: CellTimes): CellPair {
  const meant = one.end?.kind === 'at' ? [one.end.time] : [];
  const found = finding('times-conflict', { start: first.value, end: second.value }, meant);
  return { start: one.start, end: null, ofStart: one.findings, ofEnd: [found] };
}
