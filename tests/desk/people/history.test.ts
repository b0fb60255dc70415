// What people do at the page, and how they take it back.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../../desk/people/acts.ts';
import { History } from '../../../desk/people/history.ts';
import { areaIn, readA1 } from '../../../desk/workbook/a1.ts';
import { Book } from '../../../desk/workbook/book.ts';
import { cellValue, readArea } from '../../../desk/workbook/cells.ts';
import { type Area, blankWorkbook, type Tab } from '../../../desk/workbook/model.ts';
import { draws } from '../../draws.ts';

const ANA = { email: 'ana@example.org' };
const BEN = { email: 'ben@example.org' };

/** A desk of one tab, eight rows by five columns, the first row frozen. */
function desk() {
  const workbook = blankWorkbook('Etc/UTC');
  // Another object after a refusal, which puts the workbook back as it was.
  const tab = () => workbook.tabs[0]!;
  Object.assign(tab(), { rowCount: 8, columnCount: 5, frozenRows: 1 });
  const book = new Book(
    workbook,
    () => new Date(0),
    () => {},
  );
  const history = new History(book);
  const act = (given: Act, as = ANA, confirmed = false) => history.act(as, 0, given, confirmed);
  const type = (place: string, text: string, as = ANA) => {
    const { row, column } = area(place);
    return act({ kind: 'type', row, column, text }, as);
  };
  const values = (place: string) => readArea(tab(), area(place), cellValue);
  act({
    kind: 'paste',
    area: area('A1'),
    cells: [
      ['Title', 'Date'],
      ['Coda', '3'],
      ['Alba', '1'],
      ['Brio', '2'],
    ],
  });
  return { book, tab, history, act, type, values };
}

function area(place: string): Area {
  return areaIn({ rowCount: 100, columnCount: 26 }, readA1(place)!);
}

/** Everything of a tab that a person can see or lose. */
const picture = ({ version, layout, ...tab }: Tab) => JSON.stringify({ ...tab, rows: trimmed(tab.rows) });
const trimmed = (rows: Tab['rows']) => {
  const shown = rows.map((row) => {
    const cells = [...row];
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells;
  });
  while (shown.length > 0 && shown.at(-1)!.length === 0) shown.pop();
  return shown;
};

describe('an act', () => {
  it('reads what is typed as Sheets does, and fills a selection with one value', () => {
    const { act, type, values } = desk();
    type('C2', '1/2/2027');
    act({ kind: 'fill', area: area('D2:E3'), text: 'yes' });
    expect(values('C2:E3')).toEqual([
      [46_419, 'yes', 'yes'],
      ['', 'yes', 'yes'],
    ]);
  });

  it('repeats a pasted block over a multiple of its size, and makes room at the end of the grid', () => {
    const { act, tab, values } = desk();
    act({ kind: 'paste', area: area('C1:D4'), cells: [['a', 'b'], ['c']] });
    expect(values('C1:D4')).toEqual([
      ['a', 'b'],
      ['c', ''],
      ['a', 'b'],
      ['c', ''],
    ]);
    act({
      kind: 'paste',
      area: area('E8'),
      cells: [
        ['x', 'y'],
        ['z', '!'],
      ],
    });
    expect([tab().rowCount, tab().columnCount, values('E8:F9')]).toEqual([
      9,
      6,
      [
        ['x', 'y'],
        ['z', '!'],
      ],
    ]);
  });

  it('moves cells, also onto themselves, and leaves the look of their old place', () => {
    const { act, book, values } = desk();
    book.apply([{ kind: 'formats', tab: 0, area: area('A2:A4'), formats: { all: '@' } }], ANA, 'person');
    act({ kind: 'copy', from: { tab: 0, area: area('A2:A4') }, to: area('A3'), move: true });
    expect(values('A2:A5')).toEqual([[''], ['Coda'], ['Alba'], ['Brio']]);
    expect(book.workbook.tabs[0]!.rows[1]![0]).toMatchObject({ format: '@', value: '' });
  });

  it('gives inserted rows the look of the row above', () => {
    const { act, book, tab } = desk();
    book.apply([{ kind: 'formats', tab: 0, area: area('B2:B4'), formats: { all: '@' } }], ANA, 'person');
    act({ kind: 'insertRows', at: 4, count: 2 });
    expect(
      tab()
        .rows.slice(3, 5)
        .map((row) => row[1]),
    ).toEqual([
      { value: '', format: '@' },
      { value: '', format: '@' },
    ]);
  });

  it('asks before it writes where a warning stands, not before a sort', () => {
    const { act, book, type, values } = desk();
    const guard = { protection: 7, tab: 0 } as const;
    book.apply(
      [
        { kind: 'protect', ...guard, area: area('A2:A8') },
        { kind: 'reprotect', ...guard, change: { warningOnly: true, description: 'Keys' } },
      ],
      ANA,
      'person',
    );
    const typing: Act = { kind: 'type', row: 2, column: 1, text: 'x' };
    expect(act(typing)).toEqual({ outcome: 'warned', description: 'Keys' });
    expect(act({ kind: 'deleteRows', at: 2, count: 1 })).toEqual({ outcome: 'warned', description: 'Keys' });
    expect(act({ kind: 'sort', column: 1, ascending: true })).toEqual({ outcome: 'done' });
    expect(type('B2', 'free')).toEqual({ outcome: 'done' });
    expect(act({ ...typing, text: 'meant' }, ANA, true)).toEqual({ outcome: 'done' });
    expect(values('A2')).toEqual([['meant']]);
  });

  it('is refused whole in Google’s words', () => {
    const { act, tab, values } = desk();
    const before = picture(tab());
    expect(act({ kind: 'paste', area: area('A2'), cells: [['fine'], ['x'.repeat(50_001)]] })).toMatchObject({
      outcome: 'refused',
      sentence: expect.stringContaining('50000 characters'),
    });
    expect(act({ kind: 'deleteRows', at: 2, count: 7 })).toMatchObject({ outcome: 'refused' });
    expect(picture(tab())).toBe(before);
    expect(values('A2')).toEqual([['Coda']]);
  });
});

