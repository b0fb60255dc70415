// A request as the Sheet's script signs it, and the check of the worker's answer.

import { randomUUID } from 'node:crypto';
import { SIGNATURE_HEADERS, signatureOf } from '../../../shared/signing.ts';
import type { HookKey } from '../../../worker/config.ts';
import { hmacSha256, sha256 } from '../../../worker/hashes.ts';

export const KEY: HookKey = { id: 'sheet', secret: 'a-secret-of-some-length' };

export interface HookRequest {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
  readonly key?: HookKey;
  /** Unix time in seconds. */
  readonly time: number;
  readonly nonce?: string;
}

/** A signed request; `headers` replaces single headers afterwards, `''` takes one out. */
export function signedRequest(question: HookRequest, headers: Record<string, string> = {}): Request {
  const { method = 'POST', path, body = '', key = KEY, nonce = randomUUID() } = question;
  const time = String(question.time);
  const signature = signatureOf({ method, path, time, nonce, body }, key.secret, sha256, hmacSha256);
  const signed = {
    [SIGNATURE_HEADERS.keyId]: key.id,
    [SIGNATURE_HEADERS.time]: time,
    [SIGNATURE_HEADERS.nonce]: nonce,
    [SIGNATURE_HEADERS.signature]: signature,
    ...headers,
  };
  const kept = Object.entries(signed).filter(([, value]) => value !== '');
  return new Request(`http://worker${path}`, {
    method,
    headers: kept,
    ...(method === 'POST' && { body }),
  });
}

/** Whether an answer is signed by this key, for the question of this nonce. */
export async function isSignedAnswer(
  response: Response,
  path: string,
  nonce: string,
  key: HookKey = KEY,
): Promise<boolean> {
  const body = await response.clone().text();
  const time = response.headers.get(SIGNATURE_HEADERS.time) ?? '';
  const expected = signatureOf({ method: 'ANSWER', path, time, nonce, body }, key.secret, sha256, hmacSha256);
  return (
    response.headers.get(SIGNATURE_HEADERS.signature) === expected &&
    response.headers.get(SIGNATURE_HEADERS.nonce) === nonce &&
    response.headers.get(SIGNATURE_HEADERS.keyId) === key.id
  );
}
