// Cuts a `Date` cell into what stands there.

import { foldedWord } from '../../cell-language.ts';
import { LEXICONS, type Lexicon } from './lexicon.ts';
import { numberAt } from './numbers.ts';
import { takePlaces } from './places.ts';
import { slipOf, type Token, type TokenKind } from './words.ts';

const ISO_REST = /(\d{2})-(\d{2})(?![\d-])/y;
const WEEK_OF = /w[/.][cb]\.?(?!\p{L})/iuy;
const SHORT_YEAR = /['’](\d{2})(?!\d)/y;
const UNTIL = /t[/.]\s?(?:e\.\s?)?m\.?(?!\p{L})/iuy;
const WORD = /[\p{L}\p{M}]+(?:-feiras?)?\.?/iuy;

/** The tokens, in order; every character that is not white space is in one of them. Linear. */
export function tokensOf(text: string, lexicon: Lexicon = LEXICONS.base): Token[] {
  const tokens: Token[] = [];
  const opens = new Map<Token, 'of' | 'to' | 'plural'>();
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '\n' && /\s/.test(text[at]!)) at += 1;
    else {
      const token = tokenAt(text, at, tokens[tokens.length - 1], lexicon);
      tokens.push(token);
      const kind = token.kind === 'word' ? lexicon.kinds.get(token.mark) : undefined;
      if (kind === 'of' || kind === 'to' || kind === 'plural') opens.set(token, kind);
      at = token.to;
    }
  }
  tokens.forEach((token, index) => {
    if (token.kind === 'word') takeSlip(tokens, index, lexicon);
  });
  if (opens.size > 0 || tokens.some(({ kind }) => kind === 'hour')) takePlaces(tokens, opens);
  return tokens;
}

function tokenAt(text: string, from: number, before: Token | undefined, lexicon: Lexicon): Token {
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
    return numberAt(text, match, token, lexicon);
  }
  if (first === '/') return token('slash', 1, before?.kind === 'iso' ? [before.numbers[0]!] : [], '/');
  const week = match(WEEK_OF);
  if (week) return token('vague', week[0].length, [], 'wc');
  const until = match(UNTIL);
  if (until) return token('run', until[0].length, [], 'tm');
  const shortYear = match(SHORT_YEAR);
  if (shortYear) return token('year', shortYear[0].length, [2000 + +shortYear[1]!], shortYear[1]!);
  const word = match(WORD);
  if (word) {
    const folded = foldedWord(word[0]);
    const numbers = [
      lexicon.months.get(folded) ?? 0,
      lexicon.weekdays.get(folded) ?? lexicon.plurals.get(folded) ?? 0,
    ];
    if (numbers[0]) return token('month', word[0].length, numbers, folded);
    if (numbers[1]) {
      return token('weekday', word[0].length, [numbers[1] - 1], folded, lexicon.plurals.has(folded));
    }
    // The full stop belongs to an abbreviation only.
    const length = word[0].endsWith('.') ? word[0].length - 1 : word[0].length;
    const kind = lexicon.kinds.get(folded) ?? 'word';
    const isOpen = kind === 'of' || kind === 'to' || kind === 'plural';
    return token(isOpen ? 'word' : kind, length, [], folded);
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
function takeSlip(tokens: readonly Token[], index: number, lexicon: Lexicon): void {
  const token = tokens[index]!;
  const isDayNumber = (other: Token | undefined) =>
    other?.kind === 'number' && other.numbers[0]! >= 1 && other.numbers[0]! <= 31;
  const before = tokens[index - 1]?.kind === 'filler' ? tokens[index - 2] : tokens[index - 1];
  const after = tokens[index + 1];
  const isBeside = isDayNumber(before) || isDayNumber(after);
  if (!isBeside && !['iso', 'triple', 'month', 'pair'].includes(after?.kind ?? '')) return;
  const slip = slipOf(token.mark, lexicon);
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
