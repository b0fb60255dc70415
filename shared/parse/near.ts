// Slips of the finger: two words that are one letter apart.

import { folded } from '../text.ts';

const SHORTEST = 4;

/** Of `words`, those one letter away from the text, as they are written; for the first of each spelling. */
export function nearTo(text: string, words: Iterable<string>): string[] {
  const typed = folded(text);
  if (typed.length < SHORTEST) return [];
  return [...words].filter((word) => isOneSlip(typed, folded(word)));
}

/** Whether two folded names are one slip apart. “Part 1” and “Part 2” are two. */
export function isSlipOfName(one: string, other: string): boolean {
  return isOneSlip(one, other) && one.replace(/\D/g, '') === other.replace(/\D/g, '');
}

/** Whether one letter is wrong, missing or too many, or two neighbours changed places. Not when they are the same. */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at);
  if (long.slice(at + 1) === short.slice(at + 1)) return true;
  const isSwapped = long[at] === short[at + 1] && long[at + 1] === short[at];
  return isSwapped && long.slice(at + 2) === short.slice(at + 2);
}
