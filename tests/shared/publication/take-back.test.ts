import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedEvent } from '../../../shared/event.ts';
import { isSameContent } from '../../../shared/publication/row.ts';
import { takeBack, wayBackOf } from '../../../shared/publication/take-back.ts';
import { goodRow, prepared, type Row } from '../programme.ts';

const later = { revision: 3, now: '2027-01-03T10:00:00Z' };
const visible = (events: readonly PublishedEvent[]) => events.filter(({ status }) => status !== 'removed');
const byKey = (events: readonly PublishedEvent[]) => new Map(events.map((event) => [event.key, event]));

/** Some of five events, each in one of a few forms. */
const programme: fc.Arbitrary<Row[]> = fc
  .subarray(['k1', 'k2', 'k3', 'k4', 'k5'], { minLength: 0 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc
          .record({
            title: fc.constantFrom('A', 'B'),
            status: fc.constantFrom('', 'cancelled'),
            date: fc.constantFrom('2027-06-19', '2027-06-20', '2027-06-19; 2027-06-21'),
          })
          .map((row) => goodRow({ key, ...row })),
      ),
    ),
  );

describe('taking a publication back', () => {
  it('gives every event the form it had, above what calendars hold', () => {
    fc.assert(
      fc.property(programme, programme, programme, (first, second, third) => {
        const one = prepared(first, [], 1).events;
        const two = prepared(second, one, 2, '2027-01-02T10:00:00Z').events;
        const back = takeBack(two, wayBackOf(one, two), later)!;
        const held = byKey(two);
        expect(visible(back).length).toBe(visible(one).length);
        for (const event of back) {
          const before = byKey(one).get(event.key);
          const now = held.get(event.key)!;
          if (before && before.status !== 'removed') expect(isSameContent(event, before)).toBe(true);
          else expect(event.status).toBe('removed');
          expect(event.sequence).toBeGreaterThanOrEqual(now.sequence);
          if (event !== now) expect(event.sequence).toBeGreaterThan(now.sequence);
          expect(event.sequence).toBeLessThan(later.revision);
          // Every date that calendars hold is either standing or said to be dropped.
          const message = new Set([...event.occurrences, ...event.dropped].map(({ id }) => id));
          for (const { id } of [...now.occurrences, ...now.dropped]) expect(message.has(id), id).toBe(true);
          const current = new Set(event.occurrences.map(({ id }) => id));
          expect(event.dropped.filter(({ id }) => current.has(id))).toEqual([]);
        }
        // And the next publication of any draft continues from it.
        const next = prepared(third, back, 4, '2027-01-04T10:00:00Z').events;
        for (const event of next) {
          expect(event.sequence).toBeGreaterThanOrEqual(byKey(back).get(event.key)?.sequence ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does again what was taken back', () => {
    const one = prepared([goodRow({ key: 'k1' }), goodRow({ key: 'k2', title: 'Gone' })], [], 1).events;
    const rows = [goodRow({ key: 'k1', date: '2027-06-20' }), goodRow({ key: 'k3', title: 'New' })];
    const two = prepared(rows, one, 2, '2027-01-02T10:00:00Z').events;
    const back = takeBack(two, wayBackOf(one, two), later)!;
    const redone = takeBack(back, wayBackOf(two, back), { ...later, revision: 4 })!;
    expect(visible(redone).length).toBe(2);
    for (const event of two) expect(isSameContent(byKey(redone).get(event.key)!, event)).toBe(true);
    expect(byKey(redone).get('k1')!.sequence).toBe(byKey(two).get('k1')!.sequence + 2);
  });

  it('keeps only what was touched: events that came need no rows', () => {
    const one = prepared([goodRow({ key: 'k1' })], [], 1).events;
    const two = prepared([goodRow({ key: 'k1' }), goodRow({ key: 'k2', title: 'New' })], one, 2).events;
    expect(wayBackOf(one, two)).toMatchObject({ added: ['k2'], former: [] });
  });

  it('reads rows of another version by the names of their columns', () => {
    const one = prepared([goodRow({ key: 'k1' })], [], 1).events;
    const two = prepared([goodRow({ key: 'k1', venue: 'Barn', category: 'Music' })], one, 2).events;
    const { header, former, added } = wayBackOf(one, two);
    // It had one column less, one more, and another order.
    const dropped = header.indexOf('category');
    const other = (row: readonly string[], more: string) =>
      [more, ...row.filter((_, index) => index !== dropped)].reverse();
    const wayBack = { added, header: other(header, 'mood'), former: former.map((row) => other(row, 'calm')) };
    const [back] = takeBack(two, wayBack, later);
    expect(back).toMatchObject({ venue: one[0]!.venue, category: null, unknown: { mood: 'calm' } });
    // Without its key nobody knows whose a row is.
    expect(() => takeBack(two, { ...wayBack, header: wayBack.header.with(-2, 'id') }, later)).toThrow('key');
  });
});
