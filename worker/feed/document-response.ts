// From a document to an answer. Synchronous, with a Buffer and a plain header object: the server's fast path.

import type { Context } from 'hono';
import type { Document, Headers } from './document.ts';
import { DOCUMENT_CACHE, type Origin, UNCACHED } from './headers.ts';
import { chooseEncoding, hasAlready } from './negotiate.ts';
import { problemDocument } from './problem.ts';

/** A document and the status it is answered with. */
export interface DocumentResponse {
  readonly status: 200 | 400 | 404 | 405 | 410 | 503;
  readonly document: Document;
  /** Headers that belong to this answer alone. */
  readonly more?: Headers;
}

/**
 * Sends an answer, or 304 when the reader has those very bytes. `cacheControl` stands in for the usual one of an
 * edition's documents; absences and what is kept for good have their own.
 */
export function send(
  context: Context,
  { status, document, more }: DocumentResponse,
  cacheControl: string | null = null,
): Response {
  const encoding = chooseEncoding(context.req.header('accept-encoding'), document.encodings);
  const { body, etag, headers, notModifiedHeaders } = document.in(encoding);
  const held = status === 200 ? context.req.header('if-none-match') : undefined;
  if (held !== undefined && hasAlready(held, etag)) {
    return new Response(null, { status: 304, headers: lasting(notModifiedHeaders, cacheControl) });
  }
  const lasts = lasting(headers, cacheControl);
  return new Response(body, { status, headers: more ? { ...lasts, ...more } : lasts });
}

/** The very headers that were built, but for minutes before a turnover. */
function lasting(headers: Headers, cacheControl: string | null): Headers {
  if (cacheControl === null || headers['Cache-Control'] !== DOCUMENT_CACHE) return headers;
  return { ...headers, 'Cache-Control': cacheControl };
}

const METHODS = 'GET, HEAD, OPTIONS';

/** Answers OPTIONS, and refuses methods that would change something; `null` for GET and HEAD. */
export function answerMethod(context: Context, origin: Origin | null, options: Headers): Response | null {
  const { method } = context.req;
  if (method === 'GET' || method === 'HEAD') return null;
  if (method === 'OPTIONS') {
    return new Response(null, { status: 204, headers: { Allow: METHODS, ...options } });
  }
  const document = problemDocument(ONLY_READ, UNCACHED, origin);
  return send(context, { status: 405, document, more: { Allow: METHODS } });
}

const ONLY_READ = {
  status: 405,
  code: 'method-not-allowed',
  title: 'This address can only be read: use GET.',
} as const;

/** What another site's browser asks before it reads the feed: yes. */
export const PREFLIGHT: Headers = Object.freeze({
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': METHODS,
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
});

/** Readers are asked to come back after this long while there is no edition. */
export const RETRY: Headers = Object.freeze({ 'Retry-After': '5' });
