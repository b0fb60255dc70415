// What formulas show at the desk, where nothing is calculated.

import { expect, it } from 'vitest';
import { formulaValue, NOT_CALCULATED } from '../../../desk/text/formula.ts';
import { localeOf } from '../../../desk/text/locale.ts';

const shows = (formula: string, locale = 'en_GB') =>
  formulaValue(formula, null, ['Events'], localeOf(locale));

it.each([
  ['="a ""b"""', 'a "b"'],
  ['=TRUE', true],
  ['=-1.5', -1.5],
  ['=1/0', '#DIV/0!'],
  ['=(A1+1) / 0', '#DIV/0!'],
  ['=NA()', '#N/A'],
  ['=Gone!A1', '#REF!'],
  ['=SUM(Gone!A1)', '#REF!'],
  ['=A1+#REF!', '#REF!'],
  ['=Prices', '#NAME?'],
  ['=A1*Prices', '#NAME?'],
  ['=SUM(A1', '#ERROR!'],
])('shows of %s what Google shows: %s', (formula, value) => {
  expect(shows(formula)).toBe(value);
});

it.each([
  '=A1',
  '=events!A1&"x"',
  '=1+1',
  '=1/0.5',
  '=SUM(A1,B1)',
  '=NOFUNCTION(A1)',
  '=IFERROR(1/0,"none")',
  '=HYPERLINK("https://example.org/0","Tickets")',
  '="1/0"&A1&"Gone!A1"',
  '=LET(price,A1,price*2)',
])('says of %s that it is not calculated', (formula) => {
  expect(shows(formula)).toBe(NOT_CALCULATED);
});

it('reads the marks of the locale first', () => {
  expect(shows('=SUM(A1,B1)', 'fr_FR')).toBe('#ERROR!');
  expect(shows('=SUM(A1;B1)', 'fr_FR')).toBe(NOT_CALCULATED);
  expect(shows('=1/0,5', 'fr_FR')).toBe(NOT_CALCULATED);
});

it('keeps the value that came with the same formula', () => {
  const stored = { value: 3, formula: '=SUM(A1:A2)' };
  expect(formulaValue('=SUM(A1:A2)', stored, [], localeOf('en_GB'))).toBe(3);
});
