// What a word means by its place: `de`, `a`, `los`, and the number behind `alle`.

import { isDayNumber, isMonth, isYearNumber, startsDay } from './ahead.ts';
import type { WordKind } from './words/words-of-dates.ts';
import type { Token, TokenKind } from './words.ts';

/** Words whose kind is open until their neighbours are known. */
type Open = Extract<WordKind, 'of' | 'to' | 'plural'>;
export type Opens = ReadonlyMap<Token, Open>;

const SAY_NOTHING: ReadonlySet<TokenKind> = new Set(['filler', 'mark']);
const DAYS: ReadonlySet<TokenKind> = new Set(['iso', 'triple', 'pair', 'year', 'month', 'weekday', 'close']);

export function takePlaces(tokens: Token[], opens: Opens): void {
  tokens.forEach((token, at) => {
    const open = opens.get(token);
    if (open === 'plural') takePlural(tokens, at);
    if (open === 'of') token.kind = kindOfOf(tokens, at);
  });
  tokens.forEach((token, at) => {
    if (token.kind === 'number' && tokens[at - 1]?.kind === 'hour' && isHour(tokens, at)) {
      token.kind = 'time';
      // Alle 21 del 12 giugno: of that day, not from it.
      if (opens.get(tokens[at + 1]!) === 'of') tokens[at + 1]!.kind = 'filler';
    }
  });
  // From the right: whether `4 a 6 y 8 a 10 de junio` goes on is known from its end.
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    if (opens.get(tokens[at]!) === 'to' && joinsDays(tokens, at)) tokens[at]!.kind = 'run';
  }
}

/** `los viernes`: all of them. */
function takePlural(tokens: Token[], at: number): void {
  tokens[at]!.kind = 'filler';
  const next = tokens[at + 1];
  if (next?.kind === 'weekday') tokens[at + 1] = { ...next, more: true };
}

/** `24 de abril de 2026` is a filler, `del 4 al 21` is from, anything else a word. */
function kindOfOf(tokens: readonly Token[], at: number): TokenKind {
  const before = tokens[at - 1];
  let next = at + 1;
  while (SAY_NOTHING.has(tokens[next]?.kind ?? 'break')) next += 1;
  const after = tokens[next];
  if (isMonth(after) || isYearNumber(after) || after?.kind === 'year') return 'filler';
  const isAfterDay = before !== undefined && (before.kind === 'month' || before.kind === 'time');
  if (isDayNumber(after) || ['weekday', 'iso', 'triple', 'pair'].includes(after?.kind ?? 'break')) {
    return isAfterDay ? 'filler' : 'from';
  }
  return before && isDayNumber(before) ? 'filler' : 'word';
}

function isHour(tokens: readonly Token[], at: number): boolean {
  return isDayNumber(tokens[at]) && !startsDay(tokens, at);
}

/** Whether `a` stands between a day and another: a run, and no hour. */
function joinsDays(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isAfterDay =
    before !== undefined && (isDayNumber(before) || isYearNumber(before) || DAYS.has(before.kind));
  if (!isAfterDay) return false;
  if (startsDay(tokens, at + 1))
    return !(tokens[at + 1]!.kind === 'pair' && tokens[at + 1]!.mark === '.' && before.kind === 'month');
  // junio 4 a 6
  const isMonthFirst = isDayNumber(before) && isMonth(tokens[at - 2]);
  return isMonthFirst && isDayNumber(tokens[at + 1]) && tokens[at + 2]?.kind !== 'time';
}
