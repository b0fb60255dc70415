// Reads a price into kind, minimum, maximum and currency, and keeps what the host wrote. Plain amounts are
// read here; everything else people write is read in `price/`.

import { finding } from '../issues/issue.ts';
import { memoize, OF_CELLS } from '../memoize.ts';
import { oneLine } from '../text.ts';
import { isBrokenFormula, nothingIn } from './nothing.ts';
import { type Parsed, parsed } from './parsed.ts';
import type { Price } from './price/case.ts';
import { readPrice } from './price/reading.ts';

/** What most cells hold: €12, 12,50 €, €8–15, €10 / €7; and 12, in the programme's currency. */
const NUMBER = '((?:0|[1-9]\\d{0,2})(?:\\.\\d{2}|,[05]0)?)';
const PLAIN = new RegExp(`^([€£])?${NUMBER} ?([€£])?(?: ?[-–—/] ?([€£])?${NUMBER} ?([€£])?)?$`);
const BARE = /^[1-9]\d{0,2}$/;
const FREE: ReadonlySet<string> = new Set(['Free', 'free', 'FREE', 'Gratuit', 'gratuit', 'GRATUIT']);

/**
 * Reads a `Price` cell; `currency` is the programme's, for amounts without a sign. Blank is unknown. Every number
 * in the cell is a part of the price, or known to be something else, or named in a finding.
 */
export const parsePrice = memoize((text: string, currency: string): Parsed<Price> => {
  const typed = oneLine(text);
  if (typed === '') return parsed({ kind: 'unknown', min: null, max: null, currency: null, text: null });
  if (FREE.has(typed)) return parsed({ kind: 'free', min: 0, max: 0, currency, text: typed });
  const nothing = nothingIn(typed);
  if (nothing !== null || isBrokenFormula(typed)) {
    const code = nothing === null ? 'price-unreadable' : 'price-unsaid';
    return parsed(
      { kind: 'unknown', min: null, max: null, currency: null, text: typed },
      finding(code, { value: typed }),
    );
  }
  if (BARE.test(typed)) {
    return parsed({ kind: 'paid', min: Number(typed), max: Number(typed), currency, text: typed });
  }
  return readPlain(typed, currency) ?? readPrice(text, currency);
}, OF_CELLS);

/** One amount or two, with one sign; `null` for anything else. */
function readPlain(typed: string, programmes: string): Parsed<Price> | null {
  const [, before, one, after, nextBefore, other = one, nextAfter] = PLAIN.exec(typed) ?? [];
  const sign = before ?? after ?? nextBefore ?? nextAfter;
  if (one === undefined || other === undefined || sign === undefined) return null;
  if ([before, after, nextBefore, nextAfter].some((each) => each !== undefined && each !== sign)) return null;
  const [first, second] = [amountOf(one), amountOf(other)];
  const [min, max] = [Math.min(first, second), Math.max(first, second)];
  const kind = max === 0 ? 'free' : min === 0 ? 'free-option' : 'paid';
  // Egypt writes £ too.
  const currency = sign === '€' ? 'EUR' : programmes === 'EGP' ? 'EGP' : 'GBP';
  return parsed({ kind, min, max, currency, text: typed });
}

function amountOf(digits: string): number {
  return Number(digits.replace(',', '.'));
}
