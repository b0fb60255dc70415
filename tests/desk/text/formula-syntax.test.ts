// Which texts are formulas, under which marks.

import { expect, it } from 'vitest';
import { readFormula } from '../../../desk/text/formula-syntax.ts';
import { localeOf } from '../../../desk/text/locale.ts';

const parses = (text: string, locale: string) => readFormula(text, localeOf(locale)) !== null;

it.each([
  ['=A1', true, true],
  ['=-A1+2%', true, true],
  ['=LEFT($A1;5)="x"', true, true],
  ['=LEFT($A1,5)="x"', true, false],
  ['=IF(A1=1;;"a""b")', true, true],
  ["=SUM('Été & co'!A:A;B2:B;3:4)", true, true],
  ['=SUM(1.5;2)', true, false],
  ['=SUM(1,5;2)', true, true],
  ['={1,2;3,4}', true, true],
  ['={1\\2;3\\4}', false, true],
  ['=LOG10(A1)<=1E3', true, true],
  ['=TODAY()', true, true],
  ['=#REF!+Tab!#REF!', true, true],
  ['+A1', true, true],
  ['A1', false, false],
  ['=', false, false],
  ['=(A1', false, false],
  ['=A1)', false, false],
  ['=A1 A2', false, false],
  ['="open', false, false],
  ['=SUM(A1', false, false],
  ['=A1*', false, false],
  ['=this is text', false, false],
])('%s in London: %s, in Paris: %s', (text, london, paris) => {
  expect([parses(text, 'en_GB'), parses(text, 'fr_FR')]).toEqual([london, paris]);
});

it.each([
  ['=A1+TRUE&"SUM(x)"', false, false],
  ['=SUM(A:A)', true, false],
  ['=Prices*2', false, true],
  ['=LET(price; A1; price*2)', true, true],
])('tells of %s whether it calls functions: %s, and has other words: %s', (text, calls, words) => {
  expect(readFormula(text, localeOf('en_GB'))).toMatchObject({ calls, words });
});

it('tells which tabs a formula names', () => {
  expect(readFormula(`=Other!A1&'It''s'!B2&A3&"No!A1"`, localeOf('en_GB'))?.tabs).toEqual(['Other', "It's"]);
});
