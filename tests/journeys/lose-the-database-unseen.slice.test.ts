// The database is lost and nobody notices: a fresh one serves, backs up, and is pulled from by the daily trigger. What
// only the Vault still has stays there until somebody brings it back.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { prove } from '../../worker/backups/content.ts';
import { createBackup, listBackups, readKept } from '../../worker/backups/create.ts';
import { openSheet } from '../../worker/google/sheets.ts';
import { planRecovery, recoverFrom } from '../../worker/vault/recover.ts';
import { Bandstand } from './bandstand.ts';

const environment = 'development' as const;
let home: string;
let stand: Bandstand;
afterEach(async () => {
  await stand.close();
  rmSync(home, { recursive: true, force: true });
});

const database = () => stand.started.worker.database;
const backUp = (daysAgo: number) =>
  createBackup(database(), {
    trigger: 'cron',
    createdBy: 'cron',
    environment,
    nowMs: Date.now() - daysAgo * 86_400_000,
  });
const backupIds = async () => (await listBackups(database(), environment)).map(({ id }) => id);

/** Stops everything, takes the database away, and starts again. */
async function loseTheDatabase(): Promise<void> {
  await stand.stop();
  rmSync(join(home, 'postgres'), { recursive: true });
  stand = await Bandstand.open({ sample: false, home });
  await stand.look();
}

it.each(['as it is', 'from an older copy'])('with a workbook %s', async (workbook) => {
  home = mkdtempSync(join(tmpdir(), 'bandstand-unseen-'));
  stand = await Bandstand.open({ sample: false, home });
  await stand.setUp([{ title: 'Alba', date: '2099-06-10', startTime: '19:30' }]);
  await stand.publish();
  await stand.look();
  for (const daysAgo of [4, 3, 2]) await backUp(daysAgo);
  expect(await stand.run('pullVault')).toMatchObject({ outcome: 'pulled' });
  const older = await stand.readCells('Vault');
  const known = await backupIds();
  if (workbook === 'from an older copy') {
    await backUp(1);
    expect(await stand.run('pullVault')).toMatchObject({ outcome: 'pulled', fresh: 1 });
    await stand.writeCells('Vault!A1', older);
  }
  const vault = await stand.readCells('Vault');

  await loseTheDatabase();
  await backUp(0);
  for (let day = 0; day < 2; day++) {
    const pulled = await stand.run('pullVault');
    expect(pulled, pulled.sentence).toMatchObject({ outcome: 'refused' });
    expect(pulled.sentence).toMatch(/a new one.*recover --from sheet/);
  }
  expect(await stand.readCells('Vault')).toEqual(vault);
  expect(await stand.run('listBackups')).toMatchObject({ vault: { isLost: true } });

  const sheet = openSheet({
    sheetId: null,
    serviceAccount: null,
    sheetsRootUrl: `${stand.url}/desk/google/`,
  });
  const plan = await planRecovery(database(), sheet);
  if (plan.kind !== 'ready') throw new Error(JSON.stringify(plan));
  await recoverFrom(database(), plan, environment);
  expect(await backupIds()).toEqual(expect.arrayContaining(known));
  for (const id of await backupIds()) expect(prove((await readKept(database(), id))!).kind, id).toBe('whole');
  expect(await stand.run('pullVault')).toMatchObject({ outcome: 'pulled' });
  expect(await stand.run('listBackups')).toMatchObject({ vault: { isLost: false, missing: 0 } });
});
