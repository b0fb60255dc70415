import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  daysIn,
  daysThrough,
  isDay,
  readIsoDate,
  weekdayOf,
} from '../../../../shared/parse/date/calendar.ts';

describe('the calendar', () => {
  it('counts across months, leap days and clock changes', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysThrough('2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(daysThrough('2027-06-20', '2027-06-19')).toEqual([]);
  });

  it('knows which days exist, as JavaScript’s own calendar does', () => {
    for (let year = 1900; year <= 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        expect(daysIn(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }
    }
    expect([isDay(2027, 2, 29), isDay(2028, 2, 29), isDay(2027, 0, 1), isDay(2027, 13, 1)]).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect([readIsoDate('2027-06-31'), readIsoDate('2027-6-1'), weekdayOf('2027-06-19')]).toEqual([
      null,
      null,
      6,
    ]);
  });
});
