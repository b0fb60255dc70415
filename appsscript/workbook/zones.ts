// The offsets of time zones: the programme's by the script's own clock, others by the rules that come with the engine.

import { memoize } from '../../shared/memoize.ts';
import type { OffsetAt } from '../../shared/zone.ts';

/** The script runs in the programme's zone (Issues see to it), so its own clock knows the offsets. */
export const offsetAt: OffsetAt = (epochMs) => -new Date(epochMs).getTimezoneOffset();

const MINUTE_MS = 60_000;

/** Minutes east of UTC in a zone at an instant; `null` when nobody here knows such a zone. No service calls. */
export const offsetsOf = memoize((timeZone): OffsetAt | null => {
  const format = formatOf(timeZone);
  if (!format) return null;
  return (epochMs) => {
    const parts = new Map(format.formatToParts(epochMs).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
    const wallMs = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour') % 24,
      part('minute'),
      part('second'),
    );
    return Math.round((wallMs - epochMs) / MINUTE_MS);
  };
});

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hour12: false,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
}
