import { describe, expect, it } from 'vitest';
import { createBackup, listBackups } from '../../../worker/backups/create.ts';
import { backupRoutes } from '../../../worker/backups/routes.ts';
import { createSchedule, lastDueMs } from '../../../worker/backups/schedule.ts';
import { verifyBackup } from '../../../worker/backups/verify.ts';
import { storePublication } from '../../../worker/revisions/store.ts';
import { freshDatabase } from '../fresh-database.ts';
import { holdTime } from '../held-time.ts';
import { keepLog } from '../kept-log.ts';
import { passTime } from '../passing-time.ts';
import { eventsOf, publicationFor } from '../publications.ts';

const SECRET = 'a-secret-of-a-scheduler';
const PATH = '/api/cron/backup-event-store';
const DAY_MS = 86_400_000;
const database = freshDatabase();
const app = (cronSecret: string | null = SECRET) =>
  backupRoutes({
    db: database(),
    clock: holdTime('2027-06-04T04:20:00Z').clock,
    log: keepLog().log,
    environment: 'production',
    cronSecret,
  });
const ask = (authorization: string | null, method = 'POST', secret: string | null = SECRET) =>
  app(secret).request(PATH, { method, headers: authorization === null ? {} : { authorization } });

describe('the address for a scheduler', () => {
  it.each(['GET', 'POST'])('makes a backup when asked with its secret (%s)', async (method) => {
    await storePublication(database(), publicationFor(1, eventsOf(3)));
    const answer = await ask(`Bearer ${SECRET}`, method);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({
      ok: true,
      message: 'Backup created (3 rows, 0 featured entries)',
      backup: {
        id: 'backup_20270604_042000',
        createdAt: '2027-06-04T04:20:00Z',
        rowCount: 3,
        featuredEntryCount: 0,
      },
      prunedCount: 0,
    });
  });

  it('answers a hundred calls of a minute with one backup, and the week before stands', async () => {
    const environment = 'production';
    const triggers = ['manual', 'cron', 'pre-publish'] as const;
    const nowMs = Date.now();
    // 45 days of all kinds, the last seven of them by whoever asked.
    for (let day = 45; day > 0; day--) {
      await storePublication(database(), publicationFor(46 - day, eventsOf(3)));
      const trigger = triggers[day % 3]!;
      await createBackup(database(), { trigger, createdBy: 'cli', environment, nowMs: nowMs - day * DAY_MS });
    }
    await storePublication(database(), publicationFor(46, eventsOf(3)));
    const before = (await listBackups(database(), environment)).slice(0, 6).map(({ id }) => id);
    const { request } = app();
    const call = () => request(PATH, { method: 'POST', headers: { authorization: `Bearer ${SECRET}` } });
    const answers = await Promise.all(Array.from({ length: 100 }, call));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 100 }, () => 200));
    const message = (await Promise.all(answers.map((answer) => answer.json()))) as {
      backup: { id: string };
    }[];
    const ids = (await listBackups(database(), environment)).map(({ id }) => id);
    expect(new Set(message.map(({ backup }) => backup.id)).size).toBe(1);
    expect(ids).toHaveLength(30);
    expect(ids).toEqual(expect.arrayContaining([message[0]!.backup.id, ...before]));
    for (const id of ids) expect(await verifyBackup(database(), id, Date.now())).toBeNull();
  });

  it('says why when it cannot', async () => {
    const answer = await ask(`Bearer ${SECRET}`);
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({
      ok: false,
      message: 'Failed to create event store backup',
      error: 'Nothing is published yet, so there is nothing to back up.',
    });
    await database().script('drop table app_event_store_backups cascade');
    await storePublication(database(), publicationFor(1, eventsOf(3)));
    const broken = await ask(`Bearer ${SECRET}`);
    expect(broken.status).toBe(500);
    const { ok, error } = (await broken.json()) as { ok: boolean; error: string };
    expect([ok, error.length > 10, /select|insert|app_event_store/i.test(error)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it.each([null, 'Bearer', 'Bearer wrong', SECRET, `Bearer ${SECRET} `.slice(1)])(
    'is shut to whoever says %s',
    async (authorization) => {
      await storePublication(database(), publicationFor(1, eventsOf(3)));
      expect((await ask(authorization)).status).toBe(401);
      expect(await listBackups(database(), 'production')).toEqual([]);
    },
  );

  it('is closed to all when no secret is set, and takes no other methods', async () => {
    expect((await ask(`Bearer ${SECRET}`, 'POST', null)).status).toBe(503);
    expect((await ask('Bearer null', 'POST', null)).status).toBe(503);
    expect((await ask(`Bearer ${SECRET}`, 'DELETE')).status).toBe(405);
  });
});

describe('the daily backup', () => {
  it('is due at 04:20 UTC', () => {
    expect(new Date(lastDueMs(Date.parse('2027-06-04T04:19:59Z'))).toISOString()).toBe(
      '2027-06-03T04:20:00.000Z',
    );
    expect(new Date(lastDueMs(Date.parse('2027-06-04T04:20:00Z'))).toISOString()).toBe(
      '2027-06-04T04:20:00.000Z',
    );
  });

  it('is made once a day however many workers run, and a day that was slept through once', async () => {
    await storePublication(database(), publicationFor(1, eventsOf(3)));
    const time = passTime('2027-06-04T03:00:00Z');
    const { log } = keepLog();
    const workers = Array.from({ length: 3 }, () =>
      createSchedule({
        db: database(),
        clock: time.clock,
        sleep: time.sleep,
        log,
        environment: 'production',
      }),
    );
    for (const worker of workers) worker.start();
    const all = () => listBackups(database(), 'production');
    const pass = async (minutes: number) => {
      for (let minute = 0; minute < minutes; minute++) {
        await expect.poll(() => time.sleeping()).toBe(workers.length);
        await time.pass(60_000);
      }
      await expect.poll(() => time.sleeping()).toBe(workers.length);
    };
    await pass(1);
    expect(await all()).toHaveLength(1);
    time.jumpTo('2027-06-04T04:18:30Z');
    await pass(1);
    expect(await all()).toHaveLength(1);
    await pass(2);
    expect((await all()).map(({ id }) => id.slice(0, 20))).toEqual([
      'backup_20270604_0420',
      'backup_20270604_0300',
    ]);
    time.jumpTo('2027-06-08T12:00:00Z');
    await pass(3);
    expect(await all()).toHaveLength(3);
    // Each day, the one that was not looked at for longest.
    expect((await all()).map(({ verifiedAt }) => verifiedAt!.toISOString().slice(0, 10))).toEqual([
      '2027-06-08',
      '2027-06-08',
      '2027-06-04',
    ]);
    for (const worker of workers) await worker.stop();
    expect(
      (await all()).every(({ trigger, createdBy }) => trigger === 'cron' && createdBy === 'schedule'),
    ).toBe(true);
  });
});
