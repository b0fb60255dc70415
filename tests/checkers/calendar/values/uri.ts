/** URI and CAL-ADDRESS (RFC 5545, 3.3.3 and 3.3.13; RFC 3986), and inline BINARY (3.3.1). */

import type { Finding } from '../fault.ts';

const URI = /^([A-Za-z][A-Za-z0-9+.-]*):((?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+)$/;
const WEB = /^https?$/i;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

export function judgeUri(value: string): Finding {
  const match = URI.exec(value);
  const sound = match && (!WEB.test(match[1]!) || (/^\/\/[^/?#]/.test(match[2]!) && URL.canParse(value)));
  return sound ? null : { rule: 'uri', message: `"${value}" is no absolute URI.` };
}

export function judgeBinary(value: string): Finding {
  if (value !== '' && BASE64.test(value)) return null;
  return { rule: 'binary', message: 'The value is not Base64.' };
}
