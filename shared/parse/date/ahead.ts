// Looks ahead in the tokens of a `Date` cell: where a day begins, and what joins two.

import type { Token, TokenKind } from './words.ts';

export type Join = 'first' | 'break' | 'comma' | 'and' | 'or' | 'run' | 'slash';

/** A day is looked for this many tokens ahead, so that long cells stay cheap. */
const FARTHEST = 24;
export const BEFORE_A_DAY: ReadonlySet<TokenKind> = new Set(['filler', 'from', 'weekday', 'mark']);
export const JOINS: ReadonlyMap<TokenKind, Join> = new Map<TokenKind, Join>([
  ['comma', 'comma'],
  ['and', 'and'],
  ['or', 'or'],
  ['run', 'run'],
  ['slash', 'slash'],
]);

/** The join at a place, and where what it joins begins: `,`, `, and`, `- to`, `jusqu’au`. */
export function joinAt(tokens: readonly Token[], at: number): { at: number; join: Join } | null {
  let join: Join | null = null;
  let place = at;
  while (place < tokens.length && place < at + 4) {
    const token = tokens[place]!;
    const found = JOINS.get(token.kind);
    if (!found && !(join && token.kind === 'mark')) break;
    // A word says more than the comma or dash before it.
    if (found && (join === null || join === 'comma' || found === 'run')) join = found;
    place += 1;
  }
  return join && place < tokens.length ? { at: place, join } : null;
}

/** Whether a day stands at the place that cannot be anything else. */
export function startsDay(tokens: readonly Token[], from: number): boolean {
  let at = from;
  const limit = Math.min(tokens.length, from + FARTHEST);
  while (at < limit && BEFORE_A_DAY.has(tokens[at]!.kind)) at += 1;
  // Weekdays of a group: Sat & Sun 19-20 June.
  while (at < limit && at > from && tokens[at - 1]!.kind === 'weekday' && JOINS.has(tokens[at]!.kind)) {
    const next = at + 1;
    if (tokens[next]?.kind === 'weekday') at = next + 1;
    else if (tokens[at]!.kind === 'comma') at = next;
    else break;
  }
  while (at < limit && BEFORE_A_DAY.has(tokens[at]!.kind)) at += 1;
  const token = tokens[at];
  if (!token) return false;
  if (['iso', 'triple', 'pair', 'serial'].includes(token.kind)) return true;
  if (isMonth(token)) return isDayNumber(tokens[at + 1]) || isDayNumber(tokens[skipFiller(tokens, at + 1)]);
  if (token.kind === 'first') return isMonth(tokens[skipFiller(tokens, at + 1)]);
  if (isYearNumber(token)) {
    const next = tokens[skipMark(tokens, at + 1)];
    return isMonth(next) && isDayNumber(tokens[skipMark(tokens, tokens.indexOf(next!, at) + 1)]);
  }
  return isDayNumber(token) && monthAfter(tokens, at, limit) !== null;
}

/** The place of the month or numeric date that the day number at `at` shares, through a list of numbers. */
function monthAfter(tokens: readonly Token[], at: number, limit: number): number | null {
  let place = at + 1;
  while (place < limit) {
    const next = skipFiller(tokens, place);
    if (isMonth(tokens[next])) return next;
    const join = joinAt(tokens, place);
    if (!join) return null;
    place = join.at;
    while (BEFORE_A_DAY.has(tokens[place]?.kind ?? 'break')) place += 1;
    const token = tokens[place];
    if (!token) return null;
    // 12, 13/06/2027 shares; 12, 2027-06-13 does not.
    if (token.kind === 'triple' || token.kind === 'pair') return place;
    if (!isDayNumber(token)) return null;
    place += 1;
  }
  return null;
}

/** `mar. 22 juin`: Tuesday, where a day and a month follow. */
export function isMardi(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.mark !== 'mar' || !token.numbers[1]) return false;
  const next = skipMark(tokens, at + 1);
  return isDayNumber(tokens[next]) && isMonth(tokens[skipFiller(tokens, next + 1)]);
}

export const isMonth = (token: Token | undefined) => token?.kind === 'month';
export const isDayNumber = (token: Token | undefined) =>
  token?.kind === 'number' && token.mark.length <= 2 && token.numbers[0]! <= 99;
export const isYearNumber = (token: Token | undefined) => token?.kind === 'number' && token.mark.length === 4;
export const skipMark = (tokens: readonly Token[], at: number) =>
  ['mark', 'run', 'slash'].includes(tokens[at]?.kind ?? '') ? at + 1 : at;

/** Past `of`, `de`, or what stands tight between a day and its month: `19-Jun`, `19.Juni`. */
export function skipFiller(tokens: readonly Token[], from: number): number {
  let at = from;
  while (['filler', 'mark'].includes(tokens[at]?.kind ?? '')) at += 1;
  const token = tokens[at];
  const isTight = token && ['run', 'slash'].includes(token.kind) && tokens[at - 1]?.to === token.from;
  return isTight && tokens[at + 1]?.from === token.to ? at + 1 : at;
}
