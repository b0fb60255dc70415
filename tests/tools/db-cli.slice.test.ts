// The command for the store and its backups, as an operator runs it.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createBackup } from '../../worker/backups/create.ts';
import { readConfig } from '../../worker/config.ts';
import { editionsOf } from '../../worker/edition/edition.ts';
import { openEmbedded } from '../../worker/postgres/embedded.ts';
import { migrate } from '../../worker/postgres/migrate.ts';
import { openDatabase } from '../../worker/postgres/open.ts';
import { loadCurrent } from '../../worker/revisions/load.ts';
import { storePublication } from '../../worker/revisions/store.ts';
import { lastGoodFile } from '../../worker/sources/last-good.ts';
import { readPublicationFile, writePublicationFile } from '../../worker/sources/publication-file.ts';
import { putEmptyDatabase } from '../empty-database.ts';
import { startChild } from '../worker/child.ts';
import { placementOf } from '../worker/placements.ts';
import { eventOf, eventsOf, publicationFor } from '../worker/publications.ts';
import { temporaryFolder } from '../worker/temporary-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const home = temporaryFolder();

/** A database takes seconds to make and a moment to copy. */
let empty: string;
beforeAll(async () => {
  empty = mkdtempSync(join(tmpdir(), 'bandstand-empty-'));
  await putEmptyDatabase(join(empty, 'postgres'));
  const database = await openEmbedded(join(empty, 'postgres'));
  await migrate(database);
  await database.close();
});
beforeEach(() => cpSync(empty, home(), { recursive: true }));
afterAll(() => rmSync(empty, { recursive: true }));

const run = (...parameters: string[]) => runTool('db-cli', parameters);
const bootstrap = () => runTool('bootstrap-postgres-store', []);

function runTool(tool: string, parameters: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`tools/${tool}.ts`, ...parameters], {
    cwd: ROOT,
    encoding: 'utf8',
    input: '',
    env: { PATH: process.env.PATH, BANDSTAND_HOME: home() },
  });
  return { status, message: `${stdout}${stderr}` };
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
  expect(run()).toMatchObject({ status: 2, message: expect.stringContaining('restore ID') });
  expect(run('backup')).toMatchObject({
    status: 1,
    message: expect.stringContaining('Nothing is published yet'),
  });
  await withDatabase((database) => storePublication(database, publicationFor(1, eventsOf(4))));
  expect(run('backup')).toMatchObject({
    status: 0,
    message: expect.stringMatching(/^Made and proved backup_\d{8}_\d{6}/),
  });
  expect(run('verify')).toMatchObject({ status: 0, message: expect.stringMatching(/^whole {2}backup_/) });
  expect(run('status').message).toMatch(
    /Revision 1\. One backup: backup_[\s\S]*The Vault: never brought up to date; 1 text only this database has/,
  );

  await withDatabase((database) => storePublication(database, publicationFor(2, [eventOf(50)])));
  const asked = run('restore', 'latest');
  expect(asked).toMatchObject({ status: 1, message: expect.stringContaining('add --yes') });
  expect(asked.message).toMatch(/Would bring back backup_.*\nin place of revision 2/);
  expect(await withDatabase(loadCurrent)).toMatchObject({ manifest: { revision: 2 } });

  expect(run('restore', 'latest', '--yes')).toMatchObject({
    status: 0,
    message: expect.stringContaining('as revision 3'),
  });
  const restored = await withDatabase(loadCurrent);
  expect(restored!.events.filter(({ status }) => status === 'scheduled')).toHaveLength(4);
  expect(run('backups').message.trim().split('\n')).toHaveLength(2);
  expect(run('restore', 'backup_20200101_000000', '--yes').status).toBe(1);

  const file = join(home(), 'programme.csv');
  expect(run('csv', file).status).toBe(0);
  expect(existsSync(file) && readFileSync(file, 'utf8')).toMatch(/^\ufeffkey,status,title/);
});

it('goes through the running worker, whose feed changes at once, and past one that was killed', async () => {
  await withDatabase(async (database) => {
    await storePublication(database, publicationFor(1, eventsOf(4)));
    const request = { trigger: 'manual', createdBy: 'cli', environment: 'development' } as const;
    await createBackup(database, { ...request, nowMs: Date.now() - 60_000 });
    await storePublication(database, publicationFor(2, [eventOf(50)]));
  });
  const worker = startChild(join(ROOT, 'tests', 'worker', 'worker-process.ts'), [], {
    BANDSTAND_HOME: home(),
    SHEETS_ROOT_URL: 'http://127.0.0.1:9/',
    PORT: '0',
    LOG_LEVEL: 'info',
  });
  const port = (await worker.line(/^listening/)).split(' ')[1];
  // A connection that is kept would be closed by the worker while a command runs.
  const headers = { connection: 'close' };
  const feed = async () =>
    (await (await fetch(`http://127.0.0.1:${port}/feed/events.json`, { headers })).json()) as {
      feed: { revision: number; count: number };
    };
  expect((await feed()).feed.revision).toBe(2);
  const [first] = run('backups')
    .message.match(/backup_\d{8}_\d{6}/g)!
    .slice(-1);
  expect(run('pin', first!).message).toContain(`Asking the running worker, process ${worker.pid}.`);
  expect(run('restore', first!)).toMatchObject({ status: 1, message: expect.stringContaining('add --yes') });
  expect(run('restore', first!, '--yes')).toMatchObject({
    status: 0,
    message: expect.stringContaining('Restored as revision 3'),
  });
  expect((await feed()).feed).toMatchObject({ revision: 3, count: 4 });
  expect(run('verify').status).toBe(0);
  // The backups are whole; that the Sheet cannot be read is a fault all the same.
  expect(run('drill')).toMatchObject({
    status: 1,
    message: expect.stringMatching(
      /WRONG {2}Snapshots of the workbook are left out[\s\S]*whole {2}backup_.*came back/,
    ),
  });
  expect(run('csv', join(home(), 'programme.csv')).status).toBe(0);
  const message = run('status').message;
  expect(message).toMatch(/^well {3}backups/m);
  expect(message).toMatch(/Restoring was last proven 20/);

  worker.process.kill('SIGKILL');
  await worker.ended;
  expect(existsSync(join(home(), 'operator.json'))).toBe(true);
  const after = run('backups');
  expect(after).toMatchObject({ status: 0, message: expect.stringMatching(/, pinned$/m) });
  expect(after.message).not.toContain('running worker');
});

