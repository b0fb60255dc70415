// What a `Date` cell says, before anyone asks what it means: days and how they are joined, with what else
// stands beside each.

import { BEFORE_A_DAY, isDayNumber, type Join, joinAt, startsDay } from './ahead.ts';
import type { WrittenDay } from './calendar.ts';
import { LEXICONS, type Lexicon } from './lexicon.ts';
import { tokensOf } from './tokens.ts';
import type { Token, TokenKind } from './words.ts';
import { readDay, textOf } from './written.ts';

/** A stretch of the cell up to `;` or a line break that names no day. */
export interface UnreadPhrase {
  readonly text: string;
  readonly tokens: readonly Token[];
}

export interface Phrase {
  readonly days: readonly WrittenDay[];
  readonly unread: readonly UnreadPhrase[];
}

const DATES: ReadonlySet<TokenKind> = new Set(['iso', 'triple', 'month', 'weekday', 'year', 'serial']);

/** `from` in several words, and behind its day. */
const STARTING = /^[aà] (?:partire?|compter|contare?)(?: d\p{L}{1,3})?$/iu;
const ONWARDS = /^(?:onwards?|en adelante|in poi|em diante)$/i;

export function phraseOf(text: string, lexicon: Lexicon = LEXICONS.base): Phrase {
  const days: WrittenDay[] = [];
  const unread: UnreadPhrase[] = [];
  let segment: Token[] = [];
  const close = () => {
    if (segment.length > 0) readSegment(text, segment, days, unread);
    segment = [];
  };
  for (const token of tokensOf(text, lexicon)) {
    if (token.kind === 'break') close();
    else segment.push(token);
  }
  close();
  return { days, unread };
}

function readSegment(text: string, tokens: Token[], days: WrittenDay[], unread: UnreadPhrase[]): void {
  let at = 0;
  // A dash or a slash that opens a line is a bullet.
  if (/^[–—-]$/.test(tokens[0]!.mark) && tokens[0]!.kind === 'run' && tokens.length > 1) at = 1;
  const start = at;
  while (at < tokens.length && !startsDay(tokens, at)) at += 1;
  if (at === tokens.length) {
    unread.push({ text: textOf(text, tokens, 0, tokens.length), tokens });
    return;
  }
  const before = tokens.slice(start, at);
  if (before.some(({ kind }) => kind === 'vague')) {
    unread.push({ text: textOf(text, tokens, 0, tokens.length), tokens });
    return;
  }
  // “until 20 June” has one end only, as “from 20 June” has.
  const isUntil = before.length > 0 && before.every(({ kind }) => ['run', 'filler', 'mark'].includes(kind));
  let join: Join = days.length + unread.length === 0 ? 'first' : 'break';
  const first = days.length;
  let lead = isUntil ? '' : textOf(text, tokens, start, at);
  const number = numberBefore(tokens, start, at);
  if (number !== null) {
    // 17 21 June: a number in front of a date is a day of the same month, never an hour.
    const { day, end } = readDay(text, tokens, number, join);
    const [one, other] = [wordsIn(tokens, start, number), wordsIn(tokens, end, at)];
    lead =
      `${one ? textOf(text, tokens, start, number) : ''} ${other ? textOf(text, tokens, end, at) : ''}`.trim();
    days.push({ ...day, isFrom: before.some(({ kind }) => kind === 'from'), isDangling: false });
    join = 'run';
  }
  const isGuess = () => number !== null && days.length === first + 1;
  while (at < tokens.length) {
    const read = readDay(text, tokens, at, join);
    let end = read.end;
    const next = joinAt(tokens, end);
    if (next && mayGoOn(tokens, next.at, read.day)) {
      days.push({ ...read.day, isGuessed: isGuess() });
      [at, join] = [next.at, next.join];
      continue;
    }
    // A tail goes on until a day that nobody can take for anything else.
    const from = end;
    while (end < tokens.length) {
      const joined = joinAt(tokens, end);
      if (joined && startsDay(tokens, joined.at) && !isDotted(tokens[joined.at], read.day)) break;
      end += 1;
    }
    const isTailDate = tokens.slice(from, end).some(({ kind }) => DATES.has(kind));
    const tail = textOf(text, tokens, from, end);
    const isOnwards = ONWARDS.test(tail);
    const isFrom = read.day.isFrom || isOnwards;
    days.push({ ...read.day, isGuessed: isGuess(), isFrom, tail: isOnwards ? '' : tail, isTailDate });
    const joined = joinAt(tokens, end);
    if (!joined) break;
    [at, join] = [joined.at, joined.join];
  }
  const led = days[first]!;
  if (STARTING.test(lead)) {
    lead = '';
    led.isFrom = true;
  }
  if (isUntil) days[first] = { ...led, isUntil: true };
  if (lead !== '' && hasNumber(before.slice(0, (number ?? at) - start))) led.isTailDate = true;
  if (lead !== '') led.tail = led.tail === '' ? lead : `${lead} ${led.tail}`;
}

/** Whether something stands there that is not said already: `from`, an article, a full stop. */
function wordsIn(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind }) => !['from', 'filler', 'mark'].includes(kind));
}

function hasNumber(tokens: readonly Token[]): boolean {
  return tokens.some(isDayNumber);
}

/** The bare number in front of a date that says no hour; `null` without one. */
function numberBefore(tokens: readonly Token[], start: number, at: number): number | null {
  for (let place = at - 1; place >= start; place -= 1) {
    const token = tokens[place]!;
    if (token.kind === 'number') return isDayNumber(token) && token.numbers[0]! <= 31 ? place : null;
    if (token.kind === 'time') return null;
  }
  return null;
}

/** Whether what is joined to a day goes on with days: another whole one, or a number of the same month. */
function mayGoOn(tokens: readonly Token[], at: number, before: WrittenDay): boolean {
  if (isDotted(tokens[at], before)) return false;
  if (startsDay(tokens, at)) return true;
  let place = at;
  while (BEFORE_A_DAY.has(tokens[place]?.kind ?? 'break')) place += 1;
  if (!isDayNumber(tokens[place]) || before.style === 'serial') return false;
  // 19 June, 9-11pm and 19 June - 8.30pm are times.
  const after = joinAt(tokens, place + 1);
  const isTime = after !== null && tokens[after.at]!.kind === 'time';
  return !isTime && tokens[place + 1]?.kind !== 'time';
}

/** Behind a day by name, 21.10 is ten past nine, not the twenty-first of October. */
function isDotted(token: Token | undefined, before: WrittenDay): boolean {
  const isNamed = before.style !== 'numeric' && (before.style !== 'bare' || before.isDangling);
  return token?.kind === 'pair' && token.mark === '.' && isNamed;
}
