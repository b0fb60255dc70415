// `npm run bench`: every benchmark as a table, or as JSON with --json. Exits with 1 when a limit is passed.

import { readCommandLine, runCommand } from '../command-line.ts';
import { reached } from '../progress.ts';
import type { Benchmark, Measurement } from './benchmark.ts';
import { desk } from './desk.ts';
import { edition } from './edition.ts';
import { flow } from './flow.ts';
import { importing } from './importing.ts';
import { placements } from './placements.ts';
import { proposing } from './proposing.ts';
import { serviceCalls } from './service-calls.ts';
import { store } from './store.ts';

const BENCHMARKS: readonly Benchmark[] = [
  () => serviceCalls(),
  flow,
  placements,
  proposing,
  importing,
  store,
  edition,
  desk,
];

const { values } = readCommandLine({
  usage: `npm run bench [-- --json]
all benchmarks, each a ratio against its limit. Exits with 1 when a limit is passed.`,
  options: { json: { type: 'boolean' } },
});

await runCommand(async () => {
  const results: Measurement[] = [];
  for (const [index, benchmark] of BENCHMARKS.entries()) {
    results.push(...(await benchmark()));
    reached(index + 1, BENCHMARKS.length);
  }
  if (values.json) console.log(JSON.stringify(results, null, 2));
  else for (const result of results) print(result);
  return results.every(isWithin) ? 0 : 1;
});

function isWithin({ figure, limit }: Measurement): boolean {
  return figure <= limit;
}

function print(result: Measurement): void {
  const { name, of, figure, limit, beside = {} } = result;
  const verdict = isWithin(result) ? 'ok  ' : 'OVER';
  console.log(
    `${verdict} ${name.padEnd(32)} ${short(figure).padStart(8)}  limit ${short(limit).padStart(5)}  ${of}`,
  );
  const more = Object.entries(beside).map(([what, value]) => `${what}: ${short(value)}`);
  if (more.length > 0) console.log(`     ${''.padEnd(32)} ${more.join(', ')}`);
}

function short(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}
