// Snapshots through the real bundle: what stands in the workbook afterwards, and when none is taken.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVENT_COLUMNS } from '../../../shared/columns.ts';
import { readSnapshot } from '../../../shared/snapshot/read.ts';
import { COLUMN_BEHIND, type Row } from '../../journeys/editors-sheet.ts';
import { gzip, sha256 } from '../../shared/programme.ts';
import { SheetAlone } from '../sheet-alone.ts';

const rows: Row[] = [
  { title: 'Alba', date: '2027-06-10', startTime: '19:30', contactEmail: 'ada@example.org' },
  { title: '=Brio', date: '2027-06-11', startTime: '20:00' },
];

describe('a snapshot', () => {
  let stand: SheetAlone;
  beforeEach(async () => {
    stand = await SheetAlone.withRows(rows);
  });
  afterEach(() => stand.close());

  const cellsOf = (tab: string) =>
    stand.workspace.workbook.values(tab).map((row) => row.map((cell) => cell ?? ''));
  const wholeIn = (tab: string) => {
    const found = readSnapshot(cellsOf(tab), sha256, gzip);
    if (found.kind !== 'whole') throw new Error(JSON.stringify(found.damage));
    return found.snapshot;
  };
  const tabs = async () =>
    (JSON.parse(await stand.workbook()).tabs as { name: string; hidden: boolean }[]).map(({ name }) => name);

  it('holds the tabs as they are, hidden, of exactly their size, and is in the index once proved', async () => {
    await stand.writeCells(`Events!${COLUMN_BEHIND}1:${COLUMN_BEHIND}3`, [
      ['Our budget'],
      ['=3+4'],
      ['12.5'],
    ]);
    await stand.run('validateEvents');
    const taken = await stand.run('snapshotNow');
    expect(taken, taken.sentence).toMatchObject({ outcome: 'taken', sequence: 1 });
    expect(taken.sentence).toMatch(
      /^Snapshot 1 was taken and proved: 2 rows of Events, Placements, Settings, in the hidden tab/,
    );
    expect(taken.tab).toMatch(/^snap 0001 \d{8}T\d{6}Z$/);

    const tab = stand.workspace.workbook.tab(taken.tab)!;
    const { head, parts } = wholeIn(taken.tab);
    const [events, placements, settings, typed] = parts;
    expect(tab).toMatchObject({ hidden: true, columnCount: EVENT_COLUMNS.length + 2 });
    expect(tab.rowCount).toBe(1 + parts.reduce((total, part) => total + part.rows.length, 0));
    expect(events!.rows[1]).toContain('ada@example.org');
    expect(events!.rows[2]).toContain('=Brio');
    expect(placements!.rows).toHaveLength(1);
    expect(settings!.rows[0]).toContain('Setting');
    expect(typed!.rows).toEqual([
      ['Events', `${COLUMN_BEHIND}2`, 'formula', '=3+4', 'General'],
      ['Events', `${COLUMN_BEHIND}3`, 'number', '12.5', 'General'],
    ]);

    const [header, line] = cellsOf('Snapshots').map((row) => row.map(String));
    const column = (name: string) => line![header!.indexOf(name)];
    expect(column('Sequence')).toBe('1');
    expect(column('Tab')).toBe(taken.tab);
    expect(column('Reason')).toBe('manual');
    expect(column('Who')).toBe('editor@example.org');
    expect(column('Rows')).toMatch(/^3 Events\n1 Placements\n\d+ Settings\n2 typed cells$/);
    expect(column('SHA-256 of its parts')).toBe(
      head.parts.map(({ name, digest }) => `${digest} ${name}`).join('\n'),
    );
    expect(column('SHA-256')).toBe(sha256(JSON.stringify(head)));
    expect(column('Verified at')).toMatch(/Z$/);
    expect(stand.workspace.workbook.tab('Snapshots')).toMatchObject({ hidden: true });
    const { tabs: all } = JSON.parse(await stand.workbook());
    for (const name of ['Snapshots', taken.tab]) {
      const kept = all.find((each: { name: string }) => each.name === name);
      expect(JSON.stringify(kept.protections)).toMatch(/"warningOnly":true/);
    }
  });

  it('is what the state says, until somebody deletes it, and what activity tells', async () => {
    expect((await stand.run('currentState')).snapshot).toBeNull();
    const taken = await stand.run('snapshotNow', [], 'ada@example.org');
    expect((await stand.run('currentState')).snapshot).toMatchObject({ by: 'ada@example.org' });
    expect((await stand.run('listActivity')).entries[0].sentence).toBe(
      'Took snapshot 1: 2 rows of Events, and the other tabs.',
    );
    await stand.reshape(taken.tab, (sheetId) => [{ deleteSheet: { sheetId } }]);
    expect((await stand.run('currentState')).snapshot).toBeNull();
    expect(await stand.run('snapshotNow')).toMatchObject({ outcome: 'taken', sequence: 2 });
  });

  it('leaves the editor in the tab where they were, and every tab as it was', async () => {
    const before = await stand.tabs();
    const { active } = (await stand.click('snapshotNow')) as unknown as { active: { tab: string } | null };
    expect(active?.tab ?? 'Events').not.toMatch(/^snap/);
    const after = await stand.tabs();
    for (const tab of before) {
      if (tab.name === 'Activity') continue;
      expect(after.find(({ name }) => name === tab.name)).toEqual(tab);
    }
  });

  it('is refused in a sentence when snapshots would have more than a quarter of the workbook', async () => {
    await stand.run('snapshotNow');
    // What the index says of cells is nobody's word: the tabs themselves are asked.
    await stand.writeCells('Snapshots!F2', [['2499999']]);
    expect(await stand.run('snapshotNow')).toMatchObject({ outcome: 'taken', sequence: 2 });
    stand.workspace.workbook.ensureTab('snap of somebody', { rows: 100_000, columns: 25 });
    await stand.type(2, 'title', 'Alba, again');
    const before = await tabs();
    const refused = await stand.run('snapshotNow');
    expect(refused.outcome).toBe('refused');
    expect(refused.sentence).toMatch(
      /^No snapshot was taken: it needs \d+ cells, and those there hold 2,50\d,\d+ of the 2,500,000/,
    );
    expect(await tabs()).toEqual(before);
    await stand.reshape('snap of somebody', (sheetId) => [{ deleteSheet: { sheetId } }]);
    expect(await stand.run('snapshotNow')).toMatchObject({ outcome: 'taken' });
  });

  it('that was cut off does not count, and is taken away by the next', async () => {
    await stand.faults({ crash: { function: 'snapshotNow', afterWriteTo: 'Snapshots' } });
    expect((await stand.click('snapshotNow')).ok).toBe(false);
    expect((await stand.run('currentState')).snapshot).toBeNull();
    const taken = await stand.run('snapshotNow');
    expect(taken).toMatchObject({ outcome: 'taken' });
    expect((await tabs()).filter((name) => name.startsWith('snap '))).toEqual([taken.tab]);
    expect(cellsOf('Snapshots').filter(([cell]) => /^\d+$/.test(String(cell)))).toHaveLength(1);
  });

  it('never writes into a tab “Snapshots” of somebody’s own', async () => {
    stand.workspace.workbook.ensureTab('Snapshots');
    await stand.writeCells('Snapshots!A1', [['Photographs'], ['harbour.jpg']]);
    const refused = await stand.run('snapshotNow');
    expect(refused).toMatchObject({ outcome: 'failed', code: 'tab-taken' });
    expect(await stand.readCells('Snapshots!A1:M9')).toEqual([['Photographs'], ['harbour.jpg']]);
    expect(await stand.run('currentState')).toMatchObject({ outcome: 'state', snapshot: null });
  });

  it('is not taken without the tab Events', async () => {
    await stand.reshape('Events', (sheetId) => [{ deleteSheet: { sheetId } }]);
    expect((await stand.run('snapshotNow')).sentence).toMatch(/the tab Events is gone/);
    expect(await tabs()).not.toContain('Snapshots');
  });

  it('is compressed by itself when a cell is too long to be escaped', async () => {
    await stand.type(3, 'description', `=${'x'.repeat(49_999)}`);
    const taken = await stand.run('snapshotNow');
    expect(taken.sentence).toMatch(/, compressed\.$/);
    expect(wholeIn(taken.tab).parts[0]!.rows[2]!.join('')).toContain(`=${'x'.repeat(49_999)}`);
    expect(stand.workspace.workbook.tab(taken.tab)).toMatchObject({ hidden: true, columnCount: 2 });
  });

  it('holds one moment, although somebody types between its reads', async () => {
    await stand.faults({
      editBetween: {
        function: 'snapshotNow',
        range: 'Events!C2',
        values: [['Alba, typed over']],
        moment: 'after-read',
      },
    });
    const taken = await stand.run('snapshotNow');
    expect(taken.outcome).toBe('taken');
    expect(taken.sentence).toMatch(/Typed while it was copied, and in it: C2 \(Title\) was “Alba”/);
    expect(wholeIn(taken.tab).parts[0]!.rows[1]![2]).toBe('Alba, typed over');
  });
});
