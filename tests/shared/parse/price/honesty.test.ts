// Whatever stands in a price cell: no throw, no impossible value, no number that silently goes astray.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ISSUES } from '../../../../shared/issues/codes.ts';
import { readPrice } from '../../../../shared/parse/price/reading.ts';
import { parsePrice } from '../../../../shared/parse/price.ts';
import { oneLine } from '../../../../shared/text.ts';
import { draws } from '../../../draws.ts';
import { anyCell } from '../any-cell.ts';
import { freshCellsOf } from '../fresh-cells.ts';
import { always } from '../properties.ts';

const CURRENCIES = ['EUR', 'GBP', 'USD', 'CHF', 'JPY', 'SEK'];

/** What people type, in bits. */
const BITS =
  `Free|Gratuit|entrée libre|prix libre|au chapeau|suggested donation|donation|pay what you can|before|until|avant
|jusqu'à|after|après|23:00|23h|9pm|19h30|18+|-12 ans|under 12|3-6 ans|16 ans|(2 drinks)|1 conso|50 places|2 for €15|for 2|2027
|12 June|12/06/2027|20%|half price|+|/|,|;|–|-|or|ou|to|à|and|et|(|)|:|€|£|$|CHF|EUR|kr|10|8|12,50|7.50|€10|8 €|£7
|1.200|1.250,00 €|10,15|0|€0|5|15|99999|from|à partir de|dès|up to|max|min|adults|enfants|réduit|members|family|table
|per person|booking fee|deposit|drinks|sold out|complet|tbc|?|see website|annulé|with pass|lantern|R2D2|06 12 34 56 78|½|five
|dix|www.example.org/7`
    .split('|')
    .map((bit) => bit.trim());

const composedWith = (...gaps: string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...BITS), fc.constantFrom(...gaps)), { minLength: 1, maxLength: 7 })
    .map((parts) => parts.map(([bit, gap]) => bit + gap).join(''));
/** Bits glued to each other make numbers that nobody can judge; they must only never throw. */
const glued = composedWith(' ', ' ', '', '\u00a0', '\n');
const spaced = composedWith(' ', ' ', ' ', '\u00a0', '\n');
const anything = fc.oneof(glued, spaced, anyCell(freshCellsOf('price')));
const currencies = fc.constantFrom(...CURRENCIES);

/** Numbers that are no amounts, by a list of its own: digits with what makes them something else. */
const N = '(?<![\\d.,])\\d{1,4}(?![.,]?\\d)';
const NO_AMOUNTS = [
  'www\\.\\S+',
  '\\d{1,2}/\\d{1,2}/\\d{4}',
  // `23:00 or 12 June` is an hour and a day, not the days 00 and 12.
  `(?:(?<!:)${N} (?:or|ou|et|and|to|à|,|-|–|/) )*${N} June`,
  `(?:(?:\\d{1,2}\\.[0-5]\\d|${N})(?: ?[-–] ?| to | à ))?${N} ?(?::\\d\\d|h(?: ?\\d\\d(?![\\d.,:h]))?|pm|min)`,
  `${N}(?:[-–/]| ?[-–] ?| à | to | et | and )${N} ans`,
  `[-+]${N}(?: ans)?`,
  `${N}(?: ans|\\+)`,
  `${N} ?(?:drinks|conso|places|adults|enfants)`,
  `(?:under|before|until|avant|jusqu'à|after|après|for|table|members|family|places)(?: :)? (?:\\d{1,2}\\.[0-5]\\d(?!\\d)|${N})`,
  '(?<![\\d.,])20\\d\\d(?![.,]?\\d)',
].map((source) => new RegExp(source, 'gi'));

/** Numbers in a cell that are neither within the price nor anything else. */
function strayNumbers(cell: string, min: number | null, max: number | null): string[] {
  const rest = NO_AMOUNTS.reduce((text, pattern) => text.replace(pattern, ' '), cell);
  const isWithin = (digits: string) => {
    const number = Number(digits.replace(',', '.'));
    return number >= (min ?? 0) && number <= (max ?? Number.POSITIVE_INFINITY);
  };
  return (rest.match(/\d(?:[ .]\d{3}(?!\d))+(?:,\d\d)?|\d+(?:[.,]\d{1,2}(?!\d))?/g) ?? []).filter(
    (digits) => !isWithin(digits.replace(/[ .](?=\d{3})/g, '')),
  );
}

