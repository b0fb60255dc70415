// A backup is restored in the database behind the editors' backs: the next publish is offered, never overwriting it
// unseen, and the restored programme can be brought into the Sheet.

import { afterEach, beforeEach, expect, it } from 'vitest';
import { createBackup } from '../../worker/backups/create.ts';
import { restoreBackup } from '../../worker/backups/restore.ts';
import { loadCurrent } from '../../worker/revisions/load.ts';
import { Bandstand } from './bandstand.ts';

const environment = 'development' as const;
const rows = [
  { title: 'Alba', date: '2099-06-05', startTime: '19:00', venue: 'Hall', internalNotes: 'Ask for the key' },
  { title: 'Brio', date: '2099-06-06; 2099-06-07', startTime: '20:00', venue: 'Yard' },
  { title: 'Coda', date: '2099-06-08', startTime: 'all day', price: '12 €' },
];

let stand: Bandstand;
let restored: number;
const titles = async () => (await stand.feed()).events.map(({ title }) => title).sort();
const shown = async () => (await stand.rows()).filter(({ title }) => title !== '');

beforeEach(async () => {
  stand = await Bandstand.withRows(rows);
  await stand.publish();
  const keys = (await shown()).map(({ key }) => key);
  const request = {
    eventKey: keys[0],
    tier: 'promoted',
    start: '2099-05-01T10:00',
    hours: '24',
    partner: 'A partner',
    note: '',
  };
  await stand.run('placeEvent', [request]);
  await stand.publish();
  const db = stand.started.worker.database;
  const made = await createBackup(db, {
    trigger: 'manual',
    createdBy: 'cli',
    environment,
    nowMs: Date.now(),
  });
  if (made.kind !== 'created') throw new Error(made.kind);
  // Since the backup: one row is changed, one deleted, one new, the placement cancelled.
  await stand.type(2, 'venue', 'Cellar');
  await stand.type(2, 'startTime', '22:15');
  await stand.reshape('Events', (sheetId) => [
    { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } },
  ]);
  await stand.write([{ title: 'Dune', date: '2099-06-09', startTime: '18:00' }], 4);
  await stand.run('cancelPlacement', [(await stand.readCells('Placements!A2'))[0]![0]]);
  const held = await stand.publish();
  expect('brake' in held ? await stand.publishAllTheSame() : held).toMatchObject({ outcome: 'published' });
  const done = await restoreBackup(db, {
    id: made.backup.id,
    environment,
    createdBy: 'cli',
    nowMs: Date.now() + 5_000,
  });
  if (done.kind !== 'restored') throw new Error(done.kind);
  restored = done.publication.manifest.revision;
  await stand.look();
});
afterEach(() => stand.close());

it('is not overwritten by the next publish, and is then brought in row by row', async () => {
  const before = await stand.text('/feed/events.json');
  await stand.type(2, 'description', 'Written after the restore.');
  const offered = await stand.publish();
  expect(offered.delivery, offered.sentence).toMatchObject({ state: 'restored', head: restored });
  expect(await stand.publish()).toMatchObject({ outcome: 'blocked', why: 'restored' });
  expect((await stand.run('currentState')).restored).toBe(restored);
  const served = (await loadCurrent(stand.started.worker.database))!;
  expect(served.manifest).toMatchObject({ revision: restored, origin: 'worker' });

  const brought = await stand.run('bringRestored');
  expect(brought, brought.sentence).toMatchObject({ outcome: 'brought', revision: restored });
  const now = await shown();
  expect(now.map(({ title, status }) => `${title} ${status}`).sort()).toEqual([
    'Alba ',
    'Brio scheduled',
    'Coda ',
    'Dune draft',
  ]);
  expect(now.find(({ title }) => title === 'Alba')).toMatchObject({
    venue: 'Hall',
    startTime: '19:00',
    internalNotes: 'Ask for the key',
  });
  const again = await stand.publish();
  expect(again, again.sentence).toMatchObject({ outcome: 'unchanged', revision: restored });
  expect(await stand.text('/feed/events.json')).toBe(before);
  expect(await titles()).toEqual(['Alba', 'Brio', 'Coda']);
  await stand.type(2, 'description', 'And on it goes.');
  expect(await stand.publish()).toMatchObject({
    outcome: 'published',
    counts: { changed: 1, added: 0, removed: 0 },
  });
});

it('is replaced by somebody who says so', async () => {
  await stand.type(2, 'description', 'Written after the restore.');
  await stand.publish();
  expect(await stand.run('retryDelivery')).toMatchObject({ outcome: 'pending' });
  expect(await stand.run('retryDelivery', [restored])).toMatchObject({ outcome: 'delivered' });
  expect(await titles()).toEqual(['Alba', 'Coda', 'Dune']);
  expect((await stand.run('currentState')).restored).toBeNull();
});

it('is taken back under Activity when it was brought in by mistake', async () => {
  const before = await shown();
  await stand.run('bringRestored');
  const { entries } = await stand.run('listActivity');
  for (const { id, sentence } of entries.slice(0, 2)) {
    expect(sentence).toMatch(/^Imported the restored revision/);
    expect(await stand.run('undoActivity', [id])).toMatchObject({ outcome: 'undone' });
  }
  const fields = ({ title, venue, startTime, status, date }: (typeof before)[number]) => ({
    title,
    venue,
    startTime,
    status,
    date,
  });
  expect((await shown()).map(fields)).toEqual(before.map(fields));
});

it('can be asked for in the sidebar, with a backup first', async () => {
  const made = await stand.run('backUpNow');
  expect(made).toMatchObject({ outcome: 'made' });
  const oldest = made.backups.at(-1);
  expect(oldest).toMatchObject({ rows: 3, placements: 0 });
  const done = await stand.run('restoreBackup', [oldest.id]);
  expect(done, done.sentence).toMatchObject({ outcome: 'restored' });
  expect(done.backups.length).toBe(made.backups.length + 1);
  expect(await titles()).toEqual(['Alba', 'Brio', 'Coda']);
  expect(await stand.publish()).toMatchObject({ outcome: 'blocked', why: 'restored' });
  expect((await stand.run('bringRestored')).outcome).toBe('brought');
  expect(await stand.publish()).toMatchObject({ outcome: 'unchanged' });
});
