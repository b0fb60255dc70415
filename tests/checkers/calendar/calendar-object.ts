/** What holds across one VCALENDAR (RFC 5545, 3.4 to 3.6; RFC 7986, 4; RFC 5546, 3.2.1 for METHOD:PUBLISH). */

import type { Component } from './component.ts';
import { parameterText } from './content-line.ts';
import { checkEvent } from './event.ts';
import type { Report } from './fault.ts';
import { checkProperties, findProperty } from './properties.ts';
import { readTimeZone, type TimeZone } from './time-zone.ts';

export function checkCalendarObject(calendar: Component, report: Report): void {
  checkProperties(calendar, report);
  checkOrder(calendar, report);
  checkLanguages(calendar, 'NAME', report);
  checkLanguages(calendar, 'DESCRIPTION', report);
  const events = calendar.components.filter((component) => component.name === 'VEVENT');
  const zones = readZones(calendar, report);
  for (const event of events) {
    checkProperties(event, report);
    checkEvent(event, zones, report);
  }
  // A calendar without events needs some component to be valid, and a time zone is the only one left to it.
  if (events.length > 0) refuseUnusedZones(events, zones, report);
  if (findProperty(calendar, 'METHOD')) checkPublished(events, report);
}

function checkOrder(calendar: Component, report: Report): void {
  const first = calendar.components[0];
  if (!first) {
    report(calendar.line, 'calendar-empty', 'VCALENDAR must hold at least one component.');
    return;
  }
  for (const { line, name } of calendar.properties) {
    if (line < first.line) continue;
    report(line, 'property-after-component', `${name} of VCALENDAR must stand before its components.`);
  }
}

/** NAME and DESCRIPTION may be repeated, but only in different languages (RFC 7986, 5.1 and 5.2). */
function checkLanguages(calendar: Component, name: string, report: Report): void {
  const seen = new Set<string>();
  for (const property of calendar.properties) {
    if (property.name !== name) continue;
    const language = parameterText(property, 'LANGUAGE')?.toLowerCase() ?? '';
    if (seen.has(language)) {
      report(property.line, 'language-repeated', `${name} is given twice in the same language.`);
    }
    seen.add(language);
  }
}

function readZones(calendar: Component, report: Report): Map<string, TimeZone> {
  const zones = new Map<string, TimeZone>();
  for (const component of calendar.components) {
    if (component.name !== 'VTIMEZONE') continue;
    checkProperties(component, report);
    for (const observance of component.components) checkObservance(observance, report);
    const zone = readTimeZone(component, report);
    if (zones.has(zone.id)) report(zone.line, 'timezone-repeated', `${zone.id} has a second VTIMEZONE.`);
    zones.set(zone.id, zone);
  }
  return zones;
}

function checkObservance(observance: Component, report: Report): void {
  checkProperties(observance, report);
  const onset = findProperty(observance, 'DTSTART');
  if (onset?.value.includes(',')) report(onset.line, 'date-time', 'DTSTART holds more than one value.');
}

/** A house rule, not one of the standard: a zone nobody uses only makes the file longer. */
function refuseUnusedZones(
  events: readonly Component[],
  zones: ReadonlyMap<string, TimeZone>,
  report: Report,
): void {
  const used = new Set(
    events.flatMap((event) => event.properties.map((property) => parameterText(property, 'TZID'))),
  );
  for (const zone of zones.values()) {
    if (!used.has(zone.id)) report(zone.line, 'timezone-unused', `No event uses VTIMEZONE ${zone.id}.`);
  }
}

function checkPublished(events: readonly Component[], report: Report): void {
  for (const event of events) {
    for (const name of ['ORGANIZER', 'SUMMARY']) {
      if (findProperty(event, name)) continue;
      report(event.line, 'publish-incomplete', `METHOD:PUBLISH requires ${name} in every event.`);
    }
  }
}
