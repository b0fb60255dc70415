// From cells to a digest, against the least that touching every cell can cost: a JSON round trip.

import { type Measured, medianMs } from './benchmark.ts';
import { publicationFrom } from './publications.ts';
import { benchRows } from './rows.ts';

const ROWS = 10_000;
const RUNS = 5;

export async function flow(): Promise<Measured[]> {
  const cells = benchRows(ROWS);
  const copyMs = await medianMs(RUNS, () => JSON.parse(JSON.stringify(cells)));
  const flowMs = await medianMs(RUNS, () => publicationFrom(cells));
  return [
    {
      name: 'cells to digest',
      of: `${ROWS} rows / JSON round trip of the same cells`,
      figure: flowMs / copyMs,
      limit: 15,
      beside: { 'flow ms': flowMs, 'copy ms': copyMs },
    },
  ];
}
