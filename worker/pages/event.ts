// The page of one event: all that its host says in public, and the ways to it.

import type { Link, PublishedEvent } from '../../shared/event.ts';
import type { PublishedPlacement } from '../../shared/placements/placement.ts';
import { calendarPath, eventPath } from '../feed/addresses.ts';
import { priceWords } from '../feed/short-texts.ts';
import { labelOf } from '../placements/label.ts';
import type { Words } from '../words/words.ts';
import { dateAndTime, dateWords, longDate, span, timeOf } from './dates.ts';
import { bar, type OpenSite, page } from './layout.ts';
import { isSafePicture, isWebLink, mapLink } from './links.ts';
import { html, jsonMarkup, type Markup } from './markup.ts';
import { structuredData } from './structured-data.ts';

/** The page at `/event/{key}/{slug}`; not for tombstones. `placement` is what puts the event before others now. */
export function eventPage(site: OpenSite, event: PublishedEvent, placement?: PublishedPlacement): string {
  const { programme, siteUrl, words } = site;
  const parts = {
    title: `${headlineOf(event, words)} · ${programme.name}`,
    summary: summaryOf(event, words),
    path: eventPath(event),
    image: pictureOf(event),
    head: html`<script type="application/ld+json">${jsonMarkup(structuredData(event, siteUrl))}</script>`,
    header: bar(site),
    main: mainOf(event, site, placement),
  };
  return page(parts, site);
}

/** The title as previews and tabs show it: with what has become of the event in front. */
function headlineOf(event: PublishedEvent, words: Words): string {
  const title = event.title.toLowerCase();
  const unsaid = changesOf(event, words).filter((word) => !title.includes(word.toLowerCase()));
  return [...unsaid, event.title].join(': ');
}

/** `Cancelled`, `Sold out`. */
function changesOf({ status, soldOut }: PublishedEvent, words: Words): string[] {
  const isAsPlanned = status === 'scheduled' || status === 'removed';
  return [
    ...(isAsPlanned ? [] : [words.pages.status[status].word]),
    ...(soldOut && status !== 'cancelled' ? [words.pages.soldOut.word] : []),
  ];
}

const LONGEST_SUMMARY = 160;

/** What has become of it, when and where; then its description, as far as there is room. */
function summaryOf(event: PublishedEvent, words: Words): string {
  const { title, description, venue } = event;
  const facts = [description ? null : title, allDates(event, words), venue].filter(Boolean).join(', ');
  const sentences = [changesOf(event, words).join('. '), facts, description?.replace(/\s+/g, ' ')];
  const letters = Array.from(sentences.filter(Boolean).join('. '));
  return letters.length <= LONGEST_SUMMARY
    ? letters.join('')
    : `${letters
        .slice(0, LONGEST_SUMMARY - 1)
        .join('')
        .trimEnd()}…`;
}

/** More dates than these are said as the first, the last and how many. */
const FEW_DATES = 3;

function allDates({ occurrences }: PublishedEvent, words: Words): string {
  const dates = [...new Set(occurrences.map(({ date }) => date))].sort();
  if (dates.length === 0) return '';
  if (dates.length === 1) return longDate(dates[0]!, words);
  if (dates.length > FEW_DATES) {
    return `${span(dates[0]!, dates.at(-1)!, words)} (${words.pages.countOfDates(dates.length)})`;
  }
  const [last, ...before] = dates.toReversed();
  const shorter = before.toReversed().map((date) => {
    const { day, month, year } = dateWords(date, words);
    return date.slice(0, 7) === last!.slice(0, 7)
      ? day
      : date.slice(0, 4) === last!.slice(0, 4)
        ? `${day} ${month}`
        : `${day} ${month} ${year}`;
  });
  return [...shorter, span(last!, last!, words)].join(', ');
}

function mainOf(event: PublishedEvent, site: OpenSite, placement?: PublishedPlacement): Markup {
  const { words } = site;
  const facts = factsOf(event, words);
  const label = placement && labelOf(placement, words);
  const kind = [label, event.pick && words.pages.pick, event.category, ...event.genres]
    .filter(Boolean)
    .join(' · ');
  const host = [event.host, event.hostCountries.join(', ')].filter(Boolean).join(' · ');
  return html`<article>
<div class="hero">
${kind && html`<p class="kind">${kind}</p>`}
<h1>${event.title}</h1>
${host && html`<p class="host">${host}</p>`}
</div>
${statusOf(event, words)}
${event.soldOut && event.status !== 'cancelled' && html`<p class="status"><strong>${words.pages.soldOut.word}</strong> ${words.pages.soldOut.sentence}</p>`}
${datesOf(event, site)}
<div class="body">
<div>
${event.description && html`<p class="words">${event.description}</p>`}
${linksOf(event, words)}
</div>
<div>
${pictureIn(event)}
${facts.length > 0 && html`<dl>${facts.map((fact) => factOf(fact, words))}</dl>`}
</div>
</div>
</article>`;
}

