// Days and times become occurrences: each with an instant in the programme's zone and an id that lasts.

import type { Field } from '../columns.ts';
import type { Occurrence } from '../event.ts';
import { type Finding, finding } from '../issues/issue.ts';
import type { Mint } from '../keys.ts';
import { addDays, type Day } from '../parse/date.ts';
import { DAY, END_OF_DAY, minutesOf, type TimeOfDay, timeText } from '../parse/time/time-of-day.ts';
import type { OffsetsOf } from '../parse/time-zone.ts';
import type { Instant, OffsetAt } from '../zone.ts';
import { ownTimes } from './own-times.ts';

export interface Clock {
  readonly offsetAt: OffsetAt;
  /** For sentences only. */
  readonly timeZone: string;
  /** Of other zones, for events that have one of their own; without it they are asked about. */
  readonly offsetsOf?: OffsetsOf;
}

/** For one run over the rows: what it has worked out, it keeps. */
export interface RowsClock extends Clock {
  readonly instantAt: (date: string, time: string) => Instant;
}

type TimedDay = Omit<Occurrence, 'id'>;
type Note = (field: Field, found: Finding) => void;

/** Gives every day its times. What is wrong is noted once a row, not once a day. */
export function timeDays(
  days: readonly Day[],
  start: TimeOfDay | null,
  end: TimeOfDay | null,
  clock: RowsClock,
  note: Note,
): TimedDay[] {
  const noted = new Set<string>();
  const noteOnce: Note = (field, found) => {
    const name = `${field} ${found.code}`;
    if (!noted.has(name)) note(field, found);
    noted.add(name);
  };
  const own = ownTimes(days, start, end, noteOnce);
  // One click on a time would move it on every day of a run.
  const hasSuggestions = days.length === 1;
  const timed = days.map(({ date, times, until }) => {
    const message: StatedTimes = times
      ? {
          start: times.start,
          end: times.end ?? own.end,
          startField: 'date',
          endField: times.end ? 'date' : 'endTime',
        }
      : { start, end, startField: 'startTime', endField: 'endTime' };
    return timeDay(date, until, message, clock, (field, found) =>
      noteOnce(field, hasSuggestions && field !== 'date' ? found : finding(found.code, found.parameters)),
    );
  });
  timed.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  timed.forEach((each, index) => {
    if (index === 0 || orderOf(each) !== orderOf(timed[index - 1]!)) return;
    noteOnce('date', finding('date-repeated', { value: `${each.date} ${startTimeOf(each)}`.trim() }));
  });
  return timed;
}

function orderOf(timed: TimedDay): string {
  return `${timed.date} ${startTimeOf(timed)}`;
}

/** The times of one day, with the columns that said them. */
interface StatedTimes {
  readonly start: TimeOfDay | null;
  readonly end: TimeOfDay | null;
  readonly startField: Field;
  readonly endField: Field;
}

/** `until`: the day of the end, where that is not this one or the night after. */
function timeDay(
  date: string,
  until: string | undefined,
  { start, end, startField, endField }: StatedTimes,
  clock: RowsClock,
  note: Note,
): TimedDay {
  const untimed = (time: 'tbc' | 'all-day'): TimedDay => ({ date, time, startsAt: null, endsAt: null });
  if (start === null && end?.kind === 'at') note(startField, finding('start-missing'));
  else if (start === null) note(startField, finding('time-missing'));
  if (start?.kind !== 'at') {
    if (start !== null && end?.kind === 'at') note(endField, finding('end-left-out', { value: end.time }));
    return untimed(start?.kind === 'all-day' ? 'all-day' : 'tbc');
  }
  if (start.time === END_OF_DAY) {
    note(startField, finding('start-at-midnight', { value: date, next: addDays(date, 1) }));
    return untimed('tbc');
  }

  const noteChange = (field: Field, found: Finding | null) => found && note(field, found);
  const startsAt = clock.instantAt(date, start.time);
  noteChange(startField, clockChange(startsAt.doubt, date, start.time, clock));
  if (end?.kind !== 'at') return { date, time: 'known', startsAt: startsAt.text, endsAt: null };

  if (until === undefined && end.time === start.time)
    note(endField, finding('end-equals-start', { value: end.time }));
  const isOvernight = until === undefined && end.time <= start.time;
  const endDay = until ?? date;
  const lastDay = isOvernight || end.time === END_OF_DAY ? addDays(endDay, 1) : endDay;
  const lastTime = end.time === END_OF_DAY ? '00:00' : end.time;
  const endsAt = clock.instantAt(lastDay, lastTime);
  noteChange(endField, clockChange(endsAt.doubt, lastDay, lastTime, clock));
  return { date, time: 'known', startsAt: startsAt.text, endsAt: endsAt.text };
}

