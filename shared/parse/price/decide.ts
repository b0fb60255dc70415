// Decides what the weighed amounts and the words of a price cell make together, and what must be asked.

import { type Finding, finding } from '../../issues/issue.ts';
import { type Parsed, parsed } from '../parsed.ts';
import { type Case, type Price, sayPrice } from './case.ts';
import { boundsOf, currencyOf, doubtOf, twoCurrencies } from './doubts.ts';
import { discountedFrom, leftOut } from './left-out.ts';
import type { StatedAmount } from './pieces.ts';
import { ABOUT, CALLED_OFF, MUST_PAY, SOLD_OUT } from './vocabulary.ts';

export function unknownPrice(typed: string): Price {
  return { kind: 'unknown', min: null, max: null, currency: null, text: typed };
}

/** Decides a cell with amounts, or with words for free or for a donation. */
export function decide(found: Case): Parsed<Price> {
  const { typed, message, weighed } = found;
  const prices = pricesOf(found);
  if (prices.length === 0) return decideWords(found);
  const doubt = doubtOf(found, prices);
  if (doubt) return parsed({ ...unknownPrice(typed), kind: doubt.kind }, doubt.found);

  const currency = currencyOf(prices, found.programmes)!;
  const kept = prices.filter((amount) => currencyOf([amount], found.programmes) === currency);
  const { min, max } = boundsOf(kept);
  const isOption =
    message.isFree || (message.isDonation && min !== null && !kept.some(({ bound }) => bound === 'least'));
  const least = isOption ? 0 : min;
  const kind = max === 0 && least === 0 ? 'free' : least === 0 ? 'free-option' : 'paid';
  const price: Price = { kind, min: least, max, currency, text: typed };
  const read = sayPrice({ min: least, max, currency }, found.manner);
  const findings: Finding[] = [];
  if (kept.length < prices.length) findings.push(twoCurrencies(found, prices, read));
  findings.push(...leftOut(found, price, kept), ...discountedFrom(found, price));
  const isForGroup = prices === weighed.forGroups;
  if (weighed.forGroups.length > 0 && !isForGroup) {
    const left = weighed.forGroups.map(({ digits }) => digits).join(', ');
    findings.push(finding('price-for-group', { value: typed, left, read }));
  }
  if (SOLD_OUT.test(message.read)) findings.push(finding('price-sold-out', { value: typed }));
  if (CALLED_OFF.test(message.read)) findings.push(finding('price-called-off', { value: typed }));
  const isVague =
    isDayLike(typed) ||
    weighed.hasUnknownWords ||
    isForGroup ||
    message.read.includes('[group]') ||
    // What a pass costs is not said here.
    (message.isFree && message.isForSome && /(?<![a-z])pass(?![a-z])/.test(message.read)) ||
    ABOUT.test(message.read) ||
    message.read.includes('?');
  if (isVague && findings.length === 0) findings.push(finding('price-read-as', { value: typed, read }));
  return parsed(price, ...findings);
}

/** The amounts that are the price: those for one person, or else those for several. */
function pricesOf({ weighed, message }: Case): readonly StatedAmount[] {
  const { prices, forGroups, unclear } = weighed;
  // A number without a sign beside one that cannot be read is no surer than that one: 12/06.
  if (unclear.length > 0 && prices.every(({ sign }) => sign === null)) return [];
  return prices.length > 0 || message.isFree || message.isDonation ? prices : forGroups;
}

/** No amount that counts: free, a choice, or nothing that can be known. */
function decideWords(found: Case): Parsed<Price> {
  const { typed, message, weighed, programmes, manner } = found;
  const isKnown = message.isFree || message.isDonation;
  const isOption = message.isDonation || message.isForSome;
  if (message.isFree && message.looseTime !== null && !message.isDonation) {
    const one = manner.isFrench ? 'Gratuit' : 'Free';
    const isFrom = /(?:from|des|a partir de|after|apres) +\[time\]/.test(message.read);
    const [before, after] = manner.isFrench ? ['avant', 'après'] : ['before', 'after'];
    const other = `${one} ${isFrom ? after : before} ${message.looseTime}`;
    return parsed(
      unknownPrice(typed),
      finding('price-ambiguous', { value: typed, one, other }, [one, other]),
    );
  }
  // Some of it is free and some is not: `Courtyard free, exhibition to be paid`.
  if (message.isFree && MUST_PAY.test(message.read)) {
    return parsed(unknownPrice(typed), finding('price-unreadable', { value: typed }));
  }
  const price: Price = isKnown
    ? {
        kind: isOption ? 'free-option' : 'free',
        min: 0,
        max: isOption ? null : 0,
        currency: programmes,
        text: typed,
      }
    : unknownPrice(typed);
  const findings = [...leftOut(found, price, []), ...discountedFrom(found, price)];
  if (CALLED_OFF.test(message.read)) findings.push(finding('price-called-off', { value: typed }));
  if (SOLD_OUT.test(message.read)) findings.push(finding('price-sold-out', { value: typed }));
  const isVague = weighed.hasUnknownWords || ABOUT.test(message.read) || message.read.includes('?');
  if (isKnown && isVague && findings.length === 0) {
    const [free, some] = manner.isFrench ? ['gratuit', 'gratuit sous condition'] : ['free', 'free for some'];
    findings.push(finding('price-read-as', { value: typed, read: isOption ? some : free }));
  }
  return parsed(price, ...findings);
}

/** `31/12`: two prices, but so far apart that it may be the last day of the year. */
function isDayLike(typed: string): boolean {
  const [, day, month] = /^(\d{1,2}) ?\/ ?(\d{1,2})$/.exec(typed) ?? [];
  return day !== undefined && Number(day) <= 31 && Number(month) <= 12 && Number(day) >= Number(month) * 2;
}
