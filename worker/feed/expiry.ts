// Until when caches may keep a document: no longer than its edition stands, so that no reader is shown a placement
// that is over, or kept from one that has begun.

import { type EditionPlacements, standsAt } from '../placements/edition-placements.ts';
import { documentCache, FRESH_SECONDS, STALE_SECONDS } from './headers.ts';

/** The Cache-Control of an edition's documents at an instant; `null` while the one they were built with is right. */
export function cacheControlAt(
  edition: Pick<EditionPlacements, 'beginsMs' | 'endsMs'>,
  nowMs: number,
): string | null {
  // The right edition is on its way; until it comes, whoever keeps this one must ask each time.
  if (!standsAt(edition, nowMs)) return OVERDUE;
  if (edition.endsMs === null) return null;
  const leftSeconds = Math.floor((edition.endsMs - nowMs) / 1000);
  if (leftSeconds >= FRESH_SECONDS + STALE_SECONDS) return null;
  const freshSeconds = Math.min(FRESH_SECONDS, leftSeconds);
  return documentCache(freshSeconds, leftSeconds - freshSeconds);
}

const OVERDUE = 'public, max-age=0, must-revalidate';
