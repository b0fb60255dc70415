import { describe, expect, it } from 'vitest';
import type { Row } from '../programme.ts';
import { asked, checked, ofRules } from './checked.ts';

const night: Row = { title: 'Lantern Night', venue: 'Town Hall' };
const BOTH = ['2 event-duplicate', '3 event-duplicate'];

describe('a likely duplicate', () => {
  it.each<[string, Row, string[]]>([
    ['the same in all', {}, BOTH],
    ['another spelling', { title: 'LANTERN night!' }, BOTH],
    ['another venue at the same time', { venue: 'Old Mill' }, BOTH],
    ['a time not said, one place', { startTime: '' }, BOTH],
    ['a time not said, no place', { startTime: 'tbc', venue: '' }, BOTH],
    ['a slip of the title', { title: 'Lantern Nigth' }, BOTH],
    ['one of several dates', { date: '2027-06-18; 2027-06-19' }, BOTH],
    ['a matinée', { startTime: '14:00' }, []],
    ['another day', { date: '2027-06-20' }, []],
    ['another title', { title: 'Lamp Night', venue: 'Old Mill' }, []],
    ['a slip of the title elsewhere', { title: 'Lantern Nigth', venue: 'Old Mill' }, []],
    ['a time not said, another place', { startTime: '', venue: 'Old Mill' }, []],
    ['a cancelled one', { status: 'cancelled' }, []],
    ['a draft', { status: 'draft' }, []],
  ])('%s', (_, more, expected) => {
    expect(asked([night, { ...night, ...more }])).toEqual(expected);
  });

  it('is no second part', () => {
    const parts = [1, 2].map((part) => ({ ...night, title: `Lantern Night ${part}` }));
    expect(asked(parts).filter((each) => each.endsWith('duplicate'))).toEqual([]);
  });

  it('is named on both rows, once, however many days they share', () => {
    const run = { ...night, date: '2027-06-01', endDate: '2027-06-20' };
    expect(ofRules(checked([run, run])).map(({ message }) => message)).toEqual([
      'On 2027-06-01 this looks like the same event as “Lantern Night” in row 3.',
      'On 2027-06-01 this looks like the same event as “Lantern Night” in row 2.',
    ]);
  });

  it('is bounded: three named a row', () => {
    const found = asked(Array.from({ length: 300 }, () => night));
    expect(found.filter((each) => each.endsWith('event-duplicate')).length).toBeLessThanOrEqual(900);
    expect(found.filter((each) => each === '2 event-duplicate')).toHaveLength(3);
    expect(found).toContain('301 event-duplicate');
  });
});
