// Signs what the Sheet and the worker say to each other. The hashes come in as functions, because Google
// and Node have their own; what is signed is said here, once, for both.

import type { Sha256 } from './publication/canonical.ts';

/** HMAC-SHA-256 over UTF-8, as 64 lower-case hexadecimal digits. */
export type HmacSha256 = (text: string, secret: string) => string;

/** The headers of a signed message, lower case. */
export const SIGNATURE_HEADERS = {
  keyId: 'x-bandstand-key',
  time: 'x-bandstand-time',
  nonce: 'x-bandstand-nonce',
  signature: 'x-bandstand-signature',
} as const;

/** A message is accepted for this long before and after its time. */
export const SIGNATURE_LIFE_SECONDS = 300;

export interface SignedParts {
  /** `POST`, `GET`; an answer is signed as `ANSWER` with the path and nonce of its question. */
  readonly method: string;
  /** Path only, beginning with `/`. */
  readonly path: string;
  /** Unix time in seconds, as text. */
  readonly time: string;
  /** Fresh for every message. */
  readonly nonce: string;
  readonly body: string;
}

/** The signature of a message under one key's secret. */
export function signatureOf(parts: SignedParts, secret: string, sha256: Sha256, hmac: HmacSha256): string {
  const { method, path, time, nonce, body } = parts;
  return hmac(['v1', method, path, time, nonce, sha256(body)].join('\n'), secret);
}

/** Splits `id:secret`; `null` when it is not of that form. */
export function readHookKey(text: string): { id: string; secret: string } | null {
  const found = /^([A-Za-z0-9_-]{1,40}):(\S{16,})$/.exec(text.trim());
  return found ? { id: found[1]!, secret: found[2]! } : null;
}
