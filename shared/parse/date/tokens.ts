// Cuts a `Date` cell into what stands there: numbers, whole dates, months, weekdays, and what joins them.

import {
  MONTH_WORDS,
  type Slip,
  slipOf,
  WEEKDAY_PLURALS,
  WEEKDAY_WORDS,
  WORD_KINDS,
  type WordKind,
} from './words.ts';

export type TokenKind =
  /** `2027-06-19`: year, month, day. */
  | 'iso'
  /** `19/06/2027`: two numbers in unknown order, year. */
  | 'triple'
  /** `19/06`: two numbers in unknown order. */
  | 'pair'
  | 'number'
  /** `’27` or what can only be a year. */
  | 'year'
  /** `46557.8125`: days since 1899-12-30, minutes of the day. */
  | 'serial'
  | 'time'
  | 'month'
  /** 0 is Sunday. */
  | 'weekday'
  | 'comma'
  | 'slash'
  | 'open'
  | 'close'
  | 'mark'
  | 'break'
  | 'word'
  | WordKind;

export interface Token {
  kind: TokenKind;
  readonly from: number;
  readonly to: number;
  /** As `kind` says. */
  numbers: readonly number[];
  /** The digits of a number, the separator of a whole date, the folded word. */
  readonly mark: string;
  /** The word is one slip away from what it is taken for. */
  slip?: Slip;
  /** A plural weekday, or a number that is an ordinal. */
  readonly more?: boolean;
}

