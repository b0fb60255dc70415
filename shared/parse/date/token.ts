// One piece of a `Date` cell: a number, a whole date, a word, or what joins two.

import type { Slip, WordKind } from './words.ts';

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
