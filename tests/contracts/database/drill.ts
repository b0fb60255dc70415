// Drills on both databases: backups really come back, nothing of the try is left, and a backup that would not is said.

import { beforeEach, expect, it } from 'vitest';
import { createBackup } from '../../../worker/backups/create.ts';
import { drill as drillAll, lastDrill, newestAndAnother } from '../../../worker/drill/drill.ts';
import type { Database } from '../../../worker/postgres/database.ts';
import { describeSchema } from '../../../worker/postgres/describe-schema.ts';
import { migrate } from '../../../worker/postgres/migrate.ts';
import { loadCurrent } from '../../../worker/revisions/load.ts';
import { storePublication } from '../../../worker/revisions/store.ts';
import { placementOf } from '../../worker/placements.ts';
import { eventsOf, publicationFor } from '../../worker/publications.ts';
import { interruptedAt } from './interrupted.ts';

const environment = 'production' as const;
const NOW = Date.parse('2027-06-04T04:20:00Z');
const SCHEMAS = `select count(*) as count from pg_namespace where nspname like 'bandstand_drill%'`;
const [OLD, NEW] = ['backup_20270604_042000', 'backup_20270605_042000'] as const;

/** Backups need none. */
const noSheet = () => {
  throw new Error('The Sheet was asked for.');
};

export function drillContract(database: () => Database): void {
  const placement = placementOf('event00001', '2027-06-10T12:00');
  const drill = (ids: readonly string[] = [NEW, OLD], nowMs = NOW) =>
    drillAll({ db: database(), sheet: noSheet, environment, nowMs }, ids);
  beforeEach(async () => {
    await migrate(database());
    for (const [index, size] of [3, 7].entries()) {
      await storePublication(
        database(),
        publicationFor(index + 1, eventsOf(size), 'sheet', index === 0 ? [] : [placement]),
      );
      const nowMs = NOW + index * 86_400_000;
      await createBackup(database(), { trigger: 'cron', createdBy: 'cron', environment, nowMs });
    }
  });

  it('brings the newest and an older one back, leaves nothing, and notes it', async () => {
    const before = [await loadCurrent(database()), await describeSchema(database())];
    expect(await lastDrill(database(), environment)).toBeNull();
    expect(await drill()).toEqual([
      { id: NEW, rowCount: 7, featuredEntryCount: 1, difference: null, remark: null },
      { id: OLD, rowCount: 3, featuredEntryCount: 0, difference: null, remark: null },
    ]);
    expect([await loadCurrent(database()), await describeSchema(database())]).toEqual(before);
    expect(await database().query(SCHEMAS)).toEqual([{ count: 0 }]);
    expect(await lastDrill(database(), environment)).toEqual({
      drilledAt: new Date(NOW),
      provenAt: new Date(NOW),
      backupIds: [NEW, OLD],
      difference: null,
    });
  });

  it('names what would not come back, and keeps the time at which it last did', async () => {
    await drill();
    await database().query(
      `update app_event_store_backups set csv_content = replace(csv_content, 'Nantes', 'Rennes') where id = $1`,
      [OLD],
    );
    const [newest, older] = await drill([NEW, OLD], NOW + 60_000);
    expect(newest!.difference).toBeNull();
    expect(older!.difference).toMatch(/^backup_20270604_042000: its content is not the one/);
    expect(await lastDrill(database(), environment)).toMatchObject({
      drilledAt: new Date(NOW + 60_000),
      provenAt: new Date(NOW),
      difference: older!.difference,
    });
    // One that is whole after it hides nothing.
    await drill([OLD, NEW], NOW + 120_000);
    expect(await lastDrill(database(), environment)).toMatchObject({
      provenAt: new Date(NOW),
      difference: older!.difference,
    });
    expect((await drill(['backup_20200101_000000']))[0]!.difference).toMatch(/no such backup/);
  });

  it('leaves nothing wherever it is cut off, and the search path as it was', async () => {
    for (let statement = 1; statement <= 14; statement += 2) {
      const db = interruptedAt(database(), statement);
      const work = drillAll({ db, sheet: noSheet, environment, nowMs: NOW }, [NEW]);
      await expect(work, `at statement ${statement}`).rejects.toThrow();
      expect(await database().query(SCHEMAS)).toEqual([{ count: 0 }]);
      expect((await loadCurrent(database()))!.manifest.revision).toBe(2);
    }
  });

  it('leaves the list of backups in peace when its own table was dropped', async () => {
    await database().script('drop table app_event_store_drills');
    expect(await lastDrill(database(), environment)).toBeNull();
  });

  it('takes the newest and any older one', () => {
    const ids = ['c', 'b', 'a'];
    expect([0, 0.49, 0.5, 0.99].map((at) => newestAndAnother(ids, () => at)[1])).toEqual([
      'b',
      'b',
      'a',
      'a',
    ]);
    expect(newestAndAnother(['c'], () => 0.5)).toEqual(['c']);
    expect(newestAndAnother([], () => 0.5)).toEqual([]);
  });
}
