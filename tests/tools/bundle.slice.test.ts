// `db:cli -- bundle`: the bundled CSV, written by an operator, served by a worker that has nothing else.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../../worker/config.ts';
import { migrate } from '../../worker/postgres/migrate.ts';
import { openDatabase } from '../../worker/postgres/open.ts';
import { storePublication } from '../../worker/revisions/store.ts';
import { runWorker } from '../../worker/run.ts';
import { keepLog } from '../worker/kept-log.ts';
import { eventsOf, publicationFor } from '../worker/publications.ts';
import { temporaryFolder } from '../worker/temporary-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = temporaryFolder();

function bundle() {
  const { status, stdout } = spawnSync(process.execPath, ['tools/db-cli.ts', 'bundle'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, BANDSTAND_HOME: folder('operator'), BUNDLED_CSV: folder('bundled.csv') },
  });
  return { status, stdout };
}

async function store(revision: number, count: number): Promise<void> {
  const database = await openDatabase(readConfig({ BANDSTAND_HOME: folder('operator') }));
  await migrate(database);
  await storePublication(database, publicationFor(revision, eventsOf(count)));
  await database.close();
}

it('writes what is stored, says what stood there, and is served without a database', async () => {
  expect(bundle()).toMatchObject({ status: 1, stdout: expect.stringContaining('Nothing is published yet') });
  await store(4, 3);
  expect(bundle()).toMatchObject({ status: 0, stdout: expect.stringContaining('Wrote revision 4, 3 rows') });
  await store(5, 6);
  expect(bundle().stdout).toMatch(/Wrote revision 5, 6 rows.* It held revision 4, written \d{4}-/s);
  expect(readFileSync(folder('bundled.csv'), 'utf8')).toMatch(/^key,status,title/);

  const config = readConfig({
    BANDSTAND_HOME: folder('elsewhere'),
    BUNDLED_CSV: folder('bundled.csv'),
    DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:9/none',
    SHEETS_ROOT_URL: 'http://127.0.0.1:9/',
  });
  const worker = await runWorker(config, { log: keepLog().log });
  const answer = await worker.app.request('/feed/events.json');
  expect([answer.status, answer.headers.get('x-bandstand-source')]).toEqual([200, 'bundled-csv']);
  expect(await answer.json()).toMatchObject({ feed: { revision: 5, count: 6 } });
  await worker.close();
});
