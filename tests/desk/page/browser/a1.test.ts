// A1 notation of the name box: what it takes for a place, and what not.

import { expect, test } from 'vitest';
import { areaName, areaNamed, placeNamed } from '../../../../desk/page/browser/a1.ts';

const GRID = { rowCount: 100, columnCount: 30 };

test('places are named as people write them, and named back', () => {
  for (const [written, named] of [
    ['C5', 'C5'],
    ['$c$5', 'C5'],
    [' AD100 ', 'AD100'],
    ['C5:D7', 'C5:D7'],
    ['D7:C5', 'C5:D7'],
    ['B:C', 'B1:C100'],
    ['2:3', 'A2:AD3'],
    ['B2:C', 'B2:C100'],
  ] as const) {
    const area = areaNamed(written, GRID);
    expect([written, area && areaName(area)]).toEqual([written, named]);
  }
});

test('what lies outside the grid, or is no place, is none', () => {
  for (const written of ['', 'A0', 'AE1', 'A101', 'C', '5', 'hello', 'C5:', 'A1:AE2', 'C5 D7', 'A-1']) {
    expect([written, areaNamed(written, GRID)]).toEqual([written, null]);
  }
});

test('a place may name its tab, quoted or not', () => {
  expect(placeNamed('C5')).toEqual({ tab: null, range: 'C5' });
  expect(placeNamed('Settings!B2')).toEqual({ tab: 'Settings', range: 'B2' });
  expect(placeNamed("'It''s here!'!B2")).toEqual({ tab: "It's here!", range: 'B2' });
});
