// The command for the store and its backups, as an operator runs it.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../../worker/config.ts';
import { migrate } from '../../worker/postgres/migrate.ts';
import { openDatabase } from '../../worker/postgres/open.ts';
import { loadCurrent } from '../../worker/revisions/load.ts';
import { storePublication } from '../../worker/revisions/store.ts';
import { eventOf, eventsOf, publicationFor } from '../worker/publications.ts';
import { temporaryFolder } from '../worker/temporary-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const home = temporaryFolder();

function run(...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/db-cli.ts', ...parameters], {
    cwd: ROOT,
    encoding: 'utf8',
    input: '',
    env: { PATH: process.env.PATH, BANDSTAND_HOME: home() },
  });
  return { status, said: `${stdout}${stderr}` };
}

async function withDatabase<Result>(
  work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<Result>,
) {
  const database = await openDatabase(readConfig({ BANDSTAND_HOME: home() }));
  try {
    await migrate(database);
    return await work(database);
  } finally {
    await database.close();
  }
}

it('backs up, proves, restores and writes CSV, and does nothing unasked', async () => {
  expect(run()).toMatchObject({ status: 1, said: expect.stringContaining('restore ID') });
  expect(run('backup')).toMatchObject({
    status: 1,
    said: expect.stringContaining('Nothing is published yet'),
  });
  await withDatabase((database) => storePublication(database, publicationFor(1, eventsOf(4))));
  expect(run('backup')).toMatchObject({
    status: 0,
    said: expect.stringMatching(/^Made and proved backup_\d{8}_\d{6}/),
  });
  expect(run('verify')).toMatchObject({ status: 0, said: expect.stringMatching(/^whole {2}backup_/) });
  expect(run('status').said).toMatch(/Revision 1\. One backup: backup_/);

  await withDatabase((database) => storePublication(database, publicationFor(2, [eventOf(50)])));
  const asked = run('restore', 'latest');
  expect(asked).toMatchObject({ status: 1, said: expect.stringContaining('add --yes') });
  expect(asked.said).toMatch(/Would bring back backup_.*\nin place of revision 2/);
  expect(await withDatabase(loadCurrent)).toMatchObject({ manifest: { revision: 2 } });

  expect(run('restore', 'latest', '--yes')).toMatchObject({
    status: 0,
    said: expect.stringContaining('as revision 3'),
  });
  const restored = await withDatabase(loadCurrent);
  expect(restored!.events.filter(({ status }) => status === 'scheduled')).toHaveLength(4);
  expect(run('backups').said.trim().split('\n')).toHaveLength(2);
  expect(run('restore', 'backup_20200101_000000', '--yes').status).toBe(1);

  const file = join(home(), 'programme.csv');
  expect(run('csv', file).status).toBe(0);
  expect(existsSync(file) && readFileSync(file, 'utf8')).toMatch(/^\ufeffkey,status,title/);
}, 120_000);

it('says who has the embedded database open, and touches nothing', async () => {
  await withDatabase(async () => {
    const refused = run('backups');
    expect(refused.status).toBe(2);
    expect(refused.said).toMatch(/is using the embedded database/);
  });
}, 60_000);
