// Dates and times as pages say them, in the programme's language.

import { lastDayOf, type Occurrence } from '../../shared/event.ts';
import type { Words } from '../words/words.ts';
import { html, type Markup } from './markup.ts';

/** A date in its parts, as words. */
export interface DateWords {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** `2027-06-19` → Saturday, 19, June, 2027. */
export function dateWords(date: string, words: Words): DateWords {
  const day = new Date(`${date}T00:00:00Z`);
  return {
    weekday: words.dates.days[day.getUTCDay()]!,
    day: words.dates.dayNumber(day.getUTCDate()),
    month: words.dates.months[day.getUTCMonth()]!,
    year: date.slice(0, 4),
  };
}

/** `2027-06-19` → `Saturday 19 June 2027`. */
export function longDate(date: string, words: Words): string {
  const { weekday, day, month, year } = dateWords(date, words);
  return `${weekday} ${day} ${month} ${year}`;
}

/** The days from the first to the last: `4–27 June 2027`, `28 March – 5 January 2028`. */
export function span(first: string, last: string, words: Words): string {
  const [from, to] = [dateWords(first, words), dateWords(last, words)];
  const end = `${to.day} ${to.month} ${to.year}`;
  if (first === last) return end;
  if (from.year !== to.year) return `${from.day} ${from.month} ${from.year} – ${end}`;
  return from.month === to.month ? `${from.day}–${end}` : `${from.day} ${from.month} – ${end}`;
}

/** `1er` as a numeral: its letters stand small beside it. */
export function numeral(day: string): Markup | string {
  const [, number, letters] = /^(\d+)(\D+)$/.exec(day) ?? [];
  return letters === undefined ? day : html`${number}<sup>${letters}</sup>`;
}

/** When it is on that day: `19:30–23:00`, `Time to be confirmed`, `All day`. */
export function timeOf({ date, time, startsAt, endsAt }: Occurrence, words: Words): Markup {
  if (startsAt === null) {
    return html`<time datetime="${date}">${time === 'all-day' ? words.pages.allDay : words.pages.timeUnknown}</time>`;
  }
  const last = lastDayOf({ date, startsAt, endsAt });
  const until = last && html` ${longDate(last, words)}, `;
  return html`${clockTime(startsAt, words)}${endsAt && html`–${until}${clockTime(endsAt, words)}`}`;
}

function clockTime(instant: string, words: Words): Markup {
  return html`<time datetime="${instant}">${words.dates.clock(instant.slice(11, 16))}</time>`;
}

/** An RFC 3339 instant or an ISO date → `Saturday 19 June 2027, 19:30`. */
export function dateAndTime(instant: string, words: Words): string {
  const day = longDate(instant.slice(0, 10), words);
  return instant.length > 10 ? `${day}, ${words.dates.clock(instant.slice(11, 16))}` : day;
}
