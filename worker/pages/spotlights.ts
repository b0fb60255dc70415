// What stands before the days: a card for each event in the spotlight. A card says the next date as of its edition,
// and holds those that will be next while the edition lasts, for the script to move on to.

import type { Occurrence, PublishedEvent } from '../../shared/event.ts';
import { isPromoted } from '../../shared/placements/placement.ts';
import type { ShownPlacement } from '../../shared/placements/shown.ts';
import { eventPath } from '../feed/addresses.ts';
import { placeWords, priceWords } from '../feed/short-texts.ts';
import { BEFORE_ALL, type EditionPlacements } from '../placements/edition-placements.ts';
import { labelOf } from '../placements/label.ts';
import type { Words } from '../words/words.ts';
import { dateWords, numeral, timeOf } from './dates.ts';
import { html, type Markup } from './markup.ts';
import { nextDates } from './next-dates.ts';

/** The section of the live spotlights, in order of their start; `null` while there are none. */
export function spotlights(
  events: readonly PublishedEvent[],
  placed: EditionPlacements,
  words: Words,
): Markup | null {
  // What is live of an event says more than the placement alone: whether anybody pays for any of them.
  const lit = placed.shown.flatMap(({ placement: { id, eventKey } }) => {
    const live = placed.live.get(eventKey);
    return live?.placement.id === id && live.placement.tier === 'spotlight' ? [live] : [];
  });
  if (lit.length === 0) return null;
  const eventByKey = new Map(events.map((event) => [event.key, event]));
  const fromMs = placed.beginsMs ?? BEFORE_ALL;
  return html`<section class="spotlight" aria-labelledby="spotlight">
<h2 id="spotlight">${words.pages.spotlight}</h2>
<ul>
${lit.map((each) => cardOf(eventByKey.get(each.placement.eventKey)!, each, fromMs, words))}</ul>
</section>
`;
}

function cardOf(
  event: PublishedEvent,
  { placement, endMs }: ShownPlacement,
  fromMs: number,
  words: Words,
): Markup {
  const { title, host, status, occurrences, soldOut } = event;
  const label = isPromoted(placement) && labelOf(placement, words);
  const changed = status === 'scheduled' || status === 'removed' ? null : words.pages.status[status].word;
  const full = soldOut && status !== 'cancelled' ? words.pages.soldOut.word : null;
  const dates = nextDates(occurrences, fromMs, endMs);
  return html`<li class="card">
${dates.map((occurrence, index) => dateOf(occurrence, words, index > 0))}<h3>${[label, changed, full].map((word) => word && html`<span class="tag">${word}</span> `)}<a href="${eventPath(event)}">${title}</a></h3>
${host && !title.includes(host) && html`<p>${host}</p>`}
<p>${[placeWords(event), priceWords(event.price)].filter(Boolean).join(' · ')}</p></li>
`;
}

function dateOf(occurrence: Occurrence, words: Words, isLater: boolean): Markup {
  const { weekday, day, month } = dateWords(occurrence.date, words);
  return html`<p class="when" data-day="${occurrence.date}"${isLater && ' hidden'}><b>${numeral(day)}</b> <span>${weekday} <br>${month} <br>${timeOf(occurrence, words)}</span></p>
`;
}
