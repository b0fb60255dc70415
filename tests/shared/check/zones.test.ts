// Events far away whose times are read by the programme's clock are asked about.

import { describe, expect, it } from 'vitest';
import { ZONES_OF_COUNTRY } from '../../../shared/check/country-zones.ts';
import { offsetsOf } from '../../../worker/time.ts';
import type { Row } from '../programme.ts';
import { checked, ofRules } from './checked.ts';

const ask = (row: Row) =>
  ofRules(checked([row])).flatMap(({ code, suggestions = [] }) =>
    code === 'zone-differs' ? [suggestions] : [],
  );

describe('an event where the clocks differ', () => {
  it.each<[Row, string]>([
    [{ country: 'United States', city: 'Boston' }, 'America/New_York'],
    [{ country: 'GB' }, 'Europe/London'],
    [{ country: 'Portugal' }, 'Europe/Lisbon'],
    [{ city: 'Tokyo' }, 'Asia/Tokyo'],
    [{ country: 'Finlande' }, 'Europe/Helsinki'],
  ])('is asked about: %o', (row, first) => {
    expect(ask(row)).toHaveLength(1);
    expect(ask(row)[0]![0]).toBe(first);
  });

  it('is asked about by its point, if that is all there is', () => {
    expect(ask({ latitude: '40.7', longitude: '-74.0' })).toEqual([[]]);
    expect(ask({ latitude: '43.3', longitude: '-8.4' })).toEqual([]);
  });

  it.each<[Row]>([
    [{ country: 'Germany' }],
    [{ country: 'Espagne' }],
    [{ city: 'Nantes' }],
    [{}],
    [{ country: 'US', timeZone: 'America/New_York' }],
    [{ country: 'US', setting: 'online' }],
    [{ country: 'US', startTime: '' }],
    [{ country: 'Atlantis' }],
  ])('is left alone: %o', (row) => {
    expect(ask(row)).toEqual([]);
  });
});

it('knows no zone that Node does not know', () => {
  const unknown = [...ZONES_OF_COUNTRY.values()].flat().filter((zone) => offsetsOf(zone) === null);
  expect(unknown).toEqual([]);
  expect(ZONES_OF_COUNTRY.size).toBeGreaterThan(230);
});
