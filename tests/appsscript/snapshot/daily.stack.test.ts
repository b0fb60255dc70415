// The daily snapshot: who has its trigger, what it takes, and what thirty days of editing leave.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Row } from '../../journeys/editors-sheet.ts';
import { SheetAlone } from '../sheet-alone.ts';

const rows: Row[] = [
  { title: 'Alba', date: '2027-06-10', startTime: '19:30' },
  { title: 'Brio', date: '2027-06-11', startTime: '20:00' },
];

describe('the daily snapshot', () => {
  let stand: SheetAlone;
  beforeEach(async () => {
    stand = await SheetAlone.withRows(rows);
  });
  afterEach(() => stand.close());
  const triggers = async () => JSON.parse(await stand.workbook()).triggers;
  const listed = async () => (await stand.run('listSnapshots', [true])).snapshots;

  it('is installed once, says in which zone and for whom, and is refused to a second account', async () => {
    const ada = await stand.run('installTriggers', [], 'ada@example.org');
    expect(ada.outcome).toBe('installed');
    expect(ada.sentence).toMatch(
      /^A snapshot is taken every day at 04:20 UTC \(now 0[56]:20 in Europe\/Paris\), .* runs as ada@example\.org\.$/,
    );
    expect(await triggers()).toMatchObject([
      {
        handler: 'scheduledBackup',
        owner: 'ada@example.org',
        schedule: { everyDays: 1, atHour: 4, nearMinute: 20, inTimezone: 'Etc/UTC' },
      },
    ]);
    expect(await stand.run('installTriggers', [], 'ada@example.org')).toMatchObject({ outcome: 'there' });
    const brio = await stand.run('installTriggers', [], 'brio@example.org');
    expect(brio).toMatchObject({ outcome: 'refused' });
    expect(brio.sentence).toMatch(/belongs to ada@example\.org already/);
    expect(await triggers()).toHaveLength(1);
    expect((await stand.run('listSnapshots', [true])).schedule).toEqual({
      owner: 'ada@example.org',
      lastRunAt: null,
    });
  });

  it('is taken once a day, by whom the trigger belongs to, whoever else calls it', async () => {
    await stand.run('installTriggers', [], 'ada@example.org');
    const first = await stand.run('scheduledBackup', [], 'ada@example.org');
    expect(first).toMatchObject({ outcome: 'taken', sequence: 1 });
    await stand.type(2, 'title', 'Alba, again');
    expect(await stand.run('scheduledBackup')).toMatchObject({ outcome: 'standing', sequence: 1 });
    expect(await listed()).toMatchObject([{ sequence: 1, reason: 'daily', by: 'ada@example.org' }]);
    const { schedule } = await stand.run('listSnapshots', [true]);
    expect(schedule.lastRunAt).toMatch(/Z$/);
  });

  it('is taken by its trigger, where there are no dialogs and nobody is at the page', async () => {
    const as = 'ada@example.org';
    await stand.run('installTriggers', [], as);
    const { ok, result } = await stand.workspace.run({
      function: 'scheduledBackup',
      as,
      trigger: true,
      activeUser: '',
    });
    expect({ ok, result }).toMatchObject({ ok: true, result: { outcome: 'taken', sequence: 1 } });
    expect(await listed()).toMatchObject([{ reason: 'daily', by: as }]);
  });

  it('leaves thirty and the pinned, the first ones pushed out by none of the same hour', async () => {
    for (let day = 1; day <= 34; day++) {
      await stand.type(2, 'title', `Alba ${day}`);
      expect(await stand.run('snapshotNow')).toMatchObject({ outcome: 'taken', sequence: day });
      if (day === 2) await stand.run('pinSnapshot', [2, true]);
    }
    const snapshots: { sequence: number; isPinned: boolean; tab: string }[] = await listed();
    expect(snapshots).toHaveLength(31);
    expect(snapshots.at(-1)).toMatchObject({ sequence: 2, isPinned: true });
    const names = (JSON.parse(await stand.workbook()).tabs as { name: string }[])
      .map(({ name }) => name)
      .filter((name) => name.startsWith('snap '));
    expect(names.sort()).toEqual(snapshots.map(({ tab }) => tab).sort());
    expect(await stand.run('verifySnapshots')).toMatchObject({
      outcome: 'whole',
      sentence: 'All 31 snapshots are as they were written.',
    });
    const request = { sequence: 2, tabs: null, events: null, publish: false };
    expect(await stand.run('restoreSnapshot', [request])).toMatchObject({ outcome: 'restored' });
    expect((await stand.rows())[0]!.title).toBe('Alba 2');
  });

  it('is taken by itself before what changes much, and not when the newest holds the same', async () => {
    await stand.publish();
    expect(await listed()).toMatchObject([{ sequence: 1, reason: 'publish' }]);
    await stand.publish();
    await stand.run('validateEvents');
    expect(await listed()).toHaveLength(1);
    const eventKey = (await stand.rows())[0]!.key;
    const wanted = {
      eventKey,
      tier: 'spotlight',
      start: '2027-06-01 10:00',
      hours: '',
      partner: '',
      note: '',
    };
    await stand.run('placeEvent', [wanted]);
    expect(await listed()).toHaveLength(1);
    await stand.publish();
    await stand.type(2, 'title', 'Alba, again');
    const [act] = (await stand.run('listActivity')).entries;
    await stand.run('undoActivity', [act.id]);
    const records = [
      ['Title', 'Date'],
      ['Coda', '2027-06-20'],
    ];
    const file = { name: 'more.csv', records, firstLine: 1, quoteFaults: [] };
    await stand.type(2, 'title', 'Alba, once more');
    await stand.run('bringImport', [{ file, fields: {}, isGrouped: null, usesKnown: false, keepAs: '' }]);
    const reasons = (await listed()).map(({ reason }: { reason: string }) => reason);
    expect(reasons).toEqual(['import', 'undo', 'publish', 'publish']);
  });

  it('reads an index of the first form, and writes it on in the form of now', async () => {
    const header =
      'Sequence,Time,Reason,Who,Tab,Cells,Rows of Events,Rows of Settings,Typed cells,SHA-256 of Events,SHA-256 of Settings,SHA-256 of typed cells,Verified at'.split(
        ',',
      );
    const { firstFormOf } = await import('./first-form.ts');
    const { cells, line } = firstFormOf(4, [
      ['Title', 'Date'],
      ['Alba, long ago', '2026-06-10'],
    ]);
    const { workbook } = stand.workspace;
    workbook.ensureTab('Snapshots', { rows: 50, columns: 13 });
    workbook.ensureTab(line[4]!, { rows: cells.length, columns: cells[0]!.length });
    const asText = (rows: string[][]) => rows.map((row) => row.map((cell) => cell && `'${cell}`));
    workbook.write('Snapshots!A1', asText([header, line]));
    workbook.write(`'${line[4]}'!A1`, asText(cells));
    expect(await listed()).toMatchObject([{ sequence: 4, by: 'ada@example.org', reason: 'manual' }]);
    const verified = await stand.run('verifySnapshots');
    expect(verified.outcome, verified.sentence).toBe('whole');
    expect(await stand.run('snapshotNow')).toMatchObject({ outcome: 'taken', sequence: 5 });
    expect((await listed()).map(({ sequence }: { sequence: number }) => sequence)).toEqual([5, 4]);
    expect(await stand.run('verifySnapshots')).toMatchObject({ outcome: 'whole' });
    const requested = { sequence: 4, tabs: ['Events'], events: null, publish: false };
    expect(await stand.run('restoreSnapshot', [requested])).toMatchObject({ outcome: 'restored' });
    expect(await stand.readCells('Events!A1:B2')).toEqual([
      ['Title', 'Date'],
      ['Alba, long ago', '2026-06-10'],
    ]);
  });
});
