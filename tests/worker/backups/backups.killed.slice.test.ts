// Killed at any moment, on both databases: what is served afterwards is one whole revision, no backup is half there,
// and each of them proves itself. A few seeded rounds in every run, 50 in `npm run test:long`.

import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { MOST_KEPT } from '../../../worker/backups/retention.ts';
import { availableEngines } from '../../contracts/database/engines.ts';
import { drawFrom } from '../../draw.ts';
import { ROUNDS, SEED, tallyKills } from '../../kills.ts';
import { startChild } from '../child.ts';
import { expectWhole, withWorker } from '../expect-whole.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const BUSY = join(import.meta.dirname, 'busy-process.ts');
const LONGEST_LIFE_MS = 600;
const ACTS = ['publish', 'backUp', 'restore', 'drill'];

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
      const tally = tallyKills(ACTS);
      for (let round = 1; round <= ROUNDS; round++) {
        const busy = startChild(BUSY, [], { ...variables, DRAW_SEED: String(draw(2 ** 31)) });
        await busy.line(/^busy$/);
        await setTimeout(draw(LONGEST_LIFE_MS));
        busy.process.kill('SIGKILL');
        await busy.ended;
        const act = busy.output().trim().split('\n').at(-1)!;
        tally.countIn(act);
        const when = `seed ${SEED}, round ${round}, killed at ${act}`;
        const { backups } = await withWorker(variables, (worker) => expectWhole(worker, when));
        expect(backups, when).toHaveLength(MOST_KEPT);
      }
      console.log(`${engine.name}, seed ${SEED}: killed at ${tally.tally()}`);
      expect(tally.missed()).toEqual([]);
    },
    ROUNDS * 60_000,
  );
});
