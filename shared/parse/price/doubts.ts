// The doubts so deep that no amount of a price cell is used: which reading, which currency, free or not.

import { type Finding, finding } from '../../issues/issue.ts';
import { type Case, type Price, sayPrice } from './case.ts';
import { highestIn, meaningsOf } from './currencies.ts';
import type { StatedAmount } from './pieces.ts';
import { SUGGESTED } from './vocabulary.ts';

/** The first such doubt about these prices; `null` where there is none. */
export function doubtOf(
  found: Case,
  prices: readonly StatedAmount[],
): { kind: Price['kind']; found: Finding } | null {
  const { typed, programmes, message, manner, isFreeBeside } = found;
  const currency = currencyOf(prices, programmes);
  if (currency === null) return currencyDoubt(found, prices);
  const kept = prices.filter((amount) => currencyOf([amount], programmes) === currency);
  const wordingOf = (reading = 0) => sayPrice({ ...boundsOf(kept, reading), currency }, manner);
  const ask = (kind: Price['kind'], one: string, other: string, ...more: string[]) => ({
    kind,
    found: finding('price-ambiguous', { value: typed, one, other }, [one, other, ...more]),
  });
  if (kept.some(({ readings }) => readings.length > 1)) {
    const isSane = (reading: number) =>
      kept.every(({ readings }) =>
        (readings[reading] ?? readings[0]!).every(
          (value) => value <= highestIn(currency) && Number.isInteger(Math.round(value * 1e6) / 1e4),
        ),
      );
    const sane = [0, 1].filter(isSane).map((reading) => wordingOf(reading));
    if (sane.length === 2) return ask('paid', sane[0]!, sane[1]!);
    return { kind: 'unknown', found: finding('price-unreadable', { value: typed }, sane) };
  }
  const values = kept.flatMap(({ readings }) => readings[0]!);
  if (values.some((value) => value > highestIn(currency))) {
    return { kind: 'unknown', found: finding('price-too-high', { value: typed, currency }) };
  }
  const isYear = kept.some(
    ({ sign, readings }) =>
      sign === null && readings[0]!.some((value) => /^(?:19|20)\d\d$/.test(String(value))),
  );
  if (isYear && highestIn(currency) < 10_000) {
    return { kind: 'unknown', found: finding('price-misplaced', { value: typed }, [wordingOf(0)]) };
  }
  const isAsked = kept.every(({ bound }) => bound === null) && values.some((value) => value > 0);
  if (message.isDonation && isAsked && !SUGGESTED.test(message.read)) {
    const suggested = manner.isFrench ? 'Participation libre, conseillé' : 'Suggested donation';
    return ask('unknown', `${suggested} ${wordingOf(0)}`, wordingOf(0));
  }
  if (
    message.isFree &&
    isFreeBeside &&
    !message.isForSome &&
    !message.isDonation &&
    values.some((value) => value > 0)
  ) {
    const free = manner.isFrench ? 'Gratuit' : 'Free';
    const { max } = boundsOf(kept);
    return ask('unknown', free, wordingOf(0), sayPrice({ min: 0, max, currency }, manner));
  }
  return null;
}

/** The one currency of the amounts, the programme's if it is among several; `null` where it must be asked. */
export function currencyOf(prices: readonly StatedAmount[], programmes: string): string | null {
  const all = new Set<string>();
  for (const { sign, readings } of prices) {
    const means = sign === null ? [programmes] : meaningsOf(sign, programmes);
    const isNothing = readings.every((reading) => reading.every((value) => value === 0));
    if (means.length === 1) all.add(means[0]!);
    else if (isNothing) all.add(programmes);
    else all.add('?');
  }
  if (all.has(programmes)) return programmes;
  return all.size === 1 && !all.has('?') ? [...all][0]! : null;
}

/** Which dollar, or which of two foreign currencies. */
function currencyDoubt(
  found: Case,
  prices: readonly StatedAmount[],
): { kind: Price['kind']; found: Finding } {
  const { typed, programmes, manner } = found;
  const signs = [...new Set(prices.map(({ sign }) => sign ?? ''))];
  const currencies = [
    ...new Set(
      signs.flatMap((sign) => (sign === '' ? [programmes] : meaningsOf(sign, programmes).slice(0, 3))),
    ),
  ];
  const message = currencies.map((currency) => {
    const own = prices.filter(
      ({ sign, readings }) =>
        readings.length === 1 &&
        (sign === null ? [programmes] : meaningsOf(sign, programmes)).includes(currency),
    );
    return own.length === 0 ? '' : sayPrice({ ...boundsOf(own), currency }, manner);
  });
  const suggestions = message.filter((text) => text !== '').slice(0, 5);
  const list = currencies.join(', ');
  return {
    kind: 'paid',
    found: finding('price-currency-unclear', { value: typed, currencies: list }, suggestions),
  };
}

export function twoCurrencies(found: Case, prices: readonly StatedAmount[], read: string): Finding {
  const { programmes, typed, manner } = found;
  const all = [
    ...new Set(prices.map(({ sign }) => (sign === null ? programmes : meaningsOf(sign, programmes)[0]!))),
  ];
  const others = all
    .filter((currency) => currency !== programmes)
    .map((currency) => {
      const own = prices.filter(({ sign }) => sign !== null && meaningsOf(sign, programmes)[0] === currency);
      return own.every(({ readings }) => readings.length === 1)
        ? sayPrice({ ...boundsOf(own), currency }, manner)
        : '';
    });
  const suggestions = [read, ...others].filter((text) => text !== '');
  return finding('price-two-currencies', { value: typed, currencies: all.join(', '), read }, suggestions);
}

/** The least and the most of some amounts, by one of their readings. */
export function boundsOf(
  amounts: readonly StatedAmount[],
  reading = 0,
): { min: number | null; max: number | null } {
  const values = amounts.flatMap(({ readings }) => readings[reading] ?? readings[0]!);
  const isOpen =
    amounts.some(({ bound }) => bound === 'least') && !amounts.some(({ bound }) => bound === 'most');
  const isOnlyMost = amounts.every(({ bound }) => bound === 'most');
  return { min: isOnlyMost ? null : Math.min(...values), max: isOpen ? null : Math.max(...values) };
}
