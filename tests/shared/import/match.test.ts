import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, type Field } from '../../../shared/columns.ts';
import type { PlannedEvent } from '../../../shared/import/group.ts';
import { type Matching, matchEvents, type TabRows } from '../../../shared/import/match.ts';

type Cells = Partial<Record<Field, string>>;

const FIELDS: readonly Field[] = ['title', 'date', 'startTime', 'endTime', 'venue', 'price', 'moreLinks'];
const DATES = { dateOrder: '', seasonStart: '2027-06-01', seasonEnd: '2027-06-30' } as const;

function tab(rows: readonly Cells[], more: readonly Field[] = []): TabRows {
  const fields: readonly Field[] = ['key', ...FIELDS, ...more];
  return {
    header: fields.map((field) => columnOf(field).header),
    rows: rows.map((row) => fields.map((field) => row[field] ?? '')),
  };
}

function match(
  file: readonly Cells[],
  current: readonly Cells[] | TabRows,
  earlier: readonly Cells[] | null = null,
  fields: readonly Field[] = FIELDS,
): Matching {
  const events = file.map(
    (cells, index): PlannedEvent => ({
      lines: [index + 2],
      cells: new Map(fields.map((field) => [field, cells[field] ?? ''])),
    }),
  );
  return matchEvents({
    events,
    fields,
    current: 'header' in current ? current : tab(current),
    earlier: earlier ? [tab(earlier)] : [],
    dates: DATES,
  });
}

/** A comparison in short: `row 2: price €5 → €6`. */
function short({ added, changed, same, unclear, missing }: Matching) {
  return {
    added,
    changed: changed.flatMap(({ row, cells }) =>
      cells.map(({ field, before, after, byHand }) => `row ${row}: ${field} ${before} → ${after} ${byHand}`),
    ),
    same: same.map(({ row }) => row),
    unclear: unclear.map(({ rows, why }) => `${why.code} ${rows}`),
    missing: missing.map(({ row }) => row),
  };
}

const JAM: Cells = {
  title: 'Jam',
  date: '2027-06-04',
  startTime: '20:00',
  venue: 'Quay',
  price: '€5',
  moreLinks: 'https://a.example.org/1',
};
const GIG: Cells = {
  title: 'Gig',
  date: '2027-06-05',
  startTime: '21:00',
  venue: 'Mill',
  moreLinks: 'https://a.example.org/2',
};
const NOTHING = { added: [], changed: [], same: [], unclear: [], missing: [] };

describe('events that stand', () => {
  it('are the same wherever they were sorted to, and new ones are new', () => {
    expect(
      short(match([JAM, GIG, { ...JAM, title: 'New', moreLinks: '', date: '2027-06-09' }], [GIG, JAM])),
    ).toEqual({
      ...NOTHING,
      added: [2],
      same: [2, 3],
    });
  });

  it('are known by their keys first, whatever else changed', () => {
    const file = [{ ...JAM, key: 'k2', title: 'Gig!', date: '2027-06-20', moreLinks: '', venue: 'Barn' }];
    const current = [
      { ...JAM, key: 'k1' },
      { ...GIG, key: 'K2', price: '€5' },
    ];
    expect(short(match(file, current, null, ['key', ...FIELDS])).changed).toEqual([
      'row 3: title Gig → Gig! null',
      'row 3: date 2027-06-05 → 2027-06-20 null',
      'row 3: startTime 21:00 → 20:00 null',
      'row 3: venue Mill → Barn null',
    ]);
  });

  it('with another key are other events', () => {
    const found = match([{ ...JAM, key: 'k9' }], [{ ...JAM, key: 'k1' }], null, ['key', ...FIELDS]);
    expect(found.changed).toEqual([]);
    expect(found.same).toEqual([]);
  });

  it('are known by link, date and start, then by title, date and venue', () => {
    expect(short(match([{ ...JAM, title: 'Jam night', venue: 'Quay 2' }], [GIG, JAM])).changed).toEqual([
      'row 3: title Jam → Jam night null',
      'row 3: venue Quay → Quay 2 null',
    ]);
    expect(short(match([{ ...JAM, moreLinks: '', startTime: '19:30' }], [GIG, JAM])).changed).toEqual([
      'row 3: startTime 20:00 → 19:30 null',
    ]);
  });

  it('are the same when only the spelling of dates and times differs', () => {
    const spelt = { ...JAM, date: '4 June', startTime: '8pm' };
    const listed = { ...GIG, date: '2027-06-05 21:00; 2027-06-06 21:00', startTime: '' };
    expect(short(match([JAM, listed], [spelt, { ...GIG, date: '5-6 June' }]))).toEqual({
      ...NOTHING,
      same: [2, 3],
    });
  });

  it('keep their event when a date is added to a list', () => {
    const listed = { ...GIG, date: '2027-06-05 21:00; 2027-06-06 21:00', startTime: '' };
    const found = match([{ ...listed, date: `${listed.date}; 2027-06-07 21:00` }], [JAM, listed]);
    expect(found.changed.map(({ row, cells }) => [row, cells.map(({ field }) => field)])).toEqual([
      [3, ['date']],
    ]);
  });
});

