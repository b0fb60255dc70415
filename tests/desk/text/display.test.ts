// Values under number formats.

import { expect, test } from 'vitest';
import { displayText } from '../../../desk/text/display.ts';
import { localeOf } from '../../../desk/text/locale.ts';
import { isDateFormat } from '../../../desk/text/number-format.ts';

const shown = (value: number | boolean | string, format?: string, locale = 'en_GB') =>
  displayText({ value, ...(format !== undefined && { format }) }, localeOf(locale));

test.each([
  [1234.5, undefined, 'en_GB', '1234.5'],
  [1234.5, undefined, 'fr_FR', '1234,5'],
  [1 / 3, undefined, 'en_GB', '0.3333333333'],
  [5.1, '0.00', 'en_GB', '5.10'],
  [1.005, '0.00', 'en_GB', '1.01'],
  [1234567.891, '#,##0.0', 'en_GB', '1,234,567.9'],
  [0.125, '0.0%', 'en_GB', '12.5%'],
  [-5, '0;(0)', 'en_GB', '(5)'],
  [12, '[$€]#,##0.00', 'en_GB', '€12.00'],
  [7, '000', 'en_GB', '007'],
  [3, '0" places"', 'en_GB', '3 places'],
  [46178, 'dd/mm/yyyy', 'en_GB', '05/06/2026'],
  [46178, 'dddd d mmmm yyyy', 'fr_FR', 'vendredi 5 juin 2026'],
  [46178.75, 'yyyy-mm-dd hh:mm', 'en_GB', '2026-06-05 18:00'],
  [0.75, 'h:mm am/pm', 'en_GB', '6:00 PM'],
  [1.5, '[h]:mm', 'en_GB', '36:00'],
  [46178, undefined, 'en_GB', '46178'],
])('%s under %s in %s shows %s', (value, format, locale, text) => {
  expect(shown(value, format, locale)).toBe(text);
});

test('truth has the locale’s words, text is itself', () => {
  expect([shown(true), shown(true, undefined, 'fr_FR'), shown('x', '0.00')]).toEqual(['TRUE', 'VRAI', 'x']);
});

test('formats of dates are told from those of numbers', () => {
  expect(['dd/mm/yyyy', 'h:mm', '[h]:mm:ss', 'mmm'].every(isDateFormat)).toBe(true);
  expect(['0.00', '@', 'General', '0" days"', '[$€]0', '[Red]0', undefined].some(isDateFormat)).toBe(false);
});
