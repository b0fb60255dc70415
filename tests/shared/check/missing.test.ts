import { describe, expect, it } from 'vitest';
import type { Row } from '../programme.ts';
import { asked } from './checked.ts';

const set = (count: number, lacking: number, more: Row, without: Row = {}) =>
  Array.from({ length: count }, (_, index) => ({
    title: `Night ${index} of ${index * 7}`,
    date: `2027-06-${String(index + 1).padStart(2, '0')}`,
    ...(index < lacking ? without : more),
  }));

describe('what is missing', () => {
  it.each<[Row, string]>([
    [{ venue: 'Town Hall' }, 'venue-missing'],
    [{ description: 'Eleven horns.' }, 'description-missing'],
    [{ image: 'https://images.example.org/a.jpg' }, 'image-missing'],
    [{ access: 'Step-free' }, 'access-missing'],
  ])('%o is noted where most events have it: %s', (more, code) => {
    expect(asked(set(20, 2, more))).toEqual([`2 ${code}`, `3 ${code}`]);
    expect(asked(set(20, 5, more))).toEqual([]);
    expect(asked(set(6, 1, more))).toEqual([]);
  });

  it('is asked of every event where somebody made it graver', () => {
    expect(asked(set(3, 3, {}), { severities: { 'venue-missing': 'error' } })).toHaveLength(3);
  });

  it('is no venue where an event is online', () => {
    expect(asked(set(20, 2, { venue: 'Town Hall' }, { setting: 'online' }))).toEqual([]);
  });
});
