// The programme as one page, day by day.

import type { Occurrence, PublishedEvent } from '../../shared/event.ts';
import { eventPath } from '../feed/addresses.ts';
import { priceWords } from '../feed/price-words.ts';
import { page, type Site } from './layout.ts';
import { html, type Markup } from './markup.ts';
import { longDate, shortDate, statusWord, timeOf } from './words.ts';

interface Showing {
  readonly event: PublishedEvent;
  readonly occurrence: Occurrence;
}

/** The page at `/`. `events` stand in the feed's order, without tombstones. */
export function programmePage(site: Site, events: readonly PublishedEvent[]): string {
  const { name } = site.programme;
  const days = byDay(events);
  const parts = {
    title: name,
    summary: `${name}: the programme, day by day.`,
    path: '/',
    header: html`<h1>${name}</h1>`,
    nav: days.length > 1 && daysNav(days.map(([date]) => date)),
    main:
      days.length === 0
        ? html`<p>Nothing is announced yet. Come back soon.</p>`
        : days.map(([date, showings]) => dayOf(date, showings)),
  };
  return page(parts, site);
}

/** Days in order; within a day, whole days first, then by start, then what has no time yet. */
function byDay(events: readonly PublishedEvent[]): [string, Showing[]][] {
  const days = new Map<string, Showing[]>();
  for (const event of events) {
    for (const occurrence of event.occurrences) {
      const showings = days.get(occurrence.date);
      if (showings) showings.push({ event, occurrence });
      else days.set(occurrence.date, [{ event, occurrence }]);
    }
  }
  for (const showings of days.values()) showings.sort((one, other) => compare(place(one), place(other)));
  return [...days].sort(([one], [other]) => compare(one, other));
}

function place({ occurrence: { time, startsAt } }: Showing): string {
  return startsAt ?? (time === 'all-day' ? '' : '~');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function daysNav(dates: readonly string[]): Markup {
  const isOneYear = dates[0]!.slice(0, 4) === dates.at(-1)!.slice(0, 4);
  const nameOf = (date: string) => (isOneYear ? shortDate(date) : `${shortDate(date)} ${date.slice(0, 4)}`);
  return html`<nav aria-label="Days"><ul class="days">${dates.map(
    (date) => html`<li><a href="#day-${date}"><time datetime="${date}">${nameOf(date)}</time></a></li>`,
  )}</ul></nav>`;
}

function dayOf(date: string, showings: readonly Showing[]): Markup {
  return html`<section aria-labelledby="day-${date}">
<h2 id="day-${date}"><time datetime="${date}">${longDate(date)}</time></h2>
<ul class="list">
${showings.map(showingOf)}</ul>
</section>
`;
}

function showingOf({ event, occurrence }: Showing): Markup {
  const word = statusWord(event.status);
  const { venue, address, city, price } = event;
  const where = venue ?? address ?? city;
  const cost = priceWords(price);
  return html`<li>
<h3>${word && html`<span class="status">${word}:</span> `}<a href="${eventPath(event)}">${event.title}</a></h3>
<p>${timeOf(occurrence)}${where && html` · ${where}`}</p>
${cost && html`<p class="quiet">${cost}</p>`}
</li>
`;
}
