import { describe, expect, it } from 'vitest';
import type { PublishedEvent } from '../../../shared/event.ts';
import { isSameContent } from '../../../shared/publication/row.ts';
import { backupBeforeStoring } from '../../../worker/backups/before-storing.ts';
import { createBackup, listBackups } from '../../../worker/backups/create.ts';
import { restoreBackup } from '../../../worker/backups/restore.ts';
import { editionsOf } from '../../../worker/edition/edition.ts';
import { checkHealth } from '../../../worker/health/check.ts';
import { migrate } from '../../../worker/postgres/migrate.ts';
import { loadCurrent, loadRevision } from '../../../worker/revisions/load.ts';
import { storePublication } from '../../../worker/revisions/store.ts';
import { checkCalendar } from '../../checkers/calendar.ts';
import { freshDatabase } from '../fresh-database.ts';
import { holdTime } from '../held-time.ts';
import { keepLog } from '../kept-log.ts';
import { placementOf } from '../placements.ts';
import { eventOf, eventsOf, publicationFor } from '../publications.ts';

const database = freshDatabase();
const NOW = Date.parse('2027-06-04T04:20:00Z');
const environment = 'production' as const;
const backUp = () =>
  createBackup(database(), { trigger: 'manual', createdBy: 'cli', environment, nowMs: NOW });
const restore = (id = 'latest', nowMs = NOW + 60_000) =>
  restoreBackup(database(), { id, environment, createdBy: 'cli', nowMs });

const first = publicationFor(1, eventsOf(6));
/** Later: one changed, one cancelled, one gone, one new. */
const later = () => {
  const [zero, one, two, three, ...rest] = eventsOf(6) as [
    PublishedEvent,
    PublishedEvent,
    PublishedEvent,
    PublishedEvent,
  ];
  const stamps = { changedIn: 2, changedAt: '2027-01-02T10:00:00Z' };
  return publicationFor(2, [
    zero,
    { ...one, ...stamps, title: 'Changed since' },
    { ...two, ...stamps, status: 'cancelled', sequence: 7 },
    { ...three, ...stamps, status: 'removed', sequence: 3 },
    ...(rest as PublishedEvent[]),
    eventOf(100, stamps),
  ]);
};

/** The entries of the calendar that is served now, by their UIDs. */
async function entriesOf() {
  const { calendar } = await editionsOf((await loadCurrent(database()))!, { siteUrl: null }).at(NOW);
  const text = calendar.in('identity').body.toString();
  expect(checkCalendar(Buffer.from(text))).toEqual([]);
  const entries = text.split('BEGIN:VEVENT').slice(1);
  return new Map(
    entries.map((entry) => {
      const uid = /^UID:(.*)$/m.exec(entry)![1]!.trim();
      const sequence = Number(/^SEQUENCE:(\d+)/m.exec(entry)![1]);
      return [uid, { key: /event\d{5}/.exec(uid)![0], sequence, text: entry.split('END:VEVENT')[0] }];
    }),
  );
}

