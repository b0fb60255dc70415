// What reading costs: a cell of the greatest size stays under a second, so that nobody's paste stops a menu;
// a usual one takes microseconds, so that ten thousand rows do not either. In time of the processor, so that a
// busy machine does not count.

import { describe, expect, it } from 'vitest';
import { parseAccess } from '../../../shared/parse/access.ts';
import { parseAge } from '../../../shared/parse/age.ts';
import { parseSetting, parseStatus, parseYes } from '../../../shared/parse/choice.ts';
import { parsePoint } from '../../../shared/parse/coordinate.ts';
import { parseCountries, parseCountry } from '../../../shared/parse/country.ts';
import { daysOf } from '../../../shared/parse/days.ts';
import { parseImage, parseLinks } from '../../../shared/parse/link.ts';
import { parseList } from '../../../shared/parse/list.ts';
import { parseName } from '../../../shared/parse/name.ts';
import { parsePrice } from '../../../shared/parse/price.ts';
import { parseTimes } from '../../../shared/parse/time.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings.ts';
import { HUGE } from './any-cell.ts';
import { freshCellsOf } from './fresh-cells.ts';

const MOST_MS = 1_000;
const MOST_MEAN_US = 1_000;
const SETTINGS = { ...DEFAULT_SETTINGS, seasonStart: '2027-06-04', seasonEnd: '2027-07-11' };
const days = (date: string, end: string) => daysOf(date, end, SETTINGS, () => {});

const READERS: readonly (readonly [name: string, read: (cell: string) => unknown, usual: string])[] = [
  ['Date', (cell) => days(cell, ''), 'date'],
  ['End Date', (cell) => days('2027-06-19', cell), 'date'],
  ['Date and End Date', (cell) => days(cell, cell), 'date'],
  ['Start Time', (cell) => parseTimes(cell, ''), 'time'],
  ['End Time', (cell) => parseTimes('19:30', cell), 'time'],
  ['Start Time and End Time', (cell) => parseTimes(cell, cell), 'time'],
  ['Price', (cell) => parsePrice(cell, 'EUR'), 'price'],
  ['Age', parseAge, 'age'],
  ['Genres', (cell) => parseList(cell), 'list'],
  ['Access', parseAccess, 'access'],
  ['Ticket URL', (cell) => parseLinks(cell, 'Ticket URL'), 'link'],
  ['Image URL', (cell) => parseImage(cell), 'link'],
  ['Country', (cell) => parseCountry(cell), 'country'],
  ['Host Countries', (cell) => parseCountries(cell), 'country'],
  ['Latitude', (cell) => parsePoint(cell, ''), 'coordinate'],
  ['Longitude', (cell) => parsePoint('47.2184', cell), 'coordinate'],
  ['Latitude and Longitude', (cell) => parsePoint(cell, cell), 'coordinate'],
  ['Area', (cell) => parseName(cell, 'Area'), 'area'],
  ['Setting', parseSetting, 'setting'],
  ['Status', (cell) => parseStatus(cell, 'scheduled'), 'setting'],
  ['Pick', parseYes, 'setting'],
];

describe.each(READERS)('%s', (_, read, usual) => {
  const cpuMs = (work: () => void) => {
    const from = process.cpuUsage();
    work();
    return process.cpuUsage(from).user / 1_000;
  };

  it('is read in under a second, even 50,000 characters', () => {
    const slow = HUGE.map((cell) => [cell.slice(0, 24), cpuMs(() => read(cell))] as const);
    expect(slow.filter(([, ms]) => ms > MOST_MS)).toEqual([]);
  });

  it('is read in microseconds, as people write it', () => {
    // Spaces make each cell a new one: what is remembered costs nothing.
    const cells = Array.from({ length: 40 }, (_, turn) =>
      freshCellsOf(usual).map((cell) => cell + ' '.repeat(turn)),
    );
    const warm = cells.slice(0, 20).flat();
    for (const cell of warm) read(cell);
    const ms = cpuMs(() => {
      for (const cell of cells.slice(20).flat()) read(cell);
    });
    const meanUs = (ms * 1_000) / warm.length;
    expect(meanUs).toBeLessThan(MOST_MEAN_US);
  });
});
