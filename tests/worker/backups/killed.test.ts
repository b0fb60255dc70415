// Killed at any moment, on both databases: what is served afterwards is one whole revision, no backup is half there,
// and each of them proves itself. A few seeded rounds in every run, 50 in `npm run test:long`.

import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { listBackups } from '../../../worker/backups/create.ts';
import { MOST_KEPT } from '../../../worker/backups/retention.ts';
import { verifyBackup } from '../../../worker/backups/verify.ts';
import { readConfig } from '../../../worker/config.ts';
import { checkHealth } from '../../../worker/health/check.ts';
import { loadCurrent } from '../../../worker/revisions/load.ts';
import { runWorker } from '../../../worker/run.ts';
import { availableEngines } from '../../contracts/database/engines.ts';
import { startChild } from '../child.ts';
import { keepLog } from '../kept-log.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { drawFrom } from './draw.ts';

const BUSY = join(import.meta.dirname, 'busy-process.ts');
const isLong = process.env.LONG === '1';
const ROUNDS = isLong ? 50 : 3;
const SEED = Number(process.env.SEED ?? (isLong ? Date.now() % 2 ** 31 : 20_270_604));
const LONGEST_LIFE_MS = 600;
const environment = 'development' as const;

const engines = await availableEngines();
const folder = temporaryFolder();

describe.each(engines)('the $name database', (engine) => {
  afterAll(() => engine.stop());

  it(
    `is whole after each of ${ROUNDS} kills`,
    async () => {
      const draw = drawFrom(SEED);
      const address = await engine.make?.();
      const variables = {
        BANDSTAND_HOME: folder('home'),
        SHEETS_ROOT_URL: 'http://127.0.0.1:9/',
        ...(address && { DATABASE_URL: address }),
      };
      const killed: string[] = [];
      for (let round = 1; round <= ROUNDS; round++) {
        const busy = startChild(BUSY, [], { ...variables, DRAW_SEED: String(draw(2 ** 31)) });
        await busy.line(/^busy$/);
        await setTimeout(draw(LONGEST_LIFE_MS));
        busy.process.kill('SIGKILL');
        await busy.ended;
        const act = busy.output().trim().split('\n').at(-1)!;
        killed.push(act);
        await expectWhole(variables, `seed ${SEED}, round ${round}, killed at ${act}`);
      }
      console.log(`${engine.name}, seed ${SEED}: killed at ${killed.join(', ')}`);
    },
    ROUNDS * 60_000,
  );
});

/** Opens what was left as a worker does, and asks it everything. */
async function expectWhole(variables: Record<string, string>, when: string) {
  const worker = await runWorker(readConfig(variables), { log: keepLog().log });
  try {
    const { database } = worker;
    const current = (await loadCurrent(database))!;
    const served = (await (await worker.app.request('/feed/events.json')).json()) as {
      feed: { revision: number; count: number };
      events: unknown[];
    };
    expect(served.feed.revision, when).toBe(current.manifest.revision);
    expect(served.events, when).toHaveLength(served.feed.count);
    const { findings } = await checkHealth(database, { environment, nowMs: Date.now() });
    expect(
      findings.filter(({ check, isWell }) => !isWell && check !== 'backups'),
      when,
    ).toEqual([]);

    const all = await listBackups(database, environment);
    expect(all, when).toHaveLength(MOST_KEPT);
    for (const { id } of all) expect(await verifyBackup(database, id, Date.now()), when).toBeNull();
    const [counted] = await database.query<{ backups: number; marks: number; schemas: number }>(
      `select (select count(*) from app_event_store_backups) as backups,
        (select count(*) from app_event_store_backup_marks where verified_at is not null) as marks,
        (select count(*) from pg_namespace where nspname like 'bandstand_drill%') as schemas`,
    );
    expect(counted, when).toEqual({ backups: MOST_KEPT, marks: MOST_KEPT, schemas: 0 });
  } finally {
    await worker.close();
  }
}
