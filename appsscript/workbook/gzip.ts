// Gzip and base64 as Google has them. Three service calls each way.

import type { Compression } from '../../shared/pack.ts';

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
