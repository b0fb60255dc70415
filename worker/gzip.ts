// Compression into cells, as Node has it. What comes out of cells is bounded: anybody who can edit a cell can pack
// gigabytes into one.

import { promisify } from 'node:util';
import { gunzip, gunzipSync, gzipSync } from 'node:zlib';
import type { Compression } from '../shared/pack.ts';

/** Several times what the largest programme takes. */
const MOST_TEXT_BYTES = 64_000_000;
/** Rows of cells and backups come out some ten times as long as they went in; zeros a thousand times. */
const MOST_GROWTH = 100;
const SMALL_BYTES = 16_000_000;

const unpack = promisify(gunzip);

export const gzip: Compression = {
  compress: (text) => gzipSync(text).toString('base64'),
  decompress: (base64) => {
    const packed = Buffer.from(base64, 'base64');
    return gunzipSync(packed, limitFor(packed)).toString('utf8');
  },
};

/** The same off the event loop. Rejects when it is no such text, or one that is too long. */
export async function decompress(base64: string): Promise<string> {
  const packed = Buffer.from(base64, 'base64');
  return (await unpack(packed, limitFor(packed))).toString('utf8');
}

function limitFor({ length }: Buffer): { readonly maxOutputLength: number } {
  return { maxOutputLength: Math.min(MOST_TEXT_BYTES, SMALL_BYTES + length * MOST_GROWTH) };
}
