// Somebody deletes half of the programme: visitors see nothing of it, or see it for as long as it takes to restore and
// publish. Every event comes back under its own key, and no calendar learns of a lower sequence.

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FeedEvent } from '../../shared/feed/feed-event.ts';
import { Bandstand } from './bandstand.ts';
import { rows } from './dozen.ts';

let stand: Bandstand;
beforeEach(async () => {
  stand = await Bandstand.withRows(rows);
  await stand.publish();
});
afterEach(() => stand.close());

const PATHS = ['/feed/events.json', '/feed/events.ics', '/feed/placements.json'];
const bytes = () => Promise.all(PATHS.map((path) => stand.text(path)));
const deleteHalf = () =>
  stand.reshape('Events', (sheetId) => [
    { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 7 } } },
  ]);
const newestSnapshot = async () => (await stand.run('listSnapshots', [true])).snapshots[0].sequence as number;
/** What visitors read of an event, whenever it was said. */
const contents = async () =>
  (await stand.feed()).events.map(({ sequence: _, changedIn: __, ...content }: FeedEvent) => content);

it('is held by the brake, and a restore in two steps leaves the feed as it was, byte for byte', async () => {
  const before = await bytes();
  await stand.run('snapshotNow');
  const sequence = await newestSnapshot();
  await deleteHalf();
  expect(await stand.publish()).toMatchObject({ outcome: 'blocked', why: 'mass-change' });
  expect(await bytes()).toEqual(before);

  // Step 1 and 2 of docs/recovery.md; there is nothing to publish after them.
  const compared = await stand.run('compareSnapshot', [sequence]);
  expect(compared.tabs.find(({ tab }: { tab: string }) => tab === 'Events').counts).toMatchObject({
    missing: 6,
  });
  const request = { sequence, tabs: null, events: null, publish: false };
  expect(await stand.run('restoreSnapshot', [request])).toMatchObject({ outcome: 'restored' });
  expect(await stand.rows()).toHaveLength(rows.length);
  expect(await stand.publish()).toMatchObject({
    outcome: 'unchanged',
  });
  expect(await bytes()).toEqual(before);
});

it('was published all the same, and one step puts every event back', async () => {
  const before = await stand.feed();
  const content = await contents();
  await stand.run('snapshotNow');
  const sequence = await newestSnapshot();
  await deleteHalf();
  await stand.publishAllTheSame();
  await expect.poll(async () => (await stand.feed()).events.length).toBe(rows.length - 6);

  // Taken by itself before that publish, it would bring nothing back: it is the one from before that is chosen.
  const request = { sequence, tabs: null, events: null, publish: true };
  expect(await stand.run('restoreSnapshot', [request])).toMatchObject({ outcome: 'restored' });
  await expect.poll(async () => (await stand.feed()).events.length).toBe(rows.length);
  expect(await contents()).toEqual(content);
  const after = await stand.feed();
  expect(after.feed.revision).toBeGreaterThan(before.feed.revision);
  const sequences = new Map(before.events.map(({ key, sequence }) => [key, sequence]));
  for (const { key, sequence } of after.events) expect(sequence).toBeGreaterThanOrEqual(sequences.get(key)!);
});
