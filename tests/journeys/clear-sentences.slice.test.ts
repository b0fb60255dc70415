// Each thing that can be wrong with a workbook: blocked or flagged with a sentence that names the place,
// nothing published, nothing lost.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Bandstand, cellOf, type Row } from './bandstand.ts';

const good: Row[] = [
  { title: 'A', date: '2027-06-19', startTime: '19:30' },
  { title: 'B', date: '2027-06-20', startTime: '19:30' },
];

describe('a workbook with a fault', () => {
  let stand: Bandstand;
  let feed: string;

  beforeEach(async () => {
    stand = await Bandstand.withRows(good);
    await stand.publish();
    feed = await stand.text('/feed/events.json');
    await stand.type(2, 'title', 'A, changed');
  });
  afterEach(() => stand.close());

  /** Holding back does not help either: the fault is no single row's. */
  async function expectBlocked(sentence: RegExp): Promise<void> {
    const rows = await stand.rows().catch(() => null);
    const validated = await stand.run('validateEvents');
    expect(
      validated.issues.map(({ message, repair }: Record<string, string>) => `${message} ${repair}`).join(' '),
    ).toMatch(sentence);
    expect(validated.errors).toBeGreaterThan(0);
    for (const holdBack of [false, true]) {
      const refused = await stand.publish({ holdBack });
      expect(refused.outcome).toBe('blocked');
      expect(refused.sentence).toMatch(sentence);
    }
    expect((await stand.run('previewPublish')).blockedBy.join(' ')).toMatch(sentence);
    expect(await stand.text('/feed/events.json')).toBe(feed);
    expect(await stand.rows().catch(() => null)).toEqual(rows);
  }

  it('has two columns for one field', async () => {
    await stand.writeCells('Events!H1', [['Titre']]);
    await expectBlocked(/C1 and H1 both mean “Titre”/);
  });

  it('has data under a blank header', async () => {
    await stand.writeCells('Events!H1:H2', [[''], ['some hall']]);
    await expectBlocked(/H1 has no header, but there is data below/);
  });

  it('lost the Title column', async () => {
    await stand.writeCells('Events!C1', [['Whatever']]);
    await expectBlocked(/no column “Title”/);
  });

  it('has merged cells in the table', async () => {
    await stand.reshape('Events', (sheetId) => [
      {
        mergeCells: {
          range: { sheetId, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 7, endColumnIndex: 8 },
          mergeType: 'MERGE_ALL',
        },
      },
    ]);
    await expectBlocked(/cells H2:H3 are merged/);
  });

  it('lost the Events tab', async () => {
    await stand.reshape('Events', (sheetId) => [{ deleteSheet: { sheetId } }]);
    await expectBlocked(/tab “Events” is gone/);
  });

  it('lost the Settings tab', async () => {
    await stand.reshape('Settings', (sheetId) => [{ deleteSheet: { sheetId } }]);
    await expectBlocked(/tab “Settings” is gone/);
  });

  it('has a spreadsheet in another time zone than the programme', async () => {
    stand.workspace.workbook.settings({ timeZone: 'America/New_York' });
    await expectBlocked(/programme says Europe\/Paris, the spreadsheet America\/New_York/);
  });

  it('has a script in another time zone', async () => {
    await fetch(`${stand.started.url}/desk/api/script`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ timeZone: 'Europe/London' }),
    });
    await expectBlocked(/the script Europe\/London/);
  });

  it('has a setting that cannot be', async () => {
    const row = (await stand.readCells('Settings!A1:A20')).findIndex(([name]) => name === 'Currency') + 1;
    await stand.writeCells(`Settings!B${row}`, [['euros']]);
    await expectBlocked(/“Currency” cannot be “euros”/);
  });

  it.each<[string, Row, RegExp]>([
    ['no title', { title: '' }, /There is no title/],
    ['an impossible date', { date: '31/02/2027' }, /“31\/02\/2027” is a day that does not exist/],
    ['a failed formula', { venue: '=Missing!A1' }, /formula in Venue gives #REF!/],
    ['a formula that is not calculated', { title: '=UPPER("b")' }, /formula in Title gives #CALC!/],
  ])('has a row with %s: flagged in its cell, held back, nothing lost', async (_, row, sentence) => {
    const [[field, value]] = Object.entries(row) as [['title' | 'date' | 'venue', string]];
    if (value.startsWith('=')) stand.workspace.workbook.format(`Events!${cellOf(3, field)}`, 'General');
    await stand.type(3, field, value);
    const validated = await stand.run('validateEvents');
    const issue = validated.issues.find((each: { severity: string }) => each.severity === 'error');
    expect(issue).toMatchObject({ row: 3, cell: cellOf(3, field) });
    expect(issue.message).toMatch(sentence);
    expect((await stand.rows())[1]!.check).toMatch(/^Error: /);
    expect(await stand.publish()).toMatchObject({ outcome: 'blocked' });
    const published = await stand.publish({ holdBack: true });
    expect(published.heldBack).toMatchObject([{ row: 3 }]);
    const { events } = await stand.feed();
    expect(events.map(({ title }) => title).sort()).toEqual(['A, changed', 'B']);
  });

  it('has a cell of 50,001 characters: Google refuses it, and the sheet is as before', async () => {
    const before = await stand.rows();
    await expect(stand.type(3, 'description', 'x'.repeat(50_001))).rejects.toThrow(/50,?000/);
    expect(await stand.rows()).toEqual(before);
    await stand.type(3, 'description', `=${'x'.repeat(49_999)}`);
    expect((await stand.run('validateEvents')).issues[0].message).toMatch(
      /Description has 50,?000 characters/,
    );
  });

  it('has a copied row: both are named, and nothing is published twice', async () => {
    const [row] = await stand.rows();
    await stand.write([row!], 4);
    const validated = await stand.run('validateEvents');
    const copies = validated.issues.filter(({ code }: { code: string }) => code === 'key-duplicate');
    expect(copies.map((issue: { cell: string }) => issue.cell)).toEqual(['A2', 'A4']);
    const published = await stand.publish({ holdBack: true });
    expect(published.events ?? 2).toBe(2);
    expect((await stand.feed()).events).toHaveLength(2);
  });
});
