// What the event store promises on both databases: whole revisions, only forward, each one for ever.

import { beforeEach, expect, it } from 'vitest';
import type { OperationalError } from '../../../shared/operational-error.ts';
import { checkHealth } from '../../../worker/health/check.ts';
import type { Database } from '../../../worker/postgres/database.ts';
import { migrate } from '../../../worker/postgres/migrate.ts';
import { loadCurrent, loadRevision, readMeta } from '../../../worker/revisions/load.ts';
import { repairRows } from '../../../worker/revisions/repair-head.ts';
import { storePublication } from '../../../worker/revisions/store.ts';
import { eventOf, eventsOf, publicationFor } from '../../worker/publications.ts';
import { interruptedAt } from './interrupted.ts';

const AT = { environment: 'production', nowMs: Date.parse('2027-06-04T04:20:00Z') } as const;

export function storeContract(database: () => Database): void {
  beforeEach(async () => {
    await migrate(database());
  });
  /** What health says of rows and digest; backups are another question. */
  const isSound = async () =>
    (await checkHealth(database(), AT)).findings
      .filter(({ check }) => check !== 'backups')
      .every(({ isWell }) => isWell);

  it('is empty before the first publication', async () => {
    expect(await loadCurrent(database())).toBeNull();
    expect(await loadRevision(database(), 1)).toBeNull();
    expect(await readMeta(database())).toMatchObject({ revision: 0, digest: null, rowCount: 0 });
  });

  it('gives back exactly the publication that was stored, at every size', async () => {
    for (const [index, size] of [0, 1, 2, 257].entries()) {
      const publication = publicationFor(index + 1, eventsOf(size));
      expect(await storePublication(database(), publication)).toMatchObject({ kind: 'stored' });
      expect(await loadCurrent(database())).toEqual(publication);
    }
  });

  it('writes only what differs, and says how much', async () => {
    const first = eventsOf(20);
    await storePublication(database(), publicationFor(1, first));
    const next = [...first.slice(2), eventOf(3, { title: 'Changed' }), eventOf(100)].filter(
      ({ key }, index, all) => all.findLastIndex((each) => each.key === key) === index,
    );
    expect(await storePublication(database(), publicationFor(2, next))).toEqual({
      kind: 'stored',
      added: 1,
      changed: 1,
      removed: 2,
    });
    const sql =
      'select event_key as key, cells is null as gone from app_event_store_revision_rows where revision = 2';
    expect(await database().query(`${sql} order by event_key`)).toEqual([
      { key: 'event00000', gone: true },
      { key: 'event00001', gone: true },
      { key: 'event00003', gone: false },
      { key: 'event00100', gone: false },
    ]);
  });

  it('does no row work when the content is the same, but keeps the number', async () => {
    const events = eventsOf(5);
    await storePublication(database(), publicationFor(1, events));
    await database().script(`create function no_row_work() returns trigger language plpgsql
      as $$ begin raise exception 'row work'; end $$;
      create trigger none before insert or update or delete on app_event_store_rows
      for each statement execute function no_row_work()`);
    expect(await storePublication(database(), publicationFor(1, events))).toEqual({ kind: 'unchanged' });
    const stored = { kind: 'stored', added: 0, changed: 0, removed: 0 };
    expect(await storePublication(database(), publicationFor(2, events))).toEqual(stored);
    expect(await loadCurrent(database())).toEqual(publicationFor(2, events));
  });

  it('refuses a number that is not above the head', async () => {
    await storePublication(database(), publicationFor(5, eventsOf(3)));
    for (const late of [publicationFor(4, eventsOf(9)), publicationFor(5, eventsOf(3), 'worker')]) {
      expect(await storePublication(database(), late)).toEqual({ kind: 'behind', head: 5 });
    }
    expect(await loadCurrent(database())).toEqual(publicationFor(5, eventsOf(3)));
  });

  it('calls the same number from the same origin with other content tampering', async () => {
    await storePublication(database(), publicationFor(5, eventsOf(3)));
    const edited = publicationFor(5, [eventOf(0, { title: 'Edited' })]);
    expect(await storePublication(database(), edited)).toEqual({ kind: 'tampered' });
    expect(await loadCurrent(database())).toEqual(publicationFor(5, eventsOf(3)));
  });

  it('can rebuild every revision from what each one changed', async () => {
    const states = [eventsOf(4), eventsOf(2), [], [eventOf(1, { title: 'Back' })], eventsOf(6)];
    const publications = states.map((events, index) => publicationFor((index + 1) * 10, events));
    for (const publication of publications) await storePublication(database(), publication);
    for (const publication of publications) {
      expect(await loadRevision(database(), publication.manifest.revision)).toEqual(publication);
    }
    expect(await loadRevision(database(), 15)).toBeNull();
  });

  it('never lets a stored revision be changed or deleted', async () => {
    await storePublication(database(), publicationFor(1, eventsOf(2)));
    for (const sql of [
      'update app_event_store_revisions set added = 0',
      'delete from app_event_store_revisions',
      'update app_event_store_revision_rows set cells = null',
      'delete from app_event_store_revision_rows',
    ]) {
      await expect(database().query(sql)).rejects.toMatchObject({
        message: expect.stringContaining('23001'),
      });
    }
  });

  it('keeps the old revision whole when it is cut off between any two statements', async () => {
    const [before, after] = [publicationFor(1, eventsOf(6)), publicationFor(2, [eventOf(0), eventOf(9)])];
    await storePublication(database(), before);
    let cut = 1;
    for (; cut < 20; cut++) {
      const outcome = await storePublication(interruptedAt(database(), cut), after).catch((error) => error);
      if (!(outcome instanceof Error)) break;
      expect(await loadCurrent(database())).toEqual(before);
      expect(await loadRevision(database(), 2)).toBeNull();
    }
    expect(cut).toBeGreaterThan(5);
    expect(await loadCurrent(database())).toEqual(after);
  });

  it('lets one of several writers store a number, and never mixes them', async () => {
    const offers = [1, 2, 3, 4].map((size) => publicationFor(1, eventsOf(size)));
    const results = await Promise.all(offers.map((offer) => storePublication(database(), offer)));
    expect(results.map(({ kind }) => kind).sort()).toEqual(['stored', 'tampered', 'tampered', 'tampered']);
    const winner = offers[results.findIndex(({ kind }) => kind === 'stored')];
    expect(await loadCurrent(database())).toEqual(winner);
  });

  it('notices rows changed by hand, says so in health, and mends them from the revisions', async () => {
    const publication = publicationFor(1, eventsOf(5));
    await storePublication(database(), publication);
    expect(await isSound()).toBe(true);
    for (const damage of [
      `update app_event_store_rows set cells[3] = 'By hand' where event_key = 'event00002'`,
      `delete from app_event_store_rows where event_key = 'event00003'`,
      `update app_event_store_columns set name = 'heading' where name = 'title'`,
    ]) {
      await database().query(damage);
      const error = (await loadCurrent(database()).catch((thrown) => thrown)) as OperationalError;
      expect(error).toMatchObject({ name: 'OperationalError', code: 'store-damaged' });
      expect(await isSound()).toBe(false);
      expect(await repairRows(database())).toEqual(publication);
      expect(await loadCurrent(database())).toEqual(publication);
    }
  });

  it('counts a missing row in health', async () => {
    await storePublication(database(), publicationFor(1, eventsOf(5)));
    await database().query(`delete from app_event_store_rows where event_key = 'event00003'`);
    const { findings } = await checkHealth(database(), AT);
    expect(findings).toContainEqual({
      check: 'row-count',
      isWell: false,
      sentence: 'The store announces 5 rows and holds 4.',
    });
  });
}