describe('a backup that is brought back', () => {
  it('becomes a revision above all others, with the content it had', async () => {
    await storePublication(database(), first);
    await backUp();
    const second = later();
    await storePublication(database(), second);
    const restored = await restore();
    expect(restored).toMatchObject({ kind: 'restored', backup: 'backup_20270604_042000' });
    const now = (await loadCurrent(database()))!;
    expect(now.manifest).toMatchObject({ revision: 3, origin: 'worker', publishedBy: '' });
    const visible = now.events.filter(({ status }) => status !== 'removed');
    expect(visible.map(({ title }) => title)).toEqual(first.events.map(({ title }) => title));
    for (const event of visible) {
      const then = first.events.find(({ key }) => key === event.key)!;
      expect(isSameContent(event, then), event.key).toBe(true);
    }
    // What came since is a tombstone, so that calendars learn of its end.
    expect(now.events.find(({ key }) => key === 'event00100')).toMatchObject({
      status: 'removed',
      changedIn: 3,
    });
    expect((await checkHealth(database(), { environment, nowMs: NOW })).isHealthy).toBe(true);
    expect(await loadRevision(database(), 2)).toEqual(second);
  });

  it('never lets a sequence fall, and leaves the stamps of what did not change', async () => {
    await storePublication(database(), first);
    await backUp();
    const second = later();
    await storePublication(database(), second);
    await restore();
    const now = new Map((await loadCurrent(database()))!.events.map((event) => [event.key, event]));
    for (const before of second.events) {
      const after = now.get(before.key)!;
      if (after.changedIn === before.changedIn) expect(after).toEqual(before);
      else expect(after.sequence).toBeGreaterThan(before.sequence);
    }
    expect(now.get('event00000')).toEqual(second.events.find(({ key }) => key === 'event00000'));
  });

  it('reaches calendars: no SEQUENCE falls, and what did not change keeps its entry to the letter', async () => {
    await storePublication(database(), first);
    await backUp();
    await storePublication(database(), later());
    const before = await entriesOf();
    await restore();
    const after = await entriesOf();
    expect([...after.keys()]).toEqual(expect.arrayContaining([...before.keys()]));
    for (const [uid, entry] of before) {
      const { key, sequence, text } = after.get(uid)!;
      expect(sequence, uid).toBeGreaterThanOrEqual(entry.sequence);
      if (['event00000', 'event00004', 'event00005'].includes(key)) expect(text).toBe(entry.text);
      else expect(sequence, uid).toBeGreaterThan(entry.sequence);
    }
  });

  it('stamps anew what the store no longer knew at all, so that no sequence falls', async () => {
    await storePublication(database(), first);
    await backUp();
    await storePublication(database(), publicationFor(2, eventsOf(2)));
    await restore();
    const now = new Map((await loadCurrent(database()))!.events.map((event) => [event.key, event]));
    for (const { key, sequence } of first.events.slice(2)) {
      expect(now.get(key)!.sequence, key).toBeGreaterThan(sequence);
      expect(now.get(key)!.changedIn, key).toBe(3);
    }
  });

  it('is preceded by a backup of what stood, which brings that back in turn', async () => {
    await storePublication(database(), first);
    await backUp();
    await storePublication(database(), later());
    const restored = await restore();
    const before = restored.kind === 'restored' ? restored.before! : null;
    expect(before).toMatchObject({ trigger: 'pre-restore', revision: 2 });
    expect(await restore(before!.id, NOW + 120_000)).toMatchObject({ kind: 'restored' });
    const now = (await loadCurrent(database()))!;
    expect(now.manifest.revision).toBe(4);
    expect(now.events.find(({ key }) => key === 'event00001')!.title).toBe('Changed since');
    expect(now.events.find(({ key }) => key === 'event00002')!.status).toBe('cancelled');
  });

  it('leaves placements that have begun, and never has more at a time than there were', async () => {
    const begun = placementOf('event00001', '2027-06-03T12:00', { id: 'begun', durationHours: 48 });
    const coming = placementOf('event00002', '2027-06-10T12:00', { id: 'coming', durationHours: 48 });
    await storePublication(database(), publicationFor(1, eventsOf(4), 'sheet', [coming]));
    await backUp();
    await storePublication(database(), publicationFor(2, eventsOf(4), 'sheet', [begun]));
    await restore();
    const { placements } = (await loadCurrent(database()))!;
    expect(placements.map(({ id }) => id)).toEqual(['begun', 'coming']);
    expect(placements[0]).toEqual(begun);
    expect(placements[1]).toMatchObject({ effectiveStartAt: coming.effectiveStartAt });
  });

  it('comes back as it was although the row table was emptied, or its meta lost', async () => {
    for (const loss of [
      'delete from app_event_store_rows',
      `update app_event_store_rows set cells[3] = 'By hand'`,
      `update app_event_store_meta set revision = 0, origin = null, digest = null, manifest = null`,
    ]) {
      await database().script('drop schema public cascade; create schema public');
      await migrate(database());
      await storePublication(database(), first);
      await backUp();
      await database().script(loss);
      expect(await restore(), loss).toMatchObject({ kind: 'restored', how: 'as-it-was', before: null });
      expect(await loadCurrent(database()), loss).toEqual(first);
      expect(await restore(), loss).toMatchObject({ kind: 'stands' });
      expect(await listBackups(database(), environment), loss).toHaveLength(1);
    }
  });

  it('rises above its own number when that stands for something else, or its record is damaged', async () => {
    await storePublication(database(), first);
    await backUp();
    await database().script(`alter table app_event_store_revision_rows disable trigger all;
      update app_event_store_revision_rows set cells[3] = 'By hand';
      alter table app_event_store_revision_rows enable trigger all;
      delete from app_event_store_rows`);
    expect(await restore()).toMatchObject({ kind: 'restored', how: 'above', before: null });
    const now = (await loadCurrent(database()))!;
    expect(now.manifest.revision).toBe(2);
    expect(now.events.map(({ title }) => title)).toEqual(first.events.map(({ title }) => title));
  });

  it('is preceded by a backup of what stood, although the head was lost', async () => {
    await storePublication(database(), first);
    await backUp();
    await storePublication(database(), later());
    await database().query(
      `update app_event_store_meta set revision = 0, origin = null, digest = null, manifest = null`,
    );
    expect(await restore()).toMatchObject({ how: 'above', before: { trigger: 'pre-restore', revision: 2 } });
    expect((await loadCurrent(database()))!.manifest.revision).toBe(3);
  });

  it('is refused when it is damaged or somebody else’s, and nothing changes', async () => {
    await storePublication(database(), first);
    await backUp();
    const before = await loadCurrent(database());
    expect(await restore('backup_20200101_000000')).toEqual({ kind: 'unknown' });
    const other = { id: 'latest', environment: 'preview', createdBy: 'cli', nowMs: NOW } as const;
    expect(await restoreBackup(database(), other)).toEqual({ kind: 'unknown' });
    const whole = { ...other, environment, id: 'backup_20270604_042000' } as const;
    await database().query(
      `update app_event_store_backups set csv_content = replace(csv_content, 'Fête', 'Fete')`,
    );
    expect(await restoreBackup(database(), whole)).toMatchObject({ kind: 'damaged' });
    expect(await loadCurrent(database())).toEqual(before);
    expect(await listBackups(database(), environment)).toHaveLength(1);
  });
});

describe('the backup before a publish', () => {
  it('is made once an hour at most, and stops nobody when it cannot be made', async () => {
    const time = holdTime('2027-06-04T20:00:00Z');
    const kept = keepLog();
    const backUpFirst = backupBeforeStoring({
      db: database(),
      clock: time.clock,
      log: kept.log,
      environment,
    });
    await backUpFirst();
    expect(await listBackups(database(), environment)).toEqual([]);
    await storePublication(database(), first);
    for (const minutes of [0, 20, 39, 2]) {
      time.move(minutes * 60_000);
      await backUpFirst();
    }
    expect(await listBackups(database(), environment)).toHaveLength(2);
    // Ten revisions within the hour are worth one more.
    for (let revision = 2; revision <= 11; revision++) {
      await storePublication(database(), publicationFor(revision, eventsOf(revision)));
      await backUpFirst();
    }
    expect((await listBackups(database(), environment)).map(({ revision }) => revision)).toEqual([11, 1, 1]);
    await database().script('drop table app_event_store_backups cascade');
    time.move(3_600_000);
    await backUpFirst();
    expect(JSON.stringify(kept.lines)).toContain('the publish goes on');
  });
});
