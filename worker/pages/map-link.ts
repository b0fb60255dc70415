// Where a map can be opened: a plain link, so that nobody's map is told who reads the page.

import type { PublishedEvent } from '../../shared/event.ts';

/** An address at OpenStreetMap: the place itself, else a search for the street address; `null` if neither is known. */
export function mapLink({ latitude, longitude, address, city, country }: PublishedEvent): string | null {
  if (latitude !== null && longitude !== null) {
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
  }
  if (address === null) return null;
  const words = [address, city, country].filter((part) => part !== null).join(', ');
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(words)}`;
}
