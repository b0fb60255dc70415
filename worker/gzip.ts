// Compression into cells, as Node has it.

import { gunzipSync, gzipSync } from 'node:zlib';
import type { Compression } from '../shared/pack.ts';

export const gzip: Compression = {
  compress: (text) => gzipSync(text).toString('base64'),
  decompress: (base64) => gunzipSync(Buffer.from(base64, 'base64')).toString('utf8'),
};
