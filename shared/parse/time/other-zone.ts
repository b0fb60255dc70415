// A time with a zone, in the programme's own zone on the days of its row.

import type { OffsetAt } from '../../zone.ts';
import { DAY, minutesOf, timeText } from './time-of-day.ts';
import type { WrittenZone } from './zones.ts';

/** What a row knows beside its times. */
export interface TimeContext {
  /** ISO dates of the row. */
  readonly dates?: readonly string[];
  readonly offsetAt?: OffsetAt | undefined;
}

/** What a time in another zone is here: texts for the cell, the likeliest first; `same` where the zones agree. */
export function hereInstead(
  texts: readonly string[],
  zone: WrittenZone,
  { dates = [], offsetAt }: TimeContext,
): readonly string[] | 'same' {
  const [first] = dates;
  if (first === undefined || !offsetAt) return [];
  const moved = (text: string, date: string, at: number) =>
    movedBy(text, date, zone.offsetsOn(date)[at]!, offsetAt);
  const isSame = dates.every((date) => texts.every((text) => moved(text, date, 0) === text));
  if (isSame) return 'same';
  return zone.offsetsOn(first).flatMap((_, at) =>
    texts.flatMap((text) => {
      const here = moved(text, first, at);
      return here !== null && dates.every((date) => moved(text, date, at) === here) ? [here] : [];
    }),
  );
}

/** `19:30` or `19:30-22:00`; `null` where it starts on another day here. */
function movedBy(text: string, date: string, zone: number, offsetAt: OffsetAt): string | null {
  const minutes = text.split('-').map(minutesOf);
  const start = minutes[0]!;
  const epochMs = Date.parse(`${date}T00:00:00Z`) + (start - zone) * 60_000;
  const shift = offsetAt(epochMs) - zone;
  if (start + shift < 0 || start + shift >= DAY) return shift === 0 ? text : null;
  if (shift === 0) return text;
  return minutes.map((each) => timeText((each + shift + DAY) % DAY)).join('-');
}
