// Days and times become occurrences: each with an instant in the programme's zone and an id that lasts.

import type { Field } from '../columns.ts';
import type { Occurrence } from '../event.ts';
import { type Finding, finding } from '../issues/issue.ts';
import type { Mint } from '../keys.ts';
import { addDays, type Day } from '../parse/date.ts';
import { END_OF_DAY, type TimeOfDay } from '../parse/time.ts';
import { instantOf, type OffsetAt } from '../zone.ts';

export interface Clock {
  readonly offsetAt: OffsetAt;
  /** For sentences only. */
  readonly timeZone: string;
}

type Timed = Omit<Occurrence, 'id'>;
type Note = (field: Field, found: Finding) => void;

/** An end this long after its start is more likely a slip than a night. */
const LONGEST_NIGHT_HOURS = 16;

/** Gives every day its times. What is wrong is noted once a row, not once a day. */
export function timeDays(
  days: readonly Day[],
  start: TimeOfDay | null,
  end: TimeOfDay | null,
  clock: Clock,
  note: Note,
): Timed[] {
  const noted = new Set<string>();
  const noteOnce: Note = (field, found) => {
    if (!noted.has(found.code)) note(field, found);
    noted.add(found.code);
  };
  const timed = days.map(({ date, times }) => {
    if (times) return timeDay(date, times.start, times.end, clock, noteOnce);
    return timeDay(date, start, end, clock, noteOnce);
  });
  timed.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  timed.forEach((each, index) => {
    if (index === 0 || orderOf(each) !== orderOf(timed[index - 1]!)) return;
    noteOnce('date', finding('date-repeated', { value: `${each.date} ${startTimeOf(each)}`.trim() }));
  });
  return timed;
}

function orderOf(timed: Timed): string {
  return `${timed.date} ${startTimeOf(timed)}`;
}

function timeDay(
  date: string,
  start: TimeOfDay | null,
  end: TimeOfDay | null,
  clock: Clock,
  note: Note,
): Timed {
  const untimed = (time: 'tbc' | 'all-day'): Timed => ({ date, time, startsAt: null, endsAt: null });
  if (start === null && end?.kind === 'at') note('startTime', finding('start-missing'));
  else if (start === null && end === null) note('startTime', finding('time-missing'));
  if (start?.kind !== 'at') {
    if (start !== null && end?.kind === 'at') note('endTime', finding('end-left-out', { value: end.time }));
    return untimed(start?.kind === 'all-day' ? 'all-day' : 'tbc');
  }
  if (start.time === END_OF_DAY) {
    note('startTime', finding('start-at-midnight', { value: date, next: addDays(date, 1) }));
    return untimed('tbc');
  }

  const startsAt = instantOf(date, start.time, clock.offsetAt);
  noteDoubt('startTime', startsAt.doubt, `${date} ${start.time}`, clock, note);
  if (end?.kind !== 'at') return { date, time: 'known', startsAt: startsAt.text, endsAt: null };

  if (end.time === start.time) note('endTime', finding('end-equals-start', { value: end.time }));
  const isOvernight = end.time <= start.time;
  const endsNextDay = isOvernight || end.time === END_OF_DAY;
  const lastDay = endsNextDay ? addDays(date, 1) : date;
  const endsAt = instantOf(lastDay, end.time === END_OF_DAY ? '00:00' : end.time, clock.offsetAt);
  noteDoubt('endTime', endsAt.doubt, `${lastDay} ${end.time}`, clock, note);
  const hours = (endsAt.epochMs - startsAt.epochMs) / 3_600_000;
  if (isOvernight && hours > LONGEST_NIGHT_HOURS && end.time !== start.time) {
    const parameters = { start: start.time, end: end.time, hours: Math.round(hours) };
    note('endTime', finding('night-long', parameters));
  }
  return { date, time: 'known', startsAt: startsAt.text, endsAt: endsAt.text };
}

function noteDoubt(
  field: Field,
  doubt: 'none' | 'skipped' | 'twice',
  value: string,
  clock: Clock,
  note: Note,
): void {
  if (doubt === 'skipped') note(field, finding('time-skipped', { value, zone: clock.timeZone }));
  if (doubt === 'twice') note(field, finding('time-twice', { value, zone: clock.timeZone }));
}

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
  wanted: readonly Timed[],
  known: readonly KnownOccurrence[],
  mint: Mint,
): Occurrence[] {
  const free = new Map<string, KnownOccurrence>();
  for (const each of known) if (!free.has(each.id)) free.set(each.id, each);
  const taken = new Set(free.keys());
  const ids: (string | null)[] = wanted.map(() => null);
  const claim = (fits: (known: KnownOccurrence, wanted: Timed) => boolean) => {
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
  claim((candidate, timed) => candidate.date === timed.date && candidate.start === startTimeOf(timed));
  claim((candidate, timed) => candidate.date === timed.date);
  claim(() => true);
  return wanted.map((timed, index) => {
    const id = ids[index] ?? mint.occurrenceId(taken);
    taken.add(id);
    return { id, ...timed };
  });
}

/** Reads an `Occurrences` cell, `id@date` or `id@dateTtime` by spaces; what is not in that form is passed over. */
export function readKnown(cell: string): KnownOccurrence[] {
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
