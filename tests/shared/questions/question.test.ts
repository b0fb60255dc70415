// One question for all cells that ask the same, and one answer that resolves them.

import { describe, expect, it } from 'vitest';
import { questionsIn, resolutionsOf } from '../../../shared/questions/question.ts';
import type { Settings } from '../../../shared/settings.ts';
import { draft, goodRow, type Row, tableOf } from '../programme.ts';

const SEASON = { seasonStart: '2027-01-01', seasonEnd: '2027-12-31' };

function asked(rows: readonly Row[], settings: Partial<Settings> = SEASON) {
  const table = tableOf(rows);
  return questionsIn(draft(table, [], settings).issues, table);
}

describe('questions', () => {
  it('are one for all dates that can be read in two ways, and one answer settles them', () => {
    const rows = Array.from({ length: 9 }, (_, index) => goodRow({ date: `0${index + 1}/10/2027` }));
    const [question, ...more] = asked([...rows, goodRow({ date: '14/10/2027' })]);
    expect(more).toEqual([]);
    expect(question).toMatchObject({
      code: 'date-ambiguous',
      column: 'Date',
      typed: null,
      severity: 'error',
    });
    expect(question!.cells).toHaveLength(9);
    expect(question!.answers).toMatchObject([
      { name: 'day first', resolves: 9, example: { before: '01/10/2027', after: '2027-10-01' } },
      { name: 'month first', resolves: 9, example: { after: '2027-01-10' } },
    ]);
    expect(resolutionsOf(question!, 'day first').map(({ row, after }) => [row, after])).toEqual(
      rows.map((_, index) => [index + 2, `2027-10-0${index + 1}`]),
    );
    expect(resolutionsOf(question!, 'month first').at(-1)).toEqual({
      row: 10,
      columnIndex: 3,
      before: '09/10/2027',
      after: '2027-09-10',
    });
  });

  it('leave out cells that an answer cannot be meant for', () => {
    const june = { seasonStart: '2027-06-01', seasonEnd: '2027-06-30' };
    const [question] = asked([goodRow({ date: '05/06/2027' }), goodRow({ date: '06/05/2027' })], june);
    const resolved = question?.answers.map(({ name, resolves }) => [name, resolves]);
    expect(resolved).toEqual([
      ['day first', 1],
      ['month first', 1],
    ]);
    expect(resolutionsOf(question!, 'day first')).toMatchObject([{ row: 2, after: '2027-06-05' }]);
  });

  it('settle every date of a cell at once', () => {
    const [question] = asked([
      goodRow({ date: '05/06/2027; 07/08/2027' }),
      goodRow({ date: '05/06 - 07/06' }),
    ]);
    expect(question!.cells).toHaveLength(2);
    expect(resolutionsOf(question!, 'month first').map(({ after }) => after)).toEqual([
      '2027-05-06; 2027-07-08',
      '2027-05-06/2027-07-06',
    ]);
  });

  it('ask whether a column of hours means the morning or the evening', () => {
    const questions = asked(['7', '8', '9'].map((startTime) => goodRow({ startTime })));
    expect(questions).toHaveLength(1);
    expect(resolutionsOf(questions[0]!, 'evening').map(({ after }) => after)).toEqual([
      '19:00',
      '20:00',
      '21:00',
    ]);
  });

  it('ask whether a point parts thousands or cents', () => {
    const [question] = asked(['1.200 €', '1.500 €'].map((price) => goodRow({ price })));
    expect(resolutionsOf(question!, 'thousands').map(({ after }) => after)).toEqual(['1200 €', '1500 €']);
    expect(resolutionsOf(question!, 'decimals').map(({ after }) => after)).toEqual(['1,20 €', '1,50 €']);
  });

  it('are one for equal texts, and two for different ones', () => {
    const host = (hostCountries: string) => goodRow({ hostCountries });
    const questions = asked([
      host('Georgai'),
      host('Georgai'),
      host('Frnace'),
      host('Frnace'),
      host('Itlay'),
    ]);
    const found = questions.map(({ typed, cells, answers }) => [typed, cells.length, answers[0]?.name]);
    expect(found).toEqual([
      ['Frnace', 2, 'France'],
      ['Georgai', 2, 'Georgia'],
    ]);
    expect(resolutionsOf(questions[0]!, 'France').map(({ row }) => row)).toEqual([4, 5]);
    expect(resolutionsOf(questions[0]!, 'Spain')).toEqual([]);
  });

  it('come with the one that the most cells ask first', () => {
    const dates = Array.from({ length: 2 }, () => goodRow({ date: '05/10/2027' }));
    const prices = Array.from({ length: 3 }, () => goodRow({ price: '1.200 €' }));
    expect(asked([...dates, ...prices]).map(({ column, cells }) => [column, cells.length])).toEqual([
      ['Price', 3],
      ['Date', 2],
    ]);
  });

  it('settle for good: the answered rows ask nothing any more', () => {
    const rows = ['05/06/2027', '7/8/27', '03/04/2027 - 05/04/2027'].map((date) => goodRow({ date }));
    for (const name of ['day first', 'month first']) {
      const answered = rows.map((row) => ({ ...row }));
      for (const { row, before, after } of resolutionsOf(asked(rows)[0]!, name)) {
        expect(answered[row - 2]!.date).toBe(before);
        answered[row - 2]!.date = after;
      }
      expect(draft(answered, [], SEASON).issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
    }
  });
});
