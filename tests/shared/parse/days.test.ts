import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/issues/issue.ts';
import { textOfDays } from '../../../shared/parse/date.ts';
import { daysOf } from '../../../shared/parse/days.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings.ts';

const SEASON = { seasonStart: '2027-06-04', seasonEnd: '2027-07-11' };

function read(date: string, end: string, settings: Partial<Settings> = {}) {
  const found: string[] = [];
  const note = (field: string, ...findings: readonly Finding[]) => {
    for (const { code, suggestions = [] } of findings)
      found.push([`${field}:${code}`, ...suggestions].join(' '));
  };
  const days = daysOf(date, end, { ...DEFAULT_SETTINGS, ...settings }, note);
  return [textOfDays(days), ...found];
}

describe('Date and End Date', () => {
  it.each<[string, string, string, ...string[]]>([
    ['2027-06-20', '', '2027-06-20'],
    ['2027-06-20', '2027-06-22', '2027-06-20/2027-06-22'],
    ['2027-06-20', '2027-06-20', '2027-06-20'],
    ['20 June 2027', '22 June 2027', '2027-06-20/2027-06-22'],
    ['20 juin 2027', '2 juillet 2027', '2027-06-20/2027-07-02'],
    ['2027-06-20 14:00', '2027-06-22', '2027-06-20/2027-06-22 14:00'],
    // The last day completed from the first.
    ['2027-06-20', '22', '2027-06-20/2027-06-22', 'endDate:end-date-completed'],
    ['2027-06-20', 'le 22', '2027-06-20/2027-06-22', 'endDate:end-date-completed'],
    ['2027-06-20', '22nd', '2027-06-20/2027-06-22', 'endDate:end-date-completed'],
    ['2027-06-20', '2', '2027-06-20', 'endDate:end-date-before-date 2027-07-02'],
    ['2027-06-20', '31', '2027-06-20', 'endDate:date-impossible 2027-07-31'],
    ['2027-12-28', '3', '2027-12-28', 'endDate:end-date-before-date 2028-01-03'],
    ['2027-06-20', '22 June', '2027-06-20/2027-06-22', 'endDate:date-year-inferred'],
    ['2027-06-20', 'jusqu’au 22 juin', '2027-06-20/2027-06-22', 'endDate:date-year-inferred'],
    ['2027-12-28', '3 January', '2027-12-28/2028-01-03', 'endDate:date-year-inferred'],
    ['2027-06-04', '05/06/2027', '2027-06-04; 2027-06-05', 'endDate:date-order-inferred'],
    ['2027-01-04', '05/06/2027', '2027-01-04', 'endDate:date-ambiguous 2027-06-05 2027-05-06'],
    // The first day completed from the last.
    ['20 June', '2027-06-22', '2027-06-20/2027-06-22', 'date:date-year-inferred'],
    ['28 December', '2028-01-03', '2027-12-28/2028-01-03', 'date:date-year-inferred'],
    ['05/06/2027', '2027-05-20', '2027-05-06/2027-05-20', 'date:date-order-inferred'],
    // A run in Date says its last day itself.
    ['20-22 June 2027', '2027-06-22', '2027-06-20/2027-06-22'],
    ['20-22 June 2027', '2027-06-23', '2027-06-20/2027-06-22', 'endDate:end-date-with-list 2027-06-22'],
    [
      '12, 13 & 19 June 2027',
      '2027-06-19',
      '2027-06-12; 2027-06-13; 2027-06-19',
      'endDate:end-date-with-list',
    ],
    // What cannot be.
    ['2027-06-20', '2027-06-19', '2027-06-20', 'endDate:end-date-before-date'],
    ['2027-06-20', '2026-06-22', '2027-06-20', 'endDate:end-date-before-date 2027-06-22'],
    ['2027-06-20', '2037-06-22', '2027-06-20', 'endDate:dates-too-many 2027-06-22'],
    ['2027-06-20', '22-23 June 2027', '2027-06-20', 'endDate:date-single 2027-06-23'],
    ['2027-06-20', '2027-06-22 23:00', '2027-06-20/2027-06-22', 'endDate:date-with-time 2027-06-22'],
    ['2027-06-20', '2027-06-22 00:00:00', '2027-06-20/2027-06-22', 'endDate:date-midnight'],
    ['2027-06-20', 'soon', '2027-06-20', 'endDate:date-unreadable'],
    ['20 June', '22 June', '', 'date:date-year-missing', 'endDate:date-year-missing'],
    ['', '2027-06-22', '', 'date:date-missing'],
  ])('%j with %j', (date, end, ...expected) => {
    expect(read(date, end)).toEqual(expected);
  });

  it('are held against the season, and last year’s rows can be moved into it', () => {
    expect(read('2026-06-20', '', SEASON)).toEqual(['2026-06-20', 'date:date-outside-season 2027-06-20']);
    expect(read('2072-06-20; 2072-06-21', '', SEASON)[1]).toBe(
      'date:date-outside-season 2027-06-20; 2027-06-21',
    );
    expect(read('2027-08-20', '', SEASON)).toEqual(['2027-08-20', 'date:date-outside-season']);
    expect(read('20 June', '22', SEASON)).toEqual([
      '2027-06-20/2027-06-22',
      'date:date-year-inferred',
      'endDate:end-date-completed',
    ]);
  });
});
