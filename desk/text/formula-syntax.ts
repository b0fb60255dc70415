// Whether text is a formula at all. The marks are the locale's: where a comma is in numbers, arguments stand
// between semicolons and columns of an array between backslashes; a semicolon is good for arguments everywhere.

import type { Locale } from './locale.ts';

/** What a formula says of itself. */
export interface FormulaFacts {
  /** The tabs that it names, as often as it names them. */
  tabs: string[];
  /** Whether it calls a function, whichever. */
  calls: boolean;
  /** Whether it has a word that is no function, no place and no truth value: a named range, if anything. */
  words: boolean;
}

/** Reads `=…` (or `+…`); null when it does not parse under the locale's marks. */
export function readFormula(text: string, locale: Locale): FormulaFacts | null {
  if (!/^[=+]/.test(text)) return null;
  const tokens = tokensOf(text.slice(1), locale);
  if (tokens === null) return null;
  const parser = new Parser(tokens, locale.decimal === '.' ? [',', ';'] : [';']);
  return parser.isWhole() ? factsOf(tokens, locale) : null;
}

function factsOf(tokens: readonly Token[], { yes, no }: Locale): FormulaFacts {
  const isCall = (at: number) => tokens[at + 1]?.text === '(';
  const truths = ['TRUE', 'FALSE', yes, no];
  return {
    tabs: tokens.flatMap(({ tab }) => (tab === null ? [] : [tab])),
    calls: tokens.some(({ kind }, at) => kind === 'name' && isCall(at)),
    words: tokens.some(
      ({ kind, text }, at) => kind === 'name' && !isCall(at) && !truths.includes(text.toUpperCase()),
    ),
  };
}

type Kind = 'value' | 'name' | 'sign';

interface Token {
  kind: Kind;
  text: string;
  tab: string | null;
}

const TAB = String.raw`(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[\p{L}_][\p{L}\d_.]*))!`;
const CELLS = String.raw`(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?:\$?\d+)?|\$?\d+:\$?\d+)(?![\p{L}\d_.(])`;
const ERROR = String.raw`#(?:REF!|N/A|NAME\?|DIV/0!|VALUE!|NUM!|NULL!|ERROR!)`;
const STRING = '"(?:[^"]|"")*"';
const NAME = String.raw`[\p{L}_][\p{L}\d_.]*`;
const SIGN = String.raw`<=|>=|<>|[-+*/^&=<>%(){},;:\\]`;

function tokensOf(body: string, { decimal }: Locale): Token[] | null {
  const mark = decimal === '.' ? String.raw`\.` : ',';
  const number = String.raw`(?:\d+(?:${mark}\d*)?|${mark}\d+)(?:E[+-]?\d+)?`;
  const value = `${STRING}|(?:${TAB})?(?:${CELLS}|#REF!)|${ERROR}|${number}`;
  const pattern = new RegExp(`\\s*(?:(?<value>${value})|(?<name>${NAME})|(?<sign>${SIGN}))\\s*`, 'iuy');
  const tokens: Token[] = [];
  while (pattern.lastIndex < body.length) {
    const groups = pattern.exec(body)?.groups;
    if (!groups) return null;
    const kind = (['value', 'name', 'sign'] as const).find((each) => groups[each] !== undefined)!;
    const tab = groups.quoted?.replaceAll("''", "'") ?? groups.plain ?? null;
    tokens.push({ kind, text: groups[kind]!, tab });
  }
  return tokens;
}

const BETWEEN = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', '<=', '>=', '<>', ':']);

/** Each method takes what it is named for, and tells whether it was there. */
class Parser {
  readonly #tokens: readonly Token[];
  readonly #separators: readonly string[];
  #next = 0;

  constructor(tokens: readonly Token[], separators: readonly string[]) {
    this.#tokens = tokens;
    this.#separators = separators;
  }

  isWhole(): boolean {
    return this.#expression() && this.#next === this.#tokens.length;
  }

  #expression(): boolean {
    do {
      while (this.#takes('+', '-'));
      if (!this.#operand()) return false;
      while (this.#takes('%'));
    } while (this.#takes(...BETWEEN));
    return true;
  }

  #operand(): boolean {
    const token = this.#tokens[this.#next];
    if (token && token.kind !== 'sign') {
      this.#next += 1;
      return token.kind === 'value' || !this.#takes('(') || this.#listUntil(')', this.#separators, true);
    }
    if (this.#takes('(')) return this.#expression() && this.#takes(')');
    const within = this.#separators.includes(',') ? [',', ';'] : ['\\', ';'];
    return this.#takes('{') && this.#listUntil('}', within, false);
  }

  #listUntil(end: string, separators: readonly string[], mayLeaveOut: boolean): boolean {
    if (this.#takes(end)) return true;
    do {
      const isLeftOut = mayLeaveOut && this.#isAt(end, ...separators);
      if (!isLeftOut && !this.#expression()) return false;
    } while (this.#takes(...separators));
    return this.#takes(end);
  }

  #isAt(...signs: string[]): boolean {
    const token = this.#tokens[this.#next];
    return token?.kind === 'sign' && signs.includes(token.text);
  }

  #takes(...signs: string[]): boolean {
    const isThere = this.#isAt(...signs);
    if (isThere) this.#next += 1;
    return isThere;
  }
}
