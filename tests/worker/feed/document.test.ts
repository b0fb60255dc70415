// A document in each of its encodings: the same text, and headers that tell the truth about the bytes.

import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildDocument, ENCODINGS, lazyDocument } from '../../../worker/feed/document.ts';

const TEXT = 'An evening of song and dance. '.repeat(100);
const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };

describe.each([
  ['built at once', () => buildDocument(TEXT, { 'Content-Type': 'text/plain' })],
  ['built when asked for', async () => lazyDocument(TEXT, { 'Content-Type': 'text/plain' })],
])('a document %s', (_, make) => {
  it.each(ENCODINGS)('is the same text as %s, under an ETag of its own', async (encoding) => {
    const document = await make();
    const { body, etag, headers, notModifiedHeaders } = document.in(encoding);
    expect(UNPACK[encoding](body).toString()).toBe(TEXT);
    expect(headers['Content-Encoding']).toBe(encoding === 'identity' ? undefined : encoding);
    expect(headers['Content-Length']).toBe(String(body.length));
    expect([headers.ETag, notModifiedHeaders.ETag]).toEqual([etag, etag]);
    const others = ENCODINGS.filter((each) => each !== encoding).map((each) => document.in(each).etag);
    expect(others).not.toContain(etag);
  });
});
