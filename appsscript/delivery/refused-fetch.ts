// Why Google did not let a request out, or got nothing back. Its sentence is in the language of whoever runs the script,
// so only what stands in it in every language counts: names of services, scopes and protocols.

export const FETCH_FAULTS = [
  /** The manifest's `urlFetchWhitelist` does not name the address. */
  'not-listed',
  /** The script lacks the scope, or the person has not granted it. */
  'not-granted',
  /** An administrator of the domain forbids the address. */
  'not-allowed',
  /** The day's requests are used up. */
  'quota',
  /** The certificate of the worker is not one that Google takes. */
  'tls',
  /** Nobody knows a machine of that name. */
  'dns',
  'timeout',
  /** Nothing came back, which is all that Google says of it. */
  'unavailable',
] as const;
export type FetchFault = (typeof FETCH_FAULTS)[number];

const SIGNS: readonly (readonly [FetchFault, RegExp])[] = [
  ['not-listed', /urlFetchWhitelist|white-?list|allow-?list/i],
  ['not-granted', /auth\/script\.external_request|authoriz|autoris|permissions? to call|UrlFetchApp\.fetch/i],
  ['quota', /:\s*urlfetch\.?( \(line \d+\))?\.?\s*$|[Bb]andwidth quota|invoked too many times/],
  ['not-allowed', /\badmin/i],
  ['tls', /\bSSL\b|\bTLS\b|certificat/i],
  ['dns', /\bDNS\b/i],
  ['timeout', /time-?out|timed out/i],
  ['unavailable', /^(Exception: )?(Address unavailable|Adresse indisponible)\b/],
];

/** `null`: a sentence that none of these knows, to be quoted. */
export function fetchFaultOf(message: string): FetchFault | null {
  return SIGNS.find(([, sign]) => sign.test(message))?.[0] ?? null;
}
