// A whole worker: it starts on what it stored, follows the Sheet, and leaves nothing half-done.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Config, readConfig } from '../../worker/config.ts';
import { listen } from '../../worker/listen.ts';
import { loadLocalSecrets } from '../../worker/local-secrets.ts';
import { runWorker } from '../../worker/run.ts';
import { putEmptyDatabase } from '../empty-database.ts';
import { startChild } from './child.ts';
import { type SheetServer, serveSheet } from './google/sheet-server.ts';
import { signedRequest } from './hooks/signed-request.ts';
import { keepLog } from './kept-log.ts';
import { eventsOf, publicationFor } from './publications.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const PROCESS = join(import.meta.dirname, 'worker-process.ts');

let server: SheetServer;
beforeAll(async () => {
  server = await serveSheet();
});
beforeEach(async () => {
  server.faults.length = 0;
  server.tabs.clear();
  await putEmptyDatabase(folder('home', 'postgres'));
});
afterAll(async () => {
  await server.close();
});

function configFor(more: Record<string, string> = {}): Config {
  return readConfig({ BANDSTAND_HOME: folder('home'), SHEETS_ROOT_URL: server.rootUrl, ...more });
}

describe('a worker', () => {
  it('serves the Sheet’s publication, and serves it again from its store when Google is gone', async () => {
    server.publish(publicationFor(3, eventsOf(4)));
    const { log, text } = keepLog();
    const first = await runWorker(configFor(), { log });
    await first.sync.now();
    const body = await (await first.app.request('/feed/events.json')).text();
    await first.close();
    await first.close();

    const config = configFor({ SHEETS_ROOT_URL: 'http://127.0.0.1:9/' });
    const second = await runWorker(config, { log });
    const again = await second.app.request('/feed/events.json');
    expect(await again.text()).toBe(body);
    expect(await second.sync.now()).toMatchObject({ served: 3, fault: { code: 'google-unreachable' } });
    expect((await second.app.request('/readyz')).status).toBe(200);
    await second.close();
    for (const word of ['Fête', 'editor@example.org', loadLocalSecrets(config.home).hookKey.secret]) {
      expect(text()).not.toContain(word);
    }
  });

  it('mends a store that was changed by hand, from its own revisions', async () => {
    server.publish(publicationFor(3, eventsOf(4)));
    const { log, lines } = keepLog();
    const first = await runWorker(configFor(), { log });
    await first.sync.now();
    await first.database.query(`update app_event_store_rows set cells[3] = 'By hand'`);
    await first.close();

    const second = await runWorker(configFor(), { log });
    expect((await second.app.request('/feed/events.json')).status).toBe(200);
    expect(await (await second.app.request('/feed/events.json')).text()).not.toContain('By hand');
    await second.close();
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'mended the store from its revisions' }));
  });

  it('opens its hooks to the local key in development only', async () => {
    const path = '/hooks/receipt/1';
    const time = Math.floor(Date.now() / 1000);
    for (const [environment, status] of [
      ['development', 200],
      ['preview', 503],
      ['production', 503],
    ] as const) {
      const config = configFor({ BANDSTAND_ENV: environment });
      const worker = await runWorker(config, { log: keepLog().log });
      const { hookKey: key } = loadLocalSecrets(config.home);
      const response = await worker.app.request(signedRequest({ method: 'GET', path, time, key }));
      expect(response.status).toBe(status);
      await worker.close();
    }
  });

  it('looks at the Sheet by itself only once it is told to begin', async () => {
    server.publish(publicationFor(3, eventsOf(4)));
    const before = server.requests.length;
    const worker = await runWorker(configFor(), { log: keepLog().log });
    await worker.app.request('/readyz');
    expect(server.requests.length).toBe(before);
    worker.startPolling();
    await expect.poll(() => worker.sync.state().served).toBe(3);
    await worker.close();
  });

  it('lets go of the database when it cannot start', async () => {
    const bad = { ...configFor(), siteUrl: null, sheetsRootUrl: null };
    await expect(runWorker(bad, { log: keepLog().log })).rejects.toMatchObject({
      code: 'google-not-configured',
    });
    expect(existsSync(folder('home', 'postgres.lock'))).toBe(false);
  });
});

describe('listening', () => {
  it('names the port that is taken, and another one', async () => {
    const worker = await runWorker(configFor(), { log: keepLog().log });
    const listening = await listen(worker.app, 0, '127.0.0.1');
    await expect(listen(worker.app, listening.port, '127.0.0.1')).rejects.toMatchObject({
      name: 'OperationalError',
      code: 'port-taken',
      message: `Port ${listening.port} is already taken by another program.`,
      hint: expect.stringContaining(`PORT=${listening.port + 1} npm start`),
    });
    expect((await fetch(`http://127.0.0.1:${listening.port}/healthz`)).status).toBe(200);
    await listening.close(1_000);
    await worker.close();
  });

  it('cuts off only what takes longer than its grace', async () => {
    const worker = await runWorker(configFor(), {
      log: keepLog().log,
      mount: (app) => app.get('/for-ever', () => new Promise<Response>(() => {})),
    });
    const { port, close } = await listen(worker.app, 0, '127.0.0.1');
    const endless = fetch(`http://127.0.0.1:${port}/for-ever`).catch((error: unknown) => error);
    await fetch(`http://127.0.0.1:${port}/healthz`);
    await close(200);
    expect(await endless).toBeInstanceOf(Error);
    await worker.close();
  });
});

describe('a worker process', () => {
  it.runIf(process.platform !== 'win32')(
    'finishes what is under way at SIGTERM and leaves no lock',
    async () => {
      server.publish(publicationFor(3, eventsOf(4)));
      const child = startChild(PROCESS, [], {
        BANDSTAND_HOME: folder('home'),
        SHEETS_ROOT_URL: server.rootUrl,
        PORT: '0',
        LOG_LEVEL: 'info',
      });
      const port = (await child.line(/^listening/)).split(' ')[1];
      const slow = fetch(`http://127.0.0.1:${port}/slow/400`).then((response) => response.text());
      await child.line(/slow began/);
      child.process.kill('SIGTERM');
      expect(await slow).toBe('done');
      expect(await child.ended).toBe(0);
      expect(existsSync(folder('home', 'postgres.lock'))).toBe(false);
      await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
    },
  );
});
