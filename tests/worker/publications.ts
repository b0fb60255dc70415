// Publications for the worker's tests: small programmes, built by the very code that publishes.

import type { PublishedEvent } from '../../shared/event.ts';
import type { PublishedPlacement } from '../../shared/placements/placement.ts';
import { layOut, type Publication, publicationOf } from '../../shared/publication/publication.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../../shared/tabs.ts';
import { sha256 } from '../../worker/hashes.ts';

/** One event with something in every kind of column; the number makes it unlike the others. */
export function eventOf(number: number, more: Partial<PublishedEvent> = {}): PublishedEvent {
  const day = `2027-06-${String(1 + (number % 28)).padStart(2, '0')}`;
  return {
    key: `event${String(number).padStart(5, '0')}`,
    status: 'scheduled',
    title: `Fête n° ${number} — “ouverte”`,
    description: `Line one of ${number}.\nLine two, with a \\ and a "quote" and 🎪.`,
    occurrences: [
      {
        id: 'bcd23',
        date: day,
        time: 'known',
        startsAt: `${day}T19:30:00+02:00`,
        endsAt: `${day}T23:00:00+02:00`,
      },
      { id: 'bcd24', date: '2027-06-29', time: 'tbc', startsAt: null, endsAt: null },
    ],
    venue: '=Halle A',
    address: null,
    area: 'Nord',
    city: 'Nantes',
    country: null,
    latitude: 47.2184,
    longitude: -1.5536,
    category: 'music',
    genres: ['jazz', 'chanson'],
    tags: [],
    price: { kind: 'paid', min: 8, max: 12.5, currency: 'EUR', text: '8–12,50 €' },
    age: { min: 18, text: '18+' },
    setting: ['indoor'],
    host: '-Les Amis',
    hostCountries: ['FR'],
    links: [{ kind: 'tickets', url: `https://example.org/${number}` }],
    image: null,
    access: ['step-free'],
    pick: number % 5 === 0,
    soldOut: false,
    timeZone: null,
    series: null,
    sequence: 0,
    changedIn: 1,
    changedAt: '2027-01-01T10:00:00Z',
    previousStart: null,
    dropped: [],
    ...more,
  };
}

export function eventsOf(count: number): PublishedEvent[] {
  return Array.from({ length: count }, (_, index) => eventOf(index));
}

/** A publication of these events under a number. */
export function publicationFor(
  revision: number,
  events: readonly PublishedEvent[],
  origin: 'sheet' | 'worker' = 'sheet',
  placements: readonly PublishedPlacement[] = [],
): Publication {
  return publicationOf(
    {
      revision,
      origin,
      publishedAt: `2027-01-01T10:00:${String(revision % 60).padStart(2, '0')}Z`,
      publishedBy: 'editor@example.org',
      programme: { name: 'Fête', timeZone: 'Europe/Paris', currency: 'EUR', url: '' },
      events,
      placements,
    },
    sha256,
  );
}

/** The cells of both tabs as the Sheets API gives them: blanks at the end of a row are trimmed. */
export function tabsOf(publication: Publication): { events: string[][]; placements: string[][] } {
  const cells = new Map(layOut(publication).map((part) => [part.tab, part.cells.map(trimmed)]));
  return { events: cells.get(PUBLISHED_TAB)!, placements: cells.get(PUBLISHED_PLACEMENTS_TAB)! };
}

function trimmed(row: readonly string[]): string[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);
}
