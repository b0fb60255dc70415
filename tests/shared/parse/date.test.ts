import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, parseDate, parseDays } from '../../../shared/parse/date.ts';

describe('parseDate', () => {
  it.each([
    ['2027-06-19', '2027-06-19'],
    ['2027-6-9', '2027-06-09'],
    ['19/06/2027', '2027-06-19'],
    ['19.06.2027', '2027-06-19'],
    ['06/19/2027', '2027-06-19'],
    ['06/06/2027', '2027-06-06'],
    ['29/02/2028', '2028-02-29'],
  ])('reads %s', (text, date) => {
    expect(parseDate(text, '')).toEqual({ value: date, findings: [] });
  });

  it.each([
    ['31/02/2027', 'date-impossible'],
    ['2027-02-29', 'date-impossible'],
    ['00/06/2027', 'date-impossible'],
    ['2027-13-01', 'date-impossible'],
    ['32/13/2027', 'date-impossible'],
    ['05/06/2027', 'date-ambiguous'],
    ['next Friday', 'date-unreadable'],
    ['19/06/27', 'date-unreadable'],
    ['19/06-2027', 'date-unreadable'],
    ['46922', 'date-unreadable'],
  ])('refuses %s as %s', (text, code) => {
    const { value, findings } = parseDate(text, '');
    expect(value).toBeNull();
    expect(findings.map((found) => found.code)).toEqual([code]);
  });

  it('offers both readings of 05/06, and takes the one that Settings say', () => {
    expect(parseDate('05/06/2027', '').findings[0]!.parameters).toMatchObject({
      dayFirst: '2027-06-05',
      monthFirst: '2027-05-06',
    });
    expect(parseDate('05/06/2027', 'day first').value).toBe('2027-06-05');
    expect(parseDate('05/06/2027', 'month first').value).toBe('2027-05-06');
    expect(parseDate('19/06/2027', 'month first').findings[0]!.code).toBe('date-impossible');
  });

  it('never gives a day that does not exist, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/)), (text) => {
        const { value, findings } = parseDate(text, '');
        if (value === null) return findings.length === 1;
        return new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) === value && findings.length === 0;
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('parseDays', () => {
  it('reads lists, with times where they are given', () => {
    expect(
      parseDays('2027-06-05; 12/06/2027 ,2027-06-19', 'day first').value.map(({ date }) => date),
    ).toEqual(['2027-06-05', '2027-06-12', '2027-06-19']);
    expect(parseDays('2027-06-05 14:00-16:00\n2027-06-06 10:00 – 12:30\n2027-06-07 9:00', '').value).toEqual([
      {
        date: '2027-06-05',
        times: { start: { kind: 'at', time: '14:00' }, end: { kind: 'at', time: '16:00' } },
      },
      {
        date: '2027-06-06',
        times: { start: { kind: 'at', time: '10:00' }, end: { kind: 'at', time: '12:30' } },
      },
      { date: '2027-06-07', times: { start: { kind: 'at', time: '09:00' }, end: null } },
    ]);
  });

  it('keeps the good days and names the bad ones', () => {
    const { value, findings } = parseDays('2027-06-05; soon; 2027-06-07', '');
    expect(value).toHaveLength(2);
    expect(findings).toEqual([{ code: 'date-unreadable', parameters: { value: 'soon' } }]);
  });

  it('says when there is none', () => {
    for (const blank of ['', '  ', ' ; ']) {
      expect(parseDays(blank, '').findings.map(({ code }) => code)).toEqual(['date-missing']);
    }
  });
});

describe('days', () => {
  it('are counted across months, leap days and clock changes', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
  });
});
