// What the script tells of what visitors are served: from which source, and what does not agree.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { Bandstand } from '../../journeys/bandstand.ts';
import { rows } from '../../journeys/dozen.ts';

let stand: Bandstand;
beforeAll(async () => {
  stand = await Bandstand.withRows(rows);
});
afterAll(() => stand.close());

/** The worker takes no more than thirty such questions a minute. */
const SELDOM = { interval: 1_000 };
const servedNow = async () => (await stand.run('servedNow')) as { outcome: string; sentence: string };

it('says nothing, then the database, then the backup when the store is gone', async () => {
  expect((await servedNow()).sentence).toBe('Nothing is served yet.');
  await stand.publish();
  await expect
    .poll(async () => (await servedNow()).sentence, SELDOM)
    .toMatch(/^Served: revision 1 from the database, \d+ events\.$/);
  const { database, lastLook } = stand.started.worker;
  await database.script('delete from app_event_store_rows; delete from app_event_store_meta');
  await expect.poll(() => lastLook().revision).toBe(0);
  await expect
    .poll(async () => (await servedNow()).sentence, SELDOM)
    .toMatch(
      /from the latest backup, \d+ events\. The database holds no revision; visitors notice nothing\.$/,
    );
});
