// Which row is which published event when keys are gone: ids alone prove nothing.

import { describe, expect, it } from 'vitest';
import { draft, goodRow, prepared, type Row, withResolutions } from '../programme.ts';

const row = goodRow({ title: 'Alba', venue: 'Hall' });
const published = prepared([row]).events;
const [{ key }] = published as [(typeof published)[number]];
const [written] = withResolutions([row], draft([row], [])) as [Row];
const stored = { key: '', occurrences: written.occurrences! };

const found = (more: Row) => {
  const [first] = draft([{ ...row, ...stored, ...more }], publishedAs(written)).rows;
  return { key: first!.key, codes: first!.issues.map(({ code }) => code) };
};

/** The event as published, under the ids that stand in the row. */
function publishedAs({ key, occurrences }: Row) {
  return prepared([{ ...row, key: key!, occurrences: occurrences! }]).events;
}

describe('a row whose key is gone', () => {
  it('is its event by the ids of its dates where title, or day and venue, agree', () => {
    expect(found({})).toEqual({ key: written.key, codes: ['key-restored'] });
    expect(found({ title: 'Alba at last' })).toEqual({ key: written.key, codes: ['key-restored'] });
    expect(found({ date: '2027-06-26', venue: 'Barn' })).toEqual({
      key: written.key,
      codes: ['key-restored'],
    });
  });

  it('is asked about where its ids are all that speaks for it', () => {
    const other = found({ title: 'Brio', date: '2027-07-03', venue: 'Barn' });
    expect(other).toEqual({ key: null, codes: ['key-doubtful'] });
  });

  it('is another event where an id is alike by chance, and its date another', () => {
    const [id] = written.occurrences!.split('@');
    const stranger = { title: 'Brio', date: '2027-07-03', occurrences: `${id}@2027-07-03T19:30` };
    expect(found(stranger).codes).toEqual([]);
    expect(found({ ...stranger, key: 'own-key' })).toEqual({ key: 'own-key', codes: [] });
  });
});

it('has ids that are not alike by chance', () => {
  const ids = prepared(
    Array.from({ length: 300 }, (_, at) => goodRow({ title: `Concert ${at}` })),
  ).events.flatMap(({ occurrences }) => occurrences.map(({ id }) => id));
  expect(new Set(ids).size).toBe(300);
  expect(ids.every((id) => id.length >= 8)).toBe(true);
  expect(key.length).toBeGreaterThan(8);
});
