// Reads a calendar file (.ics) into rows that the importer knows: one row a date, under names of our own columns. Times
// are those of the programme's clock.

import { memoize } from '../../memoize.ts';
import { addDays } from '../../parse/date/calendar.ts';
import { MOST_ROWS } from '../../table.ts';
import { type Remark, remark } from '../remark.ts';
import type { Records } from '../source-table.ts';
import { type Component, componentsOf, listOf, propertyNamed, textOf } from './lines.ts';
import {
  later,
  type Moment,
  minutesBetween,
  minutesOf,
  momentOf,
  onClock,
  type ProgrammeClock,
} from './moment.ts';
import { repeatedDays } from './repeat.ts';
import { zoneNames } from './zone-name.ts';
import { zoneTables } from './zone-table.ts';

export interface CalendarOptions extends ProgrammeClock {
  /** ISO; how far a repetition without an end is followed. Empty: not at all. */
  readonly seasonEnd: string;
}

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

/** What rows come from, or says nothing to visitors. Any other property is named as left out. */
const READ = new Set(
  'SUMMARY DTSTART DTEND DURATION LOCATION GEO DESCRIPTION URL CATEGORIES STATUS UID RRULE EXDATE RDATE RECURRENCE-ID CLASS DTSTAMP CREATED LAST-MODIFIED SEQUENCE TRANSP PRIORITY'.split(
    ' ',
  ),
);

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

/** What is said once for a whole calendar. */
class Notes {
  others = 0;
  readonly zones = new Set<string>();
  readonly unknownZones = new Set<string>();
  readonly properties = new Set<string>();
  readonly unread: { readonly title: string; readonly rule: string }[] = [];

  leftOut({ properties }: Component): void {
    for (const { name } of properties)
      if (!READ.has(name) && !name.startsWith('X-')) this.properties.add(name);
  }

  remarks(timeZone: string): Remark[] {
    const zones = [...this.zones].filter((zone) => zone !== timeZone);
    return [
      ...(zones.length > 0
        ? [remark('calendar-times-converted', { zones: zones.join(', '), timeZone })]
        : []),
      ...[...this.unknownZones].map((zone) => remark('calendar-zone-unknown', { zone })),
      ...this.unread.map((each) => remark('calendar-repeat-unread', each)),
      ...(this.others > 0 ? [remark('calendar-tasks-left-out', { count: this.others })] : []),
      ...(this.properties.size > 0
        ? [remark('calendar-left-out', { names: [...this.properties].sort().join(', ') })]
        : []),
    ];
  }
}

interface Surroundings {
  readonly options: CalendarOptions;
  readonly zoneNamed: (name: string) => string | null;
  /** Dates of repeated events that stand as events of their own, by UID. */
  readonly moved: ReadonlyMap<string, readonly Moment[]>;
  readonly notes: Notes;
}

function movedDates(events: readonly Component[]): ReadonlyMap<string, readonly Moment[]> {
  const moved = new Map<string, Moment[]>();
  for (const event of events) {
    const property = propertyNamed(event, 'RECURRENCE-ID');
    const moment = property && momentOf(property.value, property.parameters);
    if (!moment) continue;
    const uid = textOf(propertyNamed(event, 'UID'));
    moved.set(uid, [...(moved.get(uid) ?? []), moment]);
  }
  return moved;
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

/** Each start, those of the rule and those added, without those taken out; `null` where the rule is not read. */
function startsOf(event: Component, start: Moment, around: Surroundings): Moment[] | null {
  const rule = propertyNamed(event, 'RRULE');
  const moved = propertyNamed(event, 'RECURRENCE-ID');
  const isMoved = moved !== undefined;
  // It speaks of all later dates too.
  if (moved?.parameters.has('RANGE')) return null;
  const days = rule && !isMoved ? daysOf(rule.value, start, around) : [start.day];
  if (days === null || event.properties.filter(({ name }) => name === 'RRULE').length > 1) return null;
  const added = listed(event, 'RDATE');
  if (added === null) return null;
  const uid = textOf(propertyNamed(event, 'UID'));
  const out = [...(listed(event, 'EXDATE') ?? []), ...(isMoved ? [] : (around.moved.get(uid) ?? []))];
  const isOut = (moment: Moment) => out.some((each) => isSame(each, moment, around));
  const all = [...days.map((day) => ({ ...start, day })), ...added];
  const seen = new Set<string>();
  return all.filter((moment) => {
    const key = `${moment.day} ${moment.time} ${moment.zone}`;
    if (seen.has(key) || isOut(moment)) return false;
    seen.add(key);
    return true;
  });
}

function daysOf(rule: string, start: Moment, { options, zoneNamed }: Surroundings): readonly string[] | null {
  const until = /(?:^|;)UNTIL=([^;]*)/i.exec(rule)?.[1];
  const end = until === undefined ? null : momentOf(until);
  if (until !== undefined && end === null) return null;
  // On the clock on which the event repeats.
  const zone = start.zone === null ? options.timeZone : zoneNamed(start.zone);
  const there =
    end && (end.zone === 'UTC' && zone ? onClock(end, { ...options, timeZone: zone }, (name) => name) : end);
  const isBefore = there?.time && start.time && there.time < start.time;
  const last = there ? (isBefore ? addDays(there.day, -1) : there.day) : options.seasonEnd || null;
  const found = repeatedDays(rule, start.day, last);
  if (found.kind !== 'days') return null;
  return found.days.includes(start.day) ? found.days : [start.day, ...found.days];
}

/** The moments of a property that lists some; `null` where one of them is not read. */
function listed(event: Component, name: string): Moment[] | null {
  const moments = event.properties
    .filter((property) => property.name === name)
    .flatMap(({ value, parameters }) => value.split(',').map((each) => momentOf(each, parameters)));
  return moments.every((each): each is Moment => each !== null) ? moments : null;
}

function isSame(one: Moment, other: Moment, { options, zoneNamed }: Surroundings): boolean {
  if (one.time === null || other.time === null) return one.day === other.day;
  const [a, b] = [onClock(one, options, zoneNamed) ?? one, onClock(other, options, zoneNamed) ?? other];
  return a.day === b.day && a.time === b.time;
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
