// Time as the worker's parts get it: handed in, so that a test can hold it still.

import { setTimeout as wait } from 'node:timers/promises';
import type { OffsetAt } from '../shared/zone.ts';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** Waits, or ends early without an error when the signal is given. */
export type Sleep = (delayMs: number, signal?: AbortSignal) => Promise<void>;

export const systemClock: Clock = { now: () => Date.now() };

/** Real waiting. `ref: false` lets a process end that only waits for its next look. */
export const sleep: Sleep = async (delayMs, signal) => {
  try {
    await wait(delayMs, undefined, { ...(signal && { signal }), ref: false });
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
};

/** RFC 3339 in UTC with whole seconds. */
export function instantText(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

// A zone's offsets from the rules that come with Node: what `shared/` asks for instead of a clock.

/** Minutes east of UTC in a zone at an instant; `null` when Node knows no such zone. */
export function offsetsOf(timeZone: string): OffsetAt | null {
  const format = formatOf(timeZone);
  if (!format) return null;
  const known = new Map<number, number>();
  return (epochMs) => {
    const found = known.get(epochMs);
    if (found !== undefined) return found;
    const minutes = minutesOf(format, epochMs);
    known.set(epochMs, minutes);
    return minutes;
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
}

/** Node writes `GMT`, `GMT+01:00` or, for old local mean times, `GMT+00:09:21`. */
function minutesOf(format: Intl.DateTimeFormat, epochMs: number): number {
  const name = format.formatToParts(epochMs).find(({ type }) => type === 'timeZoneName')!.value;
  const parts = /^GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (!parts) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return parts[1] === '-' ? -minutes : minutes;
}
