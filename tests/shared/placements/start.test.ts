import { describe, expect, it } from 'vitest';
import { parseStart } from '../../../shared/placements/start.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings.ts';
import { instantsIn } from '../../../shared/zone.ts';
import { offsetsIn } from './booking-desk.ts';

const offsetAt = offsetsIn('Europe/Paris');
const clock = { timeZone: 'Europe/Paris', offsetAt, instantAt: instantsIn(offsetAt) };
const read = (text: string) => {
  const { value, findings } = parseStart(text, { ...DEFAULT_SETTINGS, dateOrder: 'day first' }, clock);
  return {
    at: value === null ? null : new Date(value).toISOString(),
    codes: findings.map(({ code }) => code),
    suggestions: findings.flatMap(({ suggestions = [] }) => suggestions),
  };
};

describe('the start that is asked for', () => {
  it.each([
    ['2027-06-19 18:00', '2027-06-19T16:00:00.000Z'],
    ['2027-06-19T18:00', '2027-06-19T16:00:00.000Z'],
    ['2027-06-19 18:00 Europe/Paris', '2027-06-19T16:00:00.000Z'],
    ['2027-06-19 18:00 (Europe/Paris)', '2027-06-19T16:00:00.000Z'],
    ['19 June 2027 18:00', '2027-06-19T16:00:00.000Z'],
    ['19/06/2027 6pm', '2027-06-19T16:00:00.000Z'],
    ['19 juin 2027 18h', '2027-06-19T16:00:00.000Z'],
    ['2027-12-19 18:00', '2027-12-19T17:00:00.000Z'],
    ['2027-10-31 02:30 +02:00', '2027-10-31T00:30:00.000Z'],
    ['2027-10-31 02:30 +01:00', '2027-10-31T01:30:00.000Z'],
    ['2027-10-31 02:30 +01:00 Europe/Paris', '2027-10-31T01:30:00.000Z'],
  ])('%s is certain', (text, at) => {
    expect(read(text)).toEqual({ at, codes: [], suggestions: [] });
  });

  it.each([
    ['', 'placement-start-missing'],
    ['2027-06-19', 'placement-start-timeless'],
    ['2027-06-19 18:00 America/New_York', 'placement-zone'],
    ['2027-06-19 18:00 UTC', 'placement-zone'],
    ['2027-06-19 18:00 +05:00', 'placement-zone'],
    ['2027-06-19 18:00 CEST', 'placement-zone'],
    ['2027-06-19 6:00 PM EDT', 'placement-zone'],
    ['2027-06-19 25:00', 'placement-start-no-time'],
    ['2027-06-19 18:75', 'placement-start-no-time'],
    ['2027-06-19 18:00, 2027-06-20 18:00', 'placement-start-several'],
    ['2027-06-19 18:00-20:00', 'placement-start-several'],
    ['2027-03-28 02:30', 'time-skipped'],
    ['2027-02-30 18:00', 'date-impossible'],
    ['soon', 'date-unreadable'],
  ])('%s is refused as %s', (text, code) => {
    const { at, codes } = read(text);
    expect(at).toBeNull();
    expect(codes).toContain(code);
  });

  it.each(['2027-06-19', '2027-03-28 02:30', '2027-06-19 18:00-20:00'])(
    '%s has texts that settle it',
    (text) => {
      const { suggestions } = read(text);
      expect(suggestions).not.toEqual([]);
      for (const each of suggestions) expect(read(each)).toMatchObject({ codes: [] });
    },
  );

  it('an hour that happens twice is the first one, and asked about', () => {
    const { at, codes, suggestions } = read('2027-10-31 02:30');
    expect([at, codes]).toEqual(['2027-10-31T00:30:00.000Z', ['time-twice']]);
    expect(suggestions.map((each) => read(each).at)).toEqual([
      '2027-10-31T00:30:00.000Z',
      '2027-10-31T01:30:00.000Z',
    ]);
  });
});
