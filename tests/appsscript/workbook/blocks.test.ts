// Blocks cover every row that changed, are few, and none is too large; rows that came between are found.

import { describe, expect, it } from 'vitest';
import {
  blocksOf,
  changedRows,
  insertedRuns,
  MOST_CELLS_A_CALL,
} from '../../../appsscript/workbook/blocks.ts';
import { drawFrom } from '../../draw.ts';

describe('blocks of rows', () => {
  it('are none for nothing, one for neighbours, two where many rows lie between', () => {
    expect(blocksOf([], 3)).toEqual([]);
    expect(blocksOf([4, 5, 6], 3)).toEqual([{ first: 4, count: 3 }]);
    expect(blocksOf([4, 9], 3)).toEqual([{ first: 4, count: 6 }]);
    expect(blocksOf([4, 9_000], 3)).toEqual([
      { first: 4, count: 1 },
      { first: 9_000, count: 1 },
    ]);
  });

  it('are cut where a call would have too many cells', () => {
    const blocks = blocksOf([...Array(10_000).keys()], 31);
    expect(blocks).toHaveLength(4);
    for (const { count } of blocks) expect(count * 31).toBeLessThanOrEqual(MOST_CELLS_A_CALL);
    expect(blocks.reduce((total, { count }) => total + count, 0)).toBe(10_000);
  });

  it('cover all rows in order without touching one twice, twelve at most where they are small', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const draw = drawFrom(seed);
      const rows = [...Array(2_000).keys()].filter(() => draw(50) === 0);
      const blocks = blocksOf(rows, 3);
      expect(blocks.length).toBeLessThanOrEqual(12);
      const covered = blocks.flatMap(({ first, count }) =>
        Array.from({ length: count }, (_, at) => first + at),
      );
      expect(covered).toEqual([...new Set(covered)].sort((one, other) => one - other));
      expect(rows.filter((row) => !covered.includes(row))).toEqual([]);
    }
  });
});

describe('rows that changed', () => {
  it('are all where nobody knows what stands there', () => {
    expect(changedRows([['a'], ['b']], null)).toEqual([0, 1]);
  });

  it('are those with another cell; blank and missing are the same', () => {
    const present = [['a', ''], ['b', 1], ['c']];
    expect(
      changedRows(
        [
          ['a', ''],
          ['b', '1'],
          ['c', ''],
          ['d', ''],
        ],
        present,
      ),
    ).toEqual([1, 3]);
  });
});

describe('rows that came between', () => {
  it('are named from the first on; those at the end are nobody’s business', () => {
    expect(insertedRuns(['a', 'd'], ['a', 'b', 'c', 'd', 'e'])).toEqual([{ first: 1, count: 2 }]);
    expect(insertedRuns(['b'], ['a', 'b'])).toEqual([{ first: 0, count: 1 }]);
    expect(insertedRuns([], ['a', 'b'])).toEqual([]);
  });

  it('are none where a name is gone, stands elsewhere, or there are too many of them', () => {
    expect(insertedRuns(['a', 'b'], ['b', 'c'])).toEqual([]);
    expect(insertedRuns(['a', 'b'], ['b', 'a', 'c'])).toEqual([]);
    const present = [...Array(40).keys()].map((index) => `old ${index}`);
    expect(
      insertedRuns(
        present,
        present.flatMap((name) => [`before ${name}`, name]),
      ),
    ).toEqual([]);
  });

  it('leave all others as they are when they are put in one after the other', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const draw = drawFrom(seed);
      const wanted = [...Array(60).keys()].map(String);
      const isNew = new Set([...Array(10)].map(() => String(draw(60))));
      const rows = wanted.filter((name) => !isNew.has(name));
      for (const { first, count } of insertedRuns(rows, wanted)) {
        rows.splice(first, 0, ...wanted.slice(first, first + count));
      }
      expect(rows).toEqual(wanted.slice(0, rows.length));
      expect(wanted.slice(rows.length).filter((name) => !isNew.has(name))).toEqual([]);
    }
  });
});
