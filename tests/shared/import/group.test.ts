import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateItemOf } from '../../../shared/import/date-item.ts';
import { parseDays } from '../../../shared/parse/date.ts';
import { importOf } from '../../tools/import/read.ts';

const MAP = {
  columns: { Title: 'title', Date: 'date', 'Start Time': 'start', 'End Time': 'end', Venue: 'place' },
  groupBy: ['id'],
};
const HEADER = 'id,title,date,start,end,place,memo\n';

function events(...rows: string[]) {
  const { prepared } = importOf(`${HEADER}${rows.join('\n')}\n`, MAP);
  const { plan, report } = prepared;
  expect(report.totals.addUp).toBe(true);
  const cells = plan.events.map((event) =>
    [...event.cells.values()].filter((cell) => cell !== '').join(' | '),
  );
  return { cells, plan, report };
}

describe('rows of one group', () => {
  it('become one event with a list of dates in order', () => {
    const { cells, plan, report } = events(
      '1,Mill,2023-09-10,12:00:00,16:00:00,Quay,',
      '2,Bell,2023-09-09,10:00,11:00,Tower,',
      '1,Mill,2023-09-09,10:00:00,13:00:00,Quay,',
    );
    expect(cells).toEqual([
      'Mill | 2023-09-09 10:00-13:00; 2023-09-10 12:00-16:00 | Quay',
      'Bell | 2023-09-09 | 10:00 | 11:00 | Tower',
    ]);
    expect(plan.events.map(({ lines }) => lines)).toEqual([[2, 4], [3]]);
    expect(report).toMatchObject({ events: 2, occurrences: 3, issues: [] });
  });

  it('that differ in another mapped column become one event for each content', () => {
    const { cells, report } = events(
      '1,Mill,2023-09-09,10:00,13:00,Quay,',
      '1,Mill,2023-09-10,10:00,13:00,Lock,',
      '1,Mill,2023-09-11,10:00,13:00,Quay,',
    );
    expect(cells).toEqual([
      'Mill | 2023-09-09 10:00-13:00; 2023-09-11 10:00-13:00 | Quay',
      'Mill | 2023-09-10 | 10:00 | 13:00 | Lock',
    ]);
    expect(report.splits).toEqual([{ reason: 'content differs', columns: ['Venue'], parts: [[2, 4], [3]] }]);
  });

  it('that say the same, times written another way included, are merged and named', () => {
    const { cells, report } = events(
      '1,Mill,2023-09-09,10:00:00,13:00,Quay,',
      '1,Mill,09/09/2023,10:00,13:00,Quay,',
    );
    expect(cells).toHaveLength(1);
    expect(report.merged).toEqual([{ line: 3, sameAs: 2 }]);
    expect(report.totals).toMatchObject({ sourceRows: 2, inReadyEvents: 1, mergedDuplicates: 1 });
  });

  it('that differ in a column left aside are never merged', () => {
    const { cells, report } = events(
      '1,Mill,2023-09-09,10:00:00,13:00,Quay,',
      '1,Mill,09/09/2023,10:00,13:00,Quay,other memo',
      '1,Mill,2023-09-10,10:00,13:00,Quay,',
    );
    expect(cells).toEqual([
      'Mill | 2023-09-09 10:00-13:00; 2023-09-10 10:00-13:00 | Quay',
      'Mill | 09/09/2023 | 10:00 | 13:00 | Quay',
    ]);
    expect(report.merged).toEqual([]);
    expect(report.splits).toEqual([{ reason: 'same date twice', columns: [], parts: [[2, 4], [3]] }]);
  });

  it('whose date is not plain stand for themselves, as they came', () => {
    const { cells, report } = events(
      '1,Mill,2023-09-09,10:00,13:00,Quay,',
      '1,Mill,"2023-09-10, 2023-09-11",10:00,13:00,Quay,',
      '1,Mill,05/06/2023,10:00,13:00,Quay,',
      '1,Mill,2023-09-12,after lunch,13:00,Quay,',
    );
    expect(cells[1]).toBe('Mill | 2023-09-10, 2023-09-11 | 10:00 | 13:00 | Quay');
    expect(report.splits[0]).toEqual({
      reason: 'date is not plain',
      columns: [],
      parts: [[2], [3], [4], [5]],
    });
    expect(report.issueCounts).toMatchObject({ 'date-ambiguous': 1, 'time-unreadable': 1 });
    expect(report.totals).toMatchObject({ inReadyEvents: 2, inBrokenEvents: 2 });
  });

  it('that are more than 366 become several events', () => {
    const day = (index: number) => new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10);
    const { report } = events(
      ...Array.from({ length: 400 }, (_, index) => `1,Mill,${day(index)},10:00,,Quay,`),
    );
    expect(report).toMatchObject({ events: 2, occurrences: 400, splits: [{ reason: 'too many dates' }] });
    expect(report.totals).toMatchObject({ sourceRows: 400, inReadyEvents: 400 });
  });

  it('without a group name have nothing in common', () => {
    expect(events(',Mill,2023-09-09,,,Quay,', ',Mill,2023-09-10,,,Quay,').cells).toHaveLength(2);
  });
});

describe('every row of a file is accounted for', () => {
  it('whatever is in it', () => {
    const cell = fc.constantFrom('', '1', '2', 'Mill', '2023-09-09', '2023-09-10', '10:00', '25:00', 'draft');
    const row = fc.array(cell, { minLength: 1, maxLength: 8 }).map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const { prepared } = importOf(`${HEADER}${rows.join('\n')}\n`, {
          ...MAP,
          columns: { ...MAP.columns, Status: 'memo' },
        });
        const { totals } = prepared.report;
        expect(totals).toMatchObject({ addUp: true, sourceRows: rows.length });
      }),
    );
  });
});

describe('a date item', () => {
  it('is read back to the same day and times', () => {
    const time = fc.constantFrom('', '09:05', '10:00:00', '23:59', '24:00', 'tbc', 'all day');
    fc.assert(
      fc.property(fc.constantFrom('2027-06-04', '19/06/2027', '4.6.2027'), time, time, (date, start, end) => {
        const cells = new Map([
          ['date', date],
          ['startTime', start],
          ['endTime', end],
        ] as const);
        const item = dateItemOf(cells, { dateOrder: 'day first', seasonStart: '', seasonEnd: '' });
        const { value, findings } = parseDays(item?.text ?? '', 'day first');
        const isAllDayBesideTimes = start !== end && end !== '' && [start, end].includes('all day');
        if (item === null) expect(start === '' ? end !== '' : isAllDayBesideTimes).toBe(true);
        else expect([value.length, findings]).toEqual([1, []]);
      }),
    );
  });
});
