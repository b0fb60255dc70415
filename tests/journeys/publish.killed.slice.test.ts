// The process in which the script runs is killed at any moment of edits and of a publish. The workbook is readable, a
// worker that follows it serves one whole revision, no row that was written is lost, and the next publish is served.
// On both databases; a few seeded rounds in every run, 50 in `npm run test:long`.

import { readFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { readState } from '../../desk/workbook/state-file.ts';
import { type Verification, verify } from '../../shared/publication/verify.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../../shared/tabs.ts';
import { sha256 } from '../../worker/hashes.ts';
import type { Worker } from '../../worker/listen.ts';
import { availableEngines } from '../contracts/database/engines.ts';
import { drawFrom } from '../draw.ts';
import { ROUNDS, SEED, tallyKills } from '../kills.ts';
import { expectWhole, feedText, withWorker } from '../worker/expect-whole.ts';
import { KEY } from '../worker/hooks/signed-request.ts';
import { temporaryFolder } from '../worker/temporary-folder.ts';
import type { Feed } from './bandstand.ts';
import { DeskApart, serveFront } from './desk-apart.ts';
import { Season } from './season.ts';

type Draw = (limit: number) => number;

const PLACES = ['edit', 'publish: not on disk', 'publish: half on disk', 'publish: all on disk'];
/** Drawn evenly. `writing` waits until the file on disk holds something of the new revision. */
const AIMS = ['edit', 'publish', 'publish', 'writing', 'writing'] as const;
const BETWEEN_LOOKS_MS = 2;
const PEEKERS = 2;
const LONGEST_WRITING_MS = 60;

const engines = await availableEngines();
const folder = temporaryFolder();

describe.each(engines)('publish, read into the $name database', (engine) => {
  afterAll(() => engine.stop());

  it(
    `loses nothing in ${ROUNDS} kills`,
    async () => {
      const draw = drawFrom(SEED);
      const front = await serveFront();
      const key = `${KEY.id}:${KEY.secret}`;
      const stateFile = folder('workbook.json');
      const desk = new DeskApart({ STATE_FILE: stateFile, WORKER_URL: front.url, HOOK_KEY: key });
      const address = await engine.make?.();
      const variables = {
        BANDSTAND_HOME: folder('home'),
        SHEETS_ROOT_URL: `${front.url}/desk/google/`,
        HOOK_KEYS: key,
        ...(address && { DATABASE_URL: address }),
      };
      front.desk = desk;
      const season = new Season(desk);
      const tally = tallyKills(PLACES);
      try {
        await desk.open();
        await season.begin();
        // A worker takes 30 hooks a minute: each round has one of its own.
        await withWorker(variables, async (worker) => {
          front.worker = worker;
          await season.publish();
        });
        for (let round = 1; round <= ROUNDS; round++) {
          await withWorker(variables, async (worker) => {
            front.worker = worker;
            tally.countIn(await killOnce({ desk, season, worker, stateFile, draw }, round));
          });
        }
      } finally {
        await desk.close();
        await front.close();
      }
      console.log(`${engine.name}, seed ${SEED}: killed amid ${tally.tally()}`);
      expect(tally.missed()).toEqual([]);
    },
    ROUNDS * 60_000,
  );
});

interface Stage {
  readonly desk: DeskApart;
  readonly season: Season;
  readonly worker: Worker;
  readonly stateFile: string;
  readonly draw: Draw;
}

/** One kill and all that has to be true afterwards; gives what it hit. */
async function killOnce(stage: Stage, round: number): Promise<string> {
  const { desk, season, worker, stateFile, draw } = stage;
  const last = season.published;
  const aim = AIMS[draw(AIMS.length)]!;
  await killAmid(aim, stage);

  const onDisk = await publishedIn(stateFile);
  const when = `seed ${SEED}, round ${round}, killed amid ${aim}, ${onDisk.kind} on disk`;
  const whole = onDisk.kind === 'whole' ? onDisk.publication.manifest.revision : null;
  const { current } = await expectWhole(worker, when);
  const { revision } = current.manifest;
  expect([last, last + 1], when).toContain(revision);
  // What a worker was told of, the workbook has kept; what the Sheet has answered too.
  expect(whole ?? last, when).toBeGreaterThanOrEqual(Math.max(revision, season.published));
  await expectOneVersion(worker, when);

  await desk.open();
  await worker.sync.now();
  const { current: followed } = await expectWhole(worker, when);
  expect(followed.manifest.revision, when).toBe(whole ?? last);
  if (onDisk.kind === 'whole') expect(followed, when).toEqual(onDisk.publication);
  await expectOneVersion(worker, when);

  await season.expectNothingLost(when);
  await season.publish(when);
  const { current: newest } = await expectWhole(worker, when);
  expect(newest.manifest.revision, when).toBe(season.published);
  await season.expectServed((JSON.parse(await feedText(worker)) as Feed).events, when);
  return aim === 'edit' ? aim : `publish: ${placeOf(whole, last)}`;
}

function placeOf(whole: number | null, last: number): string {
  if (whole === null) return 'half on disk';
  return whole === last ? 'not on disk' : 'all on disk';
}

/** While the worker and others look without a pause: whoever reads makes the desk save, at whatever moment. */
async function killAmid(
  aim: (typeof AIMS)[number],
  { desk, season, worker, stateFile, draw }: Stage,
): Promise<void> {
  let isOver = false;
  const untilOver = async (look: () => Promise<unknown>) => {
    while (!isOver) {
      await look();
      await setTimeout(BETWEEN_LOOKS_MS);
    }
  };
  const act = aim === 'edit' ? 'edit' : 'publish';
  if (act === 'publish') await season.edit();
  const looking = untilOver(() => worker.sync.now());
  const peek = () => desk.readCells(`${PUBLISHED_TAB}!A1`).catch(() => {});
  const peeking = Array.from({ length: PEEKERS }, () => untilOver(peek));
  const [begin, usualMs] = season.timed(act);
  const enough = new AbortController();
  // That nobody answers any more is what is meant to happen; a wrong answer is not.
  const acting = begin()
    .catch((error: Error) => {
      if (!isOver || error.name === 'AssertionError') throw error;
    })
    .finally(() => enough.abort());
  const begun = `\\"revision\\":${season.published + 1},`;
  if (aim === 'writing') await untilOnDisk(stateFile, begun, enough.signal);
  await setTimeout((aim === 'writing' ? LONGEST_WRITING_MS : usualMs) * (draw(1_000) / 1_000));
  isOver = true;
  await desk.kill();
  await Promise.all([acting, looking, ...peeking]);
}

/** Looks at the file each time that it is put in its place. */
async function untilOnDisk(file: string, text: string, signal: AbortSignal): Promise<void> {
  try {
    for await (const { filename } of watch(dirname(file), { signal })) {
      if (filename === basename(file) && readFileSync(file, 'utf8').includes(text)) return;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** What the published tabs hold in the file that the killed process left; a file that cannot be read fails the test. */
async function publishedIn(stateFile: string): Promise<Verification> {
  const workbook = (await readState(stateFile))!;
  const cellsOf = (name: string) => {
    const tab = workbook.tabs.find((each) => each.name === name);
    return tab?.rows.map((row) => row.map((cell) => cell?.value ?? '')) ?? null;
  };
  return verify({ events: cellsOf(PUBLISHED_TAB), placements: cellsOf(PUBLISHED_PLACEMENTS_TAB) }, sha256);
}

/** Every event was edited before each publish: two versions side by side would be two revisions. */
async function expectOneVersion(worker: Worker, when: string): Promise<void> {
  const { events } = JSON.parse(await feedText(worker)) as Feed;
  expect(new Set(events.map(({ description }) => description)).size, when).toBe(1);
}
