import { expect, it } from 'vitest';
import { placements } from '../../../tools/bench/placements.ts';

it('schedules 2,000 placements in less than twice the time that reading their rows takes', async () => {
  for (const { name, figure, limit, beside } of await placements()) {
    expect(limit).toBe(2);
    expect(figure, `${name} ${JSON.stringify(beside)}`).toBeLessThan(limit);
  }
});
