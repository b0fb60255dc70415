// Cuts a `Date` cell into what stands there.

import { numberAt } from './numbers.ts';
import {
  foldedWord,
  MONTH_WORDS,
  slipOf,
  type Token,
  type TokenKind,
  WEEKDAY_PLURALS,
  WEEKDAY_WORDS,
  WORD_KINDS,
} from './words.ts';

const ISO_REST = /(\d{2})-(\d{2})(?![\d-])/y;
const WEEK_OF = /w[/.][cb]\.?(?!\p{L})/iuy;
const SHORT_YEAR = /['’](\d{2})(?!\d)/y;
const WORD = /[\p{L}\p{M}]+\.?/uy;

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

// One piece of a `Date` cell: a number, a whole date, a word, or what joins two.
