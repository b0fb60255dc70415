// Reads a price cell that is more than a plain amount: marks what is no amount, then weighs the rest.

import { finding } from '../../issues/issue.ts';
import { oneLine } from '../../text.ts';
import { type Parsed, parsed } from '../parsed.ts';
import { isFrench, lower, readable } from '../readable.ts';
import { accountsFor } from './accounted.ts';
import { markAsides, markFirst, type PriceAside } from './asides.ts';
import type { Price, PriceStatement } from './case.ts';
import { markCodes, markSigns } from './currencies.ts';
import { decide, unknownPrice } from './decide.ts';
import { spelledAsDigits, spelledBefore } from './numeral.ts';
import { piecesOf } from './pieces.ts';
import { tokensOf } from './tokens.ts';
import { readUnpriced } from './unpriced.ts';
import {
  AGE_OF_SOME,
  CONDITION,
  DONATION,
  FREE,
  NO_CONDITION,
  NOT_FREE,
  OTHERWISE_FREE,
  UPWARDS,
} from './vocabulary.ts';
import { weigh } from './weigh.ts';
import { inPriceWords, withOver } from './words/translate.ts';

/** `Free (€10)`: the price of others, or what it would be worth. */
const AMOUNT_IN_BRACKETS = /\( ?(?:\{[^}]*\} ?)?\d[\d.,]*(?: ?\{[^}]*\})? ?\)/;
/** `€1O`: letters meant as digits. */
const SLIP = /^[€£]?[\doOlI]{1,4} ?€?$/;
/** Nobody writes a price of this many characters. */
const MOST_CHARACTERS = 400;
const MOST_SUGGESTIONS = 5;
const EVERY_FREE = new RegExp(FREE.source, 'g');
const SPELLED = spelledBefore('\\{[^}]{1,6}\\}(?! ?\\d)');

/** Reads a cell; `currency` is the programme's. It suggests only what it reads itself. */
export function readPrice(text: string, currency: string): Parsed<Price> {
  const { value, findings } = readOnce(text, currency);
  const meant = text.replace(/(?<=\d)o/gi, '0').replace(/[lI](?=\d)/g, '1');
  const isSure = (suggestion: string) => readOnce(suggestion, currency).findings.length === 0;
  /** The year of a date that Sheets made of two prices was never typed. */
  const isWhole = (code: string, suggestion: string) =>
    (code === 'price-misplaced' && /(?:19|20)\d\d/.test(text)) || accountsFor(suggestion, meant);
  const checked = findings.map(({ code, parameters, suggestions = [] }) =>
    finding(
      code,
      parameters,
      [...new Set(suggestions)]
        .filter((each) => isWhole(code, each) && isSure(each))
        .slice(0, MOST_SUGGESTIONS),
    ),
  );
  return parsed(value, ...checked);
}

function readOnce(text: string, currency: string): Parsed<Price> {
  const typed = oneLine(text);
  if (typed.length > MOST_CHARACTERS) {
    return parsed(unknownPrice(typed), finding('price-unreadable', { value: typed }));
  }
  const asides: PriceAside[] = [];
  const read = marked(text, currency, asides);
  const message = whatIsStated(read, asides);
  const pieces = piecesOf(tokensOf(read, currency));
  const weighed = weigh(pieces);
  const signAfter = /\d[.,-]* ?\{/.test(read) && !/\{[^}]*\}\d/.test(read);
  const manner = { isFrench: isFrench(read), signAfter };
  const hasAmounts = pieces.some(({ amounts }) => amounts.length > 0);
  if (hasAmounts || message.isFree || message.isDonation) {
    const isFreeBeside =
      pieces.some(({ amounts, words }) => amounts.length > 0 && FREE.test(words.join(' '))) ||
      AMOUNT_IN_BRACKETS.test(read);
    const { value, findings } = decide({
      typed,
      programmes: currency,
      message,
      weighed,
      manner,
      isFreeBeside,
    });
    // No suggestion says words that nobody here knows.
    return weighed.hasUnknownWords && !SLIP.test(typed)
      ? parsed(value, ...findings.map(({ code, parameters }) => finding(code, parameters)))
      : parsed(value, ...findings);
  }
  const { kind, findings } = readUnpriced(typed, read, asides, currency, manner);
  const isPaid = kind === 'paid';
  return parsed({ ...unknownPrice(typed), kind, currency: isPaid ? currency : null }, ...findings);
}

/** The cell with every number that is no amount, and every currency, replaced by its mark. */
function marked(text: string, currency: string, asides: PriceAside[]): string {
  let read = inPriceWords(lower(markCodes(readable(withOver(text)), currency))).replace(
    /100 ?% (?=free|gratuit)/g,
    '',
  );
  read = withCents(markFirst(read, asides), currency);
  read = spelledAsDigits(markSigns(read), SPELLED);
  return markAsides(read, asides)
    .replace(OTHERWISE_FREE, ' [extra] ')
    .replace(UPWARDS, ' upwards ')
    .replace(/au lieu d[eu']/g, 'instead');
}

/** `10€50` and `10 euros 50` → `10,50€`; `50 cents` and `50p` → `0.50` of their currency. */
function withCents(read: string, currency: string): string {
  const cents = (amount: string) => `0.${amount.padStart(2, '0')}`;
  return read
    .replace(/(?<=\d)(pp|p\.p\.|each|ea|pers)(?![a-z])/g, ' $1')
    .replace(/(?<![a-z])(min|max|env|approx|adv|conc|incl|excl|pers|red|resa)\./g, '$1')
    .replace(
      /(?<![\d.,])([1-9]\d{0,3})([€£$e]| euros? )(\d{2})(?=$| ?[-,;/)(]| (?:ou|or|et|and) )(?![.,-]\d)/g,
      (_, whole, sign, cents) => `${whole},${cents} ${/[£$]/.test(sign) ? sign : '€'}`,
    )
    .replace(
      /(?<![\d.,€£$] ?)(\d{1,2}) ?(?:cents?|centimes?|cts)(?![a-z])/g,
      (_, amount) => `${cents(amount)} {${currency.toLowerCase()}}`,
    )
    .replace(/(?<![\d.,€£$] ?)(\d{1,2})(?:p| ?pence)(?![a-z\d])/g, (all, amount) =>
      currency === 'GBP' || all.includes('pence') ? `${cents(amount)} £` : all,
    );
}

function whatIsStated(marked: string, asides: readonly PriceAside[]): PriceStatement {
  const read = marked.replace(/\{[^}]*\}/g, '¤');
  const isFree = FREE.test(read) && !NOT_FREE.test(read);
  const rest = read.replace(NO_CONDITION, ' ').replace(EVERY_FREE, ' ');
  const ageOfSome = asides.some(({ kind, message }) => kind === 'age' && AGE_OF_SOME.test(message));
  const isForSome = CONDITION.test(rest) || ageOfSome || /\[date\]/.test(rest);
  const time = asides.find(({ kind }) => kind === 'time');
  return {
    read,
    isFree,
    isForSome,
    isDonation: DONATION.test(read),
    besides: asides.filter(({ kind }) => kind === 'phone').map(({ message: text }) => text),
    discounts: asides
      .filter(({ kind }) => kind === 'percent' || kind === 'half')
      .map(({ message: statement }) => statement),
    looseTime: time && !isForSome ? time.message : null,
  };
}
