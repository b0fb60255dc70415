// Reads a price into kind, minimum, maximum and currency, and keeps what the host wrote. Plain amounts are
// read here; everything else people write is read in `price/`.

import { oneLine } from '../text.ts';
import { type Parsed, parsed } from './parsed.ts';
import { readPrice } from './price/reading.ts';

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

/** What most cells hold: €12, £8.50, €8–15, 12. */
const PLAIN = /^(?:([€£])(\d{1,4}(?:\.\d{2})?)(?:[–-](\d{1,4}(?:\.\d{2})?))?|([1-9]\d{0,2}))$/;
const LEADING_NOUGHT = /(?:^|[^\d.])0\d/;
const FREE: ReadonlySet<string> = new Set(['Free', 'free', 'FREE', 'Gratuit', 'gratuit', 'GRATUIT']);

/**
 * Reads a `Price` cell; `currency` is the programme's, for amounts without a sign. Blank is unknown. Every number
 * in the cell is a part of the price, or known to be something else, or named in a finding.
 */
export function parsePrice(text: string, currency: string): Parsed<Price> {
  const typed = oneLine(text);
  if (typed === '') return parsed({ kind: 'unknown', min: null, max: null, currency: null, text: null });
  if (FREE.has(typed)) return parsed({ kind: 'free', min: 0, max: 0, currency, text: typed });
  const [, sign, one, other = one, bare] = PLAIN.exec(typed) ?? [];
  if (bare !== undefined) {
    return parsed({ kind: 'paid', min: Number(bare), max: Number(bare), currency, text: typed });
  }
  if (one === undefined || LEADING_NOUGHT.test(typed)) return readPrice(text, typed, currency);
  const amounts = [Number(one), Number(other)];
  const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
  const kind = max === 0 ? 'free' : min === 0 ? 'free-option' : 'paid';
  return parsed({ kind, min, max, currency: sign === '€' ? 'EUR' : signOfPounds(currency), text: typed });
}

/** Egypt writes £ too. */
function signOfPounds(programmes: string): string {
  return programmes === 'EGP' ? 'EGP' : 'GBP';
}
