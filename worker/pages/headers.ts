// The headers of pages: what documents have, and what a browser is allowed to do with them.

import type { Headers } from '../feed/document.ts';
import { commonHeaders, type Origin } from '../feed/headers.ts';

/** `policy` is the page's Content-Security-Policy; `origin` is `null` while nothing can be served. */
export function pageHeaders(policy: string, cacheControl: string, origin: Origin | null): Headers {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    ...commonHeaders(cacheControl, origin),
  };
}
