// What a language has to say for dates to be read in it.

export type WordKind =
  | 'run'
  | 'and'
  | 'or'
  | 'filler'
  | 'from'
  | 'vague'
  | 'first'
  /** Takes days out of a run: except, closed. */
  | 'except'
  /** Between a day and its month it says nothing, in front of a day it is `from`: `de`, `del`. */
  | 'of'
  /** Between two days it is a run, elsewhere a word: `à`, `a`. */
  | 'to'
  /** An article of several: it makes a weekday mean all of them, `los viernes`. */
  | 'plural'
  /** The number behind it is an hour: `alle 21`. */
  | 'hour';

/** As written, with accents; all of it is folded before it is looked up. */
export interface DateWords {
  /** January first; each with its full name first. */
  readonly months: readonly string[];
  /** Sunday first; each with its full name first. */
  readonly weekdays: readonly string[];
  /** Sunday first; empty where the plural is no word of its own. */
  readonly plurals: readonly string[];
  readonly kinds: Readonly<Partial<Record<WordKind, string>>>;
  /** What a cell says that has no date yet, each without blanks. */
  readonly toBeConfirmed: string;
}