describe('what only a person can tell', () => {
  it('is asked: two rows for one event, two events for one row', () => {
    const twins = [JAM, JAM].map((row, at) => ({ ...row, moreLinks: '', price: `€${at}` }));
    expect(short(match([{ ...JAM, moreLinks: '' }], twins))).toEqual({
      ...NOTHING,
      unclear: ['match-several 2,3'],
    });
    const found = short(match(twins, [{ ...JAM, moreLinks: '' }]));
    expect(found).toEqual({ ...NOTHING, unclear: ['match-several 2', 'match-several 2'] });
  });

  it('is not asked of rows alike in every cell', () => {
    expect(short(match([JAM, JAM], [JAM, JAM]))).toEqual({ ...NOTHING, same: [2, 3] });
    expect(short(match([JAM, JAM], [JAM]))).toEqual({ ...NOTHING, added: [1], same: [2] });
  });

  it('is asked where an event was moved to another day', () => {
    expect(short(match([{ ...JAM, date: '2027-06-18' }], [GIG, JAM])).unclear).toEqual(['match-moved 3']);
  });

  it('a link that leads to all events tells none', () => {
    const link = { moreLinks: 'https://fest.example.org', startTime: '20:00', date: '2027-06-04' };
    const file = ['Bal', 'Jam', 'Duo'].map((title) => ({ title, venue: 'Quay', ...link }));
    const current = [file[2]!, { ...file[0]!, price: '€3' }];
    expect(short(match([...file], current))).toEqual({ ...NOTHING, added: [1], same: [2, 3] });
  });
});

describe('cells', () => {
  it('that the file does not fill, or leaves blank, are left as they are', () => {
    const current = tab([{ ...JAM, price: '€5', tags: 'ours' }], ['tags']);
    expect(short(match([{ ...JAM, price: '' }], current))).toEqual({ ...NOTHING, same: [2] });
  });

  it('that an editor wrote stay where the file says what it said', () => {
    const found = match([JAM], [{ ...JAM, venue: 'Quay, pier 4' }], [JAM]);
    expect(short(found)).toEqual({ ...NOTHING, same: [2] });
  });

  it('that both changed are shown as written by hand', () => {
    const found = match([{ ...JAM, venue: 'Mill', price: '€6' }], [{ ...JAM, venue: 'Barn' }], [JAM]);
    expect(short(found).changed).toEqual(['row 2: venue Barn → Mill true', 'row 2: price €5 → €6 false']);
  });

  it('that the file has emptied are emptied, if the file had filled them', () => {
    expect(short(match([{ ...JAM, price: '' }], [JAM], [JAM])).changed).toEqual(['row 2: price €5 →  false']);
  });
});

describe('an earlier import', () => {
  it('had rows that the file has no longer: they are named, and those of others are not', () => {
    const own = { ...JAM, title: 'Ours', moreLinks: '', venue: 'Attic' };
    expect(short(match([JAM], [JAM, GIG, own], [JAM, GIG]))).toEqual({ ...NOTHING, same: [2], missing: [3] });
  });

  it('had rows that somebody removed since: they are not brought again unasked', () => {
    expect(short(match([JAM, GIG], [GIG], [JAM, GIG]))).toEqual({
      ...NOTHING,
      same: [2],
      unclear: ['match-removed '],
    });
  });
});

it('accounts for every event once, and for no row twice', () => {
  const text = (...texts: string[]) => fc.constantFrom('', ...texts);
  const cells = fc.record({
    key: text('k1', 'k2'),
    title: text('Jam', 'Gig'),
    date: text('2027-06-04', '4 June', '2027-06-05', 'soon'),
    startTime: text('20:00', '8pm'),
    venue: text('Quay'),
    moreLinks: text('https://a.example.org/1', 'https://a.example.org/2'),
  });
  const list = fc.array(cells, { maxLength: 8 });
  fc.assert(
    fc.property(list, list, fc.option(list), (file, current, earlier) => {
      const { added, changed, same, unclear, missing } = match(file, current, earlier, ['key', ...FIELDS]);
      const lines = [...changed, ...same, ...unclear].flatMap((each) => each.lines);
      expect([...added.map((index) => index + 2), ...lines].sort((a, b) => a - b)).toEqual(
        file.map((_, index) => index + 2),
      );
      const rows = [...changed, ...same, ...missing].map(({ row }) => row);
      expect(new Set(rows).size).toBe(rows.length);
    }),
  );
});
