// Tables that somebody dropped, on both databases: made again, and what they held brought back.

import { beforeEach, describe, expect, it } from 'vitest';
import { createBackup } from '../../../worker/backups/create.ts';
import { restoreBackup } from '../../../worker/backups/restore.ts';
import { editionsOf } from '../../../worker/edition/edition.ts';
import type { Database } from '../../../worker/postgres/database.ts';
import { describeSchema } from '../../../worker/postgres/describe-schema.ts';
import { migrate } from '../../../worker/postgres/migrate.ts';
import { repairMigrationsList, repairSchema } from '../../../worker/postgres/repair-schema.ts';
import { loadCurrent } from '../../../worker/revisions/load.ts';
import { repairHead } from '../../../worker/revisions/repair-head.ts';
import { storePublication } from '../../../worker/revisions/store.ts';
import { placementOf } from '../../worker/placements.ts';
import { eventsOf, publicationFor } from '../../worker/publications.ts';

const environment = 'production' as const;
const NOW = Date.parse('2027-06-04T04:20:00Z');
const STORE = ['app_event_store_columns', 'app_event_store_meta', 'app_event_store_rows'];
const restore = { id: 'latest', environment, createdBy: 'cli', nowMs: NOW + 1_000 } as const;

export function lostTablesContract(database: () => Database): void {
  const placement = placementOf('event00001', '2027-06-10T12:00');
  let schema: string;
  let feed: string[];
  beforeEach(async () => {
    await migrate(database());
    schema = await describeSchema(database());
    await storePublication(database(), publicationFor(1, eventsOf(3)));
    await storePublication(database(), publicationFor(2, eventsOf(7), 'sheet', [placement]));
    await createBackup(database(), { trigger: 'cron', createdBy: 'cron', environment, nowMs: NOW });
    feed = await feedNow();
  });

  /** What visitors and calendars get, byte for byte. */
  async function feedNow(): Promise<string[]> {
    const edition = await editionsOf((await loadCurrent(database()))!, { siteUrl: null }).at(NOW);
    return [edition.json, edition.calendar].map((document) => document.in('identity').body.toString());
  }

  it('finds nothing to mend where nothing is wrong', async () => {
    expect(await repairSchema(database())).toEqual({ tables: [], others: [], differences: [] });
    expect(await repairHead(database())).toEqual({ kind: 'whole', revision: 2 });
  });

  it('makes dropped store tables again as they were pinned, and the feed is the same byte for byte', async () => {
    await database().script(`drop table ${STORE.join(', ')}`);
    await expect(loadCurrent(database())).rejects.toMatchObject({ code: 'database-table-gone' });
    expect(await migrate(database())).toEqual([]);
    expect(await repairSchema(database())).toEqual({ tables: STORE, others: [], differences: [] });
    expect(await describeSchema(database())).toBe(schema);
    expect(await repairHead(database())).toEqual({ kind: 'repaired', revision: 2 });
    expect(await feedNow()).toEqual(feed);
    expect(await restoreBackup(database(), restore)).toMatchObject({ kind: 'stands' });
    expect(await feedNow()).toEqual(feed);
  });

  it('brings the very revision back from its backup when the record of revisions is gone too', async () => {
    const record = ['app_event_store_revision_rows', 'app_event_store_revisions'];
    await database().script(`drop table ${[...STORE, ...record].join(', ')}`);
    expect((await repairSchema(database())).tables).toEqual([...STORE, ...record].sort());
    expect(await describeSchema(database())).toBe(schema);
    expect(await repairHead(database())).toEqual({ kind: 'empty' });
    expect(await restoreBackup(database(), restore)).toMatchObject({ kind: 'restored', how: 'as-it-was' });
    expect(await feedNow()).toEqual(feed);
    await expect(database().query('delete from app_event_store_revisions')).rejects.toThrow('23001');
    expect(await storePublication(database(), publicationFor(3, eventsOf(2)))).toMatchObject({
      kind: 'stored',
    });
  });

  it('brings the list of migrations back where the tables are those of this version', async () => {
    expect(await repairMigrationsList(database())).toBe(false);
    await database().script(`drop table app_event_store_migrations, ${STORE.join(', ')}`);
    expect(await repairMigrationsList(database())).toBe(true);
    expect(await migrate(database())).toEqual([]);
    expect(await describeSchema(database())).toBe(schema);
    await database().script(`drop table app_event_store_migrations;
      alter table app_event_store_rows drop column hash`);
    await expect(repairMigrationsList(database())).rejects.toMatchObject({ code: 'migrations-lost' });
    await database().script('drop schema public cascade; create schema public');
    expect(await repairMigrationsList(database())).toBe(false);
  });

  it('rises above what was published since the backup, although the head was lost', async () => {
    await storePublication(database(), publicationFor(3, eventsOf(2)));
    await database().script(`drop table ${STORE.join(', ')}`);
    await repairSchema(database());
    await repairHead(database());
    expect(await restoreBackup(database(), restore)).toMatchObject({ kind: 'restored', how: 'above' });
    const { manifest, events } = (await loadCurrent(database()))!;
    expect(manifest.revision).toBe(4);
    expect(events.filter(({ status }) => status === 'scheduled')).toHaveLength(7);
  });

  it('never takes a number again that was given away before the head was lost', async () => {
    await database().script(
      `update app_event_store_meta set revision = 0, origin = null, digest = null, manifest = null`,
    );
    const again = publicationFor(2, eventsOf(1));
    expect(await storePublication(database(), again)).toEqual({ kind: 'behind', head: 2 });
  });

  describe('what is there but different', () => {
    it.each([
      [
        'alter table app_event_store_rows drop column hash',
        /^The column hash of app_event_store_rows is gone\..*add column hash text not null/,
      ],
      [
        'alter table app_event_store_meta alter column row_count type bigint',
        /^The column row_count of app_event_store_meta was changed/,
      ],
      [
        'alter table app_event_store_backup_marks drop constraint app_event_store_backup_marks_environment_sequence_key',
        /^The constraint .* is gone\. Run: alter table public\.app_event_store_backup_marks add constraint/,
      ],
      [
        'drop index app_event_store_nonces_by_expiry',
        /^The index app_event_store_nonces_by_expiry .* Run: CREATE INDEX/,
      ],
      [
        'alter table app_event_store_rows add column note text',
        /^The column note of app_event_store_rows was added by hand/,
      ],
    ])('is named, with what to do, and left alone: %s', async (damage, sentence) => {
      await database().script(damage);
      const damaged = await describeSchema(database());
      const { tables, others, differences } = await repairSchema(database());
      expect([tables, others]).toEqual([[], []]);
      expect(differences[0]).toMatch(sentence);
      expect(await describeSchema(database())).toBe(damaged);
    });

    it('is mended where it is a function or a trigger', async () => {
      await database().script('drop function app_event_store_refuse_change() cascade');
      expect((await repairSchema(database())).others).toContain('app_event_store_refuse_change');
      expect(await describeSchema(database())).toBe(schema);
    });
  });
}
