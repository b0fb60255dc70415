// A feed document: public bytes with everything an answer needs, made before anyone asks. Each encoding
// has its own bytes, its own strong ETag and its own headers, so that answering is choosing.

import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

/** Best first: what a reader with no preference gets. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;

export type Encoding = (typeof ENCODINGS)[number];

export type Headers = Readonly<Record<string, string>>;

/** One encoding of a document. Both header objects are frozen and plain: the server's fast path needs that. */
export interface Representation {
  readonly body: Buffer<ArrayBuffer>;
  /** Strong, quoted, over `body`. */
  readonly etag: string;
  readonly headers: Headers;
  /** What a 304 repeats. */
  readonly notModifiedHeaders: Headers;
}

export interface Document {
  /** Which encodings it has, best first; small documents have `identity` alone. */
  readonly encodings: readonly Encoding[];
  in(encoding: Encoding): Representation;
}

/** Below this, headers outweigh what compression saves. */
const SMALL_BYTES = 1024;
const SMALL: readonly Encoding[] = ['identity'];

const GZIP = { level: 6 };

const gzipped = promisify(gzip);
const brotlied = promisify<Buffer, object, Buffer<ArrayBuffer>>(brotliCompress);

/** A document with every encoding built now, off the event loop. */
export async function buildDocument(text: string, headers: Headers): Promise<Document> {
  const body = Buffer.from(text);
  const plain = representationOf(body, 'identity', headers);
  if (body.length < SMALL_BYTES) return { encodings: SMALL, in: () => plain };
  const [br, gz] = await Promise.all([brotlied(body, brotli(body.length)), gzipped(body, GZIP)]);
  const all: Readonly<Record<Encoding, Representation>> = {
    br: representationOf(br, 'br', headers),
    gzip: representationOf(gz, 'gzip', headers),
    identity: plain,
  };
  return { encodings: ENCODINGS, in: (encoding) => all[encoding] };
}

/** A small document whose encodings are each built when first asked for, and kept. */
export function lazyDocument(text: string, headers: Headers): Document {
  const body = Buffer.from(text);
  const built: Partial<Record<Encoding, Representation>> = {};
  return {
    encodings: body.length < SMALL_BYTES ? SMALL : ENCODINGS,
    in(encoding) {
      built[encoding] ??= representationOf(encodeNow(body, encoding), encoding, headers);
      return built[encoding];
    },
  };
}

/** A document of bytes that are compressed already. */
export function fixedDocument(body: Buffer<ArrayBuffer>, headers: Headers): Document {
  const plain = representationOf(body, 'identity', headers);
  return { encodings: SMALL, in: () => plain };
}

function encodeNow(body: Buffer<ArrayBuffer>, encoding: Encoding): Buffer<ArrayBuffer> {
  if (encoding === 'br') return brotliCompressSync(body, brotli(body.length));
  return encoding === 'gzip' ? gzipSync(body, GZIP) : body;
}

/** Quality 9, with a window no larger than the text: an idle 4 MB window makes a small page thirty times dearer. */
function brotli(bytes: number) {
  const windowBits = Math.min(22, Math.max(10, Math.ceil(Math.log2(bytes + 16))));
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: windowBits,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
    },
  };
}

function representationOf(body: Buffer<ArrayBuffer>, encoding: Encoding, headers: Headers): Representation {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const { 'Content-Type': _type, 'Content-Security-Policy': _policy, ...kept } = headers;
  return {
    body,
    etag,
    headers: Object.freeze({
      ...headers,
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
      'Content-Length': String(body.length),
      ETag: etag,
    }),
    notModifiedHeaders: Object.freeze({ ...kept, ETag: etag }),
  };
}
