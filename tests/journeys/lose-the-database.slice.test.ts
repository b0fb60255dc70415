// The database is lost, all of it: an empty one is filled from the workbook alone, and visitors are served the same
// bytes. What only the database knew comes back from the Vault.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prove } from '../../worker/backups/content.ts';
import { createBackup, listBackups, readKept } from '../../worker/backups/create.ts';
import { restoreBackup } from '../../worker/backups/restore.ts';
import { readConfig } from '../../worker/config.ts';
import { openSheet } from '../../worker/google/sheets.ts';
import { openLog } from '../../worker/log.ts';
import type { Database } from '../../worker/postgres/database.ts';
import { migrate } from '../../worker/postgres/migrate.ts';
import { openDatabase } from '../../worker/postgres/open.ts';
import { loadCurrent } from '../../worker/revisions/load.ts';
import { storePublication } from '../../worker/revisions/store.ts';
import { runWorker } from '../../worker/run.ts';
import { planRecovery, recoverFrom } from '../../worker/vault/recover.ts';
import { vaultState } from '../../worker/vault/vault-head.ts';
import { putEmptyDatabase } from '../empty-database.ts';
import { eventsOf, publicationFor } from '../worker/publications.ts';
import { Bandstand } from './bandstand.ts';

const PATHS = ['/feed/events.json', '/feed/events.ics', '/feed/placements.json', '/'];
const environment = 'development' as const;

let stand: Bandstand;
const homes: string[] = [];

/** An empty database of its own, and a worker's configuration that reads the same workbook. */
function elsewhere() {
  const home = mkdtempSync(join(tmpdir(), 'bandstand-'));
  homes.push(home);
  const root = `${stand.url}/desk/google/`;
  return readConfig({
    PORT: '0',
    BANDSTAND_HOME: home,
    POLL_SECONDS: '3600',
    SHEETS_ROOT_URL: root,
    SITE_URL: stand.url,
  });
}

async function inEmptyDatabase<Result>(
  work: (db: Database, config: ReturnType<typeof elsewhere>) => Promise<Result>,
) {
  const config = elsewhere();
  await putEmptyDatabase(join(config.home, 'postgres'));
  const db = await openDatabase(config);
  try {
    await migrate(db);
    return await work(db, config);
  } finally {
    await db.close();
  }
}

const backUp = () => {
  const db = stand.started.worker.database;
  return createBackup(db, { trigger: 'manual', createdBy: 'cli', environment, nowMs: Date.now() });
};

