// Placements in the workbook: placed, moved, cancelled and taken back through the interfaces that an editor has.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PLACEMENT_COLUMNS, type PlacementField } from '../../../shared/placements/columns.ts';
import type { PublishedPlacement } from '../../../shared/placements/placement.ts';
import { layOut, publicationOf } from '../../../shared/publication/publication.ts';
import { verify } from '../../../shared/publication/verify.ts';
import { offsetText } from '../../../shared/zone.ts';
import { offsetsIn } from '../../shared/placements/booking-desk.ts';
import { sha256 } from '../../shared/programme.ts';
import { SheetAlone } from '../sheet-alone.ts';

const EDITOR = 'editor@example.org';
const rows = [
  { title: 'Alba', date: '2099-06-05', startTime: '19:00', venue: 'Hall' },
  { title: 'Brio', date: '2099-06-06', startTime: '20:00', venue: 'Yard' },
];

const HOUR_MS = 3_600_000;
/** As the clocks of the programme's zone show it. */
const wallOf = (ms: number) =>
  new Date(ms).toLocaleString('sv-SE', { timeZone: 'Europe/Paris' }).slice(0, 16);
/** Typed so that nothing in them is taken for a date or a number. */
const asTexts = (cells: readonly (readonly string[])[]) =>
  cells.map((row) => row.map((cell) => (cell === '' ? '' : `'${cell}`)));
const offsetOf = (ms: number) => offsetText(offsetsIn('Europe/Paris')(ms));

