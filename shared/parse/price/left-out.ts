// Names the numbers of a price cell that do not count, with what to write instead.

import { type Finding, finding } from '../../issues/issue.ts';
import { type Case, type Price, sayPrice } from './case.ts';
import { highestIn, meaningsOf } from './currencies.ts';
import type { StatedAmount } from './pieces.ts';

/** One warning for everything that was left out: fees, telephone numbers, digits that cannot be read. */
export function leftOut(found: Case, price: Price, kept: readonly StatedAmount[]): Finding[] {
  const { typed, message, weighed } = found;
  const { unclear, beside, added, prices, forGroups } = weighed;
  const isUnused = kept.length === 0;
  const unused = isUnused ? [...prices, ...forGroups] : [];
  const numbers = [...unused, ...unclear, ...beside, ...added].map(({ digits }) => digits);
  const left = [...numbers, ...message.besides].join(' · ');
  if (left === '') return [];
  const suggestions = suggestionsFor(found, price, kept);
  if (price.kind === 'unknown') return [finding('price-unreadable', { value: typed }, suggestions)];
  return [finding('price-left-out', { value: typed, left, read: suggestions[0] ?? '' }, suggestions)];
}

function suggestionsFor(found: Case, price: Price, kept: readonly StatedAmount[]): string[] {
  const { weighed, programmes, manner } = found;
  const currency = price.currency ?? programmes;
  const wordingOf = (min: number | null, max: number | null) => sayPrice({ min, max, currency }, manner);
  const valuesOf = (amounts: readonly StatedAmount[]) =>
    amounts
      .filter(({ readings, sign }) => readings.length === 1 && isOf(sign, currency, programmes))
      .flatMap(({ readings }) => readings[0]!)
      .filter((value) => value <= highestIn(currency));
  if (price.kind !== 'unknown') {
    const [fee, ...more] = valuesOf(weighed.added);
    const isSum =
      kept.length === 1 &&
      weighed.beside.length === 0 &&
      fee !== undefined &&
      more.length === 0 &&
      weighed.unclear.length === 0;
    const sum = isSum && price.min !== null && price.min === price.max ? price.min + fee : null;
    const plain = wordingOf(price.min, price.max);
    return [plain, ...(sum === null || sum > highestIn(currency) ? [] : [wordingOf(sum, sum)])].filter(
      (text) => text !== '',
    );
  }
  const { prices, forGroups, unclear, beside, added } = weighed;
  const all = valuesOf([...prices, ...forGroups, ...unclear, ...beside, ...added]);
  const slips = unclear
    .filter(({ readings, isOdd }) => readings.length === 0 && !isOdd)
    .map(({ digits }) => Number(digits));
  const values = [...all, ...slips].filter((value) => value > 0 && value <= highestIn(currency));
  const zero = noughtForO(found.typed);
  if (zero !== null) return [zero];
  return values.length === 0 ? [] : [wordingOf(Math.min(...values), Math.max(...values))];
}

/** `20 % off`, `half price`: what it comes to is worked out, and asked. */
export function discountedFrom(found: Case, price: Price): Finding[] {
  const { typed, message, programmes, manner } = found;
  const [discount, ...more] = message.discounts;
  if (discount === undefined) return [];
  const currency = price.currency ?? programmes;
  const full = price.min !== null && price.min === price.max ? price.min : null;
  const percent = /^[-+]?(\d{1,2}) ?%$/.exec(discount);
  const factor = /^(?:half|demi|moitie)/.test(discount) ? 0.5 : percent ? 1 - Number(percent[1]) / 100 : null;
  const suggestions: string[] = [];
  if (full !== null && full > 0 && factor !== null && more.length === 0) {
    const reduced = Math.round(full * factor * 100) / 100;
    if (reduced > 0) suggestions.push(sayPrice({ min: reduced, max: full, currency }, manner));
    suggestions.push(sayPrice({ min: full, max: full, currency }, manner));
  }
  return [finding('price-discount', { value: typed, discount }, suggestions)];
}

function isOf(sign: string | null, currency: string, programmes: string): boolean {
  return sign === null ? true : meaningsOf(sign, programmes)[0] === currency;
}

/** `€1O`: a letter that was meant as a digit. */
function noughtForO(typed: string): string | null {
  const repaired = typed.replace(/(?<=\d)o/gi, '0').replace(/[lI](?=\d)/g, '1');
  return repaired !== typed && /^[€£]?[1-9]\d{0,2}(?: ?€)?$/.test(repaired) ? repaired : null;
}
