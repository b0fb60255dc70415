// The page of one event: all that its host says in public, and the ways to it.

import type { Link, PublishedEvent } from '../../shared/event.ts';
import { calendarPath, eventPath } from '../feed/addresses.ts';
import { priceWords } from '../feed/price-words.ts';
import { page, type Site } from './layout.ts';
import { html, jsonMarkup, type Markup } from './markup.ts';
import { structuredData } from './structured-data.ts';
import { isSafePicture, isWebLink } from './web-link.ts';
import { dateAndTime, longDate, statusWord, timeOf } from './words.ts';

/** The page at `/event/{key}/{slug}`; not for tombstones. */
export function eventPage(site: Site, event: PublishedEvent): string {
  const { programme, siteUrl } = site;
  const parts = {
    title: `${event.title} · ${programme.name}`,
    summary: summaryOf(event),
    path: eventPath(event),
    image: pictureOf(event),
    head: html`<script type="application/ld+json">${jsonMarkup(structuredData(event, siteUrl))}</script>`,
    header: html`<p><a href="/">${programme.name}</a></p>`,
    main: mainOf(event),
  };
  return page(parts, site);
}

const LONGEST_SUMMARY = 160;

function summaryOf({ title, description, occurrences, venue }: PublishedEvent): string {
  const date = occurrences[0]?.date;
  const place = [title, date && longDate(date), venue].filter(Boolean).join(', ');
  const words = Array.from((description ?? place).replace(/\s+/g, ' '));
  return words.length <= LONGEST_SUMMARY
    ? words.join('')
    : `${words
        .slice(0, LONGEST_SUMMARY - 1)
        .join('')
        .trimEnd()}…`;
}

function mainOf(event: PublishedEvent): Markup {
  const word = statusWord(event.status);
  const image = pictureOf(event);
  const facts = factsOf(event);
  return html`<article>
${word && html`<p class="status">${word}</p>`}
<h1>${event.title}</h1>
<ul class="plain lead">${event.occurrences.map(
    (occurrence) =>
      html`<li><time datetime="${occurrence.date}">${longDate(occurrence.date)}</time>, ${timeOf(occurrence)}</li>`,
  )}</ul>
${event.previousStart && html`<p class="quiet">Was: ${previousOf(event.previousStart)}</p>`}
${event.description && html`<p class="words">${event.description}</p>`}
${linksOf(event)}
${facts.length > 0 && html`<dl>${facts.map(factOf)}</dl>`}
${image && html`<img src="${image}" alt="" loading="lazy" referrerpolicy="no-referrer">`}
</article>`;
}

function previousOf(instant: string): Markup {
  return html`<time datetime="${instant}">${dateAndTime(instant)}</time>`;
}

function pictureOf({ image }: PublishedEvent): string | null {
  return image !== null && isSafePicture(image) ? image : null;
}

type Fact = readonly [name: string, value: string | null];

function factOf([name, value]: Fact): Markup {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>
`;
}

function factsOf(event: PublishedEvent): Fact[] {
  const { latitude, longitude } = event;
  const words = (values: readonly string[]) => values.join(', ');
  const street = words(
    [event.address, event.area, event.city, event.country].filter((part) => part !== null),
  );
  const facts: Fact[] = [
    ['Venue', event.venue],
    ['Address', street],
    ['Position', latitude !== null && longitude !== null ? `${latitude}, ${longitude}` : null],
    ['Price', priceWords(event.price)],
    ['Age', event.age.text],
    ['Host', event.host],
    ['Host from', words(event.hostCountries)],
    ['Category', event.category],
    ['Genres', words(event.genres)],
    ['Tags', words(event.tags)],
    ['Setting', words(event.setting)],
    ['Access', words(event.access)],
    ['Series', event.series],
    ['Our pick', event.pick ? 'Yes' : null],
  ];
  return facts.filter(([, value]) => value !== null && value !== '');
}

function linksOf({ key, links }: PublishedEvent): Markup {
  return html`<ul class="plain links">
<li><a href="${calendarPath(key)}">Add to calendar</a></li>
${links.filter(({ url }) => isWebLink(url)).map(linkOf)}</ul>`;
}

function linkOf({ url, kind }: Link): Markup {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
  return html`<li><a href="${url}" rel="external noopener">${kind === 'tickets' ? 'Tickets' : 'More'} at ${host}</a></li>
`;
}
