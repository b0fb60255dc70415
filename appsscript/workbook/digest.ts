// SHA-256 and HMAC as Google computes them: one service call a hash, signed bytes, UTF-8 asked for.

import type { Sha256 } from '../../shared/publication/canonical.ts';
import type { HmacSha256 } from '../../shared/signing.ts';

/** SHA-256 of the text as UTF-8, in hexadecimal. One service call. */
export const sha256: Sha256 = (text) =>
  hexadecimal(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8));

/** HMAC-SHA-256 as UTF-8, in hexadecimal. One service call. */
export const hmacSha256: HmacSha256 = (text, secret) =>
  hexadecimal(Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8));

function hexadecimal(signedBytes: readonly number[]): string {
  return signedBytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}
