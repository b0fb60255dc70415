// A1 notation.

import { expect, test } from 'vitest';
import {
  areaIn,
  columnLetters,
  columnNumber,
  printArea,
  printTab,
  readA1,
} from '../../../desk/workbook/a1.ts';

const GRID = { rowCount: 100, columnCount: 10 };

test.each([
  ['B2', null, 'B2'],
  ['A1:C3', null, 'A1:C3'],
  ['C3:A1', null, 'A1:C3'],
  ['$A$1:B2', null, 'A1:B2'],
  ['Tab!A1:Z', 'Tab', 'A1:Z100'],
  ['Tab!A:C', 'Tab', 'A1:C100'],
  ['Tab!1:1', 'Tab', 'A1:J1'],
  ['Tab!A5:C', 'Tab', 'A5:C100'],
  ['Tab', 'Tab', 'A1:J100'],
  ["'Été & co'!A:C", 'Été & co', 'A1:C100'],
  ["'It''s'", "It's", 'A1:J100'],
  ["'It''s'!B2", "It's", 'B2'],
  ['Published placements!A1', 'Published placements', 'A1'],
])('%s names %s %s', (notation, tab, area) => {
  const read = readA1(notation)!;
  expect([read.tab, printArea(areaIn(GRID, read))]).toEqual([tab, area]);
});

test('what is no notation is none', () => {
  expect([readA1('Tab!'), readA1('Tab!A0'), readA1('Tab!1A'), readA1('')]).toEqual([null, null, null, null]);
});

test('columns count in letters', () => {
  for (const column of [1, 26, 27, 52, 702, 703, 18_278])
    expect(columnNumber(columnLetters(column))).toBe(column);
  expect(columnLetters(18_278)).toBe('ZZZ');
});

test('a tab that could be read as cells is quoted', () => {
  expect(['Events', 'A1', 'It’s', "It's", 'snap 1'].map(printTab)).toEqual([
    'Events',
    "'A1'",
    "'It’s'",
    "'It''s'",
    "'snap 1'",
  ]);
});
