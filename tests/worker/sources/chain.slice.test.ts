// The source chain, on a whole worker: whatever is gone, visitors get the same bytes from the next source, and are told
// which.

import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBackup } from '../../../worker/backups/create.ts';
import { type Config, readConfig } from '../../../worker/config.ts';
import type { Worker } from '../../../worker/listen.ts';
import { runWorker } from '../../../worker/run.ts';
import { writeBundle } from '../../../worker/sources/bundle.ts';
import { writePublicationFile } from '../../../worker/sources/publication-file.ts';
import { putEmptyDatabase } from '../../empty-database.ts';
import { type SheetServer, serveSheet } from '../google/sheet-server.ts';
import { type KeptLog, keepLog } from '../kept-log.ts';
import { placementOf } from '../placements.ts';
import { eventsOf, publicationFor } from '../publications.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const KEY = 'event00003';
const placement = placementOf(KEY, '2020-06-10T12:00');
const publication = publicationFor(12, eventsOf(7), 'sheet', [placement]);
const PATHS = [
  '/feed/events.json',
  '/feed/events.ics',
  '/feed/placements.json',
  `/feed/events/${KEY}.json`,
  `/feed/events/${KEY}.ics`,
  '/',
];
/** Nothing listens there. */
const NO_DATABASE = { DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:9/none' };
const EMPTIED = `delete from app_event_store_rows; delete from app_event_store_columns;
  delete from app_event_store_meta`;
const DROPPED = 'drop table app_event_store_rows, app_event_store_columns, app_event_store_meta';

let server: SheetServer;
let kept: KeptLog;
const workers: Worker[] = [];
beforeAll(async () => {
  server = await serveSheet();
});
beforeEach(async () => {
  kept = keepLog();
  server.tabs.clear();
  server.publish(publication);
  await putEmptyDatabase(folder('home', 'postgres'));
});
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.close();
});
afterAll(async () => {
  await server.close();
});

const lastGood = () => folder('home', 'last-good.csv');

function configFor(more: Record<string, string> = {}): Config {
  return readConfig({
    BANDSTAND_HOME: folder('home'),
    BANDSTAND_ENV: 'production',
    SHEETS_ROOT_URL: server.rootUrl,
    ...more,
  });
}

async function open(more: Record<string, string> = {}): Promise<Worker> {
  const worker = await runWorker(configFor(more), { log: kept.log });
  workers.push(worker);
  return worker;
}

async function close(): Promise<void> {
  for (const worker of workers.splice(0)) await worker.close();
}

/** A worker that has served revision 12 from its store, with a backup of it, and is gone. */
async function leaveBehind(damage = ''): Promise<void> {
  const { sync, database } = await open();
  await sync.now();
  const request = { trigger: 'manual', createdBy: 'cli', environment: 'production' } as const;
  await createBackup(database, { ...request, nowMs: Date.parse('2027-06-04T04:20:00Z') });
  if (damage) await database.script(damage);
  await close();
}

const sourceOf = async ({ app }: Worker, path = '/feed/events.json') =>
  (await app.request(path)).headers.get('x-bandstand-source');
const readinessOf = async ({ app }: Worker) => (await app.request('/readyz')).json();

/** All bytes with their ETags, in every encoding, and the source that is named with them. */
async function everythingOf({ app }: Worker) {
  const answers: Record<string, unknown> = {};
  const named = new Set<string | null>();
  for (const path of PATHS) {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const answer = await app.request(path, { headers: { 'accept-encoding': encoding } });
      const body = Buffer.from(await answer.arrayBuffer()).toString('base64');
      named.add(answer.headers.get('x-bandstand-source'));
      answers[`${path} ${encoding}`] = [answer.status, answer.headers.get('etag'), body];
    }
  }
  return { answers, named: [...named] };
}

