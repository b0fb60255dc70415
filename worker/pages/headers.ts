// The headers of pages: what documents have, and what a browser is allowed to do with them.

import type { Headers } from '../feed/document.ts';
import { commonHeaders, type Origin } from '../feed/headers.ts';
import { PAGE_POLICY } from './style.ts';

/** `origin` is `null` while nothing can be served. */
export function pageHeaders(cacheControl: string, origin: Origin | null): Headers {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': PAGE_POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    ...commonHeaders(cacheControl, origin),
  };
}
