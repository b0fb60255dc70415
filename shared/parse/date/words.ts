// What a piece of a `Date` cell is; slips of spelling, and the names of weekdays.

import { foldedWord, WORD_TABLES } from '../../cell-language.ts';
import { LEXICONS, type Lexicon } from './lexicon.ts';
import { DUTCH } from './words/dutch.ts';
import { ENGLISH } from './words/english.ts';
import { FRENCH } from './words/french.ts';
import { GERMAN } from './words/german.ts';
import { ITALIAN } from './words/italian.ts';
import { PORTUGUESE } from './words/portuguese.ts';
import { SPANISH } from './words/spanish.ts';
import type { WordKind } from './words/words-of-dates.ts';

const NAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:dim|lundi|mardi|mercr|mer$|jeu|vend|sam(?:edi|$))/, FRENCH.weekdays],
  [/^(?:sun|mon|tue|wed|thu|fri|sat|son)/, ENGLISH.weekdays],
  ...[GERMAN, SPANISH, ITALIAN, PORTUGUESE, DUTCH].map(({ weekdays, plurals }) => {
    const words = [...weekdays, ...plurals]
      .flatMap((line) => line.split(' '))
      .filter((word) => word.length > 3);
    return [new RegExp(`^(?:${words.map(foldedWord).join('|')})`), weekdays] as const;
  }),
  [/^(?:lun|mar|ven)/, FRENCH.weekdays],
];

/** The name of a weekday (0 is Sunday), in the language of a word that stands beside it. */
export function weekdayName(weekday: number, beside: string): string {
  const [, names] = NAMES.find(([words]) => words.test(beside)) ?? [/^/, ENGLISH.weekdays];
  return names[weekday]!.split(' ')[0]!;
}

/** Words that one slip would turn into a month or a weekday, and that mean themselves. */
const OF_THEIR_OWN = new Set(
  'day days jour jours man men sun set sets fan son mat jam web wet van sum sat doors noon midi free not now non'.split(
    ' ',
  ),
);

interface Slip {
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
}

/**
 * The months and weekdays that a word misses by one letter: one put in, left out, changed, or two swapped. A word
 * that another language has is no slip.
 */
export function slipOf(word: string, lexicon: Lexicon = LEXICONS.base): Slip | null {
  if (word.length < 3 || word.length > 11 || OF_THEIR_OWN.has(word)) return null;
  if (WORD_TABLES.some((table) => LEXICONS[table].known.has(word))) return null;
  const near = (words: ReadonlyMap<string, number>) => [
    ...new Set([...words].filter(([known]) => known.length > 2 && isOneSlip(word, known)).map(([, n]) => n)),
  ];
  const slip = { months: near(lexicon.months), weekdays: near(lexicon.weekdays) };
  return slip.months.length + slip.weekdays.length > 0 ? slip : null;
}

function isOneSlip(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === known[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(word.length, known.length) - start &&
    word[word.length - 1 - end] === known[known.length - 1 - end]
  ) {
    end += 1;
  }
  const [mine, theirs] = [word.slice(start, word.length - end), known.slice(start, known.length - end)];
  if (mine.length <= 1 && theirs.length <= 1) return true;
  return mine.length === 2 && theirs.length === 2 && mine[0] === theirs[1] && mine[1] === theirs[0];
}

// The month of a day that says none: from the right in `20, 21 & 27 June`, from the left in `June 12-14 & 19`.

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
  | Exclude<WordKind, 'of' | 'to' | 'plural'>;

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
