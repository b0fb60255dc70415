import { describe, expect, it } from 'vitest';
import type { Row } from '../programme.ts';
import { asked, checked, ofRules } from './checked.ts';

const one: Row = { title: 'Alba', venue: 'Town Hall', startTime: '19:00', endTime: '21:00' };
const BOTH = ['2 venue-clash', '3 venue-clash'];

describe('two events at one venue', () => {
  it.each<[string, Row, string[]]>([
    ['at the same time', {}, BOTH],
    ['overlapping', { startTime: '20:30', endTime: '22:00' }, BOTH],
    ['one within the other', { startTime: '19:30', endTime: '20:00' }, BOTH],
    ['one without an end', { startTime: '20:00', endTime: '' }, BOTH],
    ['past midnight', { startTime: '18:00', endTime: '02:00' }, BOTH],
    ['the venue spelled another way', { venue: 'town-hall' }, BOTH],
    ['one after the other', { startTime: '21:00', endTime: '22:00' }, []],
    ['one after the other, end not said', { startTime: '18:00', endTime: '' }, []],
    ['on another day', { date: '2027-06-20' }, []],
    ['in another area', { area: 'North' }, []],
    ['cancelled', { status: 'cancelled' }, []],
    ['all day', { startTime: 'all day', endTime: '' }, []],
    ['time to be confirmed', { startTime: 'tbc', endTime: '' }, []],
    ['outdoors', { setting: 'outdoor' }, []],
    ['on view', { date: '2027-06-15', endDate: '2027-06-22', startTime: '10:00', endTime: '22:00' }, []],
  ])('%s', (_, more, expected) => {
    expect(asked([one, { ...one, title: 'Brio', ...more }])).toEqual(expected);
  });

  it.each([
    'Online',
    'En ligne / Online',
    'Various venues',
    'Divers lieux',
    'Park',
    'Town Hall + Mill',
    'TBC',
  ])('%s is no room', (venue) => {
    expect(
      asked([
        { ...one, venue },
        { ...one, venue, title: 'Brio' },
      ]),
    ).toEqual([]);
  });

  it.each(['Online Café', 'Parkside Hall'])('%s', (venue) => {
    const found = asked([
      { ...one, venue },
      { ...one, venue, title: 'Brio' },
    ]);
    expect(found).toEqual(venue === 'Parkside Hall' ? BOTH : []);
  });

  it('name each other, with row and day', () => {
    const [first] = ofRules(checked([one, { ...one, title: 'Brio' }]));
    expect(first!.message).toBe(
      'Town Hall is taken on 2027-06-19: “Brio” in row 3 is there at the same time.',
    );
    expect(first).toMatchObject({ severity: 'warning', column: 'Venue' });
  });

  it('are one Issue a pair, however many days they share', () => {
    const dates = { date: '2027-06-01; 2027-06-08; 2027-06-15' };
    expect(
      asked([
        { ...one, ...dates },
        { ...one, ...dates, title: 'Brio' },
      ]),
    ).toEqual(BOTH);
  });

  it('are one Issue for several meetings of one event with itself: none', () => {
    expect(
      asked([{ ...one, date: '2027-06-19 19:00-21:00; 2027-06-19 20:00-22:00', startTime: '', endTime: '' }]),
    ).toEqual([]);
  });

  it('are bounded: three a row, and how many more', () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      ...one,
      title: `Set ${index} of ${index * 7}`,
    }));
    const issues = ofRules(checked(rows));
    expect(issues).toHaveLength(600);
    const ofFirst = issues.filter(({ row }) => row === 2);
    expect(ofFirst.map(({ code }) => code)).toEqual(['venue-clash', 'venue-clash', 'venue-clashes']);
    expect(ofFirst[2]!.message).toContain('and 196 more');
    expect(ofFirst[2]!.severity).toBe('warning');
  });

  it('are found as by comparing all of them', () => {
    // Every pair of a pseudo-random day, the slow way.
    const rows = Array.from({ length: 60 }, (_, index) => {
      const start = (index * 37) % 1_200;
      const end = start + 10 + ((index * 53) % 90);
      const text = (minutes: number) =>
        `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      return {
        start,
        end,
        row: {
          title: `Set ${index} of ${index * 7}`,
          venue: 'Hall',
          startTime: text(start),
          endTime: text(end),
        },
      };
    });
    const slow = rows.map((one, index) => {
      const count = rows.filter(
        (other, at) => at !== index && other.start < one.end && one.start < other.end,
      ).length;
      return Math.min(count, 3);
    });
    const found = asked(rows.map(({ row }) => row));
    const fast = rows.map(
      (_, index) => found.filter((each) => each.startsWith(`${index + 2} venue-clash`)).length,
    );
    expect(fast).toEqual(slow);
    expect(slow.some((count) => count > 0 && count < 3)).toBe(true);
  });
});
