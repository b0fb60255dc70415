// A wall time at the moment when the clocks change: one that is skipped, or one that happens twice.

import { type Finding, finding } from '../issues/issue.ts';
import { timeText } from '../parse/time.ts';
import type { Instant, OffsetAt } from '../zone.ts';

const HOUR_MS = 3_600_000;
const DAY_MINUTES = 1_440;

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
  const minutes = +time.slice(0, 2) * 60 + +time.slice(3);
  const around = [minutes + interval, minutes - interval];
  const onThatDay = around.filter((each) => each >= 0 && each < DAY_MINUTES);
  return finding('time-skipped', parameters, onThatDay.map(timeText));
}
