// Reads a price into kind, minimum, maximum and currency, and keeps what the host wrote.
// Plain forms only: Free, €12, 12,50 €, €8–15, £10 / £12.

import { finding } from '../issues/issue.ts';
import { folded, oneLine } from '../text.ts';
import { type Parsed, parsed } from './parsed.ts';

export interface Price {
  readonly kind: 'free' | 'free-option' | 'paid' | 'unknown';
  /** In units of the currency, not cents. */
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly text: string | null;
}

const FREE = ['free', 'gratuit', 'gratuite', 'freeentry', 'entreelibre', 'accesslibre', 'acceslibre'];
const DOLLARS = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'];
const CODES: ReadonlySet<string> = new Set(
  `AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GEL HKD HUF IDR ILS INR ISK JPY KRW MAD MXN MYR
  NGN NOK NZD PEN PHP PLN QAR RON RSD SAR SEK SGD THB TND TRY TWD UAH USD UYU VND XAF XOF ZAR`.split(/\s+/),
);
const AMOUNT = '(?:([€£$]|[A-Z]{3})\\s?)?(\\d{1,6}(?:[.,]\\d{1,2})?)(?:\\s?([€£$]|[A-Z]{3}))?';
const ONE_OR_TWO = new RegExp(`^${AMOUNT}(?:\\s*[-–—/]\\s*${AMOUNT})?$`);

/** Reads a `Price` cell; `currency` is the programme's, for amounts without a sign. Blank is unknown. */
export function parsePrice(text: string, currency: string): Parsed<Price> {
  const typed = oneLine(text);
  if (typed === '') return parsed({ kind: 'unknown', min: null, max: null, currency: null, text: null });
  const unknown = () =>
    parsed<Price>(
      { kind: 'unknown', min: null, max: null, currency: null, text: typed },
      finding('price-unreadable', { value: typed }),
    );
  if (FREE.includes(folded(typed))) return parsed({ kind: 'free', min: 0, max: 0, currency, text: typed });

  const parts = ONE_OR_TWO.exec(typed);
  if (!parts) return unknown();
  const [, before1, amount1, after1, before2, amount2, after2] = parts;
  const signs = [before1, after1, before2, after2].filter((sign) => sign !== undefined);
  const said = signs.map((sign) => currencyOf(sign, currency));
  if (new Set(said).size > 1 || said.includes(null)) return unknown();

  const amounts = [amount1!, ...(amount2 === undefined ? [] : [amount2])].map((amount) =>
    Number(amount.replace(',', '.')),
  );
  const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
  const kind = max === 0 ? 'free' : min === 0 ? 'free-option' : 'paid';
  return parsed({ kind, min, max, currency: said[0] ?? currency, text: typed });
}

/** What a sign means in this programme; `null` for letters that are no currency, and for a doubtful dollar. */
function currencyOf(sign: string, programmes: string): string | null {
  if (sign === '€') return 'EUR';
  if (sign === '£') return 'GBP';
  if (sign === '$') return DOLLARS.includes(programmes) ? programmes : null;
  return CODES.has(sign) ? sign : null;
}
