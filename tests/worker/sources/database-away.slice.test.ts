// A database server that is stopped at the start, and in mid-flight, and comes back: visitors notice nothing but a
// header.

import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readRuntime } from '../../../shared/runtime.ts';
import { type Config, readConfig } from '../../../worker/config.ts';
import type { Worker } from '../../../worker/listen.ts';
import { openServer } from '../../../worker/postgres/server.ts';
import { runWorker } from '../../../worker/run.ts';
import { type OwnServer, startOwnServer } from '../../contracts/database/own-server.ts';
import { type Child, startChild } from '../child.ts';
import { type SheetServer, serveSheet } from '../google/sheet-server.ts';
import { isSignedAnswer, KEY, signedRequest } from '../hooks/signed-request.ts';
import { keepLog } from '../kept-log.ts';
import { eventsOf, publicationFor } from '../publications.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const PROCESS = join(import.meta.dirname, '..', 'worker-process.ts');
const folder = temporaryFolder();
/** Looks come every five seconds, and more slowly after some that failed. */
const SOON = { interval: 100 };

const own = await startOwnServer().catch((error: unknown) => {
  if (process.env.CI === 'true') throw error;
  console.warn(`Nothing is stopped here: this machine has no PostgreSQL server. ${error}`);
  return null;
});
afterAll(() => own?.remove());

describe.runIf(own !== null)('a database server', () => {
  const postgres = own as OwnServer;
  let sheet: SheetServer;
  let worker: Worker | null = null;
  let child: Child | null = null;
  beforeAll(async () => {
    sheet = await serveSheet();
  });
  beforeEach(async () => {
    sheet.publish(publicationFor(12, eventsOf(7)));
    const database = await openServer(postgres.url);
    await database.script('drop schema public cascade; create schema public');
    await database.close();
  });
  afterEach(async () => {
    await worker?.close();
    child?.process.kill('SIGTERM');
    await child?.ended;
    [worker, child] = [null, null];
  });
  afterAll(() => sheet.close());

  const environment = () => ({
    BANDSTAND_HOME: folder('home'),
    BANDSTAND_ENV: 'production',
    DATABASE_URL: postgres.url,
    SHEETS_ROOT_URL: sheet.rootUrl,
    HOOK_KEYS: `${KEY.id}:${KEY.secret}`,
    LOG_LEVEL: 'info',
    PORT: '0',
  });
  const config = (): Config => readConfig(environment());

  async function askFeed({ app }: Worker) {
    const answer = await app.request('/feed/events.json');
    const source = answer.headers.get('x-bandstand-source');
    return { status: answer.status, source, etag: answer.headers.get('etag'), body: await answer.text() };
  }

  it('may stop in mid-flight: the feed goes on from memory, is honest, and turns back by itself', async () => {
    worker = await runWorker(config(), { log: keepLog().log });
    await worker.sync.now();
    const before = await askFeed(worker);
    expect(before).toMatchObject({ status: 200, source: 'postgres-store' });

    await postgres.stop();
    try {
      expect(await askFeed(worker)).toMatchObject({ status: 200, body: before.body });
      await expect.poll(async () => (await askFeed(worker!)).source, SOON).toBe('last-good-file');
      expect(await askFeed(worker)).toEqual({ ...before, source: 'last-good-file' });
      expect((await worker.app.request('/')).headers.get('x-bandstand-source')).toBe('last-good-file');
      expect(await (await worker.app.request('/readyz')).json()).toMatchObject({
        ready: true,
        source: 'last-good-file',
        store: { revision: null, fault: { code: 'database-down' } },
      });
      // A publish meanwhile waits in the Sheet.
      sheet.publish(publicationFor(13, eventsOf(3)));
      expect(await worker.sync.now()).toMatchObject({ served: 12, fault: { code: 'database-down' } });
    } finally {
      await postgres.start();
    }
    await expect.poll(async () => (await askFeed(worker!)).source, SOON).toBe('postgres-store');
    expect(await askFeed(worker)).toEqual(before);
    expect(await worker.sync.now()).toMatchObject({ served: 13, fault: null });
    expect(await askFeed(worker)).toMatchObject({ status: 200, source: 'postgres-store' });
  });

  it('tells the Sheet’s script of it, signed, without a database', async () => {
    worker = await runWorker(config(), { log: keepLog().log });
    await worker.sync.now();
    const path = '/hooks/runtime';
    const ask = async (nonce: string) =>
      worker!.app.request(signedRequest({ method: 'GET', path, time: Math.floor(Date.now() / 1000), nonce }));
    await expect
      .poll(async () => readRuntime(await (await ask(crypto.randomUUID())).text()))
      .toMatchObject({
        source: 'postgres-store',
        rowCount: 7,
        events: 7,
        revisions: { sheet: 12, feed: 12 },
      });
    await postgres.stop();
    try {
      await expect.poll(async () => (await askFeed(worker!)).source, SOON).toBe('last-good-file');
      const answer = await ask('one');
      expect(await isSignedAnswer(answer, path, 'one')).toBe(true);
      expect(readRuntime(await answer.text())).toMatchObject({
        source: 'last-good-file',
        revisions: { sheet: 12, store: null, feed: 12 },
        drift: ['store-unknown'],
        storeFault: { code: 'database-down' },
      });
      expect(await (await ask('one')).json()).toMatchObject({ code: 'signature-replayed' });
    } finally {
      await postgres.start();
    }
  });

  it('may come back empty: it gets its tables, and the Sheet fills them', async () => {
    worker = await runWorker(config(), { log: keepLog().log });
    await worker.sync.now();
    const before = await askFeed(worker);
    const operator = await openServer(postgres.url);
    await operator.script('drop schema public cascade; create schema public');
    await operator.close();
    await expect.poll(async () => (await askFeed(worker!)).source, SOON).toBe('last-good-file');
    await worker.sync.now();
    expect(await askFeed(worker)).toEqual(before);
  });

  it('may be stopped when a worker process starts: it listens, answers, and finds the store by itself', async () => {
    worker = await runWorker(config(), { log: keepLog().log });
    await worker.sync.now();
    const before = await askFeed(worker);
    await worker.close();
    worker = null;

    await postgres.stop();
    let address: string;
    const ask = async () => {
      const answer = await fetch(address);
      return [answer.status, answer.headers.get('x-bandstand-source'), await answer.text()];
    };
    try {
      child = startChild(PROCESS, [], environment());
      address = `http://127.0.0.1:${(await child.line(/^listening/)).split(' ')[1]}/feed/events.json`;
      expect(await ask()).toEqual([200, 'last-good-file', before.body]);
    } finally {
      await postgres.start();
    }
    await expect.poll(async () => (await ask())[1], SOON).toBe('postgres-store');
    expect(await ask()).toEqual([200, 'postgres-store', before.body]);
    expect(child.output()).toContain('"msg":"the store is well again"');
  });
});
