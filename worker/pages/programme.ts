// The programme as one page: the poster, the days, and every showing day by day.

import type { Occurrence, PublishedEvent } from '../../shared/event.ts';
import { isPromoted } from '../../shared/placements/placement.ts';
import { eventPath } from '../feed/addresses.ts';
import { placeWords, priceWords } from '../feed/short-texts.ts';
import { type EditionPlacements, NOTHING_PLACED } from '../placements/edition-placements.ts';
import { labelOf } from '../placements/label.ts';
import type { Words } from '../words/words.ts';
import { dateWords, numeral, span, timeOf } from './dates.ts';
import { type Facets, facetsOf } from './facets.ts';
import { findForm } from './find.ts';
import { type OpenSite, page } from './layout.ts';
import { html, type Markup } from './markup.ts';
import { spotlights } from './spotlights.ts';

interface Showing {
  readonly event: PublishedEvent;
  readonly occurrence: Occurrence;
}

type Day = readonly [date: string, showings: readonly Showing[]];

/**
 * The page at `/`. `events` stand in the feed's order, without tombstones; `wordsPath` is where search finds more of
 * them.
 */
export function programmePage(
  site: OpenSite,
  events: readonly PublishedEvent[],
  wordsPath: string,
  placed: EditionPlacements = NOTHING_PLACED,
): string {
  const { programme, words } = site;
  const days = byDay(events);
  const dates = days.map(([date]) => date);
  const facets = facetsOf(events);
  const parts = {
    title: programme.name,
    summary: words.pages.programmeSummary(programme.name),
    path: '/',
    header: html`${poster(site, dates, events.length)}
${days.length > 0 && findForm(site, facets, dates, wordsPath)}
${days.length > 1 && daysNav(dates, words)}`,
    main:
      days.length === 0
        ? html`<div class="alone"><p>${words.pages.nothingYet}</p></div>`
        : html`${spotlights(events, placed, words)}${days.map((day) => dayOf(day, { facets, placed, words }))}`,
  };
  return page(parts, site);
}

/** Days in order; within a day, whole days first, then by start, then what has no time yet. */
function byDay(events: readonly PublishedEvent[]): Day[] {
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

function poster({ programme, words }: OpenSite, dates: readonly string[], count: number): Markup {
  return html`<header class="poster"><h1>${nameInLines(programme.name)}</h1>
<div>${dates.length > 0 && html`<p class="big">${span(dates[0]!, dates.at(-1)!, words)}</p>`}
<div class="facts">${count > 0 && html`<p>${words.pages.events(count)}</p>`}<p>${words.pages.zone(programme.timeZone)}</p></div></div></header>`;
}

/** A name in two languages, `Lantern Quarter / Quartier des Lanternes`, stands in two lines. */
function nameInLines(name: string): Markup | string {
  const lines = name.split(' / ');
  if (lines.length === 1) return name;
  return html`${lines.map((line, index) => html`${index > 0 && html`<i> / </i>`}<span>${line}</span>`)}`;
}

function daysNav(dates: readonly string[], words: Words): Markup {
  const isOneYear = dates[0]!.slice(0, 4) === dates.at(-1)!.slice(0, 4);
  return html`<nav aria-label="${words.pages.daysNav}"><ul class="days" data-today="${words.pages.today}">${dates.map(
    (date) => {
      const { weekday, day, month, year } = dateWords(date, words);
      return html`<li><a href="#day-${date}"><time datetime="${date}">${weekday.slice(0, 3)} <b>${day}</b> ${month}${!isOneYear && ` ${year}`}</time></a></li>`;
    },
  )}</ul></nav>`;
}

interface RowParts {
  readonly facets: Facets;
  readonly placed: EditionPlacements;
  readonly words: Words;
}

function dayOf([date, showings]: Day, parts: RowParts): Markup {
  const { words } = parts;
  const { weekday, day, month, year } = dateWords(date, words);
  return html`<section class="day" data-day="${date}" aria-labelledby="day-${date}">
<h2 id="day-${date}"><time datetime="${date}"><span>${weekday} </span><b>${numeral(day)}</b><span> ${month} <small>${year}</small></span></time></h2>
<ul>
${showings.map((showing) => showingOf(showing, parts))}</ul>
</section>
`;
}

function showingOf({ event, occurrence }: Showing, { facets, placed, words }: RowParts): Markup {
  const { category, price, status } = event;
  const changed = status === 'scheduled' || status === 'removed' ? null : words.pages.status[status].word;
  const cost = priceWords(price);
  const placement = placed.live.get(event.key)?.placement;
  const promoted = placement && isPromoted(placement) && labelOf(placement, words);
  const isOff = status === 'cancelled' || status === 'postponed';
  return html`<li class="show${isOff && ' off'}" data-m="${facets.marksOf(event)}">
<p class="at">${timeOf(occurrence, words)}${event.timeZone !== null && occurrence.startsAt && html` <span class="quiet">${event.timeZone}</span>`}</p>
<div class="what"><h3>${changed && html`<span class="tag">${changed}</span> `}${event.soldOut && status !== 'cancelled' && html`<span class="tag">${words.pages.soldOut.word}</span> `}${promoted && html`<span class="tag promoted">${promoted}</span> `}${event.pick && html`<span class="tag pick">${words.pages.pick}</span> `}<a href="${eventPath(event)}">${event.title}</a></h3>
${
  event.host &&
  !event.title.includes(event.host) &&
  html`<p>${event.host}</p>
`
}<p class="quiet">${[placeWords(event), category].filter(Boolean).join(' · ')}</p></div>
${cost && html`<p class="cost">${cost}</p>`}</li>
`;
}
