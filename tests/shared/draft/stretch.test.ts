// An event from one moment to another is one occurrence, in one cell or in several.

import { describe, expect, it } from 'vitest';
import { CONTENT_FIELDS } from '../../../shared/event-fields.ts';
import { feedEventOf } from '../../../shared/feed/feed-event.ts';
import { draft, goodRow, prepared, type Row } from '../programme.ts';

const DAY = { startTime: '', endTime: '', endDate: '' };
const read = (row: Row) => {
  const { rows, issues } = draft([goodRow({ ...DAY, ...row })]);
  const occurrences = rows[0]!.content?.occurrences ?? [];
  return {
    occurrences: occurrences.map(
      ({ startsAt, endsAt }) => `${startsAt?.slice(0, 16)} ${endsAt?.slice(0, 16)}`,
    ),
    codes: issues.map(({ code }) => code),
  };
};

describe('one stretch over several days', () => {
  it.each<[Row, string, string[]]>([
    [{ date: '2027-06-18 18:00 to 2027-06-20 14:00' }, '2027-06-18T18:00 2027-06-20T14:00', []],
    [{ date: '2027-06-23T20:00 to 2027-06-24T06:00' }, '2027-06-23T20:00 2027-06-24T06:00', []],
    [{ date: '18 June 2027 18:00 – 20 June 2027 14:00' }, '2027-06-18T18:00 2027-06-20T14:00', []],
    [{ date: 'du 18 juin 2027 à 10h au 19 juin 2027 à 17h' }, '2027-06-18T10:00 2027-06-19T17:00', []],
    [
      { date: '2027-06-18', endDate: '2027-06-20', startTime: '18:00', endTime: '14:00' },
      '2027-06-18T18:00 2027-06-20T14:00',
      ['stretch-read'],
    ],
    [
      { date: '2027-06-18', endDate: '2027-06-19', startTime: '22:00', endTime: '04:00' },
      '2027-06-18T22:00 2027-06-19T04:00',
      ['stretch-read'],
    ],
  ])('%o', (row, occurrence, codes) => {
    expect(read(row)).toEqual({ occurrences: [occurrence], codes });
  });

  it.each<[Row, number]>([
    [{ date: '2027-06-18', endDate: '2027-06-20', startTime: '10:00', endTime: '17:00' }, 3],
    [{ date: '2027-06-18', endDate: '2027-06-20', startTime: '22:00', endTime: '04:00' }, 3],
    [{ date: '2027-06-18/2027-06-20 10:00-17:00' }, 3],
    [{ date: '2027-06-18 22:00-04:00; 2027-06-19 22:00-04:00' }, 2],
  ])('is not what each day says for itself: %o', (row, count) => {
    expect(read(row).occurrences).toHaveLength(count);
    expect(read(row).codes).not.toContain('stretch-read');
  });

  it('says its last day in the feed, and reads back from a rebuilt cell as the same', () => {
    const [event] = prepared([goodRow({ ...DAY, date: '2027-06-18 18:00 to 2027-06-20 14:00' })]).events;
    expect(feedEventOf({ ...event!, status: 'scheduled' }).occurrences).toMatchObject([
      { date: '2027-06-18', startTime: '18:00', endDate: '2027-06-20', endTime: '14:00' },
    ]);
    const cell = CONTENT_FIELDS.occurrences.columns.date.cell(event!);
    expect(cell).toBe('2027-06-18 18:00 to 2027-06-20 14:00');
    expect(read({ date: cell }).occurrences).toEqual(['2027-06-18T18:00 2027-06-20T14:00']);
  });

  it('ends a night on the next date', () => {
    const [event] = prepared([goodRow({ ...DAY, startTime: '22:00', endTime: '04:00' })]).events;
    expect(feedEventOf({ ...event!, status: 'scheduled' }).occurrences).toMatchObject([
      { date: '2027-06-19', endDate: '2027-06-20', endTime: '04:00' },
    ]);
  });
});
