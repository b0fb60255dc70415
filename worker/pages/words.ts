// What pages say in words. The names of days and months stand here, and not in the machine's language data,
// so that the same revision is the same bytes everywhere.

import type { Occurrence, PublishedEvent } from '../../shared/event.ts';
import { html, type Markup } from './markup.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2027-06-19` → `Saturday 19 June 2027`. */
export function longDate(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return `${DAYS[day.getUTCDay()]} ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** `2027-06-19` → `Sat 19 June`. */
export function shortDate(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return `${DAYS[day.getUTCDay()]!.slice(0, 3)} ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]}`;
}

/** When it is on that day: `19:30–23:00`, `Time to be confirmed`, `All day`. */
export function timeOf({ date, time, startsAt, endsAt }: Occurrence): Markup {
  if (startsAt === null) {
    return html`<time datetime="${date}">${time === 'all-day' ? 'All day' : 'Time to be confirmed'}</time>`;
  }
  return html`<span class="time">${clockTime(startsAt)}${endsAt && html`–${clockTime(endsAt)}`}</span>`;
}

function clockTime(instant: string): Markup {
  return html`<time datetime="${instant}">${instant.slice(11, 16)}</time>`;
}

/** What has become of the event; `null` when it takes place as planned. */
export function statusWord(status: PublishedEvent['status']): string | null {
  return STATUS_WORDS[status];
}

const STATUS_WORDS: Readonly<Record<PublishedEvent['status'], string | null>> = {
  scheduled: null,
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  moved: 'Moved',
  removed: 'Cancelled',
};

/** An RFC 3339 instant or an ISO date → `Saturday 19 June 2027, 19:30`. */
export function dateAndTime(instant: string): string {
  const day = longDate(instant.slice(0, 10));
  return instant.length > 10 ? `${day}, ${instant.slice(11, 16)}` : day;
}
