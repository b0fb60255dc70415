// A zone's offsets from the rules that come with Node and with browsers; Apps Script has its own way.

import type { OffsetAt } from './zone.ts';

/** Minutes east of UTC in a zone at an instant; `null` when the machine knows no such zone. */
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

/** It writes `GMT`, `GMT+01:00` or, for old local mean times, `GMT+00:09:21`. */
function minutesOf(format: Intl.DateTimeFormat, epochMs: number): number {
  const name = format.formatToParts(epochMs).find(({ type }) => type === 'timeZoneName')!.value;
  const parts = /^GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (!parts) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return parts[1] === '-' ? -minutes : minutes;
}