const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const ISO_REST = /(\d{2})-(\d{2})(?![\d-])/y;
const TRIPLE = /(\d{1,2})(?:\s?([/.])\s?(\d{1,2})\s?\2\s?|(-)(\d{1,2})-)(\d{4}|\d{2}|['’]\d{2})(?!\d)/y;
const PAIR = /(\d{1,2})([/.])(\d{1,2})(?!\d)\.?/y;
const TIME =
  /\d{1,2}(?::\d{2}){1,2}(?!\d)|\d{1,2}\s?h\s?\d{0,2}(?![\p{L}\d])|\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m(?!\p{L})|heures?(?!\p{L})|hrs?(?!\p{L})|o['’]clock)/iuy;
const SERIAL = /(\d{5})(?:[.,](\d{1,16}))?(?![.,]?\d)/y;
const NUMBER = /(\d+)(?:(st|nd|rd|th|ere|ère|ème|eme|er|e|º|°|ᵉʳ|ᵉ)(?!\p{L}))?/iuy;
const WEEK_OF = /w[/.][cb]\.?(?!\p{L})/iuy;
const SHORT_YEAR = /['’](\d{2})(?!\d)/y;
const WORD = /[\p{L}\p{M}]+\.?/uy;
const AND_MONTH = /\.?\s*(?:of\s+|de\s+|d['’]\s*)?(\p{L}[\p{L}\p{M}]*)/uy;

/** The tokens, in order; every character that is not white space is in one of them. Linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '\n' && /\s/.test(text[at]!)) at += 1;
    else {
      const token = tokenAt(text, at, tokens[tokens.length - 1]);
      tokens.push(token);
      at = token.to;
    }
  }
  tokens.forEach((token, index) => {
    if (token.kind === 'word') takeSlip(tokens, index);
  });
  return tokens;
}

function tokenAt(text: string, from: number, before: Token | undefined): Token {
  const match = (form: RegExp) => {
    form.lastIndex = from;
    return form.exec(text);
  };
  const token = (
    kind: TokenKind,
    length: number,
    numbers: readonly number[] = [],
    mark = '',
    more = false,
  ) => ({
    kind,
    from,
    to: from + length,
    numbers,
    mark,
    ...(more && { more }),
  });
  const first = text[from]!;
  if (first >= '0' && first <= '9') {
    // 2027-06-20/07-02: the second has the year of the first.
    const rest = before?.kind === 'slash' && before.numbers.length > 0 ? match(ISO_REST) : null;
    if (rest) return token('iso', rest[0].length, [before!.numbers[0]!, +rest[1]!, +rest[2]!], '-');
    return numberAt(text, match, token);
  }
  if (first === '/') return token('slash', 1, before?.kind === 'iso' ? [before.numbers[0]!] : [], '/');
  const week = match(WEEK_OF);
  if (week) return token('vague', week[0].length, [], 'wc');
  const shortYear = match(SHORT_YEAR);
  if (shortYear) return token('year', shortYear[0].length, [2000 + +shortYear[1]!], shortYear[1]!);
  const word = match(WORD);
  if (word) {
    const folded = foldedWord(word[0]);
    const numbers = [
      MONTH_WORDS.get(folded) ?? 0,
      WEEKDAY_WORDS.get(folded) ?? WEEKDAY_PLURALS.get(folded) ?? 0,
    ];
    if (numbers[0]) return token('month', word[0].length, numbers, folded);
    if (numbers[1]) {
      return token('weekday', word[0].length, [numbers[1] - 1], folded, WEEKDAY_PLURALS.has(folded));
    }
    // The full stop belongs to an abbreviation only.
    const length = word[0].endsWith('.') ? word[0].length - 1 : word[0].length;
    return token(WORD_KINDS.get(folded) ?? 'word', length, [], folded);
  }
  const arrow = /^(?:->|=>|-->|\.{2,}|[→⇒…>–—-])/.exec(text.slice(from, from + 8));
  if (arrow) return token('run', arrow[0].length, [], arrow[0]);
  const kind = SYMBOLS[first];
  return token(kind ?? 'word', kind || first < '\ud800' || first > '\udbff' ? 1 : 2, [], first);
}

const SYMBOLS: Readonly<Record<string, TokenKind>> = {
  ',': 'comma',
  ';': 'break',
  '\n': 'break',
  '•': 'break',
  '·': 'break',
  '|': 'break',
  '&': 'and',
  '+': 'and',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '.': 'mark',
  ':': 'mark',
  "'": 'mark',
  '’': 'mark',
  '@': 'mark',
};

type Make = (
  kind: TokenKind,
  length: number,
  numbers?: readonly number[],
  mark?: string,
  more?: boolean,
) => Token;

function numberAt(text: string, match: (form: RegExp) => RegExpExecArray | null, token: Make): Token {
  const iso = match(ISO);
  if (iso) return token('iso', iso[0].length, [+iso[1]!, +iso[3]!, +iso[4]!], iso[2]!);
  const time = match(TIME);
  if (time) return token('time', time[0].length);
  const triple = match(TRIPLE);
  if (triple) {
    const [all, first, mark, second, dash, afterDash, year] = triple;
    const digits = year!.replace(/['’]/, '');
    const isWhole = digits.length === 4 || !isBeforeMonth(text, triple.index + all.length);
    if (isWhole)
      return token(
        'triple',
        all.length,
        [+first!, +(second ?? afterDash)!, +digits],
        (mark ?? dash)! + digits,
      );
  }
  const pair = match(PAIR);
  if (pair && !isBeforeMonth(text, pair.index + pair[0].length)) {
    const [all, first, mark, second] = pair;
    // 19.30 is a time: there is no thirtieth month, and few write a month before its day with a full stop.
    if (mark === '.' && +second! > 12) return token('time', all.length);
    const isJoined =
      text[pair.index + all.length] === mark && /\d/.test(text[pair.index + all.length + 1] ?? '');
    if (!isJoined && !(mark === '/' && +second! === 0))
      return token('pair', all.length, [+first!, +second!], mark!);
  }
  const serial = match(SERIAL);
  if (serial && +serial[1]! >= 40_000 && +serial[1]! <= 60_000) {
    const minutes = Math.round(+`0.${serial[2] ?? 0}` * 1440);
    return token('serial', serial[0].length, [+serial[1]!, minutes]);
  }
  const [all, digits, ordinal] = match(NUMBER)!;
  if (/^\d{8}$/.test(digits!) && !ordinal && +digits!.slice(0, 2) === 20) {
    const parts = [+digits!.slice(0, 4), +digits!.slice(4, 6), +digits!.slice(6)];
    if (parts[1]! >= 1 && parts[1]! <= 12 && parts[2]! >= 1 && parts[2]! <= 31)
      return token('iso', 8, parts, 'compact');
  }
  return token('number', all.length, [+digits!], digits!, ordinal !== undefined);
}

/** Whether a month's name follows: `12-13-14 June` are three days, not one. */
function isBeforeMonth(text: string, at: number): boolean {
  AND_MONTH.lastIndex = at;
  const [, word] = AND_MONTH.exec(text) ?? [];
  return word !== undefined && MONTH_WORDS.has(foldedWord(word));
}

/** A word that nobody knows, beside a number: it may be a month or a weekday with one slip. */
function takeSlip(tokens: readonly Token[], index: number): void {
  const token = tokens[index]!;
  const isDayNumber = (other: Token | undefined) =>
    other?.kind === 'number' && other.numbers[0]! >= 1 && other.numbers[0]! <= 31;
  const before = tokens[index - 1]?.kind === 'filler' ? tokens[index - 2] : tokens[index - 1];
  const after = tokens[index + 1];
  const isBeside = isDayNumber(before) || isDayNumber(after);
  if (!isBeside && !['iso', 'triple', 'month', 'pair'].includes(after?.kind ?? '')) return;
  const slip = slipOf(token.mark);
  if (!slip) return;
  if (isBeside && slip.months.length > 0) {
    token.kind = 'month';
    token.numbers = [slip.months[0]!, 0];
  } else if (slip.weekdays.length > 0 && after) {
    token.kind = 'weekday';
    token.numbers = [slip.weekdays[0]! - 1];
  } else return;
  token.slip = slip;
}

function foldedWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase();
}
