// “It is meant so”, through the real bundle: what is kept, what is refused, and the way back.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAnswerable } from '../../../shared/check/check.ts';
import { ANSWERS_HEADER } from '../../../shared/check/decisions.ts';
import type { Issue } from '../../../shared/issues/issue.ts';
import { Bandstand, type Row } from '../../journeys/bandstand.ts';

const rows: Row[] = ['Alba', 'Brio'].map((title) => ({
  title,
  date: '2099-06-10',
  startTime: '19:30',
  endTime: '21:00',
  venue: 'Town Hall',
}));

describe('an answer', () => {
  let stand: Bandstand;
  beforeEach(async () => {
    stand = await Bandstand.withRows(rows);
  });
  afterEach(() => stand.close());

  const clashes = async (): Promise<Issue[]> =>
    (await stand.run('currentState')).issues.filter(({ code }: Issue) => code === 'venue-clash');
  const keep = ({ eventKey, row, code, parameters }: Issue) =>
    stand.run('keepAsMeant', [{ eventKey, row, title: '', rule: code, about: parameters.about }]);
  const lines = () => stand.workspace.workbook.values('Answers').slice(1);

  it('waits until keys are written', async () => {
    const [issue] = await clashes();
    expect(isAnswerable(issue!)).toBe(false);
    expect(await keep(issue!)).toMatchObject({
      outcome: 'refused',
      sentence: expect.stringMatching(/Validate first/),
    });
    expect(stand.workspace.workbook.tab('Answers')).toBeUndefined();
  });

  it('settles the question on both rows, is named, and changes nothing that is public', async () => {
    await stand.publish();
    const before = await stand.text('/feed/events.json');
    const [issue] = await clashes();
    expect(await keep(issue!)).toEqual({
      outcome: 'kept',
      sentence: 'Kept: of “Alba” this is meant so (Venue taken twice).',
    });
    expect(await clashes()).toEqual([]);
    expect(lines()).toEqual([
      [
        issue!.eventKey,
        'venue-clash',
        issue!.parameters.about,
        'editor@example.org',
        expect.stringMatching(/Z$/),
      ],
    ]);
    expect((await stand.publish()).outcome).toBe('unchanged');
    expect(await stand.text('/feed/events.json')).toBe(before);
    const tab = stand.workspace.workbook.tab('Answers')!;
    expect([tab.hidden, tab.columnCount]).toEqual([true, ANSWERS_HEADER.length]);
  });

  it('is asked again when the facts change', async () => {
    await stand.run('validateEvents');
    const [issue] = await clashes();
    await keep(issue!);
    for (const row of [2, 3]) await stand.type(row, 'date', '2099-06-11');
    expect(await clashes()).toHaveLength(2);
    expect(await keep(issue!)).toMatchObject({
      outcome: 'refused',
      sentence: expect.stringMatching(/no longer so/),
    });
    expect(lines()).toHaveLength(1);
  });

  it('is refused for a row that is gone', async () => {
    await stand.run('validateEvents');
    const [issue] = await clashes();
    expect(await keep({ ...issue!, eventKey: 'nobody' })).toMatchObject({
      outcome: 'refused',
      sentence: expect.stringMatching(/row is gone/),
    });
  });

  it('is taken back by undo, given again by undoing that, and left alone once somebody changed it', async () => {
    await stand.run('validateEvents');
    const [issue] = await clashes();
    await keep(issue!);
    const kept = lines();
    const newest = async () => (await stand.run('listActivity')).entries[0];
    const given = await newest();
    expect(given.sentence).toBe('Said of “Alba” that it is meant so (Venue taken twice).');
    expect((await stand.run('undoActivity', [given.id])).outcome).toBe('undone');
    expect(lines()).toEqual([]);
    expect(await clashes()).toHaveLength(2);
    expect((await newest()).sentence).toBe('Took back an answer to a rule.');
    expect((await stand.run('undoActivity', [(await newest()).id])).outcome).toBe('undone');
    expect(lines()).toEqual(kept);
    expect(await clashes()).toEqual([]);
    await stand.writeCells('Answers!D2', [['somebody else']]);
    expect((await stand.run('undoActivity', [(await newest()).id])).outcome).toBe('refused');
    expect(lines()).toHaveLength(1);
  });

  it('is read whatever became of the tab, and never written into one of somebody’s own', async () => {
    await stand.run('validateEvents');
    const [issue] = await clashes();
    await keep(issue!);
    await stand.reshape('Answers', (sheetId) => [
      { deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 3, endIndex: 5 } } },
    ]);
    expect(await clashes()).toEqual([]);
    await stand.writeCells('Answers!A1:C1', [['Question', 'Why', 'When']]);
    const [asked] = await clashes();
    expect(await keep(asked!)).toMatchObject({ outcome: 'failed', code: 'tab-taken' });
    expect(lines()).toHaveLength(1);
  });
});