it('turns red with a sentence, and with exit code 1, when no backup would save the programme', async () => {
  await withDatabase((database) => storePublication(database, publicationFor(1, eventsOf(4))));
  expect(run('status')).toMatchObject({
    status: 1,
    message: expect.stringMatching(
      /^WRONG {2}backups {4}There is no proved backup, and revision 1 is published/m,
    ),
  });
  run('backup');
  expect(run('status').status).toBe(0);
  const difference = (text: string) => `update app_event_store_drills set difference = ${text}`;
  expect(run('drill').status).toBe(0);
  await withDatabase((database) => database.query(difference(`'Two events did not come back.'`)));
  expect(run('status')).toMatchObject({ status: 1, message: expect.stringContaining('did not come back') });
  await withDatabase((database) => database.query(difference('null')));
  expect(run('status').status).toBe(0);
  await withDatabase((database) =>
    database.query(`update app_event_store_backups set csv_content = replace(csv_content, 'Nord', 'Sud')`),
  );
  expect(run('verify')).toMatchObject({ status: 1, message: expect.stringMatching(/^WRONG {2}backup_/m) });
  expect(run('status')).toMatchObject({ status: 1, message: expect.stringContaining('no proved backup') });
  expect(run('drill')).toMatchObject({ status: 1, message: expect.stringMatching(/^WRONG {2}backup_/m) });
});

it('brings back what was dropped: bootstrap, restore latest, and the feed is the same byte for byte', async () => {
  const placement = placementOf('event00001', '2027-06-10T12:00');
  const feed = () =>
    withDatabase(async (database) => {
      const editions = editionsOf((await loadCurrent(database))!, { siteUrl: null });
      const { json, calendar } = await editions.at(Date.parse('2027-06-10T13:00:00Z'));
      return [json, calendar].map((document) => document.in('identity').body.toString());
    });
  await withDatabase((database) =>
    storePublication(database, publicationFor(5, eventsOf(6), 'sheet', [placement])),
  );
  expect(run('backup').status).toBe(0);
  const before = await feed();
  const store = 'app_event_store_rows, app_event_store_columns, app_event_store_meta';
  await withDatabase((database) => database.script(`drop table ${store}`));
  expect(run('status')).toMatchObject({
    status: 1,
    message: expect.stringContaining('bootstrap:postgres-store'),
  });
  expect(bootstrap()).toMatchObject({
    status: 0,
    message: expect.stringMatching(/Were gone.*app_event_store_rows[\s\S]*Revision 5 stands again/),
  });
  expect(run('restore', 'latest', '--yes')).toMatchObject({
    status: 0,
    message: expect.stringContaining('Nothing was to do'),
  });
  expect(await feed()).toEqual(before);
  expect(bootstrap()).toMatchObject({ status: 0, message: expect.stringContaining('as they should be') });
});

it('writes the bundled CSV from the store, and from the last good file when the store is gone', async () => {
  expect(run('bundle')).toMatchObject({
    status: 1,
    message: expect.stringContaining('Nothing is published yet'),
  });
  const own = readConfig({ BANDSTAND_HOME: home() });
  const read = () => readPublicationFile(readFileSync(own.bundledCsv, 'utf8'), own);
  await withDatabase((database) => storePublication(database, publicationFor(3, eventsOf(6))));
  expect(run('bundle')).toMatchObject({
    status: 0,
    message: expect.stringContaining('Wrote revision 3, 6 rows'),
  });
  const seventh = publicationFor(7, eventsOf(8));
  writeFileSync(lastGoodFile(home()), writePublicationFile(seventh, own, '2027-06-04T04:20:00Z'));
  rmSync(join(home(), 'postgres'), { recursive: true });
  writeFileSync(join(home(), 'postgres'), 'no folder');
  expect(run('bundle')).toMatchObject({
    status: 0,
    message: expect.stringMatching(
      /Taken from the last good file, written 2027-06-04T04:20:00Z\.\nWrote revision 7, 8 rows.*It held revision 3/,
    ),
  });
  expect(read()).toMatchObject({
    kind: 'whole',
    publication: { events: seventh.events, manifest: { publishedBy: '' } },
  });
  rmSync(lastGoodFile(home()));
  expect(run('bundle').status).toBe(2);
  expect(read()).toMatchObject({
    kind: 'whole',
    publication: { events: seventh.events, manifest: { publishedBy: '' } },
  });
});

it('says who has the embedded database open, and touches nothing', async () => {
  await withDatabase(async () => {
    const refused = run('backups');
    expect(refused.status).toBe(2);
    expect(refused.message).toMatch(/is using the embedded database/);
  });
});
