// Proposing what the columns of a foreign file are, against reading the same file: it looks at a sample of the rows.

import { propose } from '../../shared/import/propose.ts';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import { readCsv } from '../import/read-csv.ts';
import { bestMs, type Measurement } from './benchmark.ts';

const ROWS = 50_000;
const ROUNDS = 3;

export async function proposing(): Promise<Measurement[]> {
  const lines = Array.from(
    { length: ROWS },
    (_, at) =>
      `Event ${at},2027-06-${String((at % 28) + 1).padStart(2, '0')},10:00,€${(at % 90) + 5},"${at} Quay Street, Mill",${'word '.repeat(40)}`,
  );
  const text = `title,date,start,price,address,about\n${lines.join('\n')}\n`;
  const file = Buffer.from(text);
  const read = readCsv(file);
  if (read.kind === 'refused') throw new Error(read.problems.join(' '));
  const [readMs, proposeMs] = await bestMs(ROUNDS, [
    () => readCsv(file),
    () => propose(read.value, DEFAULT_SETTINGS),
  ]);
  return [
    {
      name: 'proposing',
      of: `what the columns of ${ROWS} rows are / reading the same CSV`,
      figure: proposeMs! / readMs!,
      limit: 3,
      beside: { 'read ms': readMs!, 'propose ms': proposeMs! },
    },
  ];
}
