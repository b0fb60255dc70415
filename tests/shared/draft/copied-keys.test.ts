// Keys never wander: whatever is sorted, copied or edited, a published event keeps its own, and no key stands
// for two.

import { describe, expect, it } from 'vitest';
import { draft, goodRow, prepared, type Row, withResolutions } from '../programme.ts';

const rows: Row[] = [
  goodRow({ key: 'alba', title: 'Alba', date: '2027-06-10' }),
  goodRow({ key: 'brio', title: 'Brio', date: '2027-06-11; 2027-06-12' }),
  goodRow({ key: 'coda', title: 'Coda', date: '2027-06-13' }),
];
const { events } = prepared(rows);
const [alba, brio, coda] = withResolutions(rows, draft(rows, events)) as [Row, Row, Row];
const idsOf = (key: string) => events.find((event) => event.key === key)!.occurrences.map(({ id }) => id);

const found = (given: readonly Row[], published = events) => draft(given, published);
const keysIn = (given: readonly Row[], published = events) =>
  found(given, published).rows.map(({ key }) => key);
const codesIn = (given: readonly Row[], published = events) =>
  found(given, published).rows.map(({ issues }) => issues.map(({ code }) => code).join());

describe('a copied key', () => {
  it('stays with the row that is the published event; an edited copy gets its own, with ids of its own', () => {
    const copy = { ...alba, title: 'Alba, the matinée' };
    for (const given of [
      [alba, brio, copy],
      [copy, alba, brio],
      [{ ...copy, key: 'ALBA' }, brio, alba],
      [alba, { ...copy, date: '2027-06-17' }, brio],
    ]) {
      const { rows: drafted } = found(given);
      const at = given.findIndex(({ title }) => title === copy.title);
      const original = drafted[given.indexOf(alba)]!;
      expect(original).toMatchObject({ key: 'alba', keyCell: null, issues: [] });
      expect(original.content!.occurrences.map(({ id }) => id)).toEqual(idsOf('alba'));
      expect(drafted[at]).toMatchObject({ state: 'ready', key: expect.stringMatching(/^[a-z0-9]{10}$/) });
      expect(drafted[at]!.keyCell).toBe(drafted[at]!.key);
      expect(drafted[at]!.content!.occurrences.map(({ id }) => id)).not.toEqual(idsOf('alba'));
      expect(drafted[at]!.issues.map(({ code }) => code)).toEqual(['key-copied']);
      expect(drafted[at]!.issues[0]!.message).toContain(`row ${given.indexOf(alba) + 2}`);
    }
  });

  it('is settled for good by what script writes, in whatever order the rows stand then', () => {
    const given = [alba, { ...alba, date: '2027-06-24' }, { ...alba, title: 'Aubade' }, brio];
    const first = found(given);
    const keys = first.rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
    const written = withResolutions(given, first);
    expect(codesIn(written)).toEqual(['', '', '', '']);
    expect(keysIn(written)).toEqual(keys);
    expect(keysIn([...written].reverse())).toEqual([...keys].reverse());
    expect(found(written).rows.map(({ keyCell }) => keyCell)).toEqual([null, null, null, null]);
  });

  it('is refused on all rows where nobody can tell, and nothing is minted', () => {
    const both = ['key-duplicate', 'key-duplicate'];
    expect(codesIn([alba, { ...alba }])).toEqual(both);
    expect(codesIn([alba, { ...alba, key: 'Alba' }])).toEqual(both);
    // Both were edited: either may be the event.
    expect(
      codesIn([
        { ...alba, title: 'One' },
        { ...alba, title: 'Other' },
      ]),
    ).toEqual(both);
    // Never published.
    expect(codesIn([alba, { ...alba, title: 'Other' }], [])).toEqual(both);
    // The date of the original cannot be read any more.
    expect(found([{ ...alba, date: 'soon' }, { ...alba }]).rows.map(({ state }) => state)).toEqual([
      'broken',
      'broken',
    ]);
    expect(codesIn([{ ...alba, date: 'soon' }, { ...alba }])[1]).toBe('key-duplicate');
    expect(keysIn([alba, { ...alba }])).toEqual(['alba', 'alba']);
  });

  it('is told by the stored ids where the look does not tell', () => {
    const typed = { ...alba, occurrences: '' };
    expect(codesIn([typed, alba])).toEqual(['key-copied', '']);
    expect(
      keysIn([
        { ...alba, title: 'New name' },
        { ...typed, title: 'Other' },
      ])[0],
    ).toBe('alba');
  });

  it('goes back to the event whose own key it replaced', () => {
    const overwritten = [alba, { ...brio, key: 'alba' }, coda];
    expect(keysIn(overwritten)).toEqual(['alba', 'brio', 'coda']);
    expect(codesIn(overwritten)).toEqual(['', 'key-copied,key-restored', '']);
    const whole = [alba, { ...brio, key: 'alba', occurrences: alba.occurrences! }, coda];
    expect(keysIn(whole)).toEqual(['alba', 'brio', 'coda']);
    expect(found(whole).rows[1]!.content!.occurrences.map(({ id }) => id)).toEqual(idsOf('brio'));
  });

  it('gets no new one where a sort put it on another event that has a row', () => {
    const fresh = goodRow({ title: 'Duet', key: 'coda' });
    const sorted = [alba, { ...brio, key: 'alba' }, { ...coda, key: 'brio' }, fresh];
    const drafted = found(sorted).rows.slice(0, 3);
    expect(drafted.map(({ state }) => state)).toEqual(['broken', 'broken', 'broken']);
    expect(drafted.every(({ keyCell }) => keyCell === null)).toBe(true);
  });

  it('is taken out of a copy that is a draft or broken, so that it never counts again', () => {
    for (const more of [{ status: 'draft' }, { date: 'soon', title: 'Other' }]) {
      const given = [alba, { ...alba, title: 'Copy', ...more }];
      const copy = found(given).rows[1]!;
      expect(copy).toMatchObject({ key: null, keyCell: '', occurrencesCell: '' });
      const [, written] = withResolutions(given, found(given));
      expect(written).toMatchObject({ key: '', occurrences: '' });
      expect(keysIn([written!])).toEqual([null]);
    }
  });

  it('holds nothing back of the event it was copied from', () => {
    const { heldBack, leftOut, changedKeys } = prepared(
      [alba, { ...alba, date: 'soon', title: 'Copy' }, brio, coda],
      events,
      2,
    );
    expect(heldBack).toEqual([]);
    expect(leftOut).toMatchObject([{ row: 3, key: null }]);
    expect(changedKeys).toEqual([]);
  });

  it('is no copy after a sort of whole rows', () => {
    for (const given of [
      [coda, alba, brio],
      [brio, coda, alba],
    ]) {
      expect(keysIn(given)).toEqual(given.map(({ key }) => key));
      expect(codesIn(given)).toEqual(['', '', '']);
    }
  });
});