describe('a price cell', () => {
  it('never throws, and never gives an impossible value', async () => {
    await always(
      fc.property(anything, currencies, (cell, currency) => {
        const { value, findings } = parsePrice(cell, currency);
        const { kind, min, max } = value;
        expect(value.text).toBe(oneLine(cell) || null);
        for (const amount of [min, max]) {
          if (amount === null) continue;
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(amount).toBeLessThanOrEqual(50_000_000);
          expect(Math.round(amount * 100) / 100).toBe(amount);
        }
        if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        if (min !== null || max !== null) expect(value.currency).toMatch(/^[A-Z]{3}$/);
        if (kind === 'free') expect([min, max]).toEqual([0, 0]);
        if (kind === 'free-option') expect(min).toBe(0);
        if (kind === 'paid') expect(min === 0).toBe(false);
        if (kind === 'unknown') {
          expect([min, max, value.currency]).toEqual([null, null, null]);
          expect(findings.length > 0 || value.text === null).toBe(true);
        }
        for (const { parameters } of findings) expect(parameters.value).toBe(value.text);
      }),
    );
  });

  it('lets no number go astray in silence', async () => {
    await always(
      fc.property(spaced, currencies, (cell, currency) => {
        const { value, findings } = parsePrice(cell, currency);
        if (findings.length === 0) expect(strayNumbers(oneLine(cell), value.min, value.max)).toEqual([]);
      }),
    );
  });

  it('gives no amount in another currency than the one that stands beside it', async () => {
    await always(
      fc.property(anything, currencies, (cell, currency) => {
        const { value, findings } = parsePrice(cell, currency);
        if (findings.length > 0 || !(value.min || value.max)) return;
        const signs = Object.entries({ '€': 'EUR', '£': 'GBP', EUR: 'EUR', GBP: 'GBP', CHF: 'CHF' });
        const prices = cell.replace(/www\.\S+/g, '');
        // A code that is glued to a word, as in `passEUR`, is none.
        const stands = (sign: string) =>
          /[A-Z]/.test(sign)
            ? new RegExp(`(?<![a-z])${sign}(?![a-z])`, 'i').test(prices)
            : prices.includes(sign);
        const written = signs.filter(([sign]) => stands(sign)).map(([, code]) => code);
        expect(new Set([...written, value.currency]).size).toBe(1);
      }),
    );
  });

  it('suggests only what is read without doubt', async () => {
    await always(
      fc.property(anything, currencies, (cell, currency) => {
        const { findings } = parsePrice(cell, currency);
        for (const suggestion of findings.flatMap(({ suggestions = [] }) => suggestions)) {
          const again = parsePrice(suggestion, currency);
          expect([suggestion, ...again.findings.map(({ code }) => ISSUES[code].severity)]).toEqual([
            suggestion,
          ]);
        }
        for (const { suggestions = [] } of findings) {
          expect(suggestions.length).toBeLessThanOrEqual(5);
          expect(new Set(suggestions).size).toBe(suggestions.length);
        }
      }),
    );
  });

  it('is read again as it was printed', () => {
    const amount = fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const [min, max] = [Math.min(one, other), Math.max(one, other)];
        const print = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(2));
        for (const text of [
          `€${print(min)}–${print(max)}`,
          `€${print(max)} / €${print(min)}`,
          `EUR ${print(min)} - ${print(max)}`,
          `${print(min)} to ${print(max)} €`,
        ]) {
          expect(parsePrice(text, 'GBP')).toEqual({
            value: { kind: 'paid', min, max, currency: 'EUR', text },
            findings: [],
          });
        }
      }),
      { numRuns: draws(500) },
    );
  });

  it('is the same by the short way and by the long one', async () => {
    const plain = fc.stringMatching(
      /^[€£]?(?:0|[1-9]\d{0,3})(?:\.\d\d|,[05]0)? ?[€£]?(?: ?[-–/] ?[€£]?(?:0|[1-9]\d{0,3})(?:\.\d\d|,[05]0)? ?[€£]?)?$/,
    );
    await always(
      fc.property(plain, (cell) => {
        const { value, findings } = parsePrice(cell, 'EUR');
        const long = readPrice(cell, 'EUR');
        expect(value).toEqual(long.value);
        if (findings.length === 0)
          expect(long.findings.filter(({ code }) => code !== 'price-read-as')).toEqual([]);
      }),
    );
  });
});