describe('placements in the workbook', () => {
  let sheet: SheetAlone;
  let keys: string[];
  beforeEach(async () => {
    sheet = await SheetAlone.withRows(rows);
    await sheet.publish();
    keys = (await sheet.rows()).map((row) => row.key ?? '');
  });
  afterEach(() => sheet.close());

  const placementRows = async () =>
    (await sheet.readCells('Placements!A2:M')).map(
      (cells) =>
        Object.fromEntries(
          PLACEMENT_COLUMNS.map(({ field }, index) => [field, cells[index] ?? '']),
        ) as Record<PlacementField, string>,
    );
  const cellsOf = (tab: string) =>
    sheet.workspace.workbook.values(tab).map((row) => row.map((cell) => String(cell ?? '')));
  const deleteTab = (tab: string) => sheet.reshape(tab, (sheetId) => [{ deleteSheet: { sheetId } }]);
  const foundPublication = () => {
    const found = verify(
      { events: cellsOf('Published'), placements: cellsOf('Published placements') },
      sha256,
    );
    if (found.kind !== 'whole') throw new Error(JSON.stringify(found));
    return found.publication;
  };
  const published = () => foundPublication().placements;
  /** Promotes an event since an hour for two days, as a publish of then would have said it, and publishes again. */
  const runSinceAnHour = async (eventKey: string) => {
    const found = foundPublication();
    const startMs = Math.floor(Date.now() / 60_000) * 60_000 - HOUR_MS;
    const [start, end] = [startMs, startMs + 48 * HOUR_MS].map(
      (ms) => `${wallOf(ms).replace(' ', 'T')}:00${offsetOf(ms)}`,
    );
    const running: PublishedPlacement = {
      id: 'running1',
      eventKey,
      tier: 'promoted',
      requestedStartAt: start!,
      effectiveStartAt: start!,
      effectiveEndAt: end!,
      durationHours: 48,
      status: 'scheduled',
      isPaid: false,
      createdBy: 'sheet',
      createdAt: found.manifest.publishedAt,
      updatedAt: found.manifest.publishedAt,
    };
    const parts = { ...found.manifest, revision: found.manifest.revision + 1, events: found.events };
    const { seal: _, digests: __, ...about } = parts;
    const next = publicationOf({ ...about, placements: [...found.placements, running] }, sha256);
    for (const { tab, cells } of layOut(next)) {
      await sheet.reshape(tab, (sheetId) => [{ appendDimension: { sheetId, dimension: 'ROWS', length: 2 } }]);
      await sheet.writeCells(`${tab}!A1`, asTexts(cells));
    }
    const row = (await placementRows()).length + 2;
    await sheet.writeCells(`Placements!A${row}`, [[running.id, eventKey, 'promoted', wallOf(startMs), '48']]);
    await sheet.publish();
    expect(published()).toContainEqual(running);
    return running;
  };

  const place = (more: object = {}) =>
    sheet.run('placeEvent', [
      {
        eventKey: keys[0],
        tier: 'spotlight',
        start: '2099-05-01T18:00',
        hours: '',
        partner: '',
        note: '',
        ...more,
      },
    ]);

  it('are placed in a row that says what was asked for and what comes of it, and published with the events', async () => {
    const placed = await place({ partner: 'Lantern Brewery', note: 'Paid in advance' });
    expect(placed).toMatchObject({ outcome: 'placed' });
    expect(placed.sentence).toBe(
      '“Alba” is placed (spotlight) from 2099-05-01 18:00 Europe/Paris to 2099-05-03 18:00 Europe/Paris. Visitors see it after the next publish.',
    );
    const [row] = await placementRows();
    expect(row).toMatchObject({
      event: `${keys[0]} · Alba`,
      tier: 'spotlight',
      requestedStart: '2099-05-01 18:00',
      hours: '48',
      status: 'scheduled',
      partner: 'Lantern Brewery',
      createdBy: EDITOR,
      note: 'Paid in advance',
      effectiveStart: '2099-05-01 18:00 Europe/Paris',
      effectiveEnd: '2099-05-03 18:00 Europe/Paris',
      reason: '',
    });
    expect(published()).toEqual([]);
    expect(await sheet.run('currentState')).toMatchObject({
      waiting: 0,
      placements: {
        waiting: [
          '“Alba” (spotlight) would run from 2099-05-01 18:00 Europe/Paris to 2099-05-03 18:00 Europe/Paris.',
        ],
      },
    });
    expect(await sheet.publish()).toMatchObject({ outcome: 'published', placements: 1 });
    expect(published()).toEqual([
      {
        id: row!.key,
        eventKey: keys[0],
        tier: 'spotlight',
        requestedStartAt: '2099-05-01T18:00:00+02:00',
        effectiveStartAt: '2099-05-01T18:00:00+02:00',
        effectiveEndAt: '2099-05-03T18:00:00+02:00',
        durationHours: 48,
        status: 'scheduled',
        isPaid: true,
        createdBy: 'sheet',
        createdAt: row!.createdAt,
        updatedAt: expect.stringMatching(/Z$/),
      },
    ]);
    expect(await sheet.publish()).toMatchObject({ outcome: 'unchanged' });
  });

  it('offer the events that can be placed, those to come first', async () => {
    await sheet.run('validateEvents');
    const tab = (JSON.parse(await sheet.workbook()).tabs as { name: string }[]).find(
      ({ name }) => name === 'Placements',
    );
    expect(JSON.stringify(tab)).toContain(`${keys[0]} · Alba`);
  });

  it('say in a sentence why one of four waits', async () => {
    for (let count = 0; count < 3; count++) await place();
    await place({ eventKey: keys[1] });
    const waiting = (await placementRows()).filter((row) => row.effectiveStart?.startsWith('2099-05-03'));
    expect(waiting).toHaveLength(1);
    expect(waiting[0]!.reason).toContain(
      'Note: Every spotlight slot (3) is taken at 2099-05-01 18:00 Europe/Paris: it starts at 2099-05-03 18:00 Europe/Paris, as soon as one is free.',
    );
  });

  it('are moved and cancelled, and both can be taken back', async () => {
    await place();
    const [{ key: id }] = (await placementRows()) as [Record<PlacementField, string>];
    const moved = await sheet.run('reschedulePlacement', [{ id, start: '2099-05-10T10:00', hours: '24' }]);
    expect(moved).toMatchObject({ outcome: 'changed' });
    expect((await placementRows())[0]).toMatchObject({
      requestedStart: '2099-05-10 10:00',
      effectiveEnd: '2099-05-11 10:00 Europe/Paris',
    });
    expect(await sheet.run('cancelPlacement', [id])).toMatchObject({ outcome: 'changed' });
    expect((await placementRows())[0]).toMatchObject({ status: 'cancelled', effectiveStart: '' });

    const undo = async () => {
      const { entries } = await sheet.run('listActivity');
      const offered = entries.find((entry: { undo: { kind: string } }) => entry.undo.kind === 'offered');
      return sheet.run('undoActivity', [offered.id]);
    };
    expect(await undo()).toMatchObject({ outcome: 'undone' });
    expect((await placementRows())[0]).toMatchObject({ status: 'scheduled', hours: '24' });
  });

  it.each([
    [{ start: 'soon' }, /Nothing was written\./],
    [{ start: '2099-03-29T02:30' }, /does not exist: the clocks go forward/],
    [{ tier: 'gold' }, /“gold” is no tier/],
    [{ hours: '337' }, /whole number of hours from 1 to 336/],
    [{ eventKey: 'nobody' }, /There is no event “nobody”/],
  ])('write nothing that cannot be read: %j', async (request, why) => {
    const refused = await place(request);
    expect(refused).toMatchObject({ outcome: 'refused' });
    expect(refused.sentence).toMatch(why);
    expect(await placementRows()).toEqual([]);
  });

  it('take a suggestion for a cell of theirs, back and forth', async () => {
    await sheet.writeCells('Placements!B2', [[keys[0]!, 'spotlight', '2099-05-01']]);
    const { issues } = await sheet.run('currentState');
    const asked = issues.find(({ code }: { code: string }) => code === 'placement-start-timeless');
    expect(asked).toMatchObject({ tab: 'Placements', row: 2, title: 'Alba', typed: '2099-05-01' });
    const { tab, eventKey, row, column, title, typed: before, suggestions } = asked;
    const taken = await sheet.run('takeSuggestion', [
      { at: { tab, eventKey, row, column, title }, before, after: suggestions[2] },
    ]);
    expect(taken).toMatchObject({ outcome: 'answered' });
    expect((await placementRows())[0]).toMatchObject({
      requestedStart: '2099-05-01 18:00',
      effectiveStart: '2099-05-01 18:00 Europe/Paris',
    });
    const { entries } = await sheet.run('listActivity');
    expect(await sheet.run('undoActivity', [entries[0].id])).toMatchObject({ outcome: 'undone' });
    expect((await placementRows())[0]).toMatchObject({ requestedStart: '2099-05-01', effectiveStart: '' });
  });

  it('hold a broken row back only when asked to', async () => {
    await place();
    await sheet.publish();
    await sheet.writeCells('Placements!C2', [['gold']]);
    const blocked = await sheet.publish();
    expect(blocked).toMatchObject({
      outcome: 'blocked',
      why: 'broken-rows',
      brokenRows: [{ tab: 'Placements', row: 2, title: 'Alba' }],
    });
    const checked = await sheet.run('validateEvents');
    expect(checked.sentence).toBe(
      'All 2 rows can be published. 1 placement cannot run as written: see the Reason column of Placements.',
    );
    const held = await sheet.publish({ holdBack: true });
    expect(held).toMatchObject({ heldBack: [{ tab: 'Placements', row: 2 }] });
    expect(published()[0]).toMatchObject({
      tier: 'spotlight',
      effectiveStartAt: '2099-05-01T18:00:00+02:00',
    });
  });

  it('keep what has begun when the hidden tab is lost', async () => {
    await place({ start: '2020-01-01T10:00', hours: '200' });
    const past = (await placementRows())[0]!;
    expect(past.reason).toContain('has passed: it starts at');
    await sheet.publish();
    const [before] = published();
    await sheet.reshape('Published placements', (sheetId) => [{ deleteSheet: { sheetId } }]);
    await sheet.publish();
    expect(published()[0]).toMatchObject({ id: before!.id, effectiveEndAt: before!.effectiveEndAt });
  });

  it('go back with a publish that is taken back', async () => {
    await place();
    await sheet.publish();
    expect(published()).toHaveLength(1);
    const { entries } = await sheet.run('listActivity');
    const publish = entries.find(
      (entry: { sentence: string }) => entry.sentence === 'Published revision 2: 1 placement.',
    );
    const undone = await sheet.run('undoActivity', [publish.id]);
    expect(undone.sentences[0]).toBe('Visitors see one placement as before again, as revision 3.');
    const [latest] = (await sheet.run('listActivity')).entries;
    expect(latest.sentence).toBe('Took back a publish: 0 events, 1 placement, now revision 3.');
    expect(published()).toEqual([]);
    expect(await placementRows()).toHaveLength(1);
    expect(await sheet.publish()).toMatchObject({ outcome: 'published', placements: 1 });
  });

  it('are asked for from the menu, one thing at a time', async () => {
    const click = (name: string, answers: string[], range: string) =>
      sheet.click(name, [], EDITOR, answers, { tab: range.split('!')[0]!, range: range.split('!')[1]! });
    const asked = await click(
      'placeSelected',
      ['promoted', '2099-05-02 10:00', '', 'Lantern Brewery'],
      'Events!C3',
    );
    expect(asked.result, JSON.stringify(asked)).toMatchObject({ outcome: 'placed' });
    expect((await placementRows())[0]).toMatchObject({
      event: `${keys[1]} · Brio`,
      tier: 'promoted',
      hours: '48',
      partner: 'Lantern Brewery',
    });
    const moved = await click('rescheduleSelected', ['2099-05-03 10:00', '12'], 'Placements!D2');
    expect(moved.result, JSON.stringify(moved)).toMatchObject({ outcome: 'changed' });
    const cancelled = await click('cancelSelected', ['YES'], 'Placements!D2');
    expect(cancelled.result, JSON.stringify(cancelled)).toMatchObject({ outcome: 'changed' });
    expect((await placementRows())[0]).toMatchObject({ hours: '12', status: 'cancelled' });
    for (const command of ['rescheduleSelected', 'cancelSelected']) {
      const refused = await click(command, [], 'Settings!A1');
      expect(refused.result).toMatchObject({ outcome: 'refused' });
    }
  });

  it.each(['before-write', 'before-write-there'])('are not lost when somebody sorts %s', async (moment) => {
    await sheet.writeCells(
      'Placements!B2',
      [1, 2, 3].map((day) => [keys[day % 2]!, 'promoted', `2099-05-0${day} 18:00`, '', '', `Partner ${day}`]),
    );
    await sheet.faults({
      sortBetween: { function: 'validateEvents', tab: 'Placements', column: 4, ascending: false, moment },
    });
    await sheet.run('validateEvents');
    await sheet.faults({});
    await sheet.run('validateEvents');
    const sorted = await placementRows();
    expect(sorted.map(({ partner }) => partner)).toEqual(['Partner 3', 'Partner 2', 'Partner 1']);
    for (const row of sorted) expect(row.effectiveStart).toBe(`${row.requestedStart} Europe/Paris`);
    expect(new Set(sorted.map(({ key }) => key)).size).toBe(3);
  });

  describe('whose hidden tabs are lost or old', () => {
    it('keep a running window when both tabs are deleted, whatever its row says by now', async () => {
      const before = await runSinceAnHour(keys[0]!);
      await sheet.writeCells('Placements!C2', [['spotlight', '2099-01-01 10:00', '3']]);
      for (const tab of ['Published', 'Published placements']) await deleteTab(tab);
      await sheet.run('publish', [{ holdBack: true }]);
      expect(published()).toEqual([before]);
    });

    it('run nothing twice, and take nothing for begun that was never published', async () => {
      const before = await runSinceAnHour(keys[0]!);
      const asked = wallOf(Date.parse(before.effectiveStartAt));
      await sheet.writeCells('Placements!B3', [[keys[1]!, 'promoted', asked, '48']]);
      await sheet.run('validateEvents');
      for (const tab of ['Published', 'Published placements']) await deleteTab(tab);
      await sheet.publish();
      expect(published()).toContainEqual(before);
      const second = published().find(({ eventKey }) => eventKey === keys[1]);
      expect(Date.parse(second!.effectiveStartAt)).toBeGreaterThan(Date.parse(before.effectiveStartAt));
    });

    it('go on from what was published last when an older copy of both is put back', async () => {
      const tabs = ['Published', 'Published placements'];
      const copies = tabs.map((tab) => cellsOf(tab));
      const before = await runSinceAnHour(keys[0]!);
      for (const [index, tab] of tabs.entries()) {
        const blank = cellsOf(tab).map((row) => row.map(() => ''));
        await sheet.writeCells(`${tab}!A1`, blank);
        await sheet.writeCells(`${tab}!A1`, asTexts(copies[index]!));
      }
      expect(published()).toEqual([]);
      await sheet.publish();
      expect(published()).toEqual([before]);
    });
  });

  it('are cancelled though something else in the row is broken', async () => {
    await place();
    await sheet.publish();
    const [{ key }] = (await placementRows()) as [Record<PlacementField, string>];
    await sheet.writeCells('Placements!E2', [['two days']]);
    const cancelled = await sheet.run('cancelPlacement', [key]);
    expect(cancelled).toMatchObject({ outcome: 'changed' });
    await sheet.run('publish', [{ holdBack: true }]);
    expect(published()).toEqual([]);
  });

  it('say what a cancellation means: nothing for what nobody saw, a stop for what runs, no act for what is over', async () => {
    await place();
    const [{ key }] = (await placementRows()) as [Record<PlacementField, string>];
    const unseen = await sheet.run('cancelPlacement', [key]);
    expect(unseen.sentence).toBe(
      'The placement of “Alba” is cancelled. It was never published, so nothing changes for visitors.',
    );
    const { id: running } = await runSinceAnHour(keys[1]!);
    const moved = await sheet.run('reschedulePlacement', [
      { id: running, start: '2099-05-03T10:00', hours: '' },
    ]);
    expect(moved.sentence).toMatch(
      /^Nothing was written\. “Brio” runs already, until .*: it can be cancelled/,
    );
    const stopped = await sheet.run('cancelPlacement', [running]);
    expect(stopped.sentence).toMatch(/^The placement of “Brio” is cancelled\. .*after the next publish\.$/);
  });

  it('never write over a row that somebody types at the same moment', async () => {
    await sheet.faults({
      editBetween: {
        function: 'placeEvent',
        range: 'Placements!B2',
        values: [[keys[1]!, 'promoted', '2099-05-09 18:00']],
      },
    });
    const placed = await place();
    await sheet.faults({});
    expect(placed).toMatchObject({ outcome: 'placed' });
    const [theirs, ours] = await placementRows();
    expect(theirs).toMatchObject({ event: keys[1], requestedStart: '2099-05-09 18:00' });
    expect(ours).toMatchObject({
      event: `${keys[0]} · Alba`,
      requestedStart: '2099-05-01 18:00',
      status: 'scheduled',
    });
  });

  it('leave no stray cell when the row is deleted at the moment it is cancelled', async () => {
    for (const eventKey of keys) await place({ eventKey });
    const [, second] = (await placementRows()) as Record<PlacementField, string>[];
    for (const { row, key } of [
      { row: 3, key: second!.key },
      { row: 2, key: (await placementRows())[0]!.key },
    ]) {
      await sheet.faults({
        deleteRowBetween: { function: 'cancelPlacement', tab: 'Placements', row, count: 1 },
      });
      const cancelled = await sheet.run('cancelPlacement', [key]);
      await sheet.faults({});
      expect(cancelled).toMatchObject({ outcome: 'refused' });
      const left = await placementRows();
      expect(left.filter(({ status }) => status === 'cancelled')).toEqual([]);
      expect(left.every(({ event }) => event !== '')).toBe(true);
      await place({ eventKey: keys[1] });
    }
  });

  it('that are broken are asked about by the menu’s publish, with their tab', async () => {
    await sheet.writeCells('Placements!B2', [[keys[0]!, 'spot-on', '2099-05-01 18:00']]);
    const { dialogs, result } = await sheet.click('publish', [], EDITOR, ['NO']);
    expect(JSON.stringify(dialogs)).toContain('Placements, row 2: Alba');
    expect(result).toMatchObject({ outcome: 'blocked' });
  });

  it('are found, mended and taken back under headers of another name', async () => {
    await sheet.writeCells('Placements!B1', [['Événement', 'Niveau', 'Début']]);
    await sheet.writeCells('Placements!B2', [[keys[0]!, 'spotlight', '2099-05-01']]);
    const { issues } = await sheet.run('currentState');
    const asked = issues.find(({ code }: { code: string }) => code === 'placement-start-timeless');
    const { tab, eventKey, row, column, title, typed: before, suggestions } = asked;
    const at = { tab, eventKey, row, column, title };
    expect(await sheet.run('goTo', [at])).toMatchObject({ outcome: 'shown', cell: 'D2' });
    await sheet.run('takeSuggestion', [{ at, before, after: suggestions[0] }]);
    expect((await placementRows())[0]).toMatchObject({ requestedStart: '2099-05-01 09:00' });
    const { entries } = await sheet.run('listActivity');
    expect(await sheet.run('undoActivity', [entries[0].id])).toMatchObject({ outcome: 'undone' });
    expect((await placementRows())[0]).toMatchObject({ requestedStart: '2099-05-01' });
  });

  it('are paid by nobody known when a formula fails under Partner', async () => {
    await sheet.writeCells('Placements!B2', [[keys[0]!, 'spotlight', '2099-05-01 18:00']]);
    await sheet.reshape('Placements', (sheetId) => [
      {
        updateCells: {
          start: { sheetId, rowIndex: 1, columnIndex: 6 },
          rows: [{ values: [{ userEnteredValue: { formulaValue: '=Missing!A1' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    const { issues } = await sheet.run('currentState');
    const broken = issues.find(({ tab }: { tab: string }) => tab === 'Placements');
    expect(broken).toMatchObject({ code: 'cell-broken', severity: 'error', cell: 'G2' });
    expect(await sheet.publish()).toMatchObject({ outcome: 'blocked', why: 'broken-rows' });
  });

  it('keep the windows that stand in their cells while the zones disagree', async () => {
    await place();
    const before = await placementRows();
    sheet.workspace.workbook.settings({ timeZone: 'America/New_York' });
    await sheet.run('validateEvents');
    expect(await placementRows()).toEqual(before);
  });

  it('each get an id of their own when rows trade places', async () => {
    await sheet.writeCells('Placements!B2', [
      [keys[0]!, 'promoted', '2099-05-01 18:00'],
      [keys[1]!, 'promoted', '2099-05-02 18:00'],
    ]);
    await sheet.run('validateEvents');
    const before = new Map((await placementRows()).map((row) => [row.requestedStart, row.key]));
    expect(new Set(before.values()).size).toBe(2);
    await sheet.writeCells('Placements!B2', [
      [keys[1]!, 'promoted', '2099-05-02 18:00'],
      [keys[0]!, 'promoted', '2099-05-01 18:00'],
    ]);
    await sheet.run('validateEvents');
    const after = await placementRows();
    expect(new Set(after.map(({ key }) => key)).size).toBe(2);
  });
});