function statusOf({ status, previousStart }: PublishedEvent, words: Words): Markup | false {
  if (status === 'scheduled' || status === 'removed') return false;
  const { word, sentence } = words.pages.status[status];
  return html`<p class="status"><strong>${word}</strong> ${sentence}${
    previousStart && html` ${words.pages.was} ${previousOf(previousStart, words)}`
  }</p>`;
}

function previousOf(instant: string, words: Words): Markup {
  return html`<time datetime="${instant}">${dateAndTime(instant, words)}</time>`;
}

/** More dates than these stand close together. */
const SPACIOUS = 3;

/**
 * The zone stands beside each time; the script adds the reader's own where that differs. A date leads to its day in the
 * programme.
 */
function datesOf({ occurrences, ...event }: PublishedEvent, { words, programme }: OpenSite): Markup {
  const timeZone = event.timeZone ?? programme.timeZone;
  return html`<ul class="dates${occurrences.length > SPACIOUS && ' many'}" aria-label="${words.pages.dates}" data-zone="${timeZone}" data-locale="${words.locale}" data-words="${words.pages.yourTime}" data-past="${words.pages.past}">${occurrences.map(
    (occurrence) =>
      html`<li id="${occurrence.id}"><b><a href="/#day-${occurrence.date}"><time datetime="${occurrence.date}">${longDate(occurrence.date, words)}</time></a></b>
<span class="at">${timeOf(occurrence, words)}</span>${occurrence.startsAt && html` <span class="quiet">${timeZone}</span>`}</li>
`,
  )}</ul>`;
}

function pictureOf({ image }: PublishedEvent): string | null {
  return image !== null && isSafePicture(image) ? image : null;
}

/** Its room is kept before it comes; the script takes away a picture that does not. */
function pictureIn(event: PublishedEvent): Markup | null {
  const image = pictureOf(event);
  if (image === null) return null;
  return html`<figure><img src="${image}" alt="" width="960" height="640" loading="lazy" decoding="async" referrerpolicy="no-referrer"></figure>`;
}

type Fact = readonly [name: keyof Words['pages']['facts'], value: string | null];

function factOf([name, value]: Fact, words: Words): Markup {
  return html`<div><dt>${words.pages.facts[name]}</dt><dd>${value}</dd></div>
`;
}

function factsOf(event: PublishedEvent, words: Words): Fact[] {
  const list = (values: readonly string[]) => values.join(', ');
  const street = [event.address, event.area, event.city, event.country].filter((part) => part !== null);
  const facts: Fact[] = [
    ['venue', event.venue],
    ['address', list(street)],
    ['price', priceWords(event.price)],
    ['age', event.age.text],
    ['access', list(event.access)],
    ['setting', list(event.setting.map((setting) => words.pages.setting[setting]))],
    ['tags', list(event.tags)],
    ['series', event.series],
  ];
  return facts.filter(([, value]) => value !== null && value !== '');
}

/** Tickets first, while there are any to want; then the calendar, the map, the rest. */
function linksOf(event: PublishedEvent, words: Words): Markup {
  const links = event.links.filter(({ url }) => isWebLink(url));
  const tickets = links.filter(({ kind }) => kind === 'tickets');
  const map = mapLink(event);
  return html`<ul class="links" aria-label="${words.pages.links}">
${tickets.map((link) => linkOf(link, words, event.status !== 'cancelled' && !event.soldOut))}
<li class="screen"><a class="act" href="${calendarPath(event.key)}">${words.pages.addToCalendar}</a></li>
${map && html`<li class="screen"><a class="act" href="${map}" rel="external noopener">${words.pages.map}</a></li>`}
${links.filter(({ kind }) => kind === 'more').map((link) => linkOf(link, words, false))}</ul>`;
}

function linkOf({ url, kind }: Link, words: Words, isFirst: boolean): Markup {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
  const text = kind === 'tickets' ? words.pages.tickets(host) : words.pages.more(host);
  return html`<li><a class="act${isFirst && ' first'}" href="${url}" rel="external noopener">${text}</a></li>
`;
}
