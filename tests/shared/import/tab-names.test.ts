// The tabs of an import: named for the file and the moment, never twice.

import { expect, it } from 'vitest';
import { importTabs } from '../../../shared/import/tab-names.ts';

it('names the file without folders, and without what a tab may not be called', () => {
  expect(importTabs('C:\\Users\\me\\spring [2027]: draft*.csv', '2027-06-19T14:30:00Z')).toEqual({
    stamp: '20270619T143000Z',
    file: 'spring _2027_ draft_.csv',
    raw: 'raw spring _2027_ draft_.csv 20270619T143000Z',
    written: 'imported spring _2027_ draft_.csv 20270619T143000Z',
  });
  expect(importTabs(`${'x'.repeat(200)}.csv`, '2027-06-19T14:30:00.250Z').raw.length).toBeLessThan(100);
});

it('tells two imports of one second apart', () => {
  const taken = new Set<string>();
  const names = Array.from({ length: 3 }, () => {
    const tabs = importTabs('a.csv', '2027-06-19T14:30:00Z', (tab) => taken.has(tab));
    taken.add(tabs.raw).add(tabs.written);
    return tabs.raw;
  });
  expect(names).toEqual([
    'raw a.csv 20270619T143000Z',
    'raw a.csv-2 20270619T143000Z',
    'raw a.csv-3 20270619T143000Z',
  ]);
});
