// `Utilities`: digests, signatures, dates as text, base64, gzip.

import { BlobEmulation, bytesOf, signed, unsigned } from './bytes.ts';
import { current, refusal } from './channel.ts';
import { formatDate } from './format-date.ts';
import { behind, EmulatedObject, names } from './present.ts';

type Google = GoogleAppsScript.Utilities.Utilities;
type Blob = GoogleAppsScript.Base.Blob;

const ALGORITHMS: Record<string, string> = {
  MD2: '',
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};
const GZIP = 'application/x-gzip';
const SLEEP_MS_AT_MOST = 300_000;

export class UtilitiesEmulation
  extends EmulatedObject<Google>
  implements
    Pick<
      Google,
      | 'Charset'
      | 'DigestAlgorithm'
      | 'MacAlgorithm'
      | 'computeDigest'
      | 'computeHmacSha256Signature'
      | 'computeHmacSignature'
      | 'getUuid'
      | 'sleep'
      | 'formatDate'
      | 'base64Encode'
      | 'base64EncodeWebSafe'
      | 'base64Decode'
      | 'base64DecodeWebSafe'
      | 'newBlob'
      | 'gzip'
      | 'ungzip'
    >
{
  constructor() {
    super('Utilities');
  }

  get Charset(): typeof GoogleAppsScript.Utilities.Charset {
    return names('US_ASCII', 'UTF_8');
  }
  get DigestAlgorithm(): typeof GoogleAppsScript.Utilities.DigestAlgorithm {
    return names(...Object.keys(ALGORITHMS));
  }
  get MacAlgorithm(): typeof GoogleAppsScript.Utilities.MacAlgorithm {
    return names('HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512');
  }

  computeDigest(algorithm: unknown, value: unknown, charset?: unknown): number[] {
    const name = ALGORITHMS[String(algorithm)];
    if (!name) throw new Error(`Utilities.DigestAlgorithm.${String(algorithm)} is not emulated`);
    return signed(current().natives.digest(name, bytesOf(value, charset)));
  }
  computeHmacSha256Signature(value: unknown, key: unknown, charset?: unknown): number[] {
    return this.#hmac('sha256', value, key, charset);
  }
  computeHmacSignature(algorithm: unknown, value: unknown, key: unknown, charset?: unknown): number[] {
    const name = ALGORITHMS[String(algorithm).replace('HMAC_', '')];
    if (!name) throw new Error(`Utilities.MacAlgorithm.${String(algorithm)} is not emulated`);
    return this.#hmac(name, value, key, charset);
  }
  #hmac(name: string, value: unknown, key: unknown, charset: unknown): number[] {
    if (Array.isArray(value) !== Array.isArray(key)) {
      throw refusal(
        "The parameters don't match the method signature for Utilities.computeHmacSha256Signature.",
      );
    }
    return signed(current().natives.hmac(name, bytesOf(value, charset), bytesOf(key, charset)));
  }

  getUuid(): string {
    return current().natives.uuid();
  }

  /** Waits up to five minutes, which count against the run's own time. */
  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= SLEEP_MS_AT_MOST))
      throw refusal('Invalid argument: milliseconds');
    current().natives.sleep(milliseconds);
  }

  formatDate(date: unknown, timeZone: string, format: string): string {
    const instant = date instanceof Date ? date.getTime() : Number.NaN;
    if (Number.isNaN(instant)) {
      throw refusal(
        `The parameters (${date === null ? 'null' : typeof date},String,String) don't match the method signature for Utilities.formatDate.`,
      );
    }
    return formatDate(instant, timeZone, format);
  }

  base64Encode(value: unknown, charset?: unknown): string {
    return current().natives.toBase64(bytesOf(value, charset ?? 'UTF_8'), false);
  }
  base64EncodeWebSafe(value: unknown, charset?: unknown): string {
    return current().natives.toBase64(bytesOf(value, charset ?? 'UTF_8'), true);
  }
  base64Decode(encoded: string): number[] {
    const bytes = current().natives.fromBase64(encoded);
    if (!bytes) throw refusal('Could not decode string.');
    return signed(bytes);
  }
  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded);
  }

  newBlob(data: unknown, contentType?: string, name?: string): Blob {
    const bytes = Array.isArray(data) ? unsigned(data as number[]) : bytesOf(data, 'UTF_8');
    return new BlobEmulation(bytes, contentType ?? (Array.isArray(data) ? null : 'text/plain'), name ?? null)
      .face;
  }
  gzip(blob: unknown, name?: string): Blob {
    const { bytes } = behind(blob as object, BlobEmulation);
    return new BlobEmulation(current().natives.gzip(bytes), GZIP, name ?? 'archive.gz').face;
  }
  ungzip(blob: unknown): Blob {
    const packed = behind(blob as object, BlobEmulation);
    const type = packed.getContentType();
    if (type === null) throw refusal('Blob object must have non-null content type for this operation.');
    if (type !== GZIP) throw refusal('Invalid argument');
    const bytes = current().natives.gunzip(packed.bytes);
    if (!bytes) throw refusal('Could not decompress gzip.');
    return new BlobEmulation(bytes, null, null).face;
  }
}
