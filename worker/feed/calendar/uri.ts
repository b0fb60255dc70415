// A web address as a value of type URI: ASCII, and only the characters that RFC 3986 allows.

/** The address percent-encoded, its host in Punycode; `null` when it is no address of the web. */
export function uriOf(address: string): string | null {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href.replace(NOT_IN_A_URI, encodeURIComponent).replace(STRAY_PERCENT, '%25');
}

const NOT_IN_A_URI = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu;
const STRAY_PERCENT = /%(?![0-9A-Fa-f]{2})/g;
