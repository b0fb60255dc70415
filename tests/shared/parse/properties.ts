// How often a property of the parsers is tried, and how: a long run goes in slices.

import fc from 'fast-check';
import { draws } from '../../draws.ts';

const SLICE = draws(2_000);
const RUNS = draws(100_000);

/**
 * Tries a property with RUNS inputs. Between slices Vitest is told that its worker is alive; each slice of a long
 * run draws a seed of its own, so that the seed printed by a failure finds it again in an ordinary run.
 */
export async function always<Inputs>(property: fc.IProperty<Inputs>): Promise<void> {
  for (let tried = 0; tried < RUNS; tried += SLICE) {
    fc.assert(property, { numRuns: SLICE });
    await new Promise(setImmediate);
  }
}
