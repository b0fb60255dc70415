// What a `Date` cell says, before anyone asks what it means: days and how they are joined, with what else
// stands beside each.

import { type Token, type TokenKind, tokensOf } from './tokens.ts';

export type Join = 'first' | 'break' | 'comma' | 'and' | 'or' | 'run' | 'slash';

/** One day as written; what is not written is `null`. */
export interface WrittenDay {
  readonly join: Join;
  readonly style: 'iso' | 'compact' | 'named' | 'numeric' | 'serial' | 'bare';
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** Two numbers of which one is the day. */
  readonly pair: readonly [number, number] | null;
  /** The year as two digits, where it was. */
  readonly shortYear: string | null;
  /** The separator of a numeric date. */
  readonly separator: string;
  readonly isMonthFirst: boolean;
  /** The weekdays that stand beside it; several when they name the whole group (`Sat & Sun 19-20 June`). */
  readonly weekdays: readonly Token[];
  readonly slips: readonly Token[];
  /** `from` or `du` before it: a last day must follow. */
  readonly isFrom: boolean;
  /** No month stands near it that must be its own: `12 June, 14`. */
  readonly isDangling: boolean;
  /** Minutes of the day, where a serial number has them. */
  readonly minutes: number;
  readonly text: string;
  /** What stands behind it (or before it), and is not a date: times, or words. */
  tail: string;
  /** The tail names a day or a month, so it is no time: a join is missing. */
  isTailDate: boolean;
}

/** A stretch of the cell up to `;` or a line break that names no day. */
export interface Unread {
  readonly text: string;
  readonly tokens: readonly Token[];
}

export interface Phrase {
  readonly days: readonly WrittenDay[];
  readonly unread: readonly Unread[];
}

/** A day is looked for this many tokens ahead, so that long cells stay cheap. */
const FARTHEST = 24;
const BEFORE_A_DAY: ReadonlySet<TokenKind> = new Set(['filler', 'from', 'weekday', 'mark']);
const DATES: ReadonlySet<TokenKind> = new Set(['iso', 'triple', 'month', 'weekday', 'year', 'serial']);
const JOINS: ReadonlyMap<TokenKind, Join> = new Map<TokenKind, Join>([
  ['comma', 'comma'],
  ['and', 'and'],
  ['or', 'or'],
  ['run', 'run'],
  ['slash', 'slash'],
]);

export function phraseOf(text: string): Phrase {
  const days: WrittenDay[] = [];
  const unread: Unread[] = [];
  let segment: Token[] = [];
  const close = () => {
    if (segment.length > 0) readSegment(text, segment, days, unread);
    segment = [];
  };
  for (const token of tokensOf(text)) {
    if (token.kind === 'break') close();
    else segment.push(token);
  }
  close();
  return { days, unread };
}

function readSegment(text: string, tokens: Token[], days: WrittenDay[], unread: Unread[]): void {
  let at = 0;
  // A dash or a slash that opens a line is a bullet.
  if (tokens[0]!.kind === 'run' && tokens.length > 1) at = 1;
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
  const isUntil = before.length > 0 && before.every(({ kind }) => kind === 'run' || kind === 'filler');
  const lead = isUntil ? '' : textOf(text, tokens, start, at);
  let join: Join = days.length + unread.length === 0 ? 'first' : 'break';
  const first = days.length;
  while (at < tokens.length) {
    const read = readDay(text, tokens, at, join);
    let end = read.end;
    const next = joinAt(tokens, end);
    if (next && mayGoOn(tokens, next.at, read.day)) {
      days.push(read.day);
      [at, join] = [next.at, next.join];
      continue;
    }
    // A tail goes on until a day that nobody can take for anything else.
    const from = end;
    while (end < tokens.length) {
      const joined = joinAt(tokens, end);
      if (joined && startsDay(tokens, joined.at)) break;
      end += 1;
    }
    const isTailDate = tokens.slice(from, end).some(({ kind }) => DATES.has(kind));
    days.push({ ...read.day, tail: textOf(text, tokens, from, end), isTailDate });
    const joined = joinAt(tokens, end);
    if (!joined) break;
    [at, join] = [joined.at, joined.join];
  }
  const led = days[first]!;
  if (isUntil) days[first] = { ...led, isFrom: true };
  if (lead !== '') led.tail = led.tail === '' ? lead : `${lead} ${led.tail}`;
}

