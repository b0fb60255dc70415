// Writes a price as an editor would: what a suggestion puts into the cell, and what a note says was read.

import { isClearComma } from './numeral.ts';

export interface Sayable {
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
