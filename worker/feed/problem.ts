// Errors of the feed as RFC 9457 problem documents: what happened and what to do, in a sentence, and nothing
// of what is inside. They are documents like the rest, so they carry the same headers.

import { type Document, lazyDocument } from './document.ts';
import { feedHeaders, type Origin } from './headers.ts';

export interface Problem {
  readonly status: 400 | 404 | 405 | 410 | 503;
  /** Short and stable, for programs. */
  readonly code: string;
  /** A sentence for people. */
  readonly title: string;
}

export function problemDocument(
  { status, code, title }: Problem,
  cacheControl: string,
  origin: Origin | null,
): Document {
  const text = `${JSON.stringify({ type: 'about:blank', status, code, title })}\n`;
  return lazyDocument(text, feedHeaders('application/problem+json', cacheControl, origin));
}
