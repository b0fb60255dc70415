/** A DATE or DATE-TIME of an event, placed in time: in UTC, in a zone of the same calendar, or floating. */

import { type ContentLine, parameterText } from './content-line.ts';
import type { Report } from './fault.ts';
import { valueTypeOf } from './properties.ts';
import { placeWallTime, type TimeZone } from './time-zone.ts';
import { readDate, readDateTime } from './values/date-time.ts';

export interface Moment {
  /** Moments of different kinds cannot be compared. */
  readonly kind: 'date' | 'floating' | 'fixed';
  readonly seconds: number;
}

/** Null when it has no meaning; a malformed value is not reported again here. */
export function readMoment(
  property: ContentLine,
  zones: ReadonlyMap<string, TimeZone>,
  report: Report,
): Moment | null {
  const { line, name, value } = property;
  const zoneId = parameterText(property, 'TZID');
  if (valueTypeOf(property, 'DATE-TIME') === 'DATE') {
    if (zoneId !== null) report(line, 'date-with-tzid', `${name} is a DATE and may not carry TZID.`);
    const seconds = readDate(value);
    return seconds === null ? null : { kind: 'date', seconds };
  }
  const read = readDateTime(value);
  if (!read) return null;
  if (zoneId === null) return { kind: read.utc ? 'fixed' : 'floating', seconds: read.wallSeconds };
  const zone = zones.get(zoneId);
  if (!zone) report(line, 'timezone-missing', `The calendar has no VTIMEZONE for ${zoneId}.`);
  if (read.utc) {
    report(line, 'utc-with-tzid', `${name} is in UTC and may not carry TZID.`);
    return { kind: 'fixed', seconds: read.wallSeconds };
  }
  return zone && zone.onsets.length > 0 ? placeInZone(property, read.wallSeconds, zone, report) : null;
}

function placeInZone(
  { line, name, value }: ContentLine,
  wallSeconds: number,
  zone: TimeZone,
  report: Report,
): Moment | null {
  const placed = placeWallTime(zone, wallSeconds);
  if (placed.kind === 'placed') return { kind: 'fixed', seconds: placed.utcSeconds };
  if (placed.kind === 'gap') {
    report(
      line,
      'wall-time-in-gap',
      `${name} ${value} is skipped when the clock of ${zone.id} goes forward.`,
    );
  } else {
    report(line, 'wall-time-uncovered', `${name} ${value} lies before the first onset of ${zone.id}.`);
  }
  return null;
}
