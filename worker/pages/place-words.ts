// Where an event is, in few words: for rows and cards.

import type { PublishedEvent } from '../../shared/event.ts';

/** `Quai Nord · Centre`; empty when nobody said. */
export function placeWords({ venue, address, area, city }: PublishedEvent): string {
  return [venue ?? address ?? city, venue || address ? area : null].filter(Boolean).join(' · ');
}