/** The join at a place, and where what it joins begins: `,`, `, and`, `- to`, `jusqu’au`. */
function joinAt(tokens: readonly Token[], at: number): { at: number; join: Join } | null {
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

/** Whether what is joined to a day goes on with days: another whole one, or a number of the same month. */
function mayGoOn(tokens: readonly Token[], at: number, before: WrittenDay): boolean {
  if (startsDay(tokens, at)) return true;
  let place = at;
  while (BEFORE_A_DAY.has(tokens[place]?.kind ?? 'break')) place += 1;
  if (!isDayNumber(tokens[place]) || before.style === 'serial') return false;
  // 19 June, 9-11pm and 19 June - 8.30pm are times.
  const after = joinAt(tokens, place + 1);
  const isTime = after !== null && tokens[after.at]!.kind === 'time';
  return !isTime && tokens[place + 1]?.kind !== 'time';
}

function readDay(
  text: string,
  tokens: readonly Token[],
  from: number,
  join: Join,
): { day: WrittenDay; end: number } {
  let at = from;
  let isFrom = false;
  const weekdays: Token[] = [];
  const slips: Token[] = [];
  const take = (token: Token) => {
    if (token.slip) slips.push(token);
    at += 1;
  };
  while (
    BEFORE_A_DAY.has(tokens[at]!.kind) ||
    (weekdays.length > 0 && JOINS.has(tokens[at]!.kind)) ||
    isMardi(tokens, at)
  ) {
    const token = tokens[at]!;
    if (token.kind === 'weekday') weekdays.push(token);
    if (token.kind === 'month')
      weekdays.push({ ...token, kind: 'weekday', numbers: [token.numbers[1]! - 1] });
    isFrom = isFrom || token.kind === 'from';
    take(token);
  }
  const begin = tokens[at]!;
  const written = {
    join,
    style: 'named' as WrittenDay['style'],
    day: null as number | null,
    month: null as number | null,
    year: null as number | null,
    pair: null as [number, number] | null,
    shortYear: null as string | null,
    separator: '',
    isMonthFirst: false,
    isDangling: false,
    minutes: 0,
  };
  const [a = 0, b = 0, c = 0] = begin.numbers;
  take(begin);
  if (begin.kind === 'iso') {
    written.style = begin.mark === 'compact' ? 'compact' : 'iso';
    [written.year, written.month, written.day] = [a, b, c];
    written.separator = begin.mark;
    if (/^t$/i.test(text[begin.to] ?? '') && tokens[at]?.mark === 't') at += 1;
  } else if (begin.kind === 'triple' || begin.kind === 'pair') {
    written.style = 'numeric';
    written.pair = [a, b];
    written.separator = begin.mark[0]!;
    if (begin.kind === 'triple') takeYear(written, c, begin.mark.slice(1));
  } else if (begin.kind === 'serial') {
    written.style = 'serial';
    [written.day, written.minutes] = [a, b];
  } else if (isMonth(begin)) {
    written.month = a;
    written.isMonthFirst = true;
    at = isDayNumber(tokens[at]) ? at : skipFiller(tokens, at);
    written.day = tokens[at]!.numbers[0]!;
    at += 1;
    at = readYear(tokens, at, written);
  } else if (isYearNumber(begin)) {
    written.year = a;
    at = skipMark(tokens, at);
    written.month = tokens[at]!.numbers[0]!;
    take(tokens[at]!);
    at = skipMark(tokens, at);
    written.day = tokens[at]!.numbers[0]!;
    at += 1;
  } else {
    written.day = begin.kind === 'first' ? 1 : a;
    const next = skipFiller(tokens, at);
    if (isMonth(tokens[next])) {
      at = next;
      written.month = tokens[at]!.numbers[0]!;
      take(tokens[at]!);
      at = readYear(tokens, at, written);
    } else {
      written.style = 'bare';
      written.isDangling = !startsDay(tokens, from);
    }
  }
  const end = at;
  let start = from;
  while (['filler', 'from', 'mark'].includes(tokens[start]!.kind)) start += 1;
  at = readTrailingWeekday(tokens, at, weekdays);
  const day = {
    ...written,
    weekdays,
    slips,
    isFrom,
    tail: '',
    isTailDate: false,
    text: textOf(text, tokens, start, end),
  };
  return { day, end: at };
}

/** The year behind a month's name: `2027`, `, 2027`, `/27`, `’27`, and `27` where nothing else can be meant. */
function readYear(
  tokens: readonly Token[],
  at: number,
  written: { year: number | null; shortYear: string | null },
): number {
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

function takeYear(
  written: { year: number | null; shortYear: string | null },
  year: number,
  digits: string,
): void {
  written.year = digits.length === 2 ? (year < 70 ? 2000 : 1900) + year : year;
  written.shortYear = digits.length === 2 ? digits : null;
}

/** `19 June (Saturday)`, `19/06/2027, Sat`: a weekday behind its date. */
function readTrailingWeekday(tokens: readonly Token[], from: number, weekdays: Token[]): number {
  let at = from;
  while (['comma', 'open'].includes(tokens[at]?.kind ?? '')) at += 1;
  const token = tokens[at];
  if (token?.kind !== 'weekday' || weekdays.length > 0) return from;
  if (at > from && tokens[at - 1]!.kind === 'comma' && startsDay(tokens, at)) return from;
  at += 1;
  while (['close', 'mark'].includes(tokens[at]?.kind ?? '')) at += 1;
  weekdays.push(token);
  return at;
}

/** `mar. 22 juin`: Tuesday, where a day and a month follow. */
function isMardi(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.mark !== 'mar') return false;
  const next = skipMark(tokens, at + 1);
  return isDayNumber(tokens[next]) && isMonth(tokens[skipFiller(tokens, next + 1)]);
}

const isMonth = (token: Token | undefined) => token?.kind === 'month';
const isDayNumber = (token: Token | undefined) =>
  token?.kind === 'number' && token.mark.length <= 2 && token.numbers[0]! <= 99;
const isYearNumber = (token: Token | undefined) => token?.kind === 'number' && token.mark.length === 4;
const skipMark = (tokens: readonly Token[], at: number) =>
  ['mark', 'run', 'slash'].includes(tokens[at]?.kind ?? '') ? at + 1 : at;

/** Past `of`, `de`, or what stands tight between a day and its month: `19-Jun`, `19.Juni`. */
function skipFiller(tokens: readonly Token[], from: number): number {
  let at = from;
  while (['filler', 'mark'].includes(tokens[at]?.kind ?? '')) at += 1;
  const token = tokens[at];
  const isTight = token && ['run', 'slash'].includes(token.kind) && tokens[at - 1]?.to === token.from;
  return isTight && tokens[at + 1]?.from === token.to ? at + 1 : at;
}

function textOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return from >= to ? '' : text.slice(tokens[from]!.from, tokens[to - 1]!.to);
}
