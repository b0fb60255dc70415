// The workbook is lost: an empty one is made from what is published, set up, and publishes the same digest again.

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Publication } from '../../shared/publication/publication.ts';
import { planRebuild, type RebuildPlan } from '../../tools/rebuild/rebuild-workbook.ts';
import { openWorkbook } from '../../tools/workbook/workbook.ts';
import { loadCurrent } from '../../worker/revisions/load.ts';
import { SheetAlone } from '../appsscript/sheet-alone.ts';
import { Bandstand } from './bandstand.ts';

let lost: Bandstand;
let publication: Publication;
let sheet: SheetAlone;

const adapter = (url: string) =>
  openWorkbook({
    sheetId: 'desk',
    rootUrl: `${url}/desk/google/`,
    credentials: undefined,
    scriptUrl: `${url}/desk/api/script`,
  });
const ready = (plan: RebuildPlan) => {
  if (plan.kind !== 'ready') throw new Error(JSON.stringify(plan));
  return plan;
};

beforeAll(async () => {
  lost = await Bandstand.open();
  const [first] = (await lost.feed()).events;
  const placed = await lost.run('placeEvent', [
    {
      eventKey: first!.key,
      tier: 'promoted',
      start: '2027-06-02T10:00',
      hours: '24',
      partner: 'A partner',
      note: '',
    },
  ]);
  expect(placed, placed.sentence).toMatchObject({ outcome: 'placed' });
  expect(await lost.publish({ holdBack: true })).toMatchObject({ outcome: 'published' });
  await lost.look();
  publication = (await loadCurrent(lost.started.worker.database))!;
  expect(publication.placements).toHaveLength(1);
  sheet = await SheetAlone.empty();
});
afterAll(async () => {
  await sheet.close();
  await lost.close();
});

it('is planned before anything is written', async () => {
  const plan = ready(await planRebuild(adapter(sheet.url), publication));
  expect(plan.tabs.map(({ tab, rows }) => [tab, rows])).toEqual([
    ['Settings', expect.any(Number)],
    ['Events', publication.events.filter(({ status }) => status !== 'removed').length],
    ['Placements', 1],
    ['Published placements', 2],
    ['Published', publication.events.length + 1],
  ]);
  expect(plan.lostColumns).toEqual([
    'Contact Name',
    'Contact Email',
    'Contact Phone',
    'Internal Notes',
    'Source',
  ]);
  expect(sheet.workspace.workbook.tab('Events')).toBeUndefined();
});

it('goes on where it was cut off', async () => {
  const plan = ready(await planRebuild(adapter(sheet.url), publication));
  const cut = new Error('cut off');
  await expect(
    plan.write((progress) => {
      if (progress.startsWith('Events')) throw cut;
    }),
  ).rejects.toBe(cut);
  const again = ready(await planRebuild(adapter(sheet.url), publication));
  expect(again.tabs.filter(({ isThere }) => isThere).map(({ tab }) => tab)).toEqual(['Settings', 'Events']);
  const { events, placements, zoneLeft } = await again.write(() => {});
  expect([events, placements, zoneLeft]).toEqual([plan.tabs[1]!.rows, 1, null]);
});

it('publishes the same digest, once it is set up', async () => {
  expect(await sheet.run('setUpWorkbook')).toMatchObject({ outcome: 'set-up' });
  const validated = await sheet.run('validateEvents');
  expect(validated.errors ?? 0, validated.sentence).toBe(0);
  const again = await sheet.publish();
  expect(again, again.sentence).toMatchObject({
    outcome: 'unchanged',
    revision: publication.manifest.revision,
  });
  const { digests } = JSON.parse((await sheet.readCells('Published!A1'))[0]![0]!);
  expect(digests).toEqual(publication.manifest.digests);
});

it('takes the next edit, and nothing else changes', async () => {
  await sheet.type(2, 'description', 'Written after the workbook was lost.');
  expect(await sheet.publish()).toMatchObject({
    outcome: 'published',
    counts: { changed: 1, added: 0, removed: 0 },
  });
});

it('is never made over somebody’s cells', async () => {
  expect(await planRebuild(adapter(sheet.url), publication)).toEqual({ kind: 'occupied', tab: 'Events' });
});
