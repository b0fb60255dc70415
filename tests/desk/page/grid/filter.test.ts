import { expect, it } from 'vitest';
import { followHeaders, hiddenRows, shownRuns, valuesOf } from '../../../../desk/page/browser/grid/filter.ts';

const rows = [
  ['Status', 'Venue'],
  ['draft', 'Town Hall'],
  ['scheduled', 'Barn'],
  ['', 'Barn'],
  ['draft', 'Stage 10'],
  ['draft', 'Stage 9'],
];
const ground = {
  firstRow: 2,
  lastRow: 6,
  textAt: (row: number, column: number) => rows[row - 1]?.[column - 1] ?? '',
};
const hiding = (column: number, ...hidden: string[]) => ({
  column,
  header: rows[0]![column - 1]!,
  hidden: new Set(hidden),
});

it('hides the rows whose values are not chosen, and never the header', () => {
  expect([...hiddenRows([hiding(1, 'draft', 'Status')], ground)]).toEqual([2, 5, 6]);
  expect([...hiddenRows([hiding(1, '')], ground)]).toEqual([4]);
  expect(hiddenRows([], ground).size).toBe(0);
});

it('takes all filters together', () => {
  expect([...hiddenRows([hiding(1, 'draft'), hiding(2, 'Barn')], ground)]).toEqual([2, 3, 4, 5, 6]);
});

it('offers the values of the rows that the other filters leave, counted, numbers in order, blank last', () => {
  expect(valuesOf(1, [hiding(2, 'Barn')], ground).map(({ value, count }) => [value, count])).toEqual([
    ['draft', 3],
  ]);
  expect(valuesOf(1, [hiding(1, 'draft')], ground)).toEqual([
    { value: 'draft', count: 3, isShown: false },
    { value: 'scheduled', count: 1, isShown: true },
    { value: '', count: 1, isShown: true },
  ]);
  expect(valuesOf(2, [], ground).map(({ value }) => value)).toEqual([
    'Barn',
    'Stage 9',
    'Stage 10',
    'Town Hall',
  ]);
});

it('follows a header that has moved, and stays where one was renamed', () => {
  expect(followHeaders([hiding(1, 'draft')], ['Key', 'Status', 'Venue'])[0]).toMatchObject({ column: 2 });
  expect(followHeaders([hiding(1, 'draft')], ['State', 'Venue'])[0]).toMatchObject({
    column: 1,
    header: 'State',
  });
});

it('cuts rows into the stretches that are in sight', () => {
  const hidden = new Set([3, 6]);
  expect(shownRuns(2, 5, (row) => hidden.has(row))).toEqual([
    { row: 2, rows: 1 },
    { row: 4, rows: 2 },
  ]);
});
