import { expect, it } from 'vitest';
import { offsetsOf } from '../../worker/time.ts';

it.each([
  ['Europe/Paris', '2027-01-15T12:00:00Z', 60],
  ['Europe/Paris', '2027-07-15T12:00:00Z', 120],
  ['Europe/London', '2027-03-28T00:59:59Z', 0],
  ['Europe/London', '2027-03-28T01:00:00Z', 60],
  ['Asia/Kolkata', '2027-01-15T12:00:00Z', 330],
  ['America/St_Johns', '2027-01-15T12:00:00Z', -210],
  ['UTC', '2027-01-15T12:00:00Z', 0],
])('%s at %s is %i minutes east', (zone, instant, minutes) => {
  const offsetAt = offsetsOf(zone)!;
  expect(offsetAt(Date.parse(instant))).toBe(minutes);
  expect(offsetAt(Date.parse(instant))).toBe(minutes);
});

it('knows no zone that is none', () => expect(offsetsOf('Europe/Atlantis')).toBeNull());
