// What every benchmark gives: a figure against its limit, both from the same run. Ratios travel between
// machines; milliseconds do not.

export interface Measurement {
  readonly name: string;
  /** What the figure is, in words: `service calls at 10,000 rows / at 100`. */
  readonly of: string;
  readonly figure: number;
  /** The figure must not be above this. */
  readonly limit: number;
  /** Further figures worth reading, without a limit. */
  readonly beside?: Readonly<Record<string, number>>;
}

export type Benchmark = () => Promise<readonly Measurement[]>;

/** The median of several runs in milliseconds, after one that is not counted. */
export async function medianMs(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/**
 * The best of several rounds for each of some works, in milliseconds, after one round that is not counted. They
 * take turns, so that a machine that is busy for a while is busy for all of them, and no figure is chance.
 */
export async function bestMs(rounds: number, works: readonly (() => unknown)[]): Promise<number[]> {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      const spentMs = performance.now() - start;
      if (round > 0) best[index] = Math.min(best[index]!, spentMs);
    }
  }
  return best;
}
