import { describe, expect, it } from 'vitest';
import { asked, checked, ofRules } from './checked.ts';

const seriesOn = (...dates: string[]) =>
  dates.map((date, index) => ({ title: `Noon music ${index}`, date: `2027-06-${date}`, series: 'noon' }));

describe('a series', () => {
  it.each<[string, string[], string[]]>([
    ['weekly with a hole', ['01', '08', '22', '29'], ['3 series-gap']],
    ['daily with a hole', ['01', '02', '03', '05', '06'], ['4 series-gap']],
    ['weekly and whole', ['01', '08', '15', '22'], []],
    ['with two holes', ['01', '08', '22', '29', '13'], []],
    ['every other day', ['01', '03', '05', '07'], []],
    ['of three dates', ['01', '08', '22'], []],
    ['without a rhythm', ['01', '04', '11', '25'], []],
  ])('%s', (_, dates, expected) => {
    expect(asked(seriesOn(...dates))).toEqual(expected);
  });

  it('is noted with the date that is missing', () => {
    const [issue] = ofRules(checked(seriesOn('01', '08', '22', '29')));
    expect(issue).toMatchObject({ severity: 'note', column: 'Series Key' });
    expect(issue!.message).toBe('The series “noon” has a date every 7 days, except on 2027-06-15.');
  });

  it('has no hole where a date is cancelled', () => {
    const rows = seriesOn('01', '08', '15', '22').map((row, index) => ({
      ...row,
      status: index === 2 ? 'cancelled' : '',
    }));
    expect(asked(rows)).toEqual([]);
  });
});
