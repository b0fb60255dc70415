// Which dates of an event a page speaks of while it stands: pages know no “now”, only the instant they begin at
// and the one they end at.

import type { Occurrence } from '../../shared/event.ts';
import { addDays } from '../../shared/parse/date.ts';

const MOST_DATES = 24;

/**
 * The date that is next at the beginning, and those that will be next before the end. Of an event that is over, its
 * first date.
 */
export function nextDates(occurrences: readonly Occurrence[], fromMs: number, untilMs: number): Occurrence[] {
  const toCome = occurrences.filter((occurrence) => endOf(occurrence) > fromMs);
  if (toCome.length === 0) return occurrences.slice(0, 1);
  return toCome.filter((_, index) => index === 0 || endOf(toCome[index - 1]!) < untilMs).slice(0, MOST_DATES);
}

/** A start without an end lasts that moment; a day without a time, until it is over everywhere on Earth. */
function endOf({ date, startsAt, endsAt }: Occurrence): number {
  return Date.parse(endsAt ?? startsAt ?? `${addDays(date, 1)}T12:00:00Z`);
}