const HOUR_MS = 3_600_000;

/** An id somebody has already seen, and where it stood then. */
export interface KnownOccurrence {
  readonly id: string;
  readonly date: string;
  /** `HH:MM`, or empty. */
  readonly start: string;
}

/**
 * Gives each occurrence its id: first by date and start, then by date, then what is left in order of time
 * (those were moved). Only what matches nothing gets a new id. `known` lists the most trusted first.
 */
export function identify(
  wanted: readonly TimedDay[],
  known: readonly KnownOccurrence[],
  mint: Mint,
): Occurrence[] {
  const free = new Map<string, KnownOccurrence>();
  for (const each of known) if (!free.has(each.id)) free.set(each.id, each);
  const taken = new Set(free.keys());
  const ids: (string | null)[] = wanted.map(() => null);
  const claim = (fits: (known: KnownOccurrence, wanted: TimedDay) => boolean) => {
    wanted.forEach((timed, index) => {
      if (ids[index] !== null) return;
      for (const candidate of free.values()) {
        if (!fits(candidate, timed)) continue;
        ids[index] = candidate.id;
        free.delete(candidate.id);
        return;
      }
    });
  };
  if (free.size > 0) {
    claim((candidate, timed) => candidate.date === timed.date && candidate.start === startTimeOf(timed));
    claim((candidate, timed) => candidate.date === timed.date);
    claim(() => true);
  }
  return wanted.map((timed, index) => {
    const id = ids[index] ?? mint.occurrenceId(taken);
    taken.add(id);
    return { id, ...timed };
  });
}

/** Reads an `Occurrences` cell, `id@date` or `id@dateTtime` by spaces; what is not in that form is passed over. */
export function readKnown(cell: string): KnownOccurrence[] {
  if (cell === '') return [];
  const known: KnownOccurrence[] = [];
  for (const part of cell.split(/\s+/)) {
    const found = /^([a-z0-9]+)@(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/.exec(part);
    if (found) known.push({ id: found[1]!, date: found[2]!, start: found[3] ?? '' });
  }
  return known;
}

/** The `Occurrences` cell of an event: what `readKnown` reads. */
export function writeKnown(occurrences: readonly Occurrence[]): string {
  return occurrences
    .map((each) => `${each.id}@${each.date}${each.startsAt ? `T${startTimeOf(each)}` : ''}`)
    .join(' ');
}

/** `HH:MM` of a start, or empty. */
export function startTimeOf(timed: Pick<Occurrence, 'startsAt'>): string {
  return timed.startsAt?.slice(11, 16) ?? '';
}

// A wall time at the moment when the clocks change: one that is skipped, or one that happens twice.

/**
 * What the doubt of an instant means for a wall time, ISO date and `HH:MM`; `null` without doubt. A skipped
 * time suggests the ones an interval later and earlier: where a clock that was not changed would stand, first.
 */
export function clockChange(
  doubt: Instant['doubt'],
  date: string,
  time: string,
  clock: { readonly offsetAt: OffsetAt; readonly timeZone: string },
): Finding | null {
  if (doubt === 'none') return null;
  const parameters = { value: `${date} ${time}`, zone: clock.timeZone };
  if (doubt === 'twice') return finding('time-twice', parameters);
  const noonMs = Date.parse(`${date}T12:00:00Z`);
  const interval = clock.offsetAt(noonMs + 36 * HOUR_MS) - clock.offsetAt(noonMs - 36 * HOUR_MS);
  const minutes = minutesOf(time);
  const around = [minutes + interval, minutes - interval];
  const onThatDay = around.filter((each) => each >= 0 && each < DAY);
  return finding('time-skipped', parameters, onThatDay.map(timeText));
}
