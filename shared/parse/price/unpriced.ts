// Reads a price cell that names no amount: to be confirmed, sold out, a date in the wrong column, a slip.

import { type Finding, finding } from '../../issues/issue.ts';
import { folded } from '../../text.ts';
import type { PriceAside } from './asides.ts';
import { type Manner, sayPrice } from './case.ts';
import { CALLED_OFF, MUST_PAY, OFTEN_MISTYPED, SOLD_OUT, UNSAID } from './vocabulary.ts';

export interface Unpriced {
  readonly kind: 'unknown' | 'paid';
  readonly findings: readonly Finding[];
}

/** `read` is marked; `typed` is what a finding quotes. */
export function readUnpriced(
  typed: string,
  read: string,
  asides: readonly PriceAside[],
  currency: string,
  manner: Manner,
): Unpriced {
  const unknown = (...findings: Finding[]): Unpriced => ({ kind: 'unknown', findings });
  if (CALLED_OFF.test(read)) return unknown(finding('price-called-off', { value: typed }));
  if (SOLD_OUT.test(read)) return unknown(finding('price-sold-out', { value: typed }));
  const words = read.replace(/\[[a-z]+\]/g, ' ');
  const hasLetters = /[\p{L}\p{N}]/u.test(words);
  if (asides.some(({ kind }) => kind === 'percent' || kind === 'half')) {
    return unknown(finding('price-discount', { value: typed }));
  }
  if (asides.some(({ kind }) => !['link', 'count', 'group'].includes(kind)) && !UNSAID.test(read)) {
    return unknown(finding('price-misplaced', { value: typed }, pricesInDate(asides, currency, manner)));
  }
  if (MUST_PAY.test(read)) return { kind: 'paid', findings: [] };
  const isOther = read.includes('[extra]');
  if ((!hasLetters && !isOther) || UNSAID.test(read) || asides.some(({ kind }) => kind === 'link')) {
    return unknown(finding('price-unsaid', { value: typed }));
  }
  if (folded(words) === 'libre') {
    const [one, other] = ['Entrée libre', 'Prix libre'];
    return unknown(finding('price-ambiguous', { value: typed, one, other }, [one, other]));
  }
  return unknown(finding('price-unreadable', { value: typed }, meantWords(words)));
}

/** Sheets makes a date of `10/8`: day and month are offered back as two prices. */
function pricesInDate(asides: readonly PriceAside[], currency: string, manner: Manner): string[] {
  const [only, more] = asides;
  const parts = /^(?:\d{4}-(\d{1,2})-(\d{1,2})|(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4})$/.exec(
    only?.message ?? '',
  );
  if (!parts || more !== undefined) return [];
  const numbers = parts
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  const [min, max] = [Math.min(...numbers), Math.max(...numbers)];
  return min === 0 ? [] : [sayPrice({ min, max, currency }, manner)];
}

/** What a slip such as `fere` or `gratiut` was meant to be. */
function meantWords(words: string): string[] {
  const slip = folded(words);
  if (slip.length < 3 || slip.length > 14) return [];
  const near = OFTEN_MISTYPED.filter(([word]) => isOneSlip(slip, word)).map(([, meant]) => meant);
  return [...new Set(near)];
}

/** One letter too many, too few, another, or two that changed places. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  if (one === other) return true;
  let from = 0;
  while (one[from] !== undefined && one[from] === other[from]) from += 1;
  const rest = (text: string, skip: number) => text.slice(from + skip);
  const swapped =
    one[from] === other[from + 1] && one[from + 1] === other[from] && rest(one, 2) === rest(other, 2);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    swapped
  );
}
