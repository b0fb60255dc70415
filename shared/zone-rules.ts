// A zone's offsets from the rules that come with the engine: Node, a browser, Apps Script.

import type { OffsetAt } from './zone.ts';

/** Minutes east of UTC in a zone at an instant; `null` when the engine knows no such zone. */
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
    return new Intl.DateTimeFormat('en-US', { timeZone, hour12: false, ...PARTS });
  } catch {
    return null;
  }
}

/** Names of offsets are newer than the engine of Apps Script may be: the wall clock is read, and compared. */
const PARTS = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;

const MINUTE_MS = 60_000;

function minutesOf(format: Intl.DateTimeFormat, epochMs: number): number {
  const parts = new Map(format.formatToParts(epochMs).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const [hour, minute, second] = [part('hour') % 24, part('minute'), part('second')];
  const wallMs = Date.UTC(part('year'), part('month') - 1, part('day'), hour, minute, second);
  return Math.trunc((wallMs - Math.floor(epochMs / 1_000) * 1_000) / MINUTE_MS);
}
