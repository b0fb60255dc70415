// Alerts on both databases: one for each turn, whoever looks, and whatever is restarted in between.

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createBackup } from '../../../worker/backups/create.ts';
import { createAlerts } from '../../../worker/health/alerts.ts';
import type { Database } from '../../../worker/postgres/database.ts';
import { migrate } from '../../../worker/postgres/migrate.ts';
import { storePublication } from '../../../worker/revisions/store.ts';
import { type AlertReceiver, receiveAlerts } from '../../worker/health/alert-receiver.ts';
import { type HeldTime, holdTime } from '../../worker/held-time.ts';
import { type KeptLog, keepLog } from '../../worker/kept-log.ts';
import { eventsOf, publicationFor } from '../../worker/publications.ts';

const environment = 'production' as const;
const HOUR = 3_600_000;

export function alertsContract(database: () => Database): void {
  let receiver: AlertReceiver;
  let time: HeldTime;
  let kept: KeptLog;
  beforeAll(async () => {
    receiver = await receiveAlerts();
  });
  afterAll(() => receiver.close());
  beforeEach(async () => {
    receiver.received.length = 0;
    receiver.answers.length = 0;
    time = holdTime('2027-06-04T12:00:00Z');
    kept = keepLog();
    await migrate(database());
  });

  const worker = (db = database()) =>
    createAlerts({ db, clock: time.clock, sleep: time.sleep, log: kept.log, environment, url: receiver.url });
  const backUp = () =>
    createBackup(database(), {
      trigger: 'cron',
      createdBy: 'schedule',
      environment,
      nowMs: time.clock.now(),
    });
  const states = () => receiver.received.map(({ state }) => state);
  async function publishedAndWell() {
    await storePublication(database(), publicationFor(1, eventsOf(4)));
    await backUp();
    await worker().look();
  }

  it('says nothing before the first publish, nor while all is well', async () => {
    await worker().look();
    await publishedAndWell();
    time.move(47 * HOUR);
    await worker().look();
    expect(receiver.received).toEqual([]);
  });

  it('tells once of a turn to red and once of the turn back, with several workers and restarts', async () => {
    await publishedAndWell();
    const workers = [worker(), worker(), worker()];
    for (const hours of [48, 1, 1, 24]) {
      time.move(hours * HOUR);
      await Promise.all(workers.map((each) => each.look()));
      await worker().look();
    }
    expect(receiver.received).toEqual([
      {
        id: 'production red 2027-06-06T12:00:00Z',
        environment: 'production',
        state: 'red',
        since: '2027-06-06T12:00:00Z',
        sentences: [expect.stringMatching(/is 48 hours old/)],
        text: expect.stringMatching(/^Bandstand \(production\): The newest proved backup/),
      },
    ]);
    await backUp();
    await Promise.all(workers.map((each) => each.look()));
    await worker().look();
    expect(states()).toEqual(['red', 'well']);
    time.move(49 * HOUR);
    await Promise.all(workers.map((each) => each.look()));
    expect(states()).toEqual(['red', 'well', 'red']);
  });

  it('tells of none while something is published, of too few rows, and of a store that is damaged', async () => {
    await storePublication(database(), publicationFor(1, eventsOf(4)));
    await worker().look();
    await backUp();
    await worker().look();
    await storePublication(database(), publicationFor(2, eventsOf(9)));
    await worker().look();
    await backUp();
    await worker().look();
    await database().query(`delete from app_event_store_rows where event_key = 'event00003'`);
    await worker().look();
    expect(states()).toEqual(['red', 'well', 'red', 'well', 'red']);
    const message = receiver.received.map(({ sentences }) => String(sentences));
    expect(message[0]).toMatch(/no proved backup/);
    expect(message[2]).toMatch(/4 rows, fewer than half of the store’s 9/);
    expect(message[4]).toMatch(/announces 9 rows and holds 8/);
  });

  it('tries again what was not taken, and gives up after a while', async () => {
    await publishedAndWell();
    time.move(50 * HOUR);
    receiver.answers.push(500, 503);
    const before = receiver.asked();
    await worker().look();
    expect([receiver.asked() - before, states()]).toEqual([3, ['red']]);

    await backUp();
    receiver.answers.push(500, 500, 500);
    await worker().look();
    expect(states()).toEqual(['red']);
    expect(kept.text()).toContain('it answered 500');
    // Another worker leaves it alone while it may still be told.
    await worker().look();
    expect(states()).toEqual(['red']);
    time.move(3 * 60_000);
    await worker().look();
    expect(states()).toEqual(['red', 'well']);
    expect(kept.text()).not.toContain(receiver.url);
  });

  it('tells what a worker that was killed had claimed', async () => {
    await publishedAndWell();
    time.move(50 * HOUR);
    const cutOff = worker();
    receiver.answers.push('hang');
    const looking = cutOff.look();
    await expect.poll(() => receiver.answers.length).toBe(0);
    await cutOff.stop();
    await looking;
    expect(receiver.received).toEqual([]);
    time.move(3 * 60_000);
    await worker().look();
    expect(states()).toEqual(['red']);
  });

  it('tells of a database that is silent, once, and of its return', async () => {
    await publishedAndWell();
    let isSilent = true;
    const db: Database = {
      ...database(),
      query: (sql, parameters) =>
        database().query(isSilent ? 'select nothing from nowhere' : sql, isSilent ? [] : parameters),
    };
    const one = worker(db);
    await one.look();
    await one.look();
    isSilent = false;
    await one.look();
    await one.look();
    expect(states()).toEqual(['red', 'well']);
  });
}
