// What is noted of each act, and what becomes of it when it is taken back, through the real bundle.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACTIVITY_HEADER, LISTED_COLUMNS } from '../../../shared/activity/line.ts';
import { layOut, publicationOf } from '../../../shared/publication/publication.ts';
import { verifyEvents } from '../../../shared/publication/verify.ts';
import { Bandstand, cellOf, type Row } from '../../journeys/bandstand.ts';
import { sha256 } from '../../shared/programme.ts';

const rows: Row[] = [
  { title: 'Alba', date: '2027-06-10', startTime: '19:30' },
  { title: 'Brio', date: '2027-06-11', startTime: '20:00' },
];
const SECRET = 'a-secret-of-32-letters-and-more-0123';

describe('activity', () => {
  let stand: Bandstand;
  beforeEach(async () => {
    stand = await Bandstand.withRows(rows);
  });
  afterEach(() => stand.close());

  const listed = async (locale = 'en') => {
    const { result } = (await (
      await fetch(`${stand.started.url}/desk/api/run`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ function: 'listActivity', locale }),
      })
    ).json()) as { result: { entries: Entry[]; isCut: boolean } };
    return result.entries;
  };
  interface Entry {
    readonly id: string;
    readonly at: string;
    readonly who: string;
    readonly sentence: string;
    readonly undo: { readonly kind: string; readonly sentence?: string };
  }
  const undo = (id: string) => stand.run('undoActivity', [id]);
  const save = (field: string, before: string, after: string) =>
    stand.run('saveSettings', [{ fields: [{ field, before, after }], worker: null, key: '' }]);

  it('notes every act that changes something, and nothing else', async () => {
    await stand.publish();
    await stand.publish();
    await stand.run('setUpWorkbook');
    await stand.run('validateEvents');
    await stand.run('retryDelivery');
    await save('currency', 'EUR', 'EUR');
    await save('currency', 'EUR', 'CHF');
    await stand.type(3, 'date', 'soon');
    await stand.type(2, 'title', 'Alba, again');
    await stand.publish({ holdBack: true });
    const entries = await listed();
    expect(entries.map(({ sentence }) => sentence)).toEqual([
      'Published revision 2: 1 changed, name or look of the programme (rows: 1 held back).',
      'Changed settings: Currency was “EUR” and is “CHF”.',
      'Published revision 1: 2 new.',
      expect.stringMatching(/^Set up the workbook: \d additions\.$/),
    ]);
    expect(entries.map(({ undo: { kind } }) => kind)).toEqual(['offered', 'offered', 'none', 'none']);
    for (const { at, who } of entries) {
      expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(who).toMatch(/@/);
    }
    expect((await listed('fr_FR'))[0]!.sentence).toBe(
      'Révision 2 publiée\u202f: 1 modifié, nom ou allure du programme (lignes\u202f: 1 retenue).',
    );
  });

  it('names whoever runs the script where Google leaves the active user blank', async () => {
    const as = 'ada@example.org';
    await stand.workspace.run({ function: 'publish', args: [{ holdBack: false }], as, activeUser: '' });
    const entries = await listed();
    expect(entries.map(({ who, sentence }) => [who, sentence])[0]).toEqual([
      as,
      'Published revision 1: 2 new.',
    ]);
    expect(await stand.feed()).toMatchObject({ events: [{ title: 'Alba' }, { title: 'Brio' }] });
  });

  it('keeps its tab hidden, as text, with a warning, and as small as it can be', async () => {
    await stand.publish();
    const tab = stand.workspace.workbook.tab('Activity')!;
    expect(tab.hidden).toBe(true);
    expect(tab.columnCount).toBe(ACTIVITY_HEADER.length);
    const { tabs } = JSON.parse(await stand.workbook());
    const kept = tabs.find(({ name }: { name: string }) => name === 'Activity');
    expect(JSON.stringify(kept.protections)).toMatch(/"warningOnly":true/);
    const cells = stand.workspace.workbook.values('Activity');
    expect(cells[0]!.slice(0, 5)).toEqual([...ACTIVITY_HEADER]);
    expect(cells.flat().every((cell) => cell === null || cell === '' || typeof cell === 'string')).toBe(true);
  });

  it('never holds a key', async () => {
    await stand.click('connectWorker', [], 'editor@example.org', [stand.started.url, `desk:${SECRET}`]);
    await stand.run('saveSettings', [
      {
        fields: [],
        worker: { before: stand.started.url, after: 'https://programme.example.org' },
        key: `desk:${SECRET}`,
      },
    ]);
    const [saved, connected] = await listed();
    expect(saved!.sentence).toBe('Connected to https://programme.example.org, with a new key.');
    expect(saved!.undo).toMatchObject({
      kind: 'none',
      sentence: expect.stringContaining('Keys are never kept'),
    });
    expect(connected!.sentence).toMatch(/^Connected to .*, with a new key\.$/);
    expect(JSON.stringify(stand.workspace.workbook.values('Activity'))).not.toContain(SECRET);
    expect((await undo(saved!.id)).outcome).toBe('refused');
  });

  it('puts saved settings back, except what somebody changed since, and does it again', async () => {
    await stand.run('saveSettings', [
      {
        fields: [
          { field: 'currency', before: 'EUR', after: 'CHF' },
          { field: 'name', before: 'My festival', after: 'Lantern nights' },
        ],
        worker: null,
        key: '',
      },
    ]);
    await stand.writeCells('Settings!B2', [['Lantern days']]);
    const [saved] = await listed();
    const undone = await undo(saved!.id);
    expect(undone.outcome).toBe('partly');
    expect(undone.sentence).toBe(
      'Back as before: Currency. Programme name was left alone, because somebody changed it since: it is “Lantern days”.',
    );
    expect(await stand.readCells('Settings!B2:B4')).toEqual([['Lantern days'], ['Europe/Paris'], ['EUR']]);
    const [took, before] = await listed();
    expect(before!.undo.kind).toBe('undone');
    expect(took!.sentence).toBe('Took back 1 setting.');
    expect((await undo(took!.id)).sentence).toBe('Back as before: Currency.');
    expect(await stand.readCells('Settings!B4')).toEqual([['CHF']]);
    expect((await listed())[0]!.sentence).toBe('Did again 1 setting.');
  });

  it('refuses when every setting was changed since, and notes nothing', async () => {
    await save('currency', 'EUR', 'CHF');
    await stand.writeCells('Settings!B4', [['']]);
    const [saved] = await listed();
    const undone = await undo(saved!.id);
    expect(undone.sentence).toMatch(/^Nothing was undone\. Currency was left alone.*it is empty\.$/);
    expect(await stand.readCells('Settings!B4')).toEqual([]);
    expect(await listed()).toHaveLength(2);
  });

  it('puts the worker’s address back, while it is still the one that was saved', async () => {
    const { url } = stand.started;
    const change = (before: string, after: string) =>
      stand.run('saveSettings', [{ fields: [], worker: { before, after }, key: '' }]);
    await change(url, 'https://programme.example.org');
    expect((await undo((await listed())[0]!.id)).sentence).toBe(`The worker’s address is ${url} again.`);
    expect((await stand.publish()).delivery.state).toBe('delivered');
    await change(url, 'https://programme.example.org');
    const [second] = await listed();
    await change('https://programme.example.org', 'https://other.example.org');
    expect((await undo(second!.id)).sentence).toMatch(/somebody changed it since.*other\.example\.org/);
  });

  it('says what cannot be taken back, and why', async () => {
    await stand.publish();
    const [first] = await listed();
    expect(first!.undo.sentence).toMatch(/Nothing was live before it/);
    expect((await undo(first!.id)).sentence).toMatch(/^Nothing was undone\. Nothing was live before it/);
    expect((await undo('no such id')).outcome).toBe('refused');
  });

  it('takes back changes too many for one cell, and says so when they are too many to keep', async () => {
    const season = (words: (index: number) => string): Row[] =>
      Array.from({ length: 200 }, (_, index) => ({
        title: `Event ${index}`,
        date: '2027-06-19',
        description: words(index),
      }));
    await stand.reshape('Events', (sheetId) => [
      { appendDimension: { sheetId, dimension: 'ROWS', length: 200 } },
    ]);
    await stand.write(season((index) => `${index} lanterns. ${'An evening. '.repeat(30)}`));
    await stand.publish();
    const rewrite = async (rows: number, words: (index: number) => string) => {
      const cells = Array.from({ length: rows }, (_, index) => [words(index)]);
      await stand.writeCells(`Events!${cellOf(2, 'description')}`, cells);
      return stand.publish();
    };
    const descriptions = async () => (await stand.feed()).events.map(({ description }) => description);
    const plain = await descriptions();
    await rewrite(200, noise);
    expect(inverseCells().join('')).toMatch(/^gz:/);
    expect((await undo((await listed())[0]!.id)).outcome).toBe('undone');
    expect(await descriptions()).toEqual(plain);

    await stand.publish();
    const noisy = await descriptions();
    await rewrite(30, () => 'Silence.');
    expect(inverseCells().length).toBeGreaterThan(2);
    expect((await undo((await listed())[0]!.id)).outcome).toBe('undone');
    expect(await descriptions()).toEqual(noisy);

    // All of it is too much: noise does not compress.
    await rewrite(200, () => 'Silence.');
    const [large] = await listed();
    expect(large!.undo.sentence).toMatch(/^Too many changes to undo from here/);
    const refused = await undo(large!.id);
    expect(refused.sentence).toMatch(/Too many changes to undo from here/);
    expect((await stand.feed()).events[0]!.description).toBe('Silence.');
  });

  function inverseCells(): string[] {
    const last = stand.workspace.workbook.values('Activity').at(-1)!.map(String);
    return last.slice(LISTED_COLUMNS).filter((cell) => cell !== '');
  }

  it('never stops a publish: an Activity tab of somebody’s own stays theirs, and that is said', async () => {
    await stand.reshape('Activity', (sheetId) => [{ deleteSheet: { sheetId } }]);
    stand.workspace.workbook.ensureTab('Activity');
    await stand.writeCells('Activity!A1', [['Our workshops'], ['Juggling']]);
    const published = await stand.publish();
    expect(published).toMatchObject({ outcome: 'published', delivery: { state: 'delivered' } });
    expect(published.sentence).toMatch(/could not be noted under Activity/);
    expect(await stand.readCells('Activity!A1:E9')).toEqual([['Our workshops'], ['Juggling']]);
    expect(await stand.run('listActivity')).toMatchObject({ outcome: 'failed', code: 'tab-taken' });
  });

  it('follows a revision that the worker was already beyond', async () => {
    await stand.publish();
    const { workbook } = stand.workspace;
    const tabs = ['Published placements', 'Published'];
    const first = tabs.map((tab) => workbook.values(tab).map((row) => row.map(String)));
    // As if another copy of this workbook had published up to 50 meanwhile.
    const found = verifyEvents(first[1]!, sha256);
    if (found.kind !== 'whole') throw new Error(found.kind);
    const ahead = publicationOf(
      { ...found.manifest, revision: 50, events: found.events, placements: [] },
      sha256,
    );
    for (const { tab, cells } of layOut(ahead))
      workbook.write(
        `${tab}!A1`,
        cells.map((row) => [...row]),
      );
    await stand.look();
    expect((await stand.feed()).feed.revision).toBe(50);
    tabs.forEach((tab, index) => {
      workbook.write(`${tab}!A1`, first[index]!);
    });

    const before = await stand.event('Alba');
    await stand.type(2, 'title', 'Alba, again');
    expect(await stand.publish()).toMatchObject({ revision: 51, delivery: { state: 'delivered' } });
    const [renumbered, published] = await listed();
    expect(renumbered!.sentence).toMatch(/^Revision 2 was offered again as 51/);
    expect(published!.undo.kind).toBe('offered');
    expect(await undo(published!.id)).toMatchObject({ outcome: 'undone', revision: 52 });
    expect(await stand.event('Alba')).toMatchObject({ key: before!.key, sequence: 52 });
  });

  it('shows an inverse that somebody bent as one that cannot be read', async () => {
    await save('currency', 'EUR', 'CHF');
    await stand.writeCells('Activity!E3', [['gz:nonsense']]);
    const [saved] = await listed();
    expect((await undo(saved!.id)).sentence).toMatch(/cannot be read\. Nothing was changed/);
    expect(await stand.readCells('Settings!B4')).toEqual([['CHF']]);
  });
});

/** Text that gzip cannot shorten much, the same each time. */
function noise(seed: number): string {
  let state = seed + 1;
  let text = '';
  for (let index = 0; index < 2_400; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += String.fromCharCode(0x4e00 + (state >>> 16) / 4);
  }
  return text;
}
