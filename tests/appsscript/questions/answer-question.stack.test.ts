// Answering questions: only the cells that ask are written, whatever other people do meanwhile, and all of it can
// be taken back.

import { afterEach, describe, expect, it } from 'vitest';
import type { CommandAnswer, Row } from '../../journeys/editors-sheet.ts';
import { SheetAlone } from '../sheet-alone.ts';

const TITLES = ['Alba', 'Brio', 'Coda', 'Duet', 'Echo', 'Forte'];
/** Every date can be read in two ways. */
const rows: Row[] = TITLES.map((title, index) => ({
  title,
  date: `0${index + 1}/10/2099`,
  startTime: '19:30',
}));

describe('an answer', () => {
  let stand: SheetAlone;
  afterEach(() => stand.close());

  const question = async () => (await stand.run('currentState')).questions[0];
  const dates = async () =>
    Object.fromEntries((await stand.rows()).map(({ title, date }) => [title, date] as const));
  const before = Object.fromEntries(rows.map(({ title, date }) => [title, date]));
  const dayFirst = Object.fromEntries(TITLES.map((title, index) => [title, `2099-10-0${index + 1}`]));
  const answer = async (name: string): Promise<CommandAnswer> =>
    stand.run('answerQuestion', [(await question()).id, name]);
  const takeBack = async (): Promise<CommandAnswer> => {
    const { entries } = await stand.run('listActivity');
    return stand.run('undoActivity', [entries[0].id]);
  };

  it('settles every cell that asks, gives the rows their keys, and is taken back and done again', async () => {
    stand = await SheetAlone.withRows([...rows, { title: 'Good', date: '2099-06-19', startTime: '20:00' }]);
    await stand.run('validateEvents');
    expect(await question()).toMatchObject({
      column: 'Date',
      cells: 6,
      typed: null,
      answers: [
        { name: 'day first', reading: 'day first', resolves: 6 },
        { name: 'month first', resolves: 6 },
      ],
    });
    const done = await answer('day first');
    expect(done).toMatchObject({ outcome: 'answered', cells: 6 });
    expect(done.sentence).toMatch(/6 cells of Date/);
    expect(await dates()).toEqual({ ...dayFirst, Good: '2099-06-19' });
    const after = await stand.rows();
    expect(after.map(({ check }) => check)).toEqual(after.map(() => 'OK'));
    expect(after.every(({ key }) => key !== '')).toBe(true);
    expect(await question()).toBeUndefined();

    const { entries } = await stand.run('listActivity');
    expect(entries[0].sentence).toBe(
      'Answered for 6 cells of Date: the day stands first, as in “2099-10-01” for “01/10/2099”.',
    );
    expect(await takeBack()).toMatchObject({ outcome: 'undone' });
    expect(await dates()).toEqual({ ...before, Good: '2099-06-19' });
    expect((await stand.rows()).map(({ key }) => key)).toEqual(after.map(({ key }) => key));
    expect(await takeBack()).toMatchObject({ outcome: 'undone' });
    expect(await dates()).toEqual({ ...dayFirst, Good: '2099-06-19' });
  });

  it('is taken back after a sort, and leaves alone what somebody changed since', async () => {
    stand = await SheetAlone.withRows(rows);
    await answer('month first');
    await stand.reshape('Events', (sheetId) => [
      {
        sortRange: {
          range: { sheetId, startRowIndex: 1, startColumnIndex: 0 },
          sortSpecs: [{ dimensionIndex: 2, sortOrder: 'DESCENDING' }],
        },
      },
    ]);
    await stand.type(await stand.rowOf('Coda'), 'date', '2099-12-24');
    const undone = await takeBack();
    expect(undone).toMatchObject({ outcome: 'partly' });
    expect(undone.sentence).toMatch(/5 cells hold what stood there before\. One cell was left alone/);
    expect(await dates()).toEqual({ ...before, Coda: '2099-12-24' });
  });

  it.each(['before-write', 'before-write-there', 'after-read'])(
    'stays with its event when somebody sorts %s',
    async (moment) => {
      stand = await SheetAlone.withRows([...rows, { title: 'Good', date: '2099-06-19', startTime: '20:00' }]);
      await stand.faults({
        sortBetween: { function: 'answerQuestion', tab: 'Events', column: 3, ascending: false, moment },
      });
      await answer('day first');
      expect(await dates()).toEqual({ ...dayFirst, Good: '2099-06-19' });
      expect((await stand.rows()).map(({ title }) => title)).toEqual(
        ['Good', ...TITLES].reverse().sort().reverse(),
      );
    },
  );

  it.each(['before-write', 'before-write-there', 'after-read'])(
    'never lands on a twin when somebody sorts %s',
    async (moment) => {
      // Rows that differ in nothing but the date, and have no keys yet.
      const twins = ['05/06/2099', '2099-06-07', '2099-06-08', '06/07/2099'].map((date) => ({
        title: 'Yoga',
        date,
      }));
      stand = await SheetAlone.withRows(twins);
      await stand.faults({
        sortBetween: { function: 'answerQuestion', tab: 'Events', column: 4, ascending: false, moment },
      });
      await answer('day first');
      expect((await stand.rows()).map(({ date }) => date).sort()).toEqual([
        '2099-06-05',
        '2099-06-07',
        '2099-06-08',
        '2099-07-06',
      ]);
    },
  );

  it('does not write over what somebody types at that moment', async () => {
    stand = await SheetAlone.withRows(rows);
    await stand.faults({
      editBetween: {
        function: 'answerQuestion',
        range: 'Events!D4',
        values: [['2099-12-24']],
        moment: 'after-read',
      },
    });
    const done = await answer('day first');
    expect(done).toMatchObject({ outcome: 'partly', cells: 5 });
    expect(done.sentence).toMatch(/One cell was left alone/);
    expect(await dates()).toEqual({ ...dayFirst, Coda: '2099-12-24' });
  });

  it('leaves formulas alone', async () => {
    stand = await SheetAlone.withRows(rows);
    const formula = '="02/10/2099"';
    await stand.reshape('Events', (sheetId) => [
      {
        updateCells: {
          start: { sheetId, rowIndex: 2, columnIndex: 3 },
          rows: [{ values: [{ userEnteredValue: { formulaValue: formula } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    expect(await dates()).toEqual(before);
    expect(await question()).toMatchObject({ cells: 6 });
    const done = await answer('day first');
    expect(done).toMatchObject({ outcome: 'partly', cells: 5 });
    expect(await dates()).toEqual({ ...dayFirst, Brio: before.Brio });
    expect(await stand.workbook()).toContain(JSON.stringify(formula));
  });

  it('to a question that nobody asks any more writes nothing', async () => {
    stand = await SheetAlone.withRows(rows);
    const { id } = await question();
    await answer('day first');
    const resolved = await dates();
    const late = await stand.run('answerQuestion', [id, 'month first']);
    expect(late).toMatchObject({ outcome: 'refused', cells: 0 });
    expect(late.sentence).toMatch(/Nobody asks this any more/);
    expect(await dates()).toEqual(resolved);
    expect(await stand.run('answerQuestion', [id, 'purple'])).toMatchObject({ outcome: 'refused' });
  });

  it('of one Issue is written into its cell alone, and refused when the cell has changed', async () => {
    stand = await SheetAlone.withRows(rows);
    const at = { tab: 'Events', eventKey: null, row: 4, column: 'Date', title: 'Coda' };
    const taken = await stand.run('takeSuggestion', [{ at, before: '03/10/2099', after: '2099-03-10' }]);
    expect(taken).toMatchObject({ outcome: 'answered', cells: 1 });
    expect(await dates()).toEqual({ ...before, Coda: '2099-03-10' });
    const { entries } = await stand.run('listActivity');
    expect(entries[0].sentence).toBe('Wrote “2099-03-10” in place of “03/10/2099” in Date.');
    const again = await stand.run('takeSuggestion', [{ at, before: '03/10/2099', after: '2099-10-03' }]);
    expect(again).toMatchObject({ outcome: 'refused' });
    const foreign = await stand.run('takeSuggestion', [
      { at: { ...at, row: 2, title: 'Alba' }, before: '01/10/2099', after: '=IMPORTXML("x")' },
    ]);
    expect(foreign).toMatchObject({ outcome: 'refused' });
    expect(await dates()).toEqual({ ...before, Coda: '2099-03-10' });
  });

  it('speaks French', async () => {
    stand = await SheetAlone.withRows(rows);
    stand.locale = 'fr';
    expect((await answer('day first')).sentence).toMatch(/Écrit dans 6 cellules de Date/);
    const { entries } = await stand.run('listActivity');
    expect(entries[0].sentence).toMatch(/le jour vient d’abord/);
    expect((await takeBack()).sentence).toMatch(/6 cellules contiennent de nouveau/);
  });
});
