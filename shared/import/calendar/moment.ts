// A moment as a calendar says it, and as the programme's own clock shows it.

import type { OffsetsOf } from '../../parse/time-zone.ts';
import { instantOf } from '../../zone.ts';
import type { Property } from './lines.ts';

/** The clock of the programme, and what is known of zones. */
export interface ProgrammeClock {
  readonly timeZone: string;
  readonly offsetsOf: OffsetsOf;
}

export interface Moment {
  /** ISO. */
  readonly day: string;
  /** `HH:MM`; `null` for a whole day. */
  readonly time: string | null;
  /** `UTC`, the name that the calendar gives its zone, or `null` for wherever one is. */
  readonly zone: string | null;
}

/** Reads `20270618`, `20270618T200000` and `20270618T180000Z`; `null` where it is none of them. */
export function momentOf(value: string, parameters?: Property['parameters']): Moment | null {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?\d{2})?(Z)?)?$/i.exec(value.trim());
  if (!match) return null;
  const [, year, month, date, hour, minute, utc] = match;
  const day = `${year}-${month}-${date}`;
  const ms = Date.parse(`${day}T${hour ?? '00'}:${minute ?? '00'}:00Z`);
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day) return null;
  if (hour === undefined) return { day, time: null, zone: null };
  return { day, time: `${hour}:${minute}`, zone: utc ? 'UTC' : parameters?.get('TZID') || null };
}

/** The moment on the programme's clock; `null` where its zone says nothing. */
export function onClock(
  moment: Moment,
  { timeZone, offsetsOf }: ProgrammeClock,
  zoneNamed: (name: string) => string | null,
): Moment | null {
  if (moment.time === null || moment.zone === null) return moment;
  const zone = zoneNamed(moment.zone);
  const [there, here] = [zone === null ? null : offsetsOf(zone), offsetsOf(timeZone)];
  if (!there || !here) return null;
  if (zone === timeZone) return { ...moment, zone: null };
  const { epochMs } = instantOf(moment.day, moment.time, there);
  return { ...atMs(epochMs + here(epochMs) * 60_000), zone: null };
}

/** Later by so many minutes, on the same clock. */
export function later(moment: Moment, minutes: number): Moment {
  const { day, time } = atMs(msOf(moment) + minutes * 60_000);
  return { day, time: moment.time && time, zone: moment.zone };
}

/** Minutes from one moment to another on one clock. */
export function minutesBetween(from: Moment, to: Moment): number {
  return (msOf(to) - msOf(from)) / 60_000;
}

/** `PT1H30M`, `P2D`, `P1W` in minutes; `null` where it is none. */
export function minutesOf(duration: string): number | null {
  const parts = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,8}S)?)?$/i.exec(
    duration.trim(),
  );
  if (!parts) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
}

function msOf({ day, time }: Moment): number {
  return Date.parse(`${day}T${time ?? '00:00'}:00Z`);
}

function atMs(ms: number): { readonly day: string; readonly time: string } {
  const iso = new Date(ms).toISOString();
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) };
}
