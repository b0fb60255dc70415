// The headers that every public answer carries, ready-made: middleware that adds them one by one costs five
// sixths of what the server can do.

import type { Headers } from './document.ts';

/** What an answer is made from: named on each, so that a reader can tell fresh from old. */
export interface Origin {
  readonly revision: number;
  readonly source: string;
}

export const DOCUMENT_CACHE = 'public, max-age=30, stale-while-revalidate=300, stale-if-error=86400';
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
    'Access-Control-Expose-Headers': 'ETag, X-Bandstand-Revision, X-Bandstand-Source',
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
      'X-Bandstand-Source': origin.source,
    }),
  };
}
