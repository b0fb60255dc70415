// A price and a place in few words, as people read them in rows, cards and calendars.

import type { PublishedEvent } from '../../shared/event.ts';
import type { Price } from '../../shared/parse/price/case.ts';

/** The host's own words for the price; a bare number gets its currency. `null` when nothing was said. */
export function priceWords({ text, currency }: Price): string | null {
  const isBare = text !== null && currency !== null && /^[\d.,\s/–—-]+$/.test(text);
  return isBare ? `${text} ${currency}` : text;
}

// Where an event is, in few words: for rows and cards.

/** `Quai Nord · Centre`; empty when nobody said. */
export function placeWords({ venue, address, area, city }: PublishedEvent): string {
  return [venue ?? address ?? city, venue || address ? area : null].filter(Boolean).join(' · ');
}
