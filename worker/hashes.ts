// The two hashes that shared code takes as arguments, as Node has them.

import { createHmac, hash } from 'node:crypto';
import type { Sha256 } from '../shared/publication/canonical.ts';
import type { HmacSha256 } from '../shared/signing.ts';

/** SHA-256 over UTF-8, as 64 lower-case hexadecimal digits. */
export const sha256: Sha256 = (text) => hash('sha256', text, 'hex');

/** HMAC-SHA-256 over UTF-8, as 64 lower-case hexadecimal digits. */
export const hmacSha256: HmacSha256 = (text, secret) =>
  createHmac('sha256', secret).update(text, 'utf8').digest('hex');
