// What backups promise on both databases: whole, one after the other, and back again.

import { beforeEach, expect, it } from 'vitest';
import { prove } from '../../../worker/backups/content.ts';
import { createBackup, listBackups, readKept } from '../../../worker/backups/create.ts';
import { restoreBackup } from '../../../worker/backups/restore.ts';
import type { Database } from '../../../worker/postgres/database.ts';
import { migrate } from '../../../worker/postgres/migrate.ts';
import { loadCurrent } from '../../../worker/revisions/load.ts';
import { storePublication } from '../../../worker/revisions/store.ts';
import { placementOf } from '../../worker/placements.ts';
import { eventsOf, publicationFor } from '../../worker/publications.ts';
import { interruptedAt } from './interrupted.ts';

const environment = 'production' as const;
const NOW = Date.parse('2027-06-04T04:20:00Z');
const request = { trigger: 'cron', createdBy: 'cron', environment, nowMs: NOW } as const;

export function backupsContract(database: () => Database): void {
  const placement = placementOf('event00001', '2027-06-10T12:00');
  beforeEach(async () => {
    await migrate(database());
    await storePublication(database(), publicationFor(1, eventsOf(7), 'sheet', [placement]));
  });

  it('makes whole ones when twenty are asked for at once, and one where one is wanted', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => createBackup(database(), request)));
    expect(made.every(({ kind }) => kind === 'created')).toBe(true);
    const all = await listBackups(database(), environment);
    expect(new Set(all.map(({ sequence }) => sequence)).size).toBe(20);
    for (const { id } of all) expect(prove((await readKept(database(), id))!).kind).toBe('whole');

    const daily = { ...request, environment: 'preview', unlessSinceMs: NOW } as const;
    await Promise.all(Array.from({ length: 20 }, () => createBackup(database(), daily)));
    expect(await listBackups(database(), 'preview')).toHaveLength(1);
  });

  it('brings one back above the head', async () => {
    await createBackup(database(), request);
    await storePublication(database(), publicationFor(2, eventsOf(2)));
    const restore = { id: 'latest', environment, createdBy: 'cli', nowMs: NOW + 1_000 };
    expect(await restoreBackup(database(), restore)).toMatchObject({ kind: 'restored' });
    const now = (await loadCurrent(database()))!;
    expect(now.manifest.revision).toBe(3);
    expect(now.events).toHaveLength(7);
    expect(now.placements).toEqual([{ ...placement, updatedAt: '2027-06-04T04:20:01Z' }]);
  });

  it('leaves nothing of one that is interrupted, wherever that is', async () => {
    await createBackup(database(), request);
    await storePublication(database(), publicationFor(2, eventsOf(2)));
    const before = [await loadCurrent(database()), await listBackups(database(), environment)];
    for (let statement = 1; statement <= 12; statement++) {
      const broken = interruptedAt(database(), statement);
      const later = { ...request, nowMs: NOW + statement * 1_000 };
      const work =
        statement % 2 === 0 ? createBackup(broken, later) : restoreBackup(broken, { ...later, id: 'latest' });
      await expect(work, `at statement ${statement}`).rejects.toThrow();
      expect([await loadCurrent(database()), await listBackups(database(), environment)]).toEqual(before);
    }
  });
}
