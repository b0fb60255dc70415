// Reads the times of an event: `Start Time` and `End Time` together, or what a `Date` cell says beside a day.
// 24 hours, wall time in the programme's zone.

import { finding } from '../issues/issue.ts';
import { type Parsed, parsed } from './parsed.ts';
import { cellOf, readCell } from './time/one-cell.ts';
import type { TimeOfDay, TimeRange } from './time/time-of-day.ts';
import { readBoth } from './time/two-cells.ts';

export { END_OF_DAY, type TimeOfDay, type TimeRange, timeText } from './time/time-of-day.ts';

/** Each cell with what was found in it. */
export interface ParsedTimes {
  readonly start: Parsed<TimeOfDay | null>;
  readonly end: Parsed<TimeOfDay | null>;
}

const CANONICAL = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const BLANK: Parsed<TimeOfDay | null> = parsed(null);

/**
 * Reads both cells, because each says how to read the other. Blank cells give `null` without a finding; a start
 * that has to be asked about is `tbc` with its error, so that nobody is told that it is missing as well.
 */
export function parseTimes(startCell: string, endCell: string): ParsedTimes {
  const isPlain = startCell === '' || CANONICAL.test(startCell);
  if (isPlain && (endCell === '' || CANONICAL.test(endCell))) {
    return { start: plain(startCell), end: plain(endCell) };
  }
  const { start, end, ofStart, ofEnd } = readBoth(
    cellOf(startCell, 'Start Time'),
    cellOf(endCell, 'End Time'),
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

function plain(time: string): Parsed<TimeOfDay | null> {
  return time === '' ? BLANK : parsed({ kind: 'at', time });
}
