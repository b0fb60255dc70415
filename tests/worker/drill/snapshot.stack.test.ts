// Snapshots in a drill: read through the Sheets API as the worker reads, made into a programme, and compared.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { isSameContent } from '../../../shared/publication/row.ts';
import { chooseForDrill, type DrillParts, drill, lastDrill } from '../../../worker/drill/drill.ts';
import { listSnapshots, proveSnapshot } from '../../../worker/drill/snapshot.ts';
import { programmeIn } from '../../../worker/drill/snapshot-programme.ts';
import { openSheet } from '../../../worker/google/sheets.ts';
import { loadCurrent } from '../../../worker/revisions/load.ts';
import { Bandstand } from '../../journeys/bandstand.ts';

const environment = 'development' as const;
let stand: Bandstand;
let parts: DrillParts;
beforeAll(async () => {
  stand = await Bandstand.open({ sample: true });
  const [first] = (await stand.feed()).events;
  const request = { eventKey: first!.key, tier: 'spotlight', start: '2027-06-02T10:00', hours: '24' };
  await stand.run('placeEvent', [{ ...request, partner: 'A partner', note: '' }]);
  await stand.publish({ holdBack: true });
  await stand.look();
  const sheet = () =>
    openSheet({ sheetId: null, serviceAccount: null, sheetsRootUrl: `${stand.url}/desk/google/` });
  parts = { db: stand.started.worker.database, sheet, environment, nowMs: Date.now() };
});
afterAll(() => stand.close());

const newest = async () => (await listSnapshots(parts.sheet()))[0]!;

it('brings the newest and an older snapshot back beside backups, and notes all of it', async () => {
  await stand.run('snapshotNow');
  await stand.type(2, 'title', 'Written after it');
  await stand.run('snapshotNow');
  const { ids, leftOut } = await chooseForDrill(parts, () => 0);
  expect(leftOut).toBeNull();
  const { sequence } = await newest();
  expect(ids.slice(-2)).toEqual([`snapshot ${sequence}`, `snapshot ${sequence - 1}`]);
  expect(ids.some((id) => id.startsWith('backup_'))).toBe(true);
  const drilled = await drill(parts, ids);
  expect(drilled.map(({ difference }) => difference)).toEqual(ids.map(() => null));
  expect(drilled.every(({ rowCount }) => rowCount > 200)).toBe(true);
  expect(await lastDrill(parts.db, environment)).toMatchObject({ backupIds: ids, difference: null });
});

it('reads out of a snapshot the very programme that the sheet publishes', async () => {
  await stand.publish({ holdBack: true });
  await stand.look();
  const published = (await loadCurrent(parts.db))!;
  await stand.run('snapshotNow');
  const proved = await proveSnapshot(parts.sheet(), await newest());
  if (typeof proved === 'string') throw new Error(proved);
  const { publication: programme, remark } = programmeIn(proved);
  if (!programme) throw new Error(remark!);
  const visible = new Map(published.events.map((event) => [event.key, event]));
  expect(programme.events.length).toBeGreaterThan(200);
  const others = programme.events.filter((event) => !isSameContent(event, visible.get(event.key)!));
  expect(others.map(({ title }) => title)).toEqual([]);
  expect(programme.manifest.programme).toEqual(published.manifest.programme);
  expect(programme.placements.map(({ eventKey }) => eventKey)).toEqual(
    published.placements.map(({ eventKey }) => eventKey),
  );
});

it('says of what nobody could publish that it is so, although it is whole', async () => {
  const proved = await proveSnapshot(parts.sheet(), await newest());
  if (typeof proved === 'string') throw new Error(proved);
  const withoutHeader = proved.parts.map((part) =>
    part.name === 'Events' ? { ...part, rows: [part.rows[0]!.map(() => ''), ...part.rows.slice(1)] } : part,
  );
  expect(programmeIn({ ...proved, parts: withoutHeader })).toEqual({
    publication: null,
    remark: 'Nothing of it could be published: the header of its tab Events cannot be read.',
  });
});

it('names what is wrong with one that was edited, and with one that is gone', async () => {
  const { sequence, tab } = await newest();
  const id = `snapshot ${sequence}`;
  const [cell] = await stand.readCells(`${tab}!A9`);
  await stand.writeCells(`${tab}!A9`, [['edited']]);
  expect(await drill(parts, [id])).toMatchObject([
    { difference: `${id}: its tab ${tab} is not as it was written, from row 9.` },
  ]);
  expect(await lastDrill(parts.db, environment)).toMatchObject({ difference: expect.stringContaining(id) });
  await stand.writeCells(`${tab}!A9`, [cell!]);
  expect(await drill(parts, [id])).toMatchObject([{ difference: null }]);
  await stand.reshape(tab, (sheetId) => [{ deleteSheet: { sheetId } }]);
  expect(await drill(parts, [id])).toMatchObject([{ difference: `${id}: its tab ${tab} is gone.` }]);
  expect(await drill(parts, ['snapshot 999'])).toMatchObject([
    { difference: 'snapshot 999: there is no such snapshot any more.' },
  ]);
});

it('counts what would stay out of a publish', async () => {
  await stand.type(2, 'date', 'no day at all');
  await stand.run('snapshotNow');
  const { sequence } = await newest();
  const [drilled] = await drill(parts, [`snapshot ${sequence}`]);
  expect(drilled).toMatchObject({
    difference: null,
    remark: expect.stringMatching(/^\d+ broken rows would stay out of a publish\.$/),
  });
});

it('notes what was proved although Google fails in the middle', async () => {
  const sheet = () =>
    openSheet({ sheetId: null, serviceAccount: null, sheetsRootUrl: 'http://127.0.0.1:9/' });
  const { ids } = await chooseForDrill(parts);
  const drilled = await drill({ ...parts, sheet }, ids);
  expect(drilled[0]).toMatchObject({ difference: null });
  const first = drilled.find(({ difference }) => difference !== null)!.difference;
  expect(first).toMatch(/^snapshot \d+: it could not be read\. /);
  expect(await lastDrill(parts.db, environment)).toMatchObject({ difference: first });
});

it('leaves snapshots out, and says why, when the Sheet cannot be read', async () => {
  const sheet = () =>
    openSheet({ sheetId: null, serviceAccount: null, sheetsRootUrl: 'http://127.0.0.1:9/' });
  const { ids, leftOut } = await chooseForDrill({ ...parts, sheet });
  expect(ids.every((id) => id.startsWith('backup_'))).toBe(true);
  expect(leftOut).toMatchObject({ code: expect.stringMatching(/^google-/), sentence: expect.any(String) });
});
