// Set up on a spreadsheet that people already work in: nothing of theirs is bent, hidden or written over.

import { afterEach, describe, expect, it } from 'vitest';
import { cellName } from '../../shared/a1.ts';
import { EVENT_COLUMNS } from '../../shared/columns.ts';
import { Bandstand } from './bandstand.ts';

describe('set up on somebody’s own spreadsheet', () => {
  let stand: Bandstand;
  afterEach(() => stand.close());

  async function openWith(tabs: Record<string, string[][]>): Promise<void> {
    stand = await Bandstand.open({ sample: false });
    const { workbook } = stand.workspace;
    workbook.settings({ timeZone: 'Europe/Paris', locale: 'en_GB' });
    for (const [tab, cells] of Object.entries(tabs)) {
      workbook.ensureTab(tab, { rows: cells.length, columns: cells[0]!.length });
      workbook.write(`${tab}!A1`, cells);
    }
  }

  it('keeps dates, times and prices that Sheets had already understood', async () => {
    await openWith({
      Events: [
        ['Title', 'Date', 'Start', 'Price', 'Budget'],
        ['Old concert', '19/06/2027', '19:30', '£12.50', '1200'],
        ['Older concert', '2027-06-20', '20:00', '8', '300'],
      ],
    });
    expect(stand.workspace.workbook.values('Events!B2')[0]![0]).toBeTypeOf('number');
    expect(await stand.run('setUpWorkbook')).toMatchObject({ outcome: 'set-up' });
    const published = await stand.publish();
    expect(published, published.sentence).toMatchObject({ events: 2, delivery: { state: 'delivered' } });
    const { events } = await stand.feed();
    expect(
      events.map(({ title, occurrences, price }) => [
        title,
        occurrences[0]!.startsAt,
        price.min,
        price.currency,
      ]),
    ).toEqual([
      ['Old concert', '2027-06-19T19:30:00+02:00', 12.5, 'GBP'],
      ['Older concert', '2027-06-20T20:00:00+02:00', 8, 'EUR'],
    ]);
    // Their own column is theirs: still a number, in their format.
    expect(stand.workspace.workbook.values('Events!E2')[0]![0]).toBe(1200);
  });

  it.each<[string, Record<string, string[][]>, RegExp]>([
    [
      'Settings',
      {
        Settings: [
          ['Colour', 'Value'],
          ['door', 'red'],
        ],
      },
      /a tab “Settings” that is not Bandstand’s/,
    ],
    ['Published', { Published: [['Our books'], ['one']] }, /a tab “Published” that is not Bandstand’s/],
    [
      'Check',
      {
        Events: [
          ['Title', 'Date', 'Check'],
          ['A', '2027-06-19', 'asked Bob'],
        ],
      },
      /a column “Check” of its own/,
    ],
  ])('refuses to write over their %s, and changes nothing', async (_, tabs, sentence) => {
    await openWith(tabs);
    const before = JSON.parse(await stand.workbook()).tabs;
    const refused = await stand.run('setUpWorkbook');
    expect(refused.outcome).toBe('failed');
    expect(refused.sentence).toMatch(sentence);
    expect(JSON.parse(await stand.workbook()).tabs).toEqual(before);
  });

  it('puts the header of Settings back without losing a setting', async () => {
    await openWith({});
    await stand.run('setUpWorkbook');
    await stand.writeCells('Settings!B2', [['Our festival']]);
    await stand.reshape('Settings', (sheetId) => [
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
    ]);
    await stand.run('setUpWorkbook');
    expect(await stand.readCells('Settings!A1:B2')).toEqual([
      ['Setting', 'Value'],
      ['Programme name', 'Our festival'],
    ]);
  });

  it('works in a tab of one row', async () => {
    await openWith({ Events: [['Title', 'Date']] });
    expect(await stand.run('setUpWorkbook')).toMatchObject({ outcome: 'set-up' });
  });
});