describe('undo', () => {
  it('takes a person’s own acts back, newest first, and redo brings them again', () => {
    const { act, history, type, values } = desk();
    type('A2', 'Coda II');
    type('C2', 'mine', BEN);
    act({ kind: 'sort', column: 1, ascending: true });
    expect(values('A2:A4')).toEqual([['Alba'], ['Brio'], ['Coda II']]);
    expect(history.undo(ANA)).toMatchObject({ outcome: 'done', act: 'sort' });
    expect(history.undo(ANA)).toMatchObject({ outcome: 'done', act: 'type', area: area('A2') });
    expect(values('A2:C4')).toEqual([
      ['Coda', 3, 'mine'],
      ['Alba', 1, ''],
      ['Brio', 2, ''],
    ]);
    history.redo(ANA);
    history.redo(ANA);
    expect(values('A2:A4')).toEqual([['Alba'], ['Brio'], ['Coda II']]);
    expect(history.redo(ANA)).toEqual({ outcome: 'nothing' });
    type('A2', 'new');
    expect(history.redo(ANA)).toEqual({ outcome: 'nothing' });
  });

  it('leaves what somebody else has written since, and counts it', () => {
    const { act, history, type, values } = desk();
    act({ kind: 'clear', area: area('A2:A4') });
    type('A3', 'Ben’s', BEN);
    expect(history.undo(ANA)).toMatchObject({ outcome: 'done', kept: 1 });
    expect(values('A2:A4')).toEqual([['Coda'], ['Ben’s'], ['Brio']]);
  });

  it('takes words along that a script wrote into sorted rows', () => {
    const { act, book, history, values } = desk();
    act({ kind: 'sort', column: 1, ascending: true });
    const edit = { kind: 'values', as: 'raw', tab: 0, area: area('C2'), values: [['about Alba']] } as const;
    book.apply([{ ...edit, values: [['about Alba']] }], BEN, 'script');
    expect(history.undo(ANA)).toMatchObject({ outcome: 'done' });
    expect(values('A2:C4')).toEqual([
      ['Coda', 3, ''],
      ['Alba', 1, 'about Alba'],
      ['Brio', 2, ''],
    ]);
  });

  it('refuses once somebody else has moved rows, or written into inserted ones', () => {
    const { act, history, type, tab } = desk();
    act({ kind: 'insertRows', at: 3, count: 1 });
    type('A3', 'Ben’s', BEN);
    let before = picture(tab());
    expect(history.undo(ANA)).toMatchObject({
      outcome: 'refused',
      sentence: expect.stringContaining('words'),
    });
    expect(picture(tab())).toBe(before);
    type('A2', 'Ana’s');
    act({ kind: 'sort', column: 1, ascending: false }, BEN);
    before = picture(tab());
    expect(history.undo(ANA)).toMatchObject({
      outcome: 'refused',
      sentence: expect.stringContaining('moved'),
    });
    expect(picture(tab())).toBe(before);
  });

  it('brings everything back, whatever was done, and redo everything again', () => {
    const place = fc.record({
      row: fc.integer({ min: 1, max: 6 }),
      column: fc.integer({ min: 1, max: 4 }),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 2 }),
    });
    const text = fc.constantFrom('', 'x', '12', '=A1', '1/2/2027', 'TRUE', "'7");
    const line = fc.integer({ min: 1, max: 8 });
    const acts: fc.Arbitrary<Act> = fc.oneof(
      place.chain(({ row, column }) =>
        text.map((typed) => ({ kind: 'type' as const, row, column, text: typed })),
      ),
      fc.record({
        kind: fc.constant('paste' as const),
        area: place,
        cells: fc.array(fc.array(text, { maxLength: 3 }), { minLength: 1, maxLength: 5 }),
      }),
      fc.record({ kind: fc.constant('clear' as const), area: place }),
      fc.record({
        kind: fc.constant('copy' as const),
        from: fc.record({ tab: fc.constant(0), area: place }),
        to: place,
        move: fc.boolean(),
      }),
      fc.record({
        kind: fc.constant('sort' as const),
        column: fc.integer({ min: 1, max: 4 }),
        ascending: fc.boolean(),
      }),
      fc.record({
        kind: fc.constantFrom(
          'insertRows' as const,
          'deleteRows' as const,
          'insertColumns' as const,
          'deleteColumns' as const,
        ),
        at: line,
        count: fc.integer({ min: 1, max: 2 }),
      }),
      fc.record({
        kind: fc.constant('width' as const),
        columns: fc.tuple(line),
        pixels: fc.integer({ min: 20, max: 300 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(acts, { minLength: 1, maxLength: 12 }), (given) => {
        const { act, history, tab } = desk();
        const start = picture(tab());
        const done = given.filter((each) => act(each).outcome === 'done').length;
        const end = picture(tab());
        for (let step = 0; step < done; step += 1) expect(history.undo(ANA).outcome).toBe('done');
        expect(picture(tab())).toBe(start);
        for (let step = 0; step < done; step += 1) expect(history.redo(ANA).outcome).toBe('done');
        expect(picture(tab())).toBe(end);
      }),
      { numRuns: draws(300) },
    );
  });
});
