// A cell as a row of tokens: times, lengths, and the words and signs beside them. Linear in the text.

import type { WordTable } from '../../cell-language.ts';
import { type Clock, MIDNIGHT_WORD, NOON_WORD, writtenAt } from './clock.ts';
import { PHRASES } from './phrases.ts';
import { type Kind, SIGNS, type WORDS } from './vocabulary.ts';

export type Token =
  | { readonly kind: 'clock'; readonly clock: Clock }
  | { readonly kind: 'duration'; readonly minutes: number }
  | { readonly kind: Exclude<Kind, ValuedToken> };

/** What comes with a value. */
type ValuedToken = 'clock' | 'duration';

/** The tokens of a text that `foldedTime` made. What is not known becomes `unknown`, never nothing. */
export function tokensOf(text: string, table: WordTable = 'base'): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text[at]!;
    if (character === ' ') at += 1;
    else if ((character >= '0' && character <= '9') || character === '+' || character === '(') {
      const found = writtenAt(text, at);
      tokens.push(found ? found.written : { kind: character === '(' ? 'filler' : 'plus' });
      at = found ? found.to : at + 1;
    } else if (character >= 'a' && character <= 'z') {
      const found = phraseAt(text, at, table);
      tokens.push(found.token);
      at = found.to;
    } else {
      const dots = /\.{2,}/y;
      dots.lastIndex = at;
      if (dots.test(text)) {
        tokens.push({ kind: 'dots' });
        at = dots.lastIndex;
      } else {
        tokens.push({ kind: SIGNS[character] ?? 'unknown' });
        at += 1;
      }
    }
  }
  return tokens;
}

const DASHES = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d\u2192\u21d2\u27a1\u27f6\u2794\u279c]/g;
const COLONS = /[\u2236\ua789\u02d0\ufe55]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`\u2032]/g;
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064]|\ufe0e|\ufe0f/g;
/** Faces of clocks and watches: decoration beside a time. */
const CLOCK_FACES = /[\u231a\u231b\u23f0-\u23f3]|\ud83d[\udd50-\udd67\udd70]/g;
const HALVES: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };

/** One line, without case, accents, and the many shapes of dashes, dots and quotes. */
export function foldedTime(line: string): string {
  if (/^[\x20-\x7e]*$/.test(line)) return line.toLowerCase();
  return line
    .replace(/[¼½¾](?!\d)/g, (part) => HALVES[part]!)
    .replace(UNSEEN, '')
    .replace(CLOCK_FACES, ' ')
    .replace(DASHES, '-')
    .replace(COLONS, ':')
    .replace(APOSTROPHES, "'")
    .replace(/[·•․‧]/g, '.')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** The longest known phrase that begins here; else the word, as unknown. */
function phraseAt(text: string, from: number, table: WordTable): { token: Token; to: number } {
  const run = /[a-z]+/y;
  run.lastIndex = from;
  const [first] = run.exec(text)!;
  // 7pm ET, and 19h et 21h.
  if (first === 'et' && /^ *(?:$|[)\]/,-])/.test(text.slice(from + 2, from + 8))) {
    return { token: { kind: 'zone' }, to: from + 2 };
  }
  // 19:3O is a slip, not the Spanish for or.
  const isInNumber = first.length === 1 && /\d/.test(`${text[from - 1] ?? ''}${text[from + 1] ?? ''}`);
  if (isInNumber && table !== 'base') return { token: { kind: 'unknown' }, to: from + 1 };
  for (const { words, kind } of PHRASES[table].get(first) ?? []) {
    const to = endOf(words, text, from);
    if (to !== null) return { token: tokenOf(kind), to: kind === 'zone' ? afterOffset(text, to) : to };
  }
  return { token: { kind: 'unknown' }, to: from + first.length };
}

function endOf(words: readonly string[], text: string, from: number): number | null {
  let at = from;
  for (let index = 0; index < words.length; index += 1) {
    const gap = /[ '.+/-]{0,3}/y;
    gap.lastIndex = at;
    if (index > 0) {
      gap.test(text);
      at = gap.lastIndex;
    }
    if (!text.startsWith(words[index]!, at)) return null;
    at += words[index]!.length;
  }
  // `j 1` is the day after; `j 19h` is not.
  return /[a-z][a-z]|\d[a-z\d]/.test(text.slice(at - 1, at + 1)) ? null : at;
}

/** `UTC+2` is one word. */
function afterOffset(text: string, from: number): number {
  const offset = / ?[+-] ?\d{1,2}(?::?\d{2})?(?!\d)/y;
  offset.lastIndex = from;
  return offset.test(text) ? offset.lastIndex : from;
}

function tokenOf(kind: keyof typeof WORDS): Token {
  if (kind === 'noon') return { kind: 'clock', clock: NOON_WORD };
  if (kind === 'midnight') return { kind: 'clock', clock: MIDNIGHT_WORD };
  return { kind };
}
