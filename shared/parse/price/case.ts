// What a price cell says, and what it is decided from.

import { isClearComma } from './numeral.ts';
import type { WeighedPieces } from './weigh.ts';

export interface Price {
  /** `free-option`: nothing to pay for some, until some hour, or for whoever chooses so. */
  readonly kind: 'free' | 'free-option' | 'paid' | 'unknown';
  /** In units of the currency, not cents; `null` where it is not said, or not sure. */
  readonly min: number | null;
  /** `null` also where there is no upper bound: from €8. */
  readonly max: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  /** As typed, on one line. */
  readonly text: string | null;
}

export interface Case {
  readonly typed: string;
  /** The programme's currency. */
  readonly programmes: string;
  readonly message: PriceStatement;
  readonly weighed: WeighedPieces;
  readonly manner: Manner;
  /** `free` stands in the same breath as an amount. */
  readonly isFreeBeside: boolean;
}

/** What the words say, besides the amounts. */
export interface PriceStatement {
  /** The marked text. */
  readonly read: string;
  readonly isFree: boolean;
  /** Free, or free for some, at some time, on some condition. */
  readonly isForSome: boolean;
  readonly isDonation: boolean;
  /** Telephone numbers and the like, as typed. */
  readonly besides: readonly string[];
  readonly discounts: readonly string[];
  /** A time that neither begins nor ends anything: `Free 19:00`. */
  readonly looseTime: string | null;
}

// Writes a price as an editor would: what a suggestion puts into the cell, and what a note says was read.

interface Sayable {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
}

/** How the cell was written, so that a suggestion looks like it. */
export interface Manner {
  readonly isFrench: boolean;
  /** The currency stands after the amount. */
  readonly signAfter: boolean;
}

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: 'US$', CAD: 'CA$', AUD: 'AU$' };

/** `€8–15`, `8–15 €`, `from CHF 20`, `Free or €10`: read again, it is the same without a doubt. */
export function sayPrice({ min, max, currency }: Sayable, manner: Manner): string {
  const { isFrench } = manner;
  const free = isFrench ? 'Gratuit' : 'Free';
  const amount = (...values: number[]) => sayAmounts(values, currency, manner);
  if (min === null && max === null) return '';
  if (min === null) return `${isFrench ? 'jusqu’à' : 'up to'} ${amount(max!)}`;
  if (min === 0) return max === null || max === 0 ? free : `${free} ${isFrench ? 'ou' : 'or'} ${amount(max)}`;
  if (max === null) return `${isFrench ? 'à partir de' : 'from'} ${amount(min)}`;
  return min === max ? amount(min) : amount(min, max);
}

function sayAmounts(values: readonly number[], currency: string, { signAfter }: Manner): string {
  const sign = SIGNS[currency] ?? currency;
  const text = values.map((value) => sayNumber(value, signAfter)).join('–');
  if (signAfter) return `${text} ${sign}`;
  return SIGNS[currency] === undefined ? `${sign} ${text}` : `${sign}${text}`;
}

/** With a comma after the French manner, unless that could pass for a list. */
function sayNumber(value: number, signAfter: boolean): string {
  if (Number.isInteger(value)) return String(value);
  const [whole = '', cents = ''] = value.toFixed(2).split('.');
  return signAfter && isClearComma(Number(whole), cents, true) ? `${whole},${cents}` : `${whole}.${cents}`;
}
