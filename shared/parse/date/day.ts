// The day of an event as a parser gives it, and the text that says the same without doubt.

import type { TimeOfDay, TimeRange } from '../time.ts';
import { addDays } from './calendar.ts';

/** One day of an event, with its own times where the cell gives them (`2027-06-19 14:00-16:00`). */
export interface Day {
  /** ISO date. */
  readonly date: string;
  readonly times: TimeRange | null;
}

/** A run this long is written by its ends. */
const SHORTEST_RUN = 3;

/** The `Date` cell that means these days: `2027-06-20/2027-06-22; 2027-06-27 14:00-16:00`. */
export function textOfDays(days: readonly Day[]): string {
  const items: string[] = [];
  for (let at = 0; at < days.length; ) {
    const times = timesText(days[at]!.times);
    let end = at + 1;
    while (
      end < days.length &&
      days[end]!.date === addDays(days[end - 1]!.date, 1) &&
      timesText(days[end]!.times) === times
    ) {
      end += 1;
    }
    const isRun = end - at >= SHORTEST_RUN;
    const head = isRun ? `${days[at]!.date}/${days[end - 1]!.date}` : days[at]!.date;
    items.push(times === '' ? head : `${head} ${times}`);
    at = isRun ? end : at + 1;
  }
  return items.join('; ');
}

/** `14:00-16:00`, `tbc`, `all day`; empty for none. */
export function timesText(times: TimeRange | null): string {
  if (times === null) return '';
  return timeText(times.start) + (times.end ? `-${timeText(times.end)}` : '');
}

function timeText(time: TimeOfDay): string {
  if (time.kind === 'at') return time.time;
  return time.kind === 'tbc' ? 'tbc' : 'all day';
}
