// Wall time to instant. The zone's rules come in as a function, so nothing here asks a machine's clock.

import { memoize } from './memoize.ts';

/** Minutes east of UTC at an instant given in milliseconds since 1970. */
export type OffsetAt = (epochMs: number) => number;

export interface Instant {
  /** RFC 3339 with offset and seconds: `2027-06-19T19:30:00+02:00`. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly epochMs: number;
  /** `skipped`: the clocks jump over it; `twice`: it happens twice and the first is taken. */
  readonly doubt: 'none' | 'skipped' | 'twice';
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The instant of a wall time in the zone. `date` is ISO, `time` is `HH:MM`. */
export function instantOf(date: string, time: string, offsetAt: OffsetAt): Instant {
  const wallMs = Date.parse(`${date}T${time}:00Z`);
  const before = offsetAt(wallMs - DAY_MS);
  const after = offsetAt(wallMs + DAY_MS);
  // The larger offset is the earlier instant.
  const possible = before === after ? [before] : [Math.max(before, after), Math.min(before, after)];
  const fitting = possible.filter((offset) => offsetAt(wallMs - offset * MINUTE_MS) === offset);
  const offset = fitting[0] ?? before;
  return {
    text: `${date}T${time}:00${offsetText(offset)}`,
    epochMs: wallMs - offset * MINUTE_MS,
    doubt: fitting.length === 0 ? 'skipped' : fitting.length === 2 ? 'twice' : 'none',
  };
}

/** The instants of wall times in one zone, each worked out once: many events share a day and an hour. */
export function instantsIn(offsetAt: OffsetAt): (date: string, time: string) => Instant {
  const timesOf = memoize((date) => memoize((time) => instantOf(date, time, offsetAt)));
  return (date, time) => timesOf(date)(time);
}

/** `120` → `+02:00`. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (number: number) => (number < 10 ? `0${number}` : String(number));
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
