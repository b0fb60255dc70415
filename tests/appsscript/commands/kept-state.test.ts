// How long a state may be kept: until a placement begins or ends.

import { expect, it } from 'vitest';
import { goodUntilMs } from '../../../appsscript/commands/kept-state.ts';
import type { ShownPlacement } from '../../../appsscript/placements/results.ts';

const NOW = Date.parse('2027-06-01T12:00:00+02:00');
const at = (state: ShownPlacement['state'], start: string | null, end: string | null) =>
  ({ state, start, end }) as ShownPlacement;

it('is Google’s six hours where nothing is placed, or all of it is over', () => {
  expect(goodUntilMs({ list: [] }, NOW)).toBe(NOW + 6 * 3_600_000);
  const over = at('over', '2027-05-01T12:00:00+02:00', '2027-05-02T12:00:00+02:00');
  expect(goodUntilMs({ list: [over] }, NOW)).toBe(NOW + 6 * 3_600_000);
});

it('ends when the next placement begins or ends', () => {
  const live = at('live', '2027-06-01T10:00:00+02:00', '2027-06-01T14:00:00+02:00');
  const coming = at('coming', '2027-06-01T13:30:00+02:00', '2027-06-01T15:00:00+02:00');
  expect(goodUntilMs({ list: [live] }, NOW)).toBe(NOW + 2 * 3_600_000);
  expect(goodUntilMs({ list: [live, coming] }, NOW)).toBe(NOW + 1.5 * 3_600_000);
});

it('is a minute while a placement waits for a window', () => {
  expect(goodUntilMs({ list: [at('without-window', null, null)] }, NOW)).toBe(NOW + 60_000);
});
