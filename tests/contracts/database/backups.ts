// What backups promise on both databases: whole, one after the other, and back again.

import { beforeEach, expect, it } from 'vitest';
import { pinBackup } from '../../../worker/backups/backup.ts';
import { prove } from '../../../worker/backups/content.ts';
import { createBackup, listBackups, readKept } from '../../../worker/backups/create.ts';
import { restoreBackup } from '../../../worker/backups/restore.ts';
import { DAYS_KEPT, MOST_KEPT } from '../../../worker/backups/retention.ts';
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

  it('keeps 30 and the pinned through 45 of all kinds, clocks that jump, and a launch night of 40', async () => {
    const make = async (
      trigger: 'cron' | 'manual' | 'pre-publish',
      nowMs: number,
      of: 'production' | 'preview' = environment,
    ) => {
      const made = await createBackup(database(), { trigger, createdBy: 'cli', environment: of, nowMs });
      if (made.kind !== 'created') throw new Error(made.kind);
      return made.backup.id;
    };
    const elsewhere = await make('manual', NOW, 'preview');
    const newestOfDay = new Map<string, string>();
    const pinned: string[] = [];
    for (let count = 0; count < 45; count++) {
      // Two days on, three days back, and a year away: what counts is the order.
      const jumpMs = [0, 2, -3, 365][count % 4]! * 86_400_000;
      const trigger = (['cron', 'manual', 'pre-publish'] as const)[count % 3]!;
      const id = await make(trigger, NOW + jumpMs + count * 60_000);
      if (count % 11 === 5) {
        await pinBackup(database(), { id, environment, isPinned: true });
        pinned.push(id);
      } else newestOfDay.set(id.slice(7, 15), id);
    }
    for (let count = 0; count < 40; count++) await make('pre-publish', NOW - count * 1_000);
    const all = await listBackups(database(), environment);
    const ids = all.map(({ id }) => id);
    expect(all.filter(({ isPinned }) => !isPinned)).toHaveLength(MOST_KEPT);
    expect(ids.filter((id) => pinned.includes(id)).sort()).toEqual([...pinned].sort());
    const night = ids[0]!.slice(7, 15);
    const others = [...newestOfDay].filter(([day]) => day !== night).map(([, id]) => id);
    expect(others.length).toBeLessThan(DAYS_KEPT);
    expect(others.filter((id) => !ids.includes(id))).toEqual([]);
    expect(all.every(({ verifiedAt }) => verifiedAt !== null)).toBe(true);
    expect((await listBackups(database(), 'preview')).map(({ id }) => id)).toEqual([elsewhere]);
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
