// Cells that somebody wrote down, with what they mean, before having seen a parser: none may be misread in
// silence. docs/messy-cells.md keeps the figures.

import { expect, it } from 'vitest';
import { FRESH_CELLS } from './fresh-cells.ts';
import { judge } from './judge.ts';

it('misreads none of the cells of fresh eyes in silence', () => {
  expect(FRESH_CELLS.length).toBeGreaterThan(300);
  const silent = FRESH_CELLS.filter((cell) => judge(cell).verdict === 'silent');
  expect(silent.map(({ parser, cell, why }) => `${parser}: ${cell} (${why})`)).toEqual([]);
});

it('reads most of them as they were meant', () => {
  const right = FRESH_CELLS.filter((cell) => judge(cell).verdict === 'right').length;
  expect(right / FRESH_CELLS.length).toBeGreaterThan(0.85);
});
