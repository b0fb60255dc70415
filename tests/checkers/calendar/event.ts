/** What holds between the properties of one VEVENT (RFC 5545, 3.6.1, 3.8.2.2 and 3.8.2.5). */

import type { Component } from './component.ts';
import type { Report } from './fault.ts';
import { readMoment } from './moment.ts';
import { findProperty, valueTypeOf } from './properties.ts';
import type { TimeZone } from './time-zone.ts';

export function checkEvent(event: Component, zones: ReadonlyMap<string, TimeZone>, report: Report): void {
  const startLine = findProperty(event, 'DTSTART');
  const endLine = findProperty(event, 'DTEND');
  const duration = findProperty(event, 'DURATION');
  const recurrence = findProperty(event, 'RECURRENCE-ID');
  const start = startLine && readMoment(startLine, zones, report);
  const end = endLine && readMoment(endLine, zones, report);
  if (recurrence) readMoment(recurrence, zones, report);
  if (endLine && duration) {
    report(duration.line, 'end-and-duration', 'An event has DTEND or DURATION, never both.');
  }
  if (start && end) {
    if (start.kind !== end.kind) {
      report(endLine.line, 'end-form', `DTSTART is ${start.kind}, but DTEND is ${end.kind}.`);
    } else if (end.seconds <= start.seconds) {
      report(endLine.line, 'end-not-after-start', 'DTEND is not later than DTSTART.');
    }
  }
  const allDay = startLine && valueTypeOf(startLine, 'DATE-TIME') === 'DATE';
  if (allDay && duration?.value.includes('T')) {
    report(duration.line, 'duration-form', 'An all-day event lasts whole days or weeks.');
  }
}

/** What makes an event one of a kind in the file; null when it has no UID. */
export function eventIdentity(event: Component): string | null {
  const uid = findProperty(event, 'UID')?.value;
  const recurrence = findProperty(event, 'RECURRENCE-ID');
  if (uid === undefined) return null;
  return JSON.stringify([uid, recurrence?.parameters ?? [], recurrence?.value ?? '']);
}