describe('what people do to keys', () => {
  let stand: Bandstand;
  afterEach(() => stand.close());

  const rows = ['A', 'B', 'C'].map((title, index) => ({
    title,
    date: `2027-06-1${index}`,
    startTime: '19:30',
  }));

  async function published(): Promise<void> {
    stand = await Bandstand.withRows(rows);
    expect(await stand.publish()).toMatchObject({ outcome: 'published', events: 3 });
  }

  it('an emptied row keeps its key and blocks, and held back its event stays', async () => {
    await published();
    const { key } = (await stand.rows())[1]!;
    await stand.writeCells('Events!B3:AH3', [Array<string>(33).fill('')]);
    expect((await stand.run('validateEvents')).issues[0]).toMatchObject({
      code: 'row-emptied',
      eventKey: key,
    });
    expect((await stand.rows())[1]!.key).toBe(key);
    expect(await stand.publish()).toMatchObject({ outcome: 'blocked' });
    await stand.publish({ holdBack: true });
    expect((await stand.feed()).events.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
  });

  it('a cleared key column is filled in again as it was', async () => {
    await published();
    const before = (await stand.rows()).map(({ key }) => key);
    await stand.writeCells('Events!A2:A4', [[''], [''], ['']]);
    await stand.run('validateEvents');
    expect((await stand.rows()).map(({ key }) => key)).toEqual(before);
  });

  it('a sort without column A is refused', async () => {
    await published();
    const cells = (await stand.readCells('Events!B2:AH4')).map((row) => [
      ...row,
      ...Array<string>(33 - row.length).fill(''),
    ]);
    await stand.writeCells('Events!B2:AH4', [cells[1]!, cells[2]!, cells[0]!]);
    const refused = await stand.publish({ holdBack: true });
    expect((await stand.feed()).events.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
    expect((await stand.run('validateEvents')).issues.map(({ code }: { code: string }) => code)).toContain(
      'key-moved',
    );
    expect(refused.heldBack ?? []).toHaveLength(3);
  });

  it('a column moved in at the wrong moment is put back', async () => {
    await published();
    const at = EVENT_COLUMNS.findIndex(({ field }) => field === 'source');
    const width = EVENT_COLUMNS.length;
    const rangeOf = (from: string, to: string) => `Events!${from}:${to}`;
    await stand.writeCells(rangeOf(cellName(2, at), cellName(4, at)), [['x1'], ['x2'], ['x3']]);
    await stand.type(2, 'title', '');
    const rows = await stand.readCells(rangeOf('A1', cellName(4, width - 1)));
    const sources = await stand.readCells(rangeOf(cellName(2, at), cellName(4, width - 1)));
    await stand.faults({
      editBetween: {
        function: 'validateEvents',
        range: rangeOf('A1', cellName(4, width)),
        values: rows.map((row, index) => {
          const padded = [...row, ...Array<string>(width - row.length).fill('')];
          return [...padded.slice(0, at), index === 0 ? 'Mood' : 'calm', ...padded.slice(at)];
        }),
      },
    });
    const message = await stand.run('validateEvents');
    expect(message).toMatchObject({ outcome: 'failed', code: 'columns-moved' });
    const now = await stand.readCells(rangeOf(cellName(2, at + 1), cellName(4, at + 1)));
    expect(now.map(([source]) => source)).toEqual(sources.map(([source]) => source));
  });

  it('an older copy of the tabs is published above whatever was served', async () => {
    await published();
    const { workbook } = stand.workspace;
    const older = ['Published', 'Published placements', 'Events'].map(
      (tab) => [tab, workbook.values(tab).map((row) => row.map(String))] as const,
    );
    for (const time of ['20:00', '20:30', '21:00']) {
      await stand.type(2, 'startTime', time);
      await stand.publish();
    }
    const before = (await stand.event('A'))!;
    expect(before.sequence).toBe(3);
    for (const [tab, cells] of older) workbook.write(`${tab}!A1`, cells);
    await stand.type(4, 'description', 'edited in the older copy');
    const published2 = await stand.publish();
    expect(published2).toMatchObject({ outcome: 'published', delivery: { state: 'delivered' } });
    const after = (await stand.event('A'))!;
    expect(after.occurrences[0]!.startTime).toBe('19:30');
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(after.changedIn).toBe(published2.revision);
  });
});
