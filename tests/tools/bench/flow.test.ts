import { expect, it } from 'vitest';
import { flow } from '../../../tools/bench/flow.ts';

it('takes 10,000 rows from cells to a digest in under 15 times a JSON round trip of the same cells', async () => {
  const [measured] = await flow();
  expect(measured!.limit).toBe(15);
  expect(measured!.figure, JSON.stringify(measured!.beside)).toBeLessThan(measured!.limit);
});