describe('the source chain', () => {
  it('gives the same bytes and ETags from each source, and names it in every answer', async () => {
    await leaveBehind();
    const fromStore = await everythingOf(await open());
    expect(fromStore.named).toEqual(['postgres-store']);
    const served = workers[0]!;
    await served.database.script(DROPPED);
    await writeBundle(publication, configFor(), '2027-05-01T00:00:00Z');
    await close();

    for (const [source, more, gone] of [
      ['backup', {}, null],
      ['last-good-file', NO_DATABASE, null],
      ['bundled-csv', NO_DATABASE, lastGood()],
    ] as const) {
      if (gone) rmSync(gone);
      const { answers, named } = await everythingOf(await open(more));
      expect(named).toEqual([source]);
      expect(answers, source).toEqual(fromStore.answers);
      const { headers } = await workers[0]!.app.request('/nowhere');
      expect(headers.get('x-bandstand-revision')).toBe('12');
      await close();
    }
  });

  it('has on disk what it answers, from the first answer on', async () => {
    const { app, sync } = await open();
    const looking = sync.now();
    while ((await app.request('/feed/events.json')).status !== 200) await setImmediate();
    const isKept = existsSync(lastGood());
    await looking;
    expect(isKept).toBe(true);
  });

  it.each([
    ['emptied', EMPTIED],
    ['dropped', DROPPED],
    ['damaged beyond mending', `truncate app_event_store_revision_rows; delete from app_event_store_rows`],
  ])('serves the latest backup when the store’s tables are %s', async (_, damage) => {
    await leaveBehind(damage);
    rmSync(lastGood());
    const worker = await open();
    expect(await sourceOf(worker)).toBe('backup');
    expect(await readinessOf(worker)).toMatchObject({
      ready: true,
      source: 'backup',
      revision: 12,
      rows: 7,
      updatedAt: '2027-06-04T04:20:00Z',
    });
  });

  it('turns to the backup when the tables go in mid-flight, and mends rows that it can', async () => {
    await leaveBehind();
    const worker = await open();
    const before = await everythingOf(worker);
    await worker.database.script('delete from app_event_store_rows');
    const repaired = expect.objectContaining({ msg: 'mended the store from its revisions' });
    await expect.poll(() => kept.lines).toContainEqual(repaired);
    await expect.poll(() => worker.lastLook().revision).toBe(12);
    expect(await everythingOf(worker)).toEqual(before);
    await worker.database.script(DROPPED);
    await expect.poll(() => sourceOf(worker)).toBe('backup');
    expect((await everythingOf(worker)).answers).toEqual(before.answers);
    expect(worker.lastLook()).toMatchObject({ revision: null, fault: { code: 'database-table-gone' } });
  });

  it('passes a damaged backup over for the one before, and says so', async () => {
    const { sync, database } = await open();
    await sync.now();
    const request = { trigger: 'manual', createdBy: 'cli', environment: 'production' } as const;
    for (const time of ['04:20:00', '05:20:00']) {
      await createBackup(database, { ...request, nowMs: Date.parse(`2027-06-04T${time}Z`) });
    }
    await database.script(`${EMPTIED}; update app_event_store_backups
      set csv_content = replace(csv_content, 'Nantes', 'Rennes') where id like '%_052000'`);
    await close();
    rmSync(lastGood());
    expect(await readinessOf(await open())).toMatchObject({ updatedAt: '2027-06-04T04:20:00Z' });
    expect(kept.lines).toContainEqual(
      expect.objectContaining({
        backup: 'backup_20270604_052000',
        msg: 'a backup does not prove itself and is passed over',
      }),
    );
  });

  it('never puts a lower revision in the place of a higher one', async () => {
    await leaveBehind(EMPTIED);
    writeFileSync(
      lastGood(),
      writePublicationFile(publicationFor(13, eventsOf(5)), configFor(), '2027-06-05T00:00:00Z'),
    );
    await writeBundle(publicationFor(11, eventsOf(2)), configFor(), '2027-05-01T00:00:00Z');
    const worker = await open();
    await expect.poll(() => worker.lastLook().revision).toBe(0);
    expect(await readinessOf(worker)).toMatchObject({ revision: 13, source: 'last-good-file' });
  });

  it('starts on the last good file when the embedded database is damaged', async () => {
    await leaveBehind();
    writeFileSync(folder('home', 'postgres', 'global', 'pg_control'), 'nothing of this is left');
    const worker = await open();
    expect(await sourceOf(worker)).toBe('last-good-file');
    await expect.poll(() => worker.lastLook().fault?.code).toBe('database-unreadable');
    expect((await worker.app.request('/healthz/store')).status).toBe(503);
  });

  it('returns to the store by the Sheet when the embedded database’s folder is gone', async () => {
    await leaveBehind();
    rmSync(folder('home', 'postgres'), { recursive: true });
    const worker = await open();
    expect(await sourceOf(worker)).toBe('last-good-file');
    expect(await worker.sync.now()).toMatchObject({ served: 12, inSheet: 12, fault: null });
    expect(await sourceOf(worker)).toBe('postgres-store');
  });

  it('answers 503 as a problem, and when to come back, once the chain is exhausted', async () => {
    const worker = await open(NO_DATABASE);
    const answer = await worker.app.request('/feed/events.json');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ status: 503, code: 'no-edition' });
    expect((await worker.app.request('/')).status).toBe(503);
    expect(await readinessOf(worker)).toMatchObject({
      ready: false,
      source: null,
      store: { revision: null, fault: { code: 'database-down' } },
    });
  });
});

