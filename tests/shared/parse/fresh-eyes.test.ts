// Cells that somebody wrote down, with what they mean, before having seen a parser: none may be misread in
// silence. docs/messy-cells.md keeps the figures.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type JudgedCell, judge } from './judge.ts';

const cells = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/fresh-cells.json'), 'utf8'),
) as JudgedCell[];

it('misreads none of the cells of fresh eyes in silence', () => {
  expect(cells.length).toBeGreaterThan(300);
  const silent = cells.filter((cell) => judge(cell).verdict === 'silent');
  expect(silent.map(({ parser, cell, why }) => `${parser}: ${cell} (${why})`)).toEqual([]);
});

it('reads most of them as they were meant', () => {
  const right = cells.filter((cell) => judge(cell).verdict === 'right').length;
  expect(right / cells.length).toBeGreaterThan(0.85);
});
