// Instants as the clocks of the programme's zone show them.

import type { Clock, RowsClock } from '../draft/occurrences.ts';
import { instantsIn, offsetText } from '../zone.ts';

/** For one run over the rows: what it has worked out, it keeps. */
export interface WallClock extends RowsClock {
  /** RFC 3339 with the zone's offset: `2027-06-19T18:00:00+02:00`. */
  instantIn(epochMs: number): string;
  /** For people: `2027-06-19 18:00 Europe/Paris`, with the offset in an hour that happens twice. */
  wallIn(epochMs: number): string;
}

export function wallClock(given: Clock): WallClock {
  const clock: RowsClock = { ...given, instantAt: instantsIn(given.offsetAt) };
  const instants = new Map<number, string>();
  const walls = new Map<number, string>();
  const instantIn = (epochMs: number) => kept(instants, epochMs, () => instantAt(clock, epochMs));
  return {
    ...clock,
    instantIn,
    wallIn: (epochMs) => kept(walls, epochMs, () => wallOf(clock, instantIn(epochMs))),
  };
}

function instantAt({ offsetAt }: RowsClock, epochMs: number): string {
  const offset = offsetAt(epochMs);
  return `${new Date(epochMs + offset * 60_000).toISOString().slice(0, 19)}${offsetText(offset)}`;
}

function wallOf(clock: RowsClock, instant: string): string {
  const [date, time] = [instant.slice(0, 10), instant.slice(11, 16)];
  const isTwice = clock.instantAt(date, time).doubt === 'twice';
  return `${date} ${time}${isTwice ? ` ${instant.slice(19)}` : ''} ${clock.timeZone}`;
}

function kept(known: Map<number, string>, epochMs: number, work: () => string): string {
  const before = known.get(epochMs);
  if (before !== undefined) return before;
  const now = work();
  known.set(epochMs, now);
  return now;
}
