// The headers of feed documents: what they are, which edition, and until when caches may keep them.

import { type EditionPlacements, standsAt } from '../placements/edition-placements.ts';
import type { Headers } from './document.ts';

/** What an answer is made from: named on each, so that a reader can tell fresh from old. */
export interface Origin {
  readonly revision: number;
  readonly source: string;
  /** The turnover that the edition begins at, RFC 3339 in UTC; `null` before the first. */
  readonly edition: string | null;
}

const FRESH_SECONDS = 30;
/** After that, how long a cache may answer with what it has while it asks for what is new. */
const STALE_SECONDS = 300;

function documentCache(freshSeconds: number, staleSeconds: number): string {
  return `public, max-age=${freshSeconds}, stale-while-revalidate=${staleSeconds}, stale-if-error=86400`;
}

/** Of what changes with the edition. Near the end of one, `expiry.ts` says less. */
export const DOCUMENT_CACHE = documentCache(FRESH_SECONDS, STALE_SECONDS);
/** Absences are remembered only as long as freshness lasts: the next publication may end them. */
export const ABSENCE_CACHE = 'public, max-age=30';
export const UNCACHED = 'no-store';

/** For an answer that is a page for some and a document for others: a cache must keep them apart. */
export const BY_ACCEPT: Headers = Object.freeze({ Vary: 'Accept, Accept-Encoding' });

/** Headers of the feed's documents, which any site may read. `origin` is `null` while nothing can be served. */
export function feedHeaders(contentType: string, cacheControl: string, origin: Origin | null): Headers {
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, X-Bandstand-Revision, X-Bandstand-Edition, X-Bandstand-Source',
    ...commonHeaders(cacheControl, origin),
  };
}

/** What documents and pages have in common. */
export function commonHeaders(cacheControl: string, origin: Origin | null): Headers {
  return {
    'Cache-Control': cacheControl,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    ...(origin && {
      'X-Bandstand-Revision': String(origin.revision),
      ...(origin.edition !== null && { 'X-Bandstand-Edition': origin.edition }),
      'X-Bandstand-Source': origin.source,
    }),
  };
}

// The media types of feed documents.

export const JSON_TYPE = 'application/json; charset=utf-8';
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

// Until when caches may keep a document: no longer than its edition stands, so that no reader is shown a placement
// that is over, or kept from one that has begun.

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
