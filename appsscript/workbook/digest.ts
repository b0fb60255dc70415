// SHA-256 and HMAC as Google computes them: one service call a hash, signed bytes, UTF-8 asked for.

import type { Compression } from '../../shared/pack.ts';
import type { Sha256 } from '../../shared/publication/canonical.ts';
import type { HmacSha256 } from '../../shared/signing.ts';

/** SHA-256 of the text as UTF-8, in hexadecimal. One service call. */
export const sha256: Sha256 = (text) =>
  hexadecimal(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8));

/** HMAC-SHA-256 as UTF-8, in hexadecimal. One service call. */
export const hmacSha256: HmacSha256 = (text, secret) =>
  hexadecimal(Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8));

/** Of bytes as Google gives them, from -128 to 127. */
export function hexadecimal(signedBytes: readonly number[]): string {
  return signedBytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}

// Gzip and base64 as Google has them. Three service calls each way.

export const gzip: Compression = {
  compress: (text) => {
    const blob = Utilities.newBlob(text, 'application/json');
    return Utilities.base64Encode(Utilities.gzip(blob).getBytes());
  },
  decompress: (base64) => {
    const blob = Utilities.newBlob(Utilities.base64Decode(base64), 'application/x-gzip');
    return Utilities.ungzip(blob).getDataAsString();
  },
};
