import { describe, expect, it } from 'vitest';
import { draft, goodRow, type Row } from '../programme.ts';

const read = (row: Row) => {
  const found = draft([goodRow({ startTime: '', ...row })]);
  const occurrences = found.rows[0]!.content?.occurrences ?? [];
  return {
    times: occurrences.map(({ startsAt, endsAt }) => [
      startsAt?.slice(5, 16) ?? null,
      endsAt?.slice(5, 16) ?? null,
    ]),
    codes: found.issues.map(({ code, column }) => `${column}: ${code}`),
  };
};

describe('a date with times of its own', () => {
  it('takes its end from End Time where it gives none', () => {
    expect(read({ date: '2027-06-19 19:30', endTime: '22:00' })).toEqual({
      times: [['06-19T19:30', '06-19T22:00']],
      codes: [],
    });
    expect(read({ date: '2027-06-19 19:30', endDate: '2027-06-20', endTime: '22:00' }).times).toEqual([
      ['06-19T19:30', '06-19T22:00'],
      ['06-20T19:30', '06-20T22:00'],
    ]);
  });

  it('says so where Start Time or End Time is not used', () => {
    expect(read({ date: '2027-06-19 19:30', startTime: '20:00' })).toEqual({
      times: [['06-19T19:30', null]],
      codes: ['Start Time: time-unused'],
    });
    expect(read({ date: '2027-06-19 19:30-21:00', endTime: '22:00' }).codes).toEqual([
      'End Time: time-unused',
    ]);
    const list = '2027-06-19 14:00; 2027-06-20 18:00';
    expect(read({ date: list, endTime: '22:00' }).codes).toEqual(['End Time: time-unused']);
    expect(read({ date: list, startTime: 'all day' }).codes).toEqual(['Start Time: time-unused']);
  });

  it('says nothing where the cells agree, or know nothing', () => {
    for (const startTime of ['19:30', '', 'tbc']) {
      for (const endTime of ['21:00', '', '?']) {
        expect(read({ date: '2027-06-19 19:30-21:00', startTime, endTime }).codes).toEqual([]);
      }
    }
  });

  it('leaves the cells to the days without', () => {
    expect(read({ date: '2027-06-19; 2027-06-20 18:00', startTime: '14:00', endTime: '16:00' })).toEqual({
      times: [
        ['06-19T14:00', '06-19T16:00'],
        ['06-20T18:00', null],
      ],
      codes: [],
    });
  });

  it('has its own findings in Date', () => {
    expect(read({ date: '2027-06-19 19:30-19:30' }).codes).toEqual(['Date: end-equals-start']);
    expect(read({ date: '2027-06-19 24:00' }).codes).toEqual(['Date: start-at-midnight']);
  });
});

describe('an end without a start', () => {
  it('is missing its start, or still to be confirmed like it', () => {
    expect(read({ endTime: '22:00' }).codes).toEqual(['Start Time: start-missing']);
    expect(read({ endTime: 'tbc' }).codes).toEqual(['Start Time: time-missing']);
  });

  it('in question leaves the start as it is', () => {
    expect(read({ startTime: '7', endTime: '22:00' }).codes).toEqual(['Start Time: time-ambiguous']);
  });
});
