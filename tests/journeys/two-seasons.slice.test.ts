// The Vault after two seasons: more texts than a cell can name, or a message hold, come into the workbook in pages, and
// back from it into a fresh database.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pinBackup } from '../../worker/backups/backup.ts';
import { createBackup, listBackups } from '../../worker/backups/create.ts';
import { verifyBackup } from '../../worker/backups/verify.ts';
import { openSheet } from '../../worker/google/sheets.ts';
import { openEmbedded } from '../../worker/postgres/embedded.ts';
import { migrate } from '../../worker/postgres/migrate.ts';
import { planRecovery, recoverFrom } from '../../worker/vault/recover.ts';
import { vaultAnswer } from '../../worker/vault/texts.ts';
import { readVaultHead } from '../../worker/vault/vault-head.ts';
import { Bandstand } from './bandstand.ts';

const environment = 'development' as const;
/** One a day, all of them kept. */
const BACKUPS = 730;

let home: string;
let stand: Bandstand;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'bandstand-seasons-'));
  stand = await Bandstand.open({ sample: false, home });
  await stand.setUp([{ title: 'Alba', date: '2099-06-10', startTime: '19:30' }]);
  await stand.publish();
  await stand.look();
  for (let day = 0; day < BACKUPS; day++) {
    await pinnedBackup(BACKUPS - day);
    // The server, in this very process, learns of the connections that it has closed.
    await setImmediate();
  }
});
afterAll(async () => {
  await stand.close();
  rmSync(home, { recursive: true, force: true });
});

const database = () => stand.started.worker.database;
async function pinnedBackup(daysAgo: number): Promise<void> {
  const nowMs = Date.now() - daysAgo * 86_400_000;
  const made = await createBackup(database(), { trigger: 'manual', createdBy: 'test', environment, nowMs });
  if (made.kind !== 'created') throw new Error(made.kind);
  await pinBackup(database(), { id: made.backup.id, isPinned: true, environment });
}

it('comes whole into the workbook, then only what is new', async () => {
  const all = (await listBackups(database(), environment)).length;
  expect(all).toBeGreaterThanOrEqual(BACKUPS);
  const first = await stand.run('pullVault');
  expect(first, first.sentence).toMatchObject({ outcome: 'pulled', texts: all, fresh: all });
  const [index = []] = await stand.readCells('Vault');
  expect(index.filter((cell) => cell !== '').length).toBeGreaterThan(2);
  for (const cell of index) expect(cell.length).toBeLessThan(50_000);

  await pinnedBackup(0);
  const second = await stand.run('pullVault');
  expect(second, second.sentence).toMatchObject({ outcome: 'pulled', texts: all + 1, fresh: 1 });
  expect((await readVaultHead(database(), environment))!.entries).toHaveLength(all + 1);
  expect(await stand.run('listBackups')).toMatchObject({ vault: { isLost: false, missing: 0 } });
});

it('names all at once to a script that has no pages', async () => {
  const answer = await vaultAnswer(database(), environment, { known: [] });
  expect(answer.present.length).toBeGreaterThan(BACKUPS);
  expect(answer).not.toHaveProperty('next');
});

it('keeps what is damaged in its row until it came again, and asks for nothing else', async () => {
  const cells = await stand.readCells('Vault');
  const row = cells.findIndex(([part]) => part === 'backup') + 300;
  await stand.writeCells(`Vault!E${row + 1}`, [['gz:broken']]);
  const pulled = await stand.run('pullVault');
  expect(pulled, pulled.sentence).toMatchObject({ outcome: 'pulled', fresh: 1 });
  expect((await stand.readCells('Vault')).slice(1)).toEqual(cells.slice(1));
});

it('comes back from the workbook alone', async () => {
  const known = await listBackups(database(), environment);
  const fresh = await openEmbedded(join(home, 'fresh'));
  try {
    await migrate(fresh);
    const sheetsRootUrl = `${stand.url}/desk/google/`;
    const plan = await planRecovery(fresh, openSheet({ sheetId: null, serviceAccount: null, sheetsRootUrl }));
    if (plan.kind !== 'ready') throw new Error(JSON.stringify(plan));
    expect(plan).toMatchObject({ damaged: [], texts: { length: known.length } });
    await recoverFrom(fresh, plan, environment);
    expect((await listBackups(fresh, environment)).map(({ id }) => id)).toEqual(known.map(({ id }) => id));
    for (const { id } of known.filter((_, index) => index % 100 === 0)) {
      expect(await verifyBackup(fresh, id, Date.now()), id).toBeNull();
    }
  } finally {
    await fresh.close();
  }
});
