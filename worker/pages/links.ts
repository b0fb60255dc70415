// Which addresses a page may lead to, and where a map can be opened: plain links, so that nobody else is told who reads.

import type { PublishedEvent } from '../../shared/event.ts';

/** Whether an address may stand in `href`: the web and nothing else, whatever was published. */
export function isWebLink(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** Whether a picture may be shown: only over https, so that no page makes its reader ask in the clear. */
export function isSafePicture(url: string): boolean {
  return /^https:\/\//i.test(url);
}

// Where a map can be opened: a plain link, so that nobody's map is told who reads the page.

/** An address at OpenStreetMap: the place itself, else a search for the street address; `null` if neither is known. */
export function mapLink({ latitude, longitude, address, city, country }: PublishedEvent): string | null {
  if (latitude !== null && longitude !== null) {
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
  }
  if (address === null) return null;
  const words = [address, city, country].filter((part) => part !== null).join(', ');
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(words)}`;
}
