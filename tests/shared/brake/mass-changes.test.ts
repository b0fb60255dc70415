// The mass-change brake: a fixture for each threshold, and silence on an ordinary day's work.

import { describe, expect, it } from 'vitest';
import { massChanges } from '../../../shared/brake/mass-changes.ts';
import type { PublishedEvent } from '../../../shared/event.ts';
import { goodRow, prepared, type Row } from '../programme.ts';

const key = (index: number) => `key${String(index).padStart(4, '0')}`;
/** A row in which every watched column says something. */
const full = (index: number): Row =>
  goodRow({
    key: key(index),
    title: `Concert ${index}`,
    date: `2027-06-${String((index % 28) + 1).padStart(2, '0')}`,
    endTime: '22:00',
    venue: 'Town Hall',
    address: 'Quay 1',
    area: 'Harbour',
    city: 'Port-Lanterne',
    country: 'France',
    latitude: '47.21',
    longitude: '-1.55',
    category: 'Music',
    genres: 'Jazz, Folk',
    tags: 'outside',
    price: '€12',
    ticketUrl: 'https://tickets.example.org/1',
    moreLinks: 'https://example.org/1',
    age: '12+',
    setting: 'indoor',
    host: 'The Lanterns',
    hostCountries: 'France',
    description: 'A long evening.',
    image: 'https://example.org/1.jpg',
    access: 'wheelchair access',
    pick: 'yes',
    series: 'Evenings',
  });
const season = (count: number) => Array.from({ length: count }, (_, index) => full(index));
const published = (rows: readonly Row[]) => prepared(rows).events;

function brakeAfter(rows: readonly Row[], after: readonly Row[]) {
  const before = published(rows);
  return massChanges(before, prepared(after, before, 2).events);
}
const kinds = (rows: readonly Row[], after: readonly Row[]) =>
  brakeAfter(rows, after).changes.map((change) =>
    'field' in change ? `${change.kind} ${change.field}` : change.kind,
  );

describe('the brake', () => {
  const rows = season(100);
  const changing = (count: number, change: Row, from: readonly Row[] = rows) =>
    from.map((row, index) => (index < count ? { ...row, ...change } : row));

  it('lets an ordinary day’s work pass', () => {
    expect(kinds(rows, rows)).toEqual([]);
    expect(kinds(rows, [...rows, ...season(140).slice(100)])).toEqual([]);
    expect(kinds(rows, changing(100, { description: 'Rewritten.', title: 'Renamed', price: '€14' }))).toEqual(
      [],
    );
    expect(kinds(rows, changing(100, { startTime: '20:00' }))).toEqual([]);
    expect(kinds([], rows)).toEqual([]);
    expect(kinds(season(3), season(2))).toEqual([]);
  });

  it('holds when a tenth of the events vanishes, and not below', () => {
    expect(kinds(rows, rows.slice(9))).toEqual([]);
    expect(brakeAfter(rows, rows.slice(10))).toMatchObject({
      affected: 10,
      changes: [{ kind: 'removed', count: 10, of: 100, examples: [{ title: 'Concert 0' }, {}, {}, {}, {}] }],
    });
    // Of few events, a handful.
    expect(kinds(season(20), season(20).slice(4))).toEqual([]);
    expect(kinds(season(20), season(20).slice(5))).toEqual(['removed']);
  });

  it('counts what visitors see: tombstones of long ago do not make a loss look small', () => {
    const few = prepared(rows.slice(60), published(rows), 2).events;
    expect(few.filter(({ status }) => status === 'removed')).toHaveLength(60);
    const fewer = prepared(rows.slice(65), few, 3).events;
    expect(massChanges(few, fewer).changes).toMatchObject([{ kind: 'removed', count: 5, of: 40 }]);
  });

  it('holds when everything vanishes, however little that is', () => {
    expect(kinds(season(3), [])).toEqual(['removed']);
    expect(kinds(season(2), [])).toEqual([]);
  });

  it('holds when a third is called off', () => {
    expect(kinds(rows, changing(29, { status: 'cancelled' }))).toEqual([]);
    expect(kinds(rows, changing(30, { status: 'cancelled' }))).toEqual(['cancelled']);
  });

  it('holds when half of the events move to other days', () => {
    expect(kinds(rows, changing(49, { date: '2027-07-15' }))).toEqual([]);
    expect(kinds(rows, changing(50, { date: '2027-07-15' }))).toEqual(['moved']);
    expect(kinds(season(9), changing(9, { date: '2027-07-15' }, season(9)))).toEqual([]);
  });

  const columns = Object.entries(full(0))
    .map(([field]) => field)
    .filter((field) => !['key', 'title', 'date'].includes(field)) as (keyof Row)[];

  it.each(columns)('holds when the column %s goes blank', (field) => {
    const also =
      field === 'latitude' || field === 'longitude' ? { latitude: '', longitude: '' } : { [field]: '' };
    const blank = field === 'startTime' ? { startTime: '', endTime: '' } : also;
    expect(kinds(rows, changing(29, blank))).toEqual([]);
    expect(kinds(rows, changing(30, blank))).toContain(`emptied ${field}`);
    // A column that only a few rows fill, and none any more.
    const few = rows.map((row, index) => (index < 3 ? row : { ...row, ...blank }));
    expect(kinds(few, changing(100, blank))).toContain(`emptied ${field}`);
  });

  const drifts = [
    ['category', '7', 'words', 'numbers'],
    ['area', '2027-06-03', 'words', 'dates'],
    ['series', '19:30', 'words', 'times'],
    ['host', 'https://example.org', 'words', 'links'],
    ['price', 'on the door', 'amounts', 'words'],
    ['age', 'https://example.org/12', 'words', 'links'],
  ] as const;

  it.each(drifts)('holds when %s turns into “%s”', (field, text, from, to) => {
    expect(kinds(rows, changing(49, { [field]: text }))).toEqual([]);
    expect(brakeAfter(rows, changing(50, { [field]: text })).changes).toMatchObject([
      { kind: 'drifted', field, from, to, count: 50, of: 100 },
    ]);
  });

  it('counts an event once, whatever happens to it', () => {
    const { affected, changes } = brakeAfter(rows, changing(40, { venue: '', address: '' }));
    expect(changes).toHaveLength(2);
    expect(affected).toBe(40);
  });

  it('does not count tombstones, nor what is held back', () => {
    const before = published(rows);
    const gone = prepared(rows.slice(50), before, 2).events;
    expect(massChanges(gone, gone)).toEqual({ changes: [], affected: 0 });
    const broken = prepared(changing(100, { date: 'gibberish', venue: '' }), before, 2);
    expect(broken.heldBack).toHaveLength(100);
    expect(massChanges(before, broken.events).changes).toEqual([]);
  });

  it('does not depend on the order of rows', () => {
    const after = changing(60, { venue: '', category: '7' });
    const counts = ({ changes, affected }: ReturnType<typeof massChanges>) => [
      affected,
      changes.map(({ kind, count, of }) => [kind, count, of]),
    ];
    const before: readonly PublishedEvent[] = published(rows);
    const one = massChanges(before, prepared(after, before, 2).events);
    const other = massChanges([...before].reverse(), prepared([...after].reverse(), before, 2).events);
    expect(counts(other)).toEqual(counts(one));
  });
});
