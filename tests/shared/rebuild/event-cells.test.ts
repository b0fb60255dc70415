// Cells that were made from an event give that event again.

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { EVENT_COLUMNS, type Field } from '../../../shared/columns.ts';
import { eventCells } from '../../../shared/rebuild/cells.ts';
import { draft, goodRow, type Row } from '../programme.ts';

const read = (rows: readonly Row[]) =>
  draft(rows).rows.flatMap(({ key, content }) => (content ? [{ ...content, key: key! }] : []));

function sample(): Row[] {
  const file = new URL('../../../desk/sample/programme.csv', import.meta.url);
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const fields = new Map<string, Field>(EVENT_COLUMNS.map(({ header, field }) => [header, field]));
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([header, text]) => [fields.get(header)!, text])),
  );
}

function expectSame(rows: readonly Row[]): void {
  const before = read(rows);
  const again = read(before.map(eventCells));
  expect(again).toHaveLength(before.length);
  for (const [index, event] of before.entries()) expect(again[index], event.title).toEqual(event);
}

describe('eventCells', () => {
  it('give every event of the sample season again, ids and all', () => {
    const rows = sample();
    expect(read(rows).length).toBeGreaterThan(200);
    expectSame(rows);
  });

  it.each<Row>([
    { date: '2027-06-05; 2027-06-06' },
    { date: '2027-06-05 10:00-11:00; 2027-06-06 14:00', startTime: '' },
    { date: '2027-06-05 10:00-11:00; 2027-06-05 14:00-15:00', startTime: '' },
    { date: '2027-06-05 tbc; 2027-06-06 14:00', startTime: '' },
    { date: '2027-06-05 all day; 2027-06-06 14:00', startTime: '' },
    { startTime: '22:00', endTime: '05:00' },
    { startTime: '22:00', endTime: '24:00' },
    { startTime: 'tbc' },
    { startTime: 'all day' },
    { date: '2027-06-04', endDate: '2027-06-13', startTime: '10:00', endTime: '18:00' },
    { status: 'cancelled' },
    { genres: 'Jazz, “Rock, Paper and Scissors”', tags: '"Fish and chips"' },
    { price: '12 € / 8 € réduit', age: '12+' },
    { price: 'pay what you can', age: 'all ages' },
    { ticketUrl: 'https://a.example/1 https://a.example/2', moreLinks: 'https://b.example/' },
    { access: 'wheelchair, sign language', pick: 'yes', soldOut: 'yes', setting: 'indoor, outdoor' },
    { hostCountries: 'France, Burkina Faso, Korea', latitude: '48.85', longitude: '2.35' },
    { description: 'Two\n\nparagraphs — and a line\nbreak', series: 'nights' },
  ])('give it again: %j', (more) => {
    const rows = [goodRow(more)];
    expect(read(rows)).toHaveLength(1);
    expectSame(rows);
  });
});
