// Reads the times of an event: `Start Time` and `End Time` together, or what a `Date` cell says beside a day.
// 24 hours, wall time in the programme's zone.

import { finding } from '../issues/issue.ts';
import { type Parsed, parsed } from './parsed.ts';
import { cellOf, readCell } from './time/one-cell.ts';
import type { TimeContext } from './time/other-zone.ts';
import { NOON, type TimeOfDay, type TimeRange, timeText } from './time/time-of-day.ts';
import { readBoth } from './time/two-cells.ts';

export type { TimeContext } from './time/other-zone.ts';
export { END_OF_DAY, type TimeOfDay, type TimeRange, timeText } from './time/time-of-day.ts';

/** Each cell with what was found in it. */
export interface ParsedTimes {
  readonly start: Parsed<TimeOfDay | null>;
  readonly end: Parsed<TimeOfDay | null>;
}

const CANONICAL = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const WITH_H = /^([01]\d|2[0-3])h([0-5]\d)?$/;
const WITH_HALF = /^([1-9]|1[01])(?::([0-5]\d))? ?([ap])m$/;
const BLANK: Parsed<TimeOfDay | null> = parsed(null);

/**
 * Reads both cells, because each says how to read the other. Blank cells give `null` without a finding; a start
 * that has to be asked about is `tbc` with its error, so that nobody is told that it is missing as well.
 */
export function parseTimes(startCell: string, endCell: string, on: TimeContext = {}): ParsedTimes {
  const plain = plainTimes(startCell, endCell);
  if (plain) return plain;
  const { start, end, ofStart, ofEnd } = readBoth(
    cellOf(startCell, 'Start Time', on),
    cellOf(endCell, 'End Time', on),
  );
  return { start: parsed(start, ...ofStart), end: parsed(end, ...ofEnd) };
}

/**
 * Reads the part of a `Date` cell that follows a day: `14:00-16:00`, `9pm`, `14h à 16h`. `null` comes with an
 * error; notes and warnings come with a value. Suggestions are texts for this part alone.
 */
export function parseTimeRange(text: string): Parsed<TimeRange | null> {
  if (CANONICAL.test(text)) return parsed({ start: { kind: 'at', time: text }, end: null });
  const { start, end, findings, isInDoubt } = readCell(cellOf(text, 'Date'));
  if (isInDoubt) return parsed(null, ...findings);
  return start === null ? parsed(null, finding('start-missing')) : parsed({ start, end }, ...findings);
}

/** Most cells by far: both in one of three plain forms. It gives what the long way gives, at a tenth of the time. */
function plainTimes(startCell: string, endCell: string): ParsedTimes | null {
  for (const textOf of [canonicalText, textWithH, textWithHalf]) {
    const start = startCell === '' ? '' : textOf(startCell);
    const end = endCell === '' ? '' : textOf(endCell);
    if (start !== null && end !== null) return { start: timeOf(start), end: timeOf(end) };
  }
  return null;
}

function timeOf(text: string): Parsed<TimeOfDay | null> {
  return text === '' ? BLANK : parsed({ kind: 'at', time: text });
}

function canonicalText(cell: string): string | null {
  return CANONICAL.test(cell) ? cell : null;
}

/** `12h` may be meant for midnight. */
function textWithH(cell: string): string | null {
  const found = cell === '12h' ? null : WITH_H.exec(cell);
  return found && `${found[1]}:${found[2] ?? '00'}`;
}

function textWithHalf(cell: string): string | null {
  const found = WITH_HALF.exec(cell);
  return found && timeText(+found[1]! * 60 + +(found[2] ?? 0) + (found[3] === 'p' ? NOON : 0));
}
