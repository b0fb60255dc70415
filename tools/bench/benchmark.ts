// What every benchmark gives: a figure against its limit, both from the same run. Ratios travel between
// machines; milliseconds do not.

export interface Measured {
  readonly name: string;
  /** What the figure is, in words: `service calls at 10,000 rows / at 100`. */
  readonly of: string;
  readonly figure: number;
  /** The figure must not be above this. */
  readonly limit: number;
  /** Further figures worth reading, without a limit. */
  readonly beside?: Readonly<Record<string, number>>;
}

export type Benchmark = () => Promise<readonly Measured[]>;

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
