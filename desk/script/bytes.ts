// Bytes as Apps Script has them: arrays of numbers from -128 to 127, and blobs of them.

import { current, refusal } from './channel.ts';
import { EmulatedObject } from './present.ts';

type Google = GoogleAppsScript.Base.Blob;

export function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

export function unsigned(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte & 255);
}

/** Bytes of a text or of a byte array. Without a charset, what ASCII cannot say becomes `?`. */
export function bytesOf(value: unknown, charset: unknown): Uint8Array {
  if (Array.isArray(value)) return unsigned(value as number[]);
  if (typeof value === 'string') return current().natives.encode(value, charsetName(charset));
  throw refusal("The parameters don't match the method signature: expected a text or Byte[].");
}

function charsetName(charset: unknown): string {
  return charset === undefined || charset === null || charset === 'US_ASCII' ? 'ascii' : 'utf-8';
}

export class BlobEmulation
  extends EmulatedObject<Google>
  implements
    Pick<
      Google,
      | 'getBytes'
      | 'getDataAsString'
      | 'getContentType'
      | 'setContentType'
      | 'getName'
      | 'setName'
      | 'copyBlob'
    >
{
  readonly bytes: Uint8Array;
  #type: string | null;
  #name: string | null;

  constructor(bytes: Uint8Array, type: string | null, name: string | null) {
    super('Blob', false);
    this.bytes = bytes;
    this.#type = type;
    this.#name = name;
  }
  getBytes(): number[] {
    return signed(this.bytes);
  }
  getDataAsString(charset = 'utf-8'): string {
    return current().natives.decode(this.bytes, charset);
  }
  getContentType(): string | null {
    return this.#type;
  }
  setContentType(type: string | null): Google {
    this.#type = type;
    return this.face;
  }
  getName(): string | null {
    return this.#name;
  }
  setName(name: string): Google {
    this.#name = name;
    return this.face;
  }
  copyBlob(): Google {
    return new BlobEmulation(this.bytes, this.#type, this.#name).face;
  }
}
