// Serial numbers and instants.

import { expect, test } from 'vitest';
import { instantOf, serialAt, serialOf, wallOf } from '../../../desk/text/serial.ts';

test('a serial number is a wall time in a zone, through summer and winter', () => {
  expect(serialOf(2026, 6, 5)).toBe(46178);
  expect(new Date(instantOf(46178, 'Europe/Paris')).toISOString()).toBe('2026-06-04T22:00:00.000Z');
  expect(new Date(instantOf(serialOf(2026, 1, 5, 9), 'America/New_York')).toISOString()).toBe(
    '2026-01-05T14:00:00.000Z',
  );
  for (const serial of [0.395833333333, 2.5, 46178, 46178.75, 46110.0833]) {
    expect(serialAt(instantOf(serial, 'Asia/Kolkata'), 'Asia/Kolkata')).toBeCloseTo(serial, 6);
  }
});

test('wall times are whole seconds', () => {
  expect(wallOf(46178.999999)).toMatchObject({ day: 6, hour: 0, second: 0 });
  expect(wallOf(0.395833333)).toMatchObject({ year: 1899, month: 12, day: 30, hour: 9, minute: 30 });
});
