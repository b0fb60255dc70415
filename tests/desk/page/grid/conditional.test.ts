import { expect, it } from 'vitest';
import { readRules } from '../../../../desk/page/browser/grid/conditional.ts';

const all = { row: 2, column: 1, rows: 9, columns: 4 };
const cells: Readonly<Record<string, string>> = {
  '2:4': 'Error: no date',
  '3:4': 'Warning: late',
  '4:4': 'OK',
  '5:1': 'Draft',
};
const textAt = (row: number, column: number) => cells[`${row}:${column}`] ?? '';

const painted = (criteria: string, arg: string, row: number, column: number, areas = [all]) =>
  readRules([{ areas, criteria, args: [arg], background: '#fbdcd6' }])(row, column, textAt) !== null;

it.each([
  ['=LEFT($D2,6)="Error:"', 2, 1, true],
  ['=LEFT($D2,6)="Error:"', 2, 4, true],
  ['=LEFT($D2;6)="Error:"', 2, 1, true],
  ['=LEFT($D2;6)="Error:"', 3, 1, false],
  ['=LEFT($D2,6)="Error:"', 3, 1, false],
  ['=LEFT($D2,8)="Warning:"', 3, 3, true],
  ['=left($D2, 6) = "error:"', 2, 2, true],
  ['=LEFT(D2,6)="Error:"', 2, 1, true],
  ['=LEFT(D2,6)="Error:"', 2, 2, false],
  ['=$D$4="OK"', 9, 1, true],
  ['=$D2<>""', 4, 1, true],
  ['=$D2<>""', 6, 1, false],
  ['=RIGHT($D2,4)="late"', 3, 1, true],
  ['=COUNTIF($D:$D,"OK")>1', 2, 1, false],
])('reads the formula %s for row %d, column %d', (formula, row, column, expected) => {
  expect(painted('CUSTOM_FORMULA', formula, row, column)).toBe(expected);
});

it('counts a formula from the first cell of its first area', () => {
  const later = [{ row: 3, column: 2, rows: 5, columns: 2 }];
  // Written for B3: one row up, two columns on.
  expect(painted('CUSTOM_FORMULA', '=LEFT(D2,6)="Error:"', 3, 2, later)).toBe(true);
  expect(painted('CUSTOM_FORMULA', '=LEFT(D2,6)="Error:"', 4, 2, later)).toBe(false);
});

it.each([
  ['TEXT_CONTAINS', 'no DATE', 2, 4, true],
  ['TEXT_STARTS_WITH', 'warn', 3, 4, true],
  ['TEXT_EQUAL_TO', 'draft', 5, 1, true],
  ['TEXT_EQUAL_TO', 'draf', 5, 1, false],
  ['CELL_EMPTY', '', 6, 1, true],
  ['CELL_NOT_EMPTY', '', 5, 1, true],
  ['NUMBER_GREATER', '1', 5, 1, false],
])('%s %j', (criteria, arg, row, column, expected) => {
  expect(painted(criteria, arg, row, column)).toBe(expected);
});

it('gives the look of the first rule that holds, within its areas', () => {
  const rules = readRules([
    { areas: [all], criteria: 'CELL_NOT_EMPTY', args: [], color: '#aa0000', bold: true },
    { areas: [all], criteria: 'TEXT_CONTAINS', args: ['Error'], background: '#fbdcd6' },
  ]);
  expect(rules(2, 4, textAt)).toEqual({ color: '#aa0000', bold: true });
  expect(rules(1, 4, () => 'Error')).toBeNull();
});
