import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignRows } from '../../../appsscript/workbook/align-rows.ts';
import { draws } from '../../draws.ts';

/** Column 0 is the key, which says nothing; the rest is what people wrote. */
const row = (title: string, date = '2027-06-19', venue = 'Hall') => [`key of ${title}`, title, date, venue];
const three = [row('A'), row('B'), row('C')];

describe('alignRows', () => {
  it('finds every row again after any sort', () => {
    const before = Array.from({ length: 30 }, (_, index) => row(`Event ${index}`));
    fc.assert(
      fc.property(fc.shuffledSubarray([...before.keys()], { minLength: 30 }), (order) => {
        const now = order.map((index) => before[index]!);
        expect(alignRows(before, now, [0])).toEqual(order);
      }),
    );
  });

  it('does not look at the columns of the script', () => {
    const now = three.map((cells) => ['somebody else’s key', ...cells.slice(1)]);
    expect(alignRows(three, now, [0])).toEqual([0, 1, 2]);
  });

  it('keeps a row that was edited in its place, however little is left of it', () => {
    expect(alignRows(three, [three[0]!, ['', 'Renamed', '2027-07-01', 'Hall'], three[2]!], [0])).toEqual([
      0, 1, 2,
    ]);
  });

  it('finds an edited row in a sorted tab by its likeness', () => {
    const now = [row('C'), ['', 'B renamed', '2027-06-19', 'Cellar'], row('A')];
    const before = [row('A'), row('B', '2027-06-19', 'Cellar'), row('C')];
    expect(alignRows(before, now, [0])).toEqual([2, 1, 0]);
  });

  it('takes inserted and blank rows for nobody’s', () => {
    const now = [row('New', '2028-01-01', 'Barn'), ['', '', '', ''], ...three];
    expect(alignRows(three, now, [0])).toEqual([null, null, 0, 1, 2]);
  });

  it('lets deleted rows go', () => {
    expect(alignRows(three, [three[0]!, three[2]!, ['left', '', '', '']], [0])).toEqual([0, 2, null]);
  });

  it('does not guess between two that are equally like', () => {
    const before = [row('A', 'x', 'Hall'), row('B', 'x', 'Hall'), row('C')];
    const now = [row('C'), ['', 'D', 'x', 'Hall']];
    expect(alignRows(before, now, [0])).toEqual([2, null]);
  });

  it('never gives one row to two', () => {
    const cell = fc.constantFrom('', 'a', 'b', 'c');
    const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(table, table, (before, now) => {
        const sources = alignRows(before, now, [0]).filter((source) => source !== null);
        expect(new Set(sources).size).toBe(sources.length);
      }),
      { numRuns: draws(1_000) },
    );
  });
});
