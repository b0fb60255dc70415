// From cells to a digest, against the least that touching every cell can cost: a JSON round trip.

import { bestMs, type Measurement } from './benchmark.ts';
import { publicationFrom } from './publications.ts';
import { benchRows } from './rows.ts';

const ROWS = 10_000;
const ROUNDS = 8;
/** One would fit between two interruptions of a busy machine; so many last as long as the flow. */
const COPIES = 8;

export async function flow(): Promise<Measurement[]> {
  const cells = benchRows(ROWS);
  const copy = () => {
    for (let count = 0; count < COPIES; count++) JSON.parse(JSON.stringify(cells));
  };
  const [flowMs, copiesMs] = await bestMs(ROUNDS, [() => publicationFrom(cells), copy]);
  const copyMs = copiesMs! / COPIES;
  return [
    {
      name: 'cells to digest',
      of: `${ROWS} rows / JSON round trip of the same cells`,
      figure: flowMs! / copyMs,
      limit: 15,
      beside: { 'flow ms': flowMs!, 'copy ms': copyMs },
    },
  ];
}
