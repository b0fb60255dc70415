// What a reader accepts and already has (RFC 9110, 12.5.3 and 13.1.2).

import type { Encoding } from './document.ts';

/**
 * The encoding to send: the one of highest weight, the best first among equals. A reader that refuses all of
 * them gets `identity`, as RFC 9110 (12.4.1) allows: bytes serve it better than a refusal.
 */
export function chooseEncoding(accepted: string | undefined, offered: readonly Encoding[]): Encoding {
  if (accepted === undefined || offered.length === 1) return 'identity';
  const weights = weightsOf(accepted);
  const weightOf = (encoding: Encoding) =>
    weights.get(encoding) ?? weights.get('*') ?? (encoding === 'identity' ? LEAST_WEIGHT : 0);
  let chosen: Encoding = 'identity';
  let highest = 0;
  for (const encoding of offered) {
    const weight = weightOf(encoding);
    if (weight > highest) [chosen, highest] = [encoding, weight];
  }
  return chosen;
}

/** Below any weight that can be written: unless refused, `identity` will do when nothing else will. */
const LEAST_WEIGHT = 0.0001;

function weightsOf(accepted: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const item of accepted.split(',')) {
    const [, name, weight] = ITEM.exec(item) ?? [];
    if (name === undefined) continue;
    const coding = name.toLowerCase();
    weights.set(coding === 'x-gzip' ? 'gzip' : coding, weight === undefined ? 1 : Number(weight));
  }
  return weights;
}

/** A coding and its weight; an item that is neither counts as not written. */
const ITEM = /^\s*([^\s;]+)\s*(?:;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i;

/**
 * Whether `If-None-Match` names this ETag: in a list, weakly, or by `*`. Our tags are quoted digests, so
 * finding one inside the header is finding it in the list, with or without `W/`.
 */
export function hasAlready(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch.includes(etag) || ifNoneMatch.trim() === '*';
}
