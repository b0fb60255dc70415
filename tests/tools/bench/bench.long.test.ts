// The benchmarks keep within their limits: each a ratio of two figures of one run.

import { expect, it } from 'vitest';
import type { Benchmark } from '../../../tools/bench/benchmark.ts';
import { edition } from '../../../tools/bench/edition.ts';
import { flow } from '../../../tools/bench/flow.ts';
import { importing } from '../../../tools/bench/importing.ts';
import { placements } from '../../../tools/bench/placements.ts';
import { proposing } from '../../../tools/bench/proposing.ts';
import { serviceCalls } from '../../../tools/bench/service-calls.ts';
import { store } from '../../../tools/bench/store.ts';

it.each<[string, Benchmark, number]>([
  ['cells to a digest', flow, 15],
  ['a schedule of placements', placements, 2],
  ['a proposal for a foreign file', proposing, 3],
  ['an import of a foreign file', importing, 30],
  ['an unchanged store', store, 1],
  ['an edition', edition, 80],
  ['service calls at 30,000 rows', () => serviceCalls(), 1.2],
])('%s', async (_, benchmark, limitAtMost) => {
  for (const { name, figure, limit, beside } of await benchmark()) {
    expect(limit, name).toBeLessThanOrEqual(limitAtMost);
    expect(figure, `${name} ${JSON.stringify(beside)}`).toBeLessThanOrEqual(limit);
  }
});
