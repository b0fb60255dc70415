import { expect, it } from 'vitest';
import { findAll, nearest } from '../../../../desk/page/browser/grid/find.ts';

const ground = {
  lastRow: 3,
  lastColumn: 2,
  textAt: (row: number, column: number) =>
    [
      ['Alba', 'brio'],
      ['', 'ALBATROSS'],
      ['x', 'alba'],
    ][row - 1]![column - 1]!,
  isShown: (row: number) => row !== 3,
};

function all(text: string, where = ground) {
  const work = findAll(text, where);
  let step = work.next();
  let pauses = 0;
  while (!step.done) {
    pauses += 1;
    step = work.next();
  }
  return { found: step.value.map(({ row, column }) => `${row}:${column}`), pauses };
}

it('finds text whatever its case, row by row, in what is shown', () => {
  expect(all('alba').found).toEqual(['1:1', '2:2']);
  expect(all('').found).toEqual([]);
  expect(all('nowhere').found).toEqual([]);
});

it('pauses in a large tab, and stops at 10,000 cells', () => {
  const large = { lastRow: 10_000, lastColumn: 31, textAt: () => 'same', isShown: () => true };
  const { found, pauses } = all('same', large);
  expect(found.length).toBeLessThan(10_100);
  expect(all('other', large).pauses).toBeGreaterThan(10);
  expect(pauses).toBe(0);
});

it('goes on and back from a cell, and round', () => {
  const found = [
    { row: 1, column: 1 },
    { row: 2, column: 2 },
    { row: 2, column: 4 },
  ];
  expect(nearest(found, { row: 2, column: 2 }, 1, true)).toBe(1);
  expect(nearest(found, { row: 2, column: 2 }, 1, false)).toBe(2);
  expect(nearest(found, { row: 2, column: 2 }, -1, false)).toBe(0);
  expect(nearest(found, { row: 9, column: 1 }, 1, false)).toBe(0);
  expect(nearest(found, { row: 1, column: 1 }, -1, false)).toBe(2);
  expect(nearest([], { row: 1, column: 1 }, 1, false)).toBe(-1);
});
