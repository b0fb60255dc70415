// Reads a calendar file (.ics) into rows that the importer knows: one row a date, under names of our own columns. Times
// are those of the programme's clock.

import { memoize } from '../../memoize.ts';
import { addDays } from '../../parse/date/calendar.ts';
import { MOST_ROWS } from '../../table.ts';
import { type Remark, remark } from '../remark.ts';
import type { Records } from '../source-table.ts';
import { type Component, componentsOf, listOf, propertyNamed, textOf } from './lines.ts';
import { later, type Moment, minutesBetween, minutesOf, momentOf, onClock } from './moment.ts';
import { Notes } from './notes.ts';
import { type CalendarOptions, movedDates, startsOf, type ZonesKnown } from './starts.ts';

export type { CalendarOptions } from './starts.ts';

import { zoneNames } from './zone-name.ts';
import { zoneTables } from './zone-table.ts';

export type CalendarResult =
  | { readonly kind: 'read'; readonly records: Records }
  | { readonly kind: 'refused'; readonly problems: readonly Remark[] };

const COLUMNS = [
  'Title',
  'Date',
  'Start Time',
  'End Date',
  'End Time',
  'Location',
  'Coordinates',
  'Description',
  'Link',
  'Category',
  'Status',
] as const;
type Column = (typeof COLUMNS)[number];
type Row = Partial<Record<Column, string>>;
const ALWAYS: ReadonlySet<Column> = new Set(['Title', 'Date', 'Start Time']);

/** Reads the text of a calendar. */
export function readCalendar(text: string, given: CalendarOptions): CalendarResult {
  // A zone's rules take a machine long to find, and most events are in the same one.
  const offsetsKnown = memoize(given.offsetsOf);
  const { components, isWhole } = componentsOf(text);
  if (!isWhole) return { kind: 'refused', problems: [remark('calendar-cut-off')] };
  const rows: Row[] = [];
  const notes = new Notes();
  for (const calendar of components.filter(({ name }) => name === 'VCALENDAR')) {
    const events = calendar.parts.filter(({ name }) => name === 'VEVENT');
    const others = calendar.parts.filter(({ name }) => /^V(?:TODO|JOURNAL)$/.test(name));
    notes.others += others.length;
    const tables = zoneTables(calendar);
    const isZone = (name: string) => offsetsKnown(name) !== null;
    const zoneNamed = memoize(zoneNames(calendar, isZone, (name) => tables.has(name)));
    const offsetsOf = (name: string) => offsetsKnown(name) ?? tables.get(name) ?? null;
    const options = { ...given, offsetsOf };
    const moved = movedDates(events);
    for (const event of events) {
      notes.leftOut(event);
      rows.push(...rowsOf(event, { options, zoneNamed, moved, notes }));
      if (rows.length > MOST_ROWS) break;
    }
  }
  if (rows.length === 0) return { kind: 'refused', problems: [remark('calendar-empty')] };
  const columns = COLUMNS.filter((column) => ALWAYS.has(column) || rows.some((row) => row[column]));
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  const records = [[...columns], ...cells];
  const remarks = notes.remarks(given.timeZone);
  return { kind: 'read', records: { records, firstLine: 1, quoteFaults: [], isRowPerLine: true, remarks } };
}

interface Surroundings extends ZonesKnown {
  readonly notes: Notes;
}

function rowsOf(event: Component, around: Surroundings): Row[] {
  const { notes } = around;
  const about = wordsOf(event);
  const property = propertyNamed(event, 'DTSTART');
  const start = property && momentOf(property.value, property.parameters);
  if (!start) return [{ ...about, Date: property?.value ?? '' }];
  const minutes = lengthOf(event, start, around);
  const rule = propertyNamed(event, 'RRULE')?.value ?? '';
  const starts = startsOf(event, start, around);
  if (starts === null) {
    notes.unread.push({ title: about.Title ?? '', rule });
    const [row] = [rowOf(about, start, minutes, around)];
    // Nobody would see that dates are missing, so the cell says it.
    return [{ ...row, Date: `${row?.Date} (repeats)` }];
  }
  return starts.map((each) => rowOf(about, each, minutes, around));
}

/** What is the same on each date. */
function wordsOf(event: Component): Row {
  const text = (name: string) => textOf(propertyNamed(event, name));
  const categories = event.properties.filter(({ name }) => name === 'CATEGORIES').flatMap(listOf);
  return {
    Title: text('SUMMARY'),
    Location: text('LOCATION'),
    Coordinates: text('GEO').replace(';', ', '),
    Description: text('DESCRIPTION'),
    Link: text('URL'),
    Category: [...new Set(categories)].join(', '),
    Status: statusOf(text('STATUS'), text('CLASS')),
  };
}

/** What is not for everybody, or not certain, stays a draft until somebody says otherwise. */
function statusOf(status: string, access: string): string {
  if (/^cancelled$/i.test(status)) return 'cancelled';
  if (/^(?:private|confidential)$/i.test(access) || /^tentative$/i.test(status)) return 'draft';
  return /^confirmed$/i.test(status) ? 'scheduled' : status.toLowerCase();
}

/** Minutes from start to end; `null` where the calendar says none. */
function lengthOf(event: Component, start: Moment, { options, zoneNamed }: Surroundings): number | null {
  const property = propertyNamed(event, 'DTEND');
  const end = property && momentOf(property.value, property.parameters);
  if (end) {
    if (end.zone === start.zone) return minutesBetween(start, end);
    const [from, to] = [onClock(start, options, zoneNamed), onClock(end, options, zoneNamed)];
    return from && to && minutesBetween(from, to);
  }
  return minutesOf(propertyNamed(event, 'DURATION')?.value ?? '');
}

function rowOf(
  about: Row,
  start: Moment,
  minutes: number | null,
  { options, zoneNamed, notes }: Surroundings,
): Row {
  const end = minutes === null || minutes <= 0 ? null : later(start, minutes);
  if (start.time === null) {
    const last = end ? addDays(end.day, -1) : start.day;
    return { ...about, Date: start.day, 'Start Time': 'all day', 'End Date': last > start.day ? last : '' };
  }
  const from = onClock(start, options, zoneNamed);
  const to = end && onClock(end, options, zoneNamed);
  const zone = start.zone === null ? null : zoneNamed(start.zone);
  if (zone) notes.zones.add(zone);
  if (!from) {
    notes.unknownZones.add(start.zone!);
    // The zone stays in the cell, so that nobody takes the time for one of the programme's.
    const time = `${start.time} (${start.zone})`;
    return { ...about, Date: start.day, 'Start Time': time, ...(end && { 'End Time': end.time! }) };
  }
  const isNight = to && to.day === addDays(from.day, 1) && to.time! < from.time!;
  return {
    ...about,
    Date: from.day,
    'Start Time': from.time!,
    ...(to && { 'End Date': to.day === from.day || isNight ? '' : to.day, 'End Time': to.time! }),
  };
}