beforeAll(async () => {
  stand = await Bandstand.open();
  const [first] = (await stand.feed()).events;
  await stand.run('placeEvent', [
    {
      eventKey: first!.key,
      tier: 'spotlight',
      start: '2027-06-02T10:00',
      hours: '24',
      partner: 'A partner',
      note: '',
    },
  ]);
  expect(await stand.publish({ holdBack: true })).toMatchObject({ outcome: 'published' });
  await stand.look();
});
afterAll(async () => {
  await stand.close();
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

it('brings what only the database knows into the workbook, once each', async () => {
  await backUp();
  const first = await stand.run('pullVault');
  expect(first, first.sentence).toMatchObject({ outcome: 'pulled', fresh: first.texts });
  expect(first.texts).toBeGreaterThan(0);
  await backUp();
  const stateOfVault = () => vaultState(stand.started.worker.database, environment);
  expect(await stateOfVault()).toEqual({ takenAt: expect.any(String), missing: 1 });
  expect(await stand.run('listBackups')).toMatchObject({ vault: { missing: 1 } });
  expect(await stand.run('pullVault')).toMatchObject({ outcome: 'pulled', texts: first.texts + 1, fresh: 1 });
  expect(await stateOfVault()).toMatchObject({ missing: 0 });
  expect(await stand.run('listBackups')).toMatchObject({ vault: { takenAt: expect.any(String) } });
  expect(await stand.run('pullVault')).toMatchObject({ outcome: 'pulled', texts: first.texts + 1, fresh: 0 });
});

it('recovers from the workbook alone: the same bytes, and every backup', async () => {
  const before = await Promise.all(PATHS.map((path) => stand.text(path)));
  const backups = await listBackups(stand.started.worker.database, environment);
  await inEmptyDatabase(async (db, config) => {
    const plan = await planRecovery(db, openSheet(config));
    if (plan.kind !== 'ready') throw new Error(JSON.stringify(plan));
    expect(plan).toMatchObject({ from: 'published', damaged: [] });
    const recovered = await recoverFrom(db, plan, environment);
    expect(recovered).toMatchObject({ texts: backups.length, placements: 1 });
    // Cut off and repeated, it is the same.
    expect((await planRecovery(db, openSheet(config))).kind).toBe('ready');
    expect(await recoverFrom(db, plan, environment)).toEqual(recovered);
    const again = await listBackups(db, environment);
    expect(again.map(({ verifiedAt: _, ...each }) => each)).toEqual(
      backups.map(({ verifiedAt: _, ...each }) => each),
    );
    for (const { id } of again) expect(prove((await readKept(db, id))!).kind).toBe('whole');
  });
  const worker = await runWorker({ ...elsewhere(), home: homes.at(-2)! }, { log: openLog('silent') });
  const after = await Promise.all(PATHS.map(async (path) => (await worker.app.request(path)).text()));
  await worker.close();
  expect(after).toEqual(before);
});

it('does not say that the Vault has what stood in a tab that is gone', async () => {
  await stand.reshape('Vault', (sheetId) => [{ deleteSheet: { sheetId } }]);
  expect(await stand.run('listBackups')).toMatchObject({ outcome: 'listed', vault: { takenAt: null } });
  expect(await stand.run('pullVault')).toMatchObject({ outcome: 'pulled' });
  expect(await stand.run('listBackups')).toMatchObject({
    vault: { takenAt: expect.any(String), missing: 0 },
  });
});

it('recovers a revision that a restore made, which the published tabs do not have', async () => {
  const db = stand.started.worker.database;
  const [older] = await listBackups(db, environment);
  await stand.type(3, 'description', 'Published by mistake.');
  expect(await stand.publish({ holdBack: true })).toMatchObject({ outcome: 'published' });
  const request = { id: older!.id, environment, createdBy: 'cli', nowMs: Date.now() };
  const restored = await restoreBackup(db, request);
  expect(restored.kind).toBe('restored');
  expect(await stand.run('pullVault')).toMatchObject({ outcome: 'pulled' });
  await inEmptyDatabase(async (empty, config) => {
    const plan = await planRecovery(empty, openSheet(config));
    if (plan.kind !== 'ready') throw new Error(JSON.stringify(plan));
    expect(plan.from).toBe('vault');
    await recoverFrom(empty, plan, environment);
    expect(await loadCurrent(empty)).toEqual(await loadCurrent(db));
  });
});

it('puts what came back before what the new database has backed up itself', async () => {
  await inEmptyDatabase(async (db, config) => {
    const sheet = openSheet(config);
    const plan = await planRecovery(db, sheet);
    if (plan.kind !== 'ready') throw new Error(JSON.stringify(plan));
    await storePublication(db, plan.publication);
    const request = { trigger: 'cron', createdBy: 'cron', environment } as const;
    for (const nowMs of [1, 2]) await createBackup(db, { ...request, nowMs: Date.now() + nowMs * 10_000 });
    const own = (await listBackups(db, environment)).map(({ id }) => id);
    expect(await recoverFrom(db, plan, environment)).toMatchObject({ texts: plan.texts.length });
    const all = (await listBackups(db, environment)).map(({ id }) => id);
    expect(all.slice(0, 2)).toEqual(own);
    expect(all).toHaveLength(2 + plan.texts.filter(({ part }) => part === 'backup').length);
  });
});

it('refuses a database that holds something else', async () => {
  await inEmptyDatabase(async (db, config) => {
    // Below what the workbook holds, and above it.
    for (const revision of [1, 9]) {
      await storePublication(db, publicationFor(revision, eventsOf(2)));
      expect(await planRecovery(db, openSheet(config))).toEqual({ kind: 'not-empty', revision });
    }
  });
});

it('leaves out what was changed in the Vault by hand, names it, and heals it with the next pull', async () => {
  const rows = await stand.readCells('Vault!A2:E');
  const [, id, , , packed] = rows[0]!;
  await stand.writeCells('Vault!E2', [[packed!.replace(/.{8}$/, 'AAAAAAAA')]]);
  await inEmptyDatabase(async (db, config) => {
    const plan = await planRecovery(db, openSheet(config));
    if (plan.kind !== 'ready') throw new Error(JSON.stringify(plan));
    expect(plan.damaged).toEqual([`${id} is not the text that was kept.`]);
    expect(plan.texts).toHaveLength(rows.length - 1);
  });
  const healed = await stand.run('pullVault');
  expect(healed).toMatchObject({ outcome: 'pulled', fresh: 1 });
  await inEmptyDatabase(async (db, config) => {
    expect(await planRecovery(db, openSheet(config))).toMatchObject({ kind: 'ready', damaged: [] });
  });
});

it('knows an older Vault that was put back, and says so', async () => {
  const older = await stand.readCells('Vault');
  await backUp();
  await stand.run('pullVault');
  await stand.writeCells('Vault!A1', older);
  await backUp();
  const pulled = await stand.run('pullVault');
  expect(pulled).toMatchObject({ outcome: 'partly' });
  expect(pulled.sentence).toMatch(/an older copy of the workbook may have been put back/);
});
