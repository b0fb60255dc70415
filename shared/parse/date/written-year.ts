// The year behind a day: in four digits or two, and only where it can be nothing else.

import { isYearNumber, joinAt, startsDay } from './ahead.ts';
import type { Token } from './token.ts';

interface Year {
  year: number | null;
  /** As typed, where it has two digits. */
  shortYear: string | null;
}

/** The year behind a month's name: `2027`, `, 2027`, `/27`, `’27`, and `27` where nothing else can be meant. */
export function readYear(tokens: readonly Token[], at: number, written: Year): number {
  const between = tokens[at];
  const isJoined = ['comma', 'filler', 'slash', 'run'].includes(between?.kind ?? '') || between?.mark === '.';
  const token = tokens[isJoined ? at + 1 : at];
  if (!token || (isJoined && between!.kind === 'filler' && !isYearNumber(token))) return at;
  // 19-Jun-27, but not 19 Jun-22 Jun.
  const isTight =
    isJoined &&
    between!.to === token.from &&
    tokens[at - 2]?.kind === between!.kind &&
    ['slash', 'run', 'mark'].includes(between!.kind);
  const isShort = token.kind === 'number' && /^\d\d$/.test(token.mark) && !token.more;
  if (isYearNumber(token) && (between!.kind !== 'run' || isTight)) written.year = token.numbers[0]!;
  else if (token.kind === 'year') written.year = token.numbers[0]!;
  else if (isShort && (!isJoined || isTight) && (isTight || isEndOfDay(tokens, at + 1))) {
    takeYear(written, token.numbers[0]!, token.mark);
  } else return at;
  return isJoined ? at + 2 : at + 1;
}

function isEndOfDay(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  const after = joinAt(tokens, at);
  return (
    !next ||
    (after !== null && startsDay(tokens, after.at)) ||
    ['time', 'open', 'weekday'].includes(next.kind)
  );
}

export function takeYear(written: Year, year: number, digits: string): void {
  written.year = digits.length === 2 ? (year < 70 ? 2000 : 1900) + year : year;
  written.shortYear = digits.length === 2 ? digits : null;
}
