import { describe, expect, it } from 'vitest';
import { draft, goodRow, prepared, type Row, tableOf, withResolutions } from '../programme.ts';

/** Addresses that fit their cell, and not the published one with their kinds. */
const bursting = Array.from({ length: 3_300 }, (_, index) => `https://x.y/${index}`).join('\n');

const codes = (found: ReturnType<typeof draft>) => found.issues.map(({ code }) => code);
const only = (row: Row, published: Parameters<typeof draft>[1] = []) => draft([row], published).rows[0]!;

describe('a draft', () => {
  it('mints a key and occurrence ids once, and keeps them', () => {
    const rows = [goodRow(), goodRow({ title: 'Another', date: '2027-06-20; 2027-06-21' })];
    const first = draft(rows);
    const second = draft(withResolutions(rows, first));
    expect(first.rows.map(({ keyCell }) => keyCell)).toEqual(first.rows.map(({ key }) => key));
    expect(second.rows.map(({ keyCell }) => keyCell)).toEqual([null, null]);
    expect(second.rows.map(({ content }) => content)).toEqual(first.rows.map(({ content }) => content));
    expect(new Set(first.rows.flatMap(({ content }) => content!.occurrences.map(({ id }) => id))).size).toBe(
      3,
    );
  });

  it('gives no key to a row that cannot be published', () => {
    expect(only(goodRow({ title: '' }))).toMatchObject({ state: 'broken', key: null, keyCell: null });
  });

  it('lets a draft row be as broken as it likes', () => {
    const found = draft([goodRow({ status: 'draft', date: 'some day' })]);
    expect(found.rows[0]!.state).toBe('draft');
    expect(found.issues.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('skips blank rows and reads on', () => {
    expect(draft([goodRow(), {}, goodRow({ title: 'Later' })]).rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('refuses a row that was emptied but kept its key', () => {
    expect(codes(draft([{ key: 'k1' }]))).toContain('row-emptied');
  });

  it('names both rows of a copied key, whatever its case', () => {
    const found = draft([goodRow({ key: 'abc' }), goodRow({ key: 'ABC' })]);
    const copies = found.issues.filter(({ code }) => code === 'key-duplicate');
    expect(copies.map(({ cell }) => cell)).toEqual(['A2', 'A3']);
    expect(copies[0]!.message).toContain('row 3');
  });

  it('gives a lost key back to the row that plainly is its event', () => {
    const { events } = prepared([goodRow({ title: 'Élan', key: 'old-key' })]);
    const found = draft([goodRow({ title: 'elan', description: 'now with words' })], events);
    expect(found.rows[0]).toMatchObject({ key: 'old-key', keyCell: 'old-key' });
    expect(codes(found)).toContain('key-restored');
    const twins = draft([goodRow({ title: 'Élan' }), goodRow({ title: 'Élan' })], events);
    expect(twins.rows.map(({ key }) => key)).toEqual([null, null]);
    expect(codes(twins)).toEqual(['key-unclear', 'key-unclear']);
  });

  it('finds a lost key by the ids of its dates, even among twins and on a broken row', () => {
    const rows = [
      goodRow({ key: 'early', title: 'Show', startTime: '14:00' }),
      goodRow({ key: 'late', title: 'Show', startTime: '20:00' }),
    ];
    const { events } = prepared(rows);
    const [early, late] = withResolutions(rows, draft(rows, events)).map((row) => ({ ...row, key: '' }));
    expect(draft([late!, early!], events).rows.map(({ key }) => key)).toEqual(['late', 'early']);
    const broken = draft([early!, { ...late!, date: 'soon' }], events);
    expect(broken.rows.map(({ key, state }) => [key, state])).toEqual([
      ['early', 'ready'],
      ['late', 'broken'],
    ]);
  });

  it('takes a key in another case, or typed over, for what it was', () => {
    const { events } = prepared([goodRow({ key: 'abc' })]);
    expect(only(goodRow({ key: 'ABC' }), events)).toMatchObject({ key: 'abc', keyCell: 'abc' });
    expect(only(goodRow({ key: 'typed' }), events)).toMatchObject({ key: 'abc', keyCell: 'abc' });
  });

  it('refuses keys that a sort without column A put on other events', () => {
    const rows = ['A', 'B', 'C'].map((title, index) =>
      goodRow({ key: `k${title}`, title, date: `2027-06-1${index}` }),
    );
    const { events } = prepared(rows);
    const sorted = rows.map((row, index) => ({ ...rows[(index + 1) % 3]!, key: row.key! }));
    expect(codes(draft(sorted, events))).toEqual(['key-moved', 'key-moved', 'key-moved']);
    expect(codes(draft([...rows].reverse(), events))).toEqual([]);
  });

  it('does not take the ids of another row that were pasted over its own', () => {
    const rows = [goodRow({ key: 'a' }), goodRow({ key: 'b' })];
    const { events } = prepared(rows);
    const ids = events.map(({ occurrences }) => occurrences[0]!.id);
    const [first, second] = withResolutions(rows, draft(rows, events));
    const pasted = draft([first!, { ...second!, occurrences: first!.occurrences! }], events);
    expect(pasted.rows.map(({ content }) => content!.occurrences[0]!.id)).toEqual(ids);
  });

  it.each<[string, Row, string, string]>([
    ['no title', { title: '' }, 'title-missing', 'C2'],
    ['no date', { date: '' }, 'date-missing', 'D2'],
    ['an impossible date', { date: '31/02/2027' }, 'date-impossible', 'D2'],
    ['a last day before the first', { endDate: '2027-06-01' }, 'end-date-before-date', 'E2'],
    [
      'a run and a list',
      { date: '2027-06-19;2027-06-20', endDate: '2027-06-21' },
      'end-date-with-list',
      'E2',
    ],
    ['the same day twice', { date: '2027-06-19;2027-06-19' }, 'date-repeated', 'D2'],
    ['a run of ten years', { endDate: '2037-06-19' }, 'dates-too-many', 'E2'],
    ['an end but no start', { startTime: '', endTime: '22:00' }, 'start-missing', 'F2'],
    ['an end like its start', { endTime: '19:30' }, 'end-equals-start', 'G2'],
    ['a start at 24:00', { startTime: '24:00' }, 'start-at-midnight', 'F2'],
    ['an end without a start', { startTime: 'tbc', endTime: '22:00' }, 'end-left-out', 'G2'],
    ['a status that is a word of the language', { status: 'constructor' }, 'status-unknown', 'B2'],
    ['the same start twice', { date: '2027-06-19; 2027-06-19 19:30' }, 'date-repeated', 'D2'],
    ['links that together burst a cell', { moreLinks: bursting }, 'cell-too-long', 'T2'],
    ['an unknown status', { status: 'perhaps' }, 'status-unknown', 'B2'],
    ['a key with a space', { key: 'two words' }, 'key-invalid', 'A2'],
    ['half a point', { latitude: '47.2' }, 'coordinate-alone', 'M2'],
  ])('names %s and its cell', (_, row, code, cell) => {
    const issue = draft([goodRow(row)]).issues.find((each) => each.code === code);
    expect(issue).toMatchObject({ tab: 'Events', row: 2, cell });
    expect(issue!.message).not.toMatch(/[{}]/);
    expect(issue!.repair).not.toMatch(/[{}]/);
  });

  it('warns outside the season', () => {
    const found = draft([goodRow()], [], { seasonStart: '2027-07-01', seasonEnd: '2027-07-31' });
    expect(codes(found)).toContain('date-outside-season');
  });

  it('refuses failed formulas and notes dates that Sheets made', () => {
    const table = { ...tableOf([goodRow({ title: '#REF!', description: '2027-03-05' })]) };
    const odd = [
      { row: 0, column: 2, kind: 'error' as const },
      { row: 0, column: 3, kind: 'date' as const },
      { row: 0, column: 24, kind: 'date' as const },
    ];
    expect(codes(draft({ ...table, odd }))).toEqual(
      expect.arrayContaining(['cell-broken', 'date-was-typed', 'date-in-text']),
    );
  });

  it('refuses what no cell can carry', () => {
    expect(codes(draft([goodRow({ description: 'x'.repeat(50_001) })]))).toContain('cell-too-long');
  });
});

describe('occurrences', () => {
  const timesOf = (row: Row, zone = 'Europe/Paris') =>
    draft([goodRow(row)], [], { timeZone: zone }).rows[0]?.content?.occurrences.map(
      ({ startsAt, endsAt }) => [startsAt, endsAt],
    );

  it('carry the offset of their own day', () => {
    expect(timesOf({ date: '2027-01-19' })).toEqual([['2027-01-19T19:30:00+01:00', null]]);
    expect(timesOf({})).toEqual([['2027-06-19T19:30:00+02:00', null]]);
    expect(timesOf({}, 'Asia/Kolkata')).toEqual([['2027-06-19T19:30:00+05:30', null]]);
    expect(timesOf({}, 'America/New_York')).toEqual([['2027-06-19T19:30:00-04:00', null]]);
  });

  it('end on the next day when they end before they start', () => {
    expect(timesOf({ startTime: '23:00', endTime: '06:00' })).toEqual([
      ['2027-06-19T23:00:00+02:00', '2027-06-20T06:00:00+02:00'],
    ]);
    expect(timesOf({ date: '2027-10-30', startTime: '23:00', endTime: '06:00' })).toEqual([
      ['2027-10-30T23:00:00+02:00', '2027-10-31T06:00:00+01:00'],
    ]);
  });

  it('are refused in the hour that the clocks skip, and asked about in the one they repeat', () => {
    const skipped = draft([goodRow({ date: '2027-03-28', startTime: '02:30' })]);
    expect(codes(skipped)).toContain('time-skipped');
    expect(skipped.rows[0]!.state).toBe('broken');
    const twice = draft([goodRow({ date: '2027-10-31', startTime: '02:30' })]);
    expect(codes(twice)).toContain('time-twice');
    expect(twice.rows[0]!.content!.occurrences[0]!.startsAt).toBe('2027-10-31T02:30:00+02:00');
  });

  it('make a run day by day, and say “to be confirmed” rather than guess', () => {
    const run = only(goodRow({ endDate: '2027-06-21', startTime: '' })).content!.occurrences;
    expect(only(goodRow({ startTime: '00:00', endTime: '24:00' })).content!.occurrences[0]).toMatchObject({
      startsAt: '2027-06-19T00:00:00+02:00',
      endsAt: '2027-06-20T00:00:00+02:00',
    });
    expect(run.map(({ date, time, startsAt }) => [date, time, startsAt])).toEqual([
      ['2027-06-19', 'tbc', null],
      ['2027-06-20', 'tbc', null],
      ['2027-06-21', 'tbc', null],
    ]);
  });

  it('keep their ids when a day is added, moved, or the list is put in another order', () => {
    const rows = [goodRow({ date: '2027-06-05; 2027-06-12; 2027-06-19' })];
    const before = draft(rows);
    const ids = before.rows[0]!.content!.occurrences.map(({ id }) => id);
    const datesNow = (date: string) =>
      draft(withResolutions(rows, before).map((row) => ({ ...row, date }))).rows[0]!.content!.occurrences;
    expect(datesNow('2027-06-19; 2027-06-05; 2027-06-12').map(({ id }) => id)).toEqual(ids);
    expect(datesNow('2027-06-05; 2027-06-13; 2027-06-19').map(({ id }) => id)).toEqual(ids);
    const more = datesNow('2027-06-01; 2027-06-05; 2027-06-12; 2027-06-19').map(({ id }) => id);
    expect(more.slice(1)).toEqual(ids);
    expect(ids).not.toContain(more[0]);
  });

  it('find their ids again in what is published when the cell was cleared', () => {
    const rows = [goodRow({ key: 'k1', date: '2027-06-05; 2027-06-12' })];
    const { events } = prepared(rows);
    const found = draft(rows, events).rows[0]!.content!.occurrences;
    expect(found.map(({ id }) => id)).toEqual(events[0]!.occurrences.map(({ id }) => id));
  });
});

describe('the header', () => {
  const withHeader = (change: (header: string[]) => void) => {
    const table = tableOf([goodRow({ key: 'k1' })]);
    const header = [...table.header];
    change(header);
    return draft({ ...table, header });
  };

  it('matches whatever the case, accents, punctuation and language', () => {
    const found = withHeader((header) => {
      header[2] = 'TITRE ';
      header[7] = 'Lieu';
      header[0] = 'event-key';
    });
    expect(found.rows[0]).toMatchObject({ key: 'k1', state: 'ready', title: 'A concert' });
  });

  it.each<[string, (header: string[]) => void, string, string]>([
    [
      'two columns for one field',
      (header) => {
        header[7] = 'Name';
      },
      'header-duplicate',
      'H1',
    ],
    [
      'a blank header over data',
      (header) => {
        header[2] = ' ';
      },
      'header-blank',
      'C1',
    ],
  ])('refuses %s, naming the cells', (_, change, code, cell) => {
    const found = withHeader(change);
    const issue = found.issues.find((each) => each.code === code)!;
    expect(issue.cell).toBe(cell);
    expect(found.isUnreadable).toBe(true);
    if (code === 'header-duplicate') expect(issue.message).toContain('C1 and H1');
  });

  it('warns of a public column that is gone, and publishes without it', () => {
    const found = withHeader((header) => {
      header[7] = 'Where';
    });
    expect(found.isUnreadable).toBe(false);
    expect(found.issues.map(({ code, severity }) => [code, severity])).toContainEqual([
      'column-missing',
      'warning',
    ]);
  });

  it('refuses a missing Title, merged cells and endless tables', () => {
    const missing = withHeader((header) => {
      header[2] = 'Something else';
    });
    expect(missing.issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['column-unknown', 'header-missing']),
    );
    const merged = draft({ ...tableOf([goodRow()]), merged: ['B2:C3'] });
    expect(merged.isUnreadable && merged.issues[0]!.message).toContain('B2:C3');
    const rows = Array.from({ length: 50_001 }, () => ['x']);
    expect(draft({ ...tableOf([]), rows }).issues[0]!.code).toBe('table-too-long');
  });
});
