// What every JSON document of the feed begins with: which edition it is, and of what.

import type { Manifest } from '../../shared/publication/manifest.ts';
import { PUBLISHED_TAB } from '../../shared/tabs.ts';
import { beginningOf, type EditionPlacements } from '../placements/edition-placements.ts';

/** Rises when a reader of the old form would misread the new one. */
const FEED_VERSION = 1;

export function feedHead(
  { revision, digests, publishedAt, events, programme }: Manifest,
  placed: EditionPlacements,
) {
  const { name, timeZone, currency, url } = programme;
  return {
    version: FEED_VERSION,
    revision,
    edition: beginningOf(placed),
    digest: digests[PUBLISHED_TAB],
    publishedAt,
    count: events,
    programme: { name, timeZone, currency, url: url || null },
  };
}
