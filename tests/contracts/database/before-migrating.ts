// A backup before migrations, and pins, on both databases.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pinBackup } from '../../../worker/backups/backup.ts';
import { migrateBackedUp } from '../../../worker/backups/before-migrating.ts';
import { createBackup, listBackups } from '../../../worker/backups/create.ts';
import type { Database } from '../../../worker/postgres/database.ts';
import { isBehind, MIGRATIONS_FOLDER, migrate } from '../../../worker/postgres/migrate.ts';
import { storePublication } from '../../../worker/revisions/store.ts';
import { eventsOf, publicationFor } from '../../worker/publications.ts';

const environment = 'production' as const;
const NOW = Date.parse('2027-06-04T04:20:00Z');
const request = { environment, nowMs: NOW };

export function beforeMigratingContract(database: () => Database): void {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bandstand-migrations-'));
    cpSync(MIGRATIONS_FOLDER, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** The database as the version before had it, with a programme. */
  async function ofVersionBefore(without: RegExp) {
    cpSync(MIGRATIONS_FOLDER, join(folder, 'before'), {
      recursive: true,
      filter: (path) => !without.test(path),
    });
    await migrate(database(), join(folder, 'before'));
    await storePublication(database(), publicationFor(1, eventsOf(4)));
  }

  it('backs up what is there, proves it, and goes on', async () => {
    await ofVersionBefore(/006-/);
    expect(await migrateBackedUp(database(), request)).toEqual({
      applied: ['006-operators.sql'],
      backup: 'backup_20270604_042000',
    });
    expect(await listBackups(database(), environment)).toMatchObject([
      { trigger: 'manual', createdBy: 'migration', rowCount: 4, verifiedAt: new Date(NOW) },
    ]);
    expect(await isBehind(database())).toBe(false);
    expect(await migrateBackedUp(database(), request)).toEqual({ applied: [], backup: null });
  });

  it('needs none on an empty database, before anything is published, or before there were backups', async () => {
    expect((await migrateBackedUp(database(), request)).backup).toBeNull();
    writeFileSync(join(folder, '099-more.sql'), 'create table app_event_store_more ();');
    expect(await migrateBackedUp(database(), request, folder)).toEqual({
      applied: ['099-more.sql'],
      backup: null,
    });
    await database().script('drop schema public cascade; create schema public');
    await ofVersionBefore(/00[456]-/);
    expect((await migrateBackedUp(database(), request)).backup).toBeNull();
  });

  it('does not go on when no backup can be made', async () => {
    await ofVersionBefore(/006-/);
    await database().script(`alter table app_event_store_backups add check (row_count > 9)`);
    await expect(migrateBackedUp(database(), request)).rejects.toMatchObject({ code: 'migration-unbacked' });
    expect(await isBehind(database())).toBe(true);
  });

  it('takes the newest backup for it when the store is damaged already, and only a whole one', async () => {
    await ofVersionBefore(/006-/);
    await database().script('delete from app_event_store_rows');
    await expect(migrateBackedUp(database(), request)).rejects.toMatchObject({
      message: expect.stringContaining('There is no backup'),
    });
    await database().script('drop schema public cascade; create schema public');
    await ofVersionBefore(/006-/);
    await createBackup(database(), { trigger: 'cron', createdBy: 'cron', ...request });
    await database().script('delete from app_event_store_rows');
    expect(await migrateBackedUp(database(), request)).toMatchObject({ applied: ['006-operators.sql'] });
  });

  it('never lets a pinned backup go, until the pin is taken out', async () => {
    await migrate(database());
    await storePublication(database(), publicationFor(1, eventsOf(1)));
    const make = (minute: number) =>
      createBackup(database(), {
        trigger: 'manual',
        createdBy: 'cli',
        environment,
        nowMs: NOW + minute * 60_000,
      });
    await make(0);
    const [first] = await listBackups(database(), environment);
    const pin = { id: first!.id, environment, isPinned: true };
    expect(await pinBackup(database(), pin)).toBe(true);
    expect(await pinBackup(database(), { ...pin, environment: 'preview' })).toBe(false);
    expect(await pinBackup(database(), { ...pin, id: 'backup_20200101_000000' })).toBe(false);
    for (let minute = 1; minute <= 32; minute++) await make(minute);
    const pinned = await listBackups(database(), environment);
    expect(pinned).toHaveLength(31);
    expect(pinned.at(-1)).toMatchObject({ id: first!.id, isPinned: true });
    await pinBackup(database(), { ...pin, isPinned: false });
    await make(33);
    const after = await listBackups(database(), environment);
    expect(after).toHaveLength(30);
    expect(after.map(({ id }) => id)).not.toContain(first!.id);
  });
}
