// A price as people read it.

import type { Price } from '../../shared/parse/price.ts';

/** The host's own words for the price; a bare number gets its currency. `null` when nothing was said. */
export function priceWords({ text, currency }: Price): string | null {
  const isBare = text !== null && currency !== null && /^[\d.,\s/–—-]+$/.test(text);
  return isBare ? `${text} ${currency}` : text;
}
