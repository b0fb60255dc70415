// Typed text, by locale.

import { expect, test } from 'vitest';
import { localeOf } from '../../../desk/text/locale.ts';
import { type TypedValue, typeIn } from '../../../desk/text/type-in.ts';

const YEAR = 2026;
const typed = (text: string, locale = 'en_GB', format?: string): TypedValue =>
  typeIn(text, format, localeOf(locale), YEAR);

test.each([
  ['en_GB', '1,234.50', 1234.5],
  ['fr_FR', '1 234,50', 1234.5],
  ['de_DE', '1.234,5', 1234.5],
  ['en_GB', '+5', 5],
  ['en_GB', '-5', -5],
  ['en_GB', '1e3', 1000],
  ['en_GB', '.5', 0.5],
  ['en_GB', '12.5%', 0.125],
  ['en_GB', '€12', 12],
  ['fr_FR', '12,50 €', 12.5],
  ['fr_FR', 'VRAI', true],
  ['en_GB', 'false', false],
])('%s reads %s as %s', (locale, text, value) => {
  expect(typed(text, locale).value).toBe(value);
});

test.each([
  ['en_GB', '05/06/2026', 46178],
  ['en_US', '05/06/2026', 46148],
  ['en_GB', '2026-06-05', 46178],
  ['en_GB', '5 June 2026', 46178],
  ['en_US', 'Jun 5, 2026', 46178],
  ['fr_FR', '5 juin 2026', 46178],
  ['en_GB', '5/6', 46178],
  ['en_GB', '3 5', 46145],
  ['en_GB', '05/06/26', 46178],
  ['en_GB', '05/06/2026 12:00', 46178.5],
  ['en_GB', '18:00', 0.75],
  ['en_GB', '6 pm', 0.75],
])('%s reads %s as the date or time %s', (locale, text, serial) => {
  expect(typed(text, locale)).toMatchObject({ value: serial, format: expect.any(String) });
});

test.each(['31/02/2026', '14h30', '10, 15, 20', '25:00', 'Free', '1,23', '-', '£10 / €12'])(
  'leaves %s as text',
  (text) => {
    expect(typed(text)).toEqual({ value: text });
  },
);

test('a leading =, or + or - before no number, is a formula; not in plain text', () => {
  expect(typed('=A1+1')).toEqual({ value: '', formula: '=A1+1' });
  expect(typed('+33 6 12 ab')).toEqual({ value: '', formula: '=+33 6 12 ab' });
  expect(typed('=A1', 'en_GB', '@')).toEqual({ value: '=A1' });
  expect(typed("'=A1", 'en_GB', '@')).toEqual({ value: '=A1' });
});
