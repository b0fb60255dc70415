// How the tables of price cases are written and read.

import { parsePrice } from '../../../../shared/parse/price.ts';

/** A cell, then what it is: `kind amount currency`, `kind least..most currency`; then codes without `price-`. */
export type PriceCase = readonly [cell: string, is: string, codes?: string, currency?: string];

/** What a cell is, in the words of the tables. */
export function readCase([cell, , , currency = 'EUR']: PriceCase): {
  is: string;
  codes: string;
  text: string | null;
} {
  const { value, findings } = parsePrice(cell, currency);
  const { kind, min, max } = value;
  const range = min === max ? String(min ?? '') : `${min ?? ''}..${max ?? ''}`;
  return {
    is: [kind, range, value.currency ?? ''].filter((part) => part !== '').join(' '),
    codes: findings.map(({ code }) => code.replace('price-', '')).join(' '),
    text: value.text,
  };
}
