/**
 * A strict judge of iCalendar files (RFC 5545 and RFC 7986), written apart from anything that writes them.
 * Common parsers read nearly every faulty file without a word; subscribers' calendars do not.
 *
 * It judges VCALENDAR with VEVENT and VTIMEZONE, which is what a programme needs. What it cannot judge
 * (recurrence rules, attendees, alarms, to-dos) it refuses, so that silence always means "checked".
 * Stricter than the standard on purpose: lines over 75 octets, folds inside a character, wall times that a
 * clock skips, property names that nobody registered, and time zones that no event uses.
 */

import { checkCalendarObject } from './calendar/calendar-object.ts';
import { type Component, nestComponents } from './calendar/component.ts';
import { readContentLine } from './calendar/content-line.ts';
import { eventIdentity } from './calendar/event.ts';
import type { CalendarFault, Report } from './calendar/fault.ts';
import { unfold } from './calendar/unfold.ts';

export { type CalendarFault, calendarRules, type Rule } from './calendar/fault.ts';

export interface CalendarLimits {
  /** Greatest size of the whole file; without it, any size will do. */
  readonly maximumBytes?: number;
}

/** Every fault found, in the order of lines; an empty list means that the file is valid. Never throws. */
export function checkCalendar(bytes: Uint8Array, limits: CalendarLimits = {}): CalendarFault[] {
  const faults: CalendarFault[] = [];
  const report: Report = (line, rule, message) => {
    faults.push({ line, rule, message });
  };
  const { maximumBytes } = limits;
  if (maximumBytes !== undefined && bytes.length > maximumBytes) {
    report(1, 'file-size', `The file has ${bytes.length} bytes; at most ${maximumBytes} are allowed.`);
  }
  const lines = unfold(bytes, report)
    .map((line) => readContentLine(line, report))
    .filter((line) => line !== null);
  const calendars = nestComponents(lines, report) ?? [];
  for (const calendar of calendars) checkCalendarObject(calendar, report);
  refuseRepeatedEvents(calendars, report);
  return faults.sort((one, other) => one.line - other.line);
}

function refuseRepeatedEvents(calendars: readonly Component[], report: Report): void {
  const seen = new Map<string, number>();
  for (const event of calendars.flatMap((calendar) => calendar.components)) {
    const identity = event.name === 'VEVENT' ? eventIdentity(event) : null;
    if (identity === null) continue;
    const before = seen.get(identity);
    if (before) report(event.line, 'uid-repeated', `Same UID and RECURRENCE-ID as in line ${before}.`);
    else seen.set(identity, event.line);
  }
}
