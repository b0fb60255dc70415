import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTsv, writeTsv } from '../../../../desk/page/browser/grid/table-text.ts';

it.each([
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\r\n', [['a']]],
  ['', [['']]],
  ['\t', [['', '']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['"two\nlines"\tnext', [['two\nlines', 'next']]],
  ['"two\r\nlines"\r\nnext', [['two\nlines'], ['next']]],
  ['"a ""quoted"" word"', [['a "quoted" word']]],
  ['"a\ttab"\tb', [['a\ttab', 'b']]],
  ['""\tx', [['', 'x']]],
  // No quoted cells: the quote is a letter, as programs that do not quote write it.
  ['5" pipe\t6" pipe', [['5" pipe', '6" pipe']]],
  ['"So it goes," she said\tx', [['"So it goes," she said', 'x']]],
  ['"never closed\nnext', [['"never closed'], ['next']]],
])('reads %j', (text, rows) => {
  expect(readTsv(text)).toEqual(rows);
});

it('quotes only what needs it', () => {
  expect(writeTsv([['plain', 'a\tb', 'a\nb', 'a"b', '']])).toBe('plain\t"a\tb"\t"a\nb"\t"a""b"\t');
});

it('reads what it wrote', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'é', ',') });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, (given) => {
      // A last row of one blank cell is a line end after the others, which ends them and begins no row.
      fc.pre(given.length === 1 || given.at(-1)!.join('') !== '' || given.at(-1)!.length > 1);
      expect(readTsv(writeTsv(given))).toEqual(given);
    }),
  );
});

it('reads 100,000 cells', () => {
  const text = writeTsv(Array.from({ length: 5_000 }, () => Array<string>(20).fill('a "quoted" cell')));
  expect(readTsv(text)).toHaveLength(5_000);
});
