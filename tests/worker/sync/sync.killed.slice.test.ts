// A worker that follows a Sheet whose revision keeps rising is killed at any moment of reading, storing and serving,
// on both databases. What it leaves is one whole revision, never a lower one than anybody was told of, and the next
// worker catches up. A few seeded rounds in every run, 50 in `npm run test:long`.

import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { PUBLISHED_TAB } from '../../../shared/tabs.ts';
import type { Worker } from '../../../worker/listen.ts';
import { readKeptFile } from '../../../worker/sources/kept-file.ts';
import { readPublicationFile } from '../../../worker/sources/publication-file.ts';
import { availableEngines } from '../../contracts/database/engines.ts';
import { drawFrom } from '../../draw.ts';
import { ROUNDS, SEED, tallyKills } from '../../kills.ts';
import { startChild } from '../child.ts';
import { expectWhole, feedText, feedTextOf, withWorker } from '../expect-whole.ts';
import { KEY } from '../hooks/signed-request.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type MessageLog, tellOf } from './message-log.ts';
import { type RisingSheet, serveRisingSheet } from './rising-sheet.ts';

const WORKER = join(import.meta.dirname, '..', 'worker-process.ts');
const LONGEST_PAUSE_MS = 120;
const LONGEST_READING_MS = 100;
const PLACES = ['reading', 'storing', 'serving'];

const engines = await availableEngines();
const folder = temporaryFolder();

describe.each(engines)('sync into the $name database', (engine) => {
  afterAll(() => engine.stop());

  it(
    `leaves one whole revision after each of ${ROUNDS} kills`,
    async () => {
      const draw = drawFrom(SEED);
      const sheet = await serveRisingSheet(draw);
      const address = await engine.make?.();
      const variables = {
        BANDSTAND_HOME: folder('home'),
        SHEETS_ROOT_URL: sheet.rootUrl,
        HOOK_KEYS: `${KEY.id}:${KEY.secret}`,
        LOG_LEVEL: 'warn',
        PORT: '0',
        ...(address && { DATABASE_URL: address }),
      };
      const tally = tallyKills(PLACES);
      try {
        for (let round = 1; round <= ROUNDS; round++) {
          const when = `seed ${SEED}, round ${round}`;
          const killed = await followUntilKilled(variables, sheet, draw);
          await expectKept(variables.BANDSTAND_HOME, killed, when);
          await withWorker(variables, async (worker) => {
            tally.countIn(await expectNothingLost(worker, sheet, killed, when));
            await expectCaughtUp(worker, sheet, when);
          });
        }
      } finally {
        await sheet.close();
      }
      console.log(`${engine.name}, seed ${SEED}: killed amid ${tally.tally()}`);
      expect(tally.missed()).toEqual([]);
    },
    ROUNDS * 60_000,
  );
});

interface Killed {
  readonly message: MessageLog;
  /** What the Sheet's readers had got by then. */
  readonly read: ReturnType<RisingSheet['lastRead']>;
}

/**
 * Lets a worker follow undisturbed, to know how long that takes once it is warm; then kills it while the Sheet goes on
 * rising.
 */
async function followUntilKilled(
  variables: Record<string, string>,
  sheet: RisingSheet,
  draw: (limit: number) => number,
): Promise<Killed> {
  const child = startChild(WORKER, [], variables);
  const url = `http://127.0.0.1:${(await child.line(/^listening /)).split(' ')[1]}`;
  const message = tellOf(url);
  await takenInMs(sheet, message);
  const usualMs = await takenInMs(sheet, message);
  expect(message.highest(), child.output()).toBe(sheet.revision());

  let isRunning = true;
  const rising = (async () => {
    while (isRunning) {
      await sheet.publish();
      await setTimeout(draw(LONGEST_PAUSE_MS));
    }
  })();
  const asking = message.askUntilGone(() => sheet.revision());
  const aims = {
    reading: async () => {
      await once(sheet.reads, 'asked');
      await setTimeout(draw(LONGEST_READING_MS));
    },
    takingIn: async () => {
      await once(sheet.reads, 'answered');
      await setTimeout((usualMs * draw(1_000)) / 1_000);
    },
    // At once: a reader has just been told, and nobody else.
    served: () => message.somethingNew(),
  };
  await [aims.reading, aims.takingIn, aims.takingIn, aims.served][draw(4)]!();
  child.process.kill('SIGKILL');
  const read = sheet.lastRead();
  await child.ended;
  isRunning = false;
  await Promise.all([rising, asking]);
  return { message, read };
}

/** From the answer that holds the next revision to the receipt for it. */
async function takenInMs(sheet: RisingSheet, message: MessageLog): Promise<number> {
  await sheet.publish();
  let readMs = 0;
  sheet.reads.once('answered', () => (readMs = performance.now()));
  await message.hint(sheet.revision());
  return performance.now() - readMs;
}

/**
 * Until its database answers, and without it, the next worker serves the last good file: that may be no older either.
 */
async function expectKept(home: string, { message }: Killed, when: string): Promise<void> {
  const text = await readKeptFile(join(home, 'last-good.csv'));
  const kept = readPublicationFile(text!, { environment: 'development', sheetId: null });
  expect(kept, when).toMatchObject({ kind: 'whole' });
  const { revision } = (kept as Extract<typeof kept, { kind: 'whole' }>).publication.manifest;
  expect(revision, when).toBeGreaterThanOrEqual(message.highest());
}

/** Gives what the worker was at when it was killed. */
async function expectNothingLost(
  worker: Worker,
  sheet: RisingSheet,
  { message, read }: Killed,
  when: string,
): Promise<string> {
  for (const [revision, text] of message.answers) {
    expect(text, when).toBe(await feedTextOf(sheet.begun.get(revision)!));
  }
  const { current } = await expectWhole(worker, when);
  const head = current.manifest.revision;
  expect(current, when).toEqual(sheet.begun.get(head));
  expect(head, when).toBeGreaterThanOrEqual(message.highest());
  expect(head, when).toBeLessThanOrEqual(read.revision);
  if (read.isAsked) return 'reading';
  if (read.revision > head) return 'storing';
  return head > message.highest() ? 'serving' : 'pausing';
}

/** One more look at the Sheet, and what it holds is served. */
async function expectCaughtUp(worker: Worker, sheet: RisingSheet, when: string): Promise<void> {
  const inSheet = sheet.begun.get(sheet.revision())!;
  expect(await worker.sync.now(), when).toMatchObject({ served: sheet.revision(), fault: null });
  expect(await feedText(worker), when).toBe(await feedTextOf(inSheet));
  const { current } = await expectWhole(worker, when);
  expect(current.manifest.digests[PUBLISHED_TAB], when).toBe(inSheet.manifest.digests[PUBLISHED_TAB]);
}
