// The store's health, asked by many and checked once in a while.

import { expect, it } from 'vitest';
import { createBackup } from '../../../worker/backups/create.ts';
import { storeHealth } from '../../../worker/health/store-health.ts';
import { storePublication } from '../../../worker/revisions/store.ts';
import { goodRow, publication } from '../../shared/programme.ts';
import { freshDatabase } from '../fresh-database.ts';
import { holdTime } from '../held-time.ts';

const database = freshDatabase();

it('finds a row that somebody deleted, at the latest ten seconds on', async () => {
  const time = holdTime();
  await storePublication(database(), publication([goodRow(), goodRow({ title: 'Another' })]));
  const request = { trigger: 'manual', createdBy: 'cli', environment: 'production' } as const;
  await createBackup(database(), { ...request, nowMs: time.clock.now() });
  const check = storeHealth(database(), time.clock, 'production');
  expect(await check()).toMatchObject({ isHealthy: true, revision: 1 });

  await database().query('delete from app_event_store_rows where cells[3] = $1', ['Another']);
  expect((await check()).isHealthy).toBe(true);
  time.move(10_000);
  const { isHealthy, findings } = await check();
  expect(isHealthy).toBe(false);
  expect(findings.find(({ check: name }) => name === 'row-count')!.sentence).toBe(
    'The store announces 2 rows and holds 1.',
  );
});
