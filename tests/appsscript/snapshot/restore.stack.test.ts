// Restoring through the real bundle: what comes back, what is kept, and when nothing is written.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COLUMN_BEHIND, type Row } from '../../journeys/editors-sheet.ts';
import { sha256 } from '../../shared/programme.ts';
import { SheetAlone } from '../sheet-alone.ts';

const rows: Row[] = ['Alba', 'Brio', 'Coda', 'Duo'].map((title, index) => ({
  title,
  date: `2027-06-1${index}`,
  startTime: '19:30',
  venue: index % 2 ? 'Hall' : 'Quay',
  contactEmail: `${title.toLowerCase()}@example.org`,
}));
const all = (sequence: number) => [{ sequence, tabs: null, events: null, publish: false }];

describe('restoring a snapshot', () => {
  let stand: SheetAlone;
  beforeEach(async () => {
    stand = await SheetAlone.withRows(rows);
    await stand.writeCells(`Events!${COLUMN_BEHIND}1:${COLUMN_BEHIND}3`, [
      ['Our budget'],
      ['=3+4'],
      ['12.5'],
    ]);
    await stand.run('validateEvents');
    expect(await stand.run('snapshotNow')).toMatchObject({ outcome: 'taken', sequence: 1 });
  });
  afterEach(() => stand.close());

  const cells = (tab: string) => stand.workspace.workbook.values(tab);
  const tabNames = async () =>
    (JSON.parse(await stand.workbook()).tabs as { name: string }[]).map(({ name }) => name);
  const deleteRows = (tab: string, from: number, to: number) =>
    stand.reshape(tab, (sheetId) => [
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: from - 1, endIndex: to - 1 } } },
    ]);

  it('shows cell by cell what it would change, and writes nothing', async () => {
    await stand.type(2, 'title', 'Alba, new');
    await deleteRows('Events', 3, 4);
    await stand.write([{ title: 'Echo', date: '2027-06-20' }], 5);
    await stand.writeCells('Settings!B2', [['Another name']]);
    const before = await stand.workbook();
    const compared = await stand.run('compareSnapshot', [1]);
    expect(compared.sentence).toBe('It differs from now in Events, Settings. Nothing was changed.');
    const events = compared.tabs.find(({ tab }: { tab: string }) => tab === 'Events');
    expect(events.counts).toEqual({ changed: 1, missing: 1, new: 1 });
    expect(events.differences).toMatchObject([
      {
        kind: 'changed',
        title: 'Alba',
        rowNow: 2,
        cells: [{ column: 'Title', now: 'Alba, new', former: 'Alba' }],
      },
      { kind: 'missing', title: 'Brio', rowNow: null, rowFormer: 3 },
      { kind: 'new', title: 'Echo' },
    ]);
    expect(await stand.workbook()).toBe(before);
  });

  it('brings everything back as it was: text, formulas, numbers, keys, tabs', async () => {
    const [events, settings, placements] = [cells('Events'), cells('Settings'), cells('Placements')];
    const formulas = JSON.stringify(stand.workspace.workbook.tab('Events')).match(/=3\+4/g);
    await stand.writeCells(`Events!${COLUMN_BEHIND}2:${COLUMN_BEHIND}3`, [['flat'], ['9']]);
    await deleteRows('Events', 2, 4);
    await stand.writeCells('Settings!B2', [['=1+1']]);
    await stand.reshape('Placements', (sheetId) => [{ deleteSheet: { sheetId } }]);
    const restored = await stand.run('restoreSnapshot', all(1));
    expect(restored, restored.sentence).toMatchObject({ outcome: 'restored', before: 2, published: null });
    expect(restored.sentence).toBe(
      'Events, Placements, Settings are as in snapshot 1 again. What stood there before is in snapshot 2.',
    );
    expect(cells('Events')).toEqual(events);
    expect(cells('Settings')).toEqual(settings);
    expect(cells('Placements')).toEqual(placements);
    expect(JSON.stringify(stand.workspace.workbook.tab('Events')).match(/=3\+4/g)).toEqual(formulas);
    expect(await stand.run('compareSnapshot', [1])).toMatchObject({
      sentence: 'Everything is as in snapshot 1. Nothing was changed.',
    });
    expect(await stand.run('restoreSnapshot', all(1))).toMatchObject({ outcome: 'nothing' });
  });

  it('is noted, and taken back while nobody has written since', async () => {
    const was = cells('Events');
    await stand.type(2, 'title', 'Alba, new');
    const edited = cells('Events');
    await stand.run('restoreSnapshot', all(1));
    expect(cells('Events')).toEqual(was);
    const { entries } = await stand.run('listActivity');
    expect(entries[0].sentence).toBe('Restored Events from snapshot 1; what stood there is in snapshot 2.');
    const undone = await stand.run('undoActivity', [entries[0].id]);
    expect(undone, undone.sentence).toMatchObject({ outcome: 'undone' });
    expect(cells('Events')).toEqual(edited);
    const [undo] = (await stand.run('listActivity')).entries;
    expect(undo.sentence).toBe('Took back a restore of 1 tab.');
    await stand.type(4, 'title', 'Coda, typed since');
    const refused = await stand.run('undoActivity', [undo.id]);
    expect(refused.sentence).toMatch(/^Nothing was undone\. Somebody wrote into Events since/);
    expect((await stand.rows())[2]!.title).toBe('Coda, typed since');
  });

  it('brings chosen events back, and leaves the others and the other tabs alone', async () => {
    const [alba, brio] = await stand.rows();
    await stand.type(2, 'title', 'Alba, new');
    await stand.type(4, 'title', 'Coda, new');
    await deleteRows('Events', 3, 4);
    const request = { sequence: 1, tabs: null, events: [alba!.key, brio!.key], publish: false };
    const restored = await stand.run('restoreSnapshot', [request]);
    expect(restored.sentence).toMatch(/^2 events of Events are as in snapshot 1 again\./);
    const now = await stand.rows();
    expect(now.map(({ title }) => title)).toEqual(['Alba', 'Coda, new', 'Duo', 'Brio']);
    expect(now.map(({ key }) => key).sort()).toEqual([...new Set(now.map(({ key }) => key))].sort());
    expect(now[3]!.key).toBe(brio!.key);
  });

  it('brings chosen tabs back', async () => {
    await stand.type(2, 'title', 'Alba, new');
    await stand.writeCells('Settings!B2', [['Another name']]);
    await stand.run('restoreSnapshot', [{ sequence: 1, tabs: ['Settings'], events: null, publish: false }]);
    expect((await stand.rows())[0]!.title).toBe('Alba, new');
    expect(await stand.readCells('Settings!B2')).not.toEqual([['Another name']]);
  });

  it('keeps keys that were given since', async () => {
    const fresh = await SheetAlone.withRows(rows);
    try {
      await fresh.run('snapshotNow');
      await fresh.run('validateEvents');
      const keys = (await fresh.rows()).map(({ key }) => key);
      expect(keys.every((key) => key !== '')).toBe(true);
      await fresh.type(2, 'venue', 'Elsewhere');
      expect(await fresh.run('restoreSnapshot', all(1))).toMatchObject({ outcome: 'restored' });
      const now = await fresh.rows();
      expect(now.map(({ key }) => key)).toEqual(keys);
      expect(now[0]!.venue).toBe('Quay');
    } finally {
      await fresh.close();
    }
  });

  it('writes nothing when somebody types or sorts at that moment, and keeps what stood there', async () => {
    await stand.type(2, 'title', 'Alba, new');
    await stand.run('snapshotNow');
    for (const fault of [
      { editBetween: { function: 'restoreSnapshot', range: 'Events!C4', values: [['Coda, typed over']] } },
      { sortBetween: { function: 'restoreSnapshot', tab: 'Events', column: 3, ascending: false } },
    ]) {
      // The index of snapshots is what is written first: the fault strikes after the tabs were read.
      await stand.type(5, 'venue', `Elsewhere ${Object.keys(fault)[0]}`);
      await stand.faults(fault);
      const refused = await stand.run('restoreSnapshot', all(1));
      expect(refused.outcome, refused.sentence).toBe('refused');
      expect(refused.sentence).toMatch(/^Nothing was restored\. Somebody typed at that moment\./);
      expect((await stand.rows()).map(({ title }) => title)).toContain('Alba, new');
    }
    expect((await stand.rows()).map(({ title }) => title)).toContain('Coda, typed over');
    expect(await stand.run('restoreSnapshot', all(1))).toMatchObject({ outcome: 'restored' });
  });

  it('refuses what was edited, cut, sorted or deleted, names the row, and writes nothing', async () => {
    const { tab } = (await stand.run('listSnapshots', [true])).snapshots[0];
    await stand.type(2, 'title', 'Alba, new');
    const events = cells('Events');
    const refusedFor = async (place: RegExp) => {
      const before = await tabNames();
      const refused = await stand.run('restoreSnapshot', all(1));
      expect(refused.outcome, refused.sentence).toBe('refused');
      expect(refused.sentence).toMatch(/^Nothing was restored\. (Snapshot 1 cannot be restored\. )?/);
      expect(refused.sentence).toMatch(place);
      expect(cells('Events')).toEqual(events);
      expect(await tabNames()).toEqual(before);
      const verified = await stand.run('verifySnapshots');
      expect(verified.outcome).toBe('damaged');
      expect(verified.reasons.join(' ')).toMatch(place);
    };
    const [was] = (await stand.readCells(`'${tab}'!C3`))[0]!;
    await stand.writeCells(`'${tab}'!C3`, [['Alba, forged']]);
    await refusedFor(/Row 3 of the hidden tab “snap 0001 \w+” \(Events, row 2\) is not as it was written/);
    await stand.writeCells(`'${tab}'!C3`, [[was!]]);
    expect((await stand.run('verifySnapshots')).outcome).toBe('whole');

    await stand.writeCells('Snapshots!D2', [['somebody@example.org']]);
    await refusedFor(/line in the tab Snapshots was changed under Who/);
    await stand.writeCells('Snapshots!D2', [['editor@example.org']]);
    await stand.writeCells('Snapshots!J2', [['f'.repeat(64)]]);
    await refusedFor(/not one that Bandstand wrote/);
    const head = String(cells(tab)[0]![0]);
    await stand.writeCells('Snapshots!J2', [[sha256(head)]]);
    expect((await stand.run('verifySnapshots')).outcome).toBe('whole');

    await deleteRows(tab, 4, 5);
    await refusedFor(/Row 4 of the hidden tab/);
    await stand.reshape(tab, (sheetId) => [{ deleteSheet: { sheetId } }]);
    await refusedFor(/hidden tab “snap 0001 \w+” was deleted/);
    await deleteRows('Snapshots', 2, 3);
    const gone = await stand.run('verifySnapshots');
    expect(gone.reasons.join()).toMatch(/Its line in the tab Snapshots is gone/);
    expect((await stand.run('restoreSnapshot', all(1))).sentence).toMatch(/There is no snapshot 1/);
  });

  it('does not believe a forged snapshot, however well it fits, nor lets it push out others', async () => {
    const { tab } = (await stand.run('listSnapshots', [true])).snapshots[0];
    const line = cells('Snapshots')[1]!.map(String);
    const head = JSON.parse(String(cells(tab)[0]![0]));
    for (let sequence = 2; sequence < 49; sequence++) {
      const forged = [...line];
      forged[0] = String(sequence);
      forged[9] = sha256(JSON.stringify({ ...head, sequence }));
      await stand.writeCells(`Snapshots!A${sequence + 1}`, [forged]);
    }
    await stand.type(2, 'title', 'Alba, new');
    const taken = await stand.run('snapshotNow');
    expect(taken).toMatchObject({ outcome: 'taken', sequence: 2 });
    expect(await stand.run('restoreSnapshot', all(40))).toMatchObject({ outcome: 'refused' });
    expect(await tabNames()).toContain(tab);
    expect(await stand.run('restoreSnapshot', all(1))).toMatchObject({ outcome: 'restored' });
  });

  it('that was cut off has its way back already: the snapshot before it is whole', async () => {
    await stand.type(2, 'title', 'Alba, new');
    const edited = cells('Events').map((row) => row[2]);
    await stand.faults({ crash: { function: 'restoreSnapshot', afterWriteTo: 'Events' } });
    expect((await stand.click('restoreSnapshot', all(1))).ok).toBe(false);
    const [newest] = (await stand.run('listSnapshots', [true])).snapshots;
    expect(newest).toMatchObject({ sequence: 2, reason: 'restore', fault: '' });
    expect(await stand.run('verifySnapshots')).toMatchObject({ outcome: 'whole' });
    expect(await stand.run('restoreSnapshot', all(2))).toMatchObject({ outcome: 'restored' });
    expect(cells('Events').map((row) => row[2])).toEqual(edited);
  });

  it('asks at the menu which one, and what it would do', async () => {
    await stand.type(2, 'title', 'Alba, new');
    const { result, dialogs } = await stand.click('restoreSnapshot', [], undefined, ['1', 'YES']);
    expect(result).toMatchObject({ outcome: 'restored' });
    expect(dialogs[0]!.message).toMatch(/^1: \d{4}-\d\d-\d\d \d\d:\d\d UTC, asked for, editor@example\.org$/);
    expect(dialogs[1]!.message).toMatch(/^Events: 1 row changed, 0 come back, 0 go\n/);
    const { result: again } = await stand.click('restoreSnapshot', [], undefined, ['1', 'NO']);
    expect(again).toMatchObject({ outcome: 'refused', sentence: 'Nothing was changed.' });
  });
});
