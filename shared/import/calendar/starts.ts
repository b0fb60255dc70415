// The moments at which an event of a calendar begins: its first, those that its rule says, those added, without those
// taken out or moved.

import { addDays } from '../../parse/date/calendar.ts';
import { type Component, propertyNamed, textOf } from './lines.ts';
import { type Moment, momentOf, onClock, type ProgrammeClock } from './moment.ts';
import { repeatedDays } from './repeat.ts';

export interface CalendarOptions extends ProgrammeClock {
  /** ISO; how far a repetition without an end is followed. Empty: not at all. */
  readonly seasonEnd: string;
}

/** What is known of the zones and the repeated events of one calendar. */
export interface ZonesKnown {
  readonly options: CalendarOptions;
  readonly zoneNamed: (name: string) => string | null;
  /** Dates of repeated events that stand as events of their own, by UID. */
  readonly moved: ReadonlyMap<string, readonly Moment[]>;
}

/** Each start, those of the rule and those added, without those taken out; `null` where the rule is not read. */
export function startsOf(event: Component, start: Moment, around: ZonesKnown): Moment[] | null {
  const rule = propertyNamed(event, 'RRULE');
  const moved = propertyNamed(event, 'RECURRENCE-ID');
  const isMoved = moved !== undefined;
  // It speaks of all later dates too.
  if (moved?.parameters.has('RANGE')) return null;
  const days = rule && !isMoved ? daysOf(rule.value, start, around) : [start.day];
  if (days === null || event.properties.filter(({ name }) => name === 'RRULE').length > 1) return null;
  const [added, takenOut] = [listed(event, 'RDATE'), listed(event, 'EXDATE')];
  if (added === null || takenOut === null || propertyNamed(event, 'EXRULE')) return null;
  const uid = textOf(propertyNamed(event, 'UID'));
  const out = [...takenOut, ...(isMoved ? [] : (around.moved.get(uid) ?? []))];
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

function daysOf(rule: string, start: Moment, { options, zoneNamed }: ZonesKnown): readonly string[] | null {
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

function isSame(one: Moment, other: Moment, { options, zoneNamed }: ZonesKnown): boolean {
  if (one.time === null || other.time === null) return one.day === other.day;
  const [a, b] = [onClock(one, options, zoneNamed) ?? one, onClock(other, options, zoneNamed) ?? other];
  return a.day === b.day && a.time === b.time;
}

/** Dates of repeated events that stand as events of their own, by UID. */
export function movedDates(events: readonly Component[]): ReadonlyMap<string, readonly Moment[]> {
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
