// Taking a publication into the store (embedded): what has not changed must cost next to nothing.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../worker/postgres/embedded.ts';
import { migrate } from '../../worker/postgres/migrate.ts';
import { storePublication } from '../../worker/revisions/store.ts';
import { type Measurement, medianMs } from './benchmark.ts';
import { publicationFrom } from './publications.ts';
import { benchRows } from './rows.ts';

const ROWS = 3_000;
const RUNS = 5;

export async function store(): Promise<Measurement[]> {
  const cells = benchRows(ROWS);
  const first = publicationFrom(cells);
  const keyed = cells.map((row) => [...row]);
  const keys = new Map(first.events.map(({ title, key }) => [title, key]));
  for (const row of keyed) row[0] = keys.get(row[2]!)!;
  const edited = keyed.map((row, index) => (index % 100 === 0 ? row.with(7, 'Another hall') : row));
  const second = publicationFrom(edited, 2, first);

  const folder = mkdtempSync(join(tmpdir(), 'bandstand-bench-'));
  const database = await openEmbedded(join(folder, 'postgres'));
  try {
    await migrate(database);
    const timed = async (publication: typeof first) => {
      const start = performance.now();
      await storePublication(database, publication);
      return performance.now() - start;
    };
    const firstMs = await timed(first);
    const sameMs = await medianMs(RUNS, () => storePublication(database, first));
    const editedMs = await timed(second);
    const beside = { 'first load ms': firstMs };
    return [
      {
        name: 'store, nothing changed',
        of: 'again / first load',
        figure: sameMs / firstMs,
        limit: 0.1,
        beside,
      },
      {
        name: 'store, 1 % changed',
        of: '1 % changed / first load',
        figure: editedMs / firstMs,
        limit: 0.6,
        beside,
      },
    ];
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