describe('the last good file', () => {
  const damages: Record<string, (file: string) => void> = {
    truncated: (file) => truncateSync(file, 2_000),
    empty: (file) => truncateSync(file, 0),
    'of a flipped bit': (file) => {
      const bytes = readFileSync(file);
      bytes[1_000]! ^= 4;
      writeFileSync(file, bytes);
    },
    'of another digest': (file) => {
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace(/,[0-9a-f]{64},/, `,${'0'.repeat(64)},`));
    },
    'of another environment': (file) => {
      const sample = { environment: 'development', sheetId: 'desk' } as const;
      writeFileSync(file, writePublicationFile(publication, sample, '2027-06-05T00:00:00Z'));
    },
    'of another Sheet': (file) => {
      const other = { environment: 'production', sheetId: 'another' } as const;
      writeFileSync(file, writePublicationFile(publication, other, '2027-06-05T00:00:00Z'));
    },
  };
  it.each(Object.keys(damages))('is passed over when it is %s, and it is said in the log', async (name) => {
    writeFileSync(lastGood(), writePublicationFile(publication, configFor(), '2027-06-05T00:00:00Z'));
    damages[name]!(lastGood());
    const GOOGLE = { GOOGLE_SHEET_ID: 'ours' };
    const worker = await open({ ...NO_DATABASE, ...GOOGLE });
    expect((await worker.app.request('/feed/events.json')).status).toBe(503);
    expect(kept.lines).toContainEqual(
      expect.objectContaining({ level: 'warn', source: 'last-good-file', file: lastGood() }),
    );
    await close();
    // The next in the chain takes its place.
    await writeBundle(publicationFor(9, eventsOf(3)), configFor(), '2027-05-01T00:00:00Z');
    const next = await open({ ...NO_DATABASE, ...GOOGLE });
    expect(await readinessOf(next)).toMatchObject({
      source: 'bundled-csv',
      revision: 9,
      updatedAt: '2027-05-01T00:00:00Z',
    });
  });

  it('is written after each publication that is served from the store, without the person who published', async () => {
    const worker = await open();
    expect(existsSync(lastGood())).toBe(false);
    await worker.sync.now();
    const first = readFileSync(lastGood(), 'utf8');
    expect(first).not.toContain('editor@example.org');
    server.publish(publicationFor(13, eventsOf(4)));
    await worker.sync.now();
    expect(readFileSync(lastGood(), 'utf8')).not.toBe(first);
    await close();
    expect(await readinessOf(await open(NO_DATABASE))).toMatchObject({ revision: 13, rows: 4 });
  });

  it('that cannot be written stops nothing', async () => {
    const worker = await open();
    mkdirSync(lastGood());
    expect(await worker.sync.now()).toMatchObject({ served: 12, fault: null });
    expect(kept.lines).toContainEqual(
      expect.objectContaining({ level: 'error', msg: 'the last good file could not be written' }),
    );
  });
});
