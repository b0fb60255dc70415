// A file brought in from the sidebar: what it would do is said first, it is written whole, and it is taken back
// while nobody has edited it, whatever others do meanwhile.

import { afterEach, describe, expect, it } from 'vitest';
import type { CommandAnswer, Row } from '../../journeys/editors-sheet.ts';
import { SheetAlone } from '../sheet-alone.ts';

const HEADER = ['name', 'day', 'begins', 'where', 'website', 'sold_out'];
const line = (index: number, more: Partial<Record<string, string>> = {}) => {
  const cells: Record<string, string> = {
    // Google drops an apostrophe that comes first, unless it is told that it is meant.
    name: index === 7 ? "'Ndrangheta blues" : `Recital ${index}`,
    day: `2027-06-${10 + index}`,
    begins: '19:30',
    where: `Hall ${index % 3}`,
    website: `https://recitals.example.org/${index}`,
    sold_out: index % 2 === 0 ? 'Yes' : 'No',
    ...more,
  };
  return HEADER.map((name) => cells[name]!);
};
const lines = Array.from({ length: 8 }, (_, index) => line(index));
const fileOf = (rows: readonly (readonly string[])[], name = 'recitals.csv') => ({
  name,
  records: [HEADER, ...rows],
  firstLine: 1,
  quoteFaults: [],
});
const own: Row[] = [{ title: 'Our own evening', date: '2027-06-05', startTime: '20:00', venue: 'Barn' }];

describe('a file from the sidebar', () => {
  let stand: SheetAlone;
  afterEach(() => stand.close());

  const request = (rows: readonly (readonly string[])[], more: object = {}) => ({
    file: fileOf(rows),
    fields: {},
    isGrouped: null,
    usesKnown: false,
    keepAs: '',
    ...more,
  });
  const bring = (rows: readonly (readonly string[])[], more: object = {}): Promise<CommandAnswer> =>
    stand.run('bringImport', [request(rows, more)]);
  const takeBack = async (): Promise<CommandAnswer> => {
    const { entries } = await stand.run('listActivity');
    return stand.run('undoActivity', [entries[0].id]);
  };
  const content = async () =>
    (await stand.rows())
      .filter(({ title }) => title !== '')
      .map(({ title, date, startTime, venue, moreLinks }) => [title, date, startTime, venue, moreLinks]);
  const theirs = lines.map(([name, day, begins, where, website]) => [name, day, begins, where, website]);
  const ours = [['Our own evening', '2027-06-05', '20:00', 'Barn', '']];

  it('is understood: what is sure is taken, nothing is written', async () => {
    stand = await SheetAlone.withRows(own);
    const before = await stand.workbook();
    const proposed = await stand.run('proposeImport', [fileOf(lines)]);
    expect(proposed).toMatchObject({ outcome: 'proposed', rows: 8 });
    // biome-ignore lint/suspicious/noExplicitAny: columns as the sidebar gets them
    const columns = proposed.columns.map(({ column, field, certainty }: any) => [column, field, certainty]);
    expect(columns.slice(0, 5).map(([column, field]: string[]) => [column, field])).toEqual([
      ['name', 'title'],
      ['day', 'date'],
      ['begins', 'startTime'],
      ['where', 'venue'],
      ['website', 'moreLinks'],
    ]);
    expect(
      columns.slice(0, 5).every(([, , certainty]: string[]) => ['sure', 'likely'].includes(certainty!)),
    ).toBe(true);
    expect(columns[5]).toEqual(['sold_out', 'soldOut', 'sure']);
    const compared = await stand.run('compareImport', [request(lines)]);
    expect(compared).toMatchObject({ outcome: 'compared', added: 8, same: 0, changed: [], unclear: [] });
    expect(JSON.parse(await stand.workbook()).tabs).toEqual(JSON.parse(before).tabs);
  });

  it('is written below what stands, kept as it came, gets keys, and is taken back without a trace', async () => {
    stand = await SheetAlone.withRows(own);
    await stand.run('validateEvents');
    const before = await stand.rows();
    const brought = await bring(lines);
    expect(brought, brought.sentence).toMatchObject({ outcome: 'brought', added: 8, changed: 0 });
    expect(await content()).toEqual([...ours, ...theirs]);
    const rows = (await stand.rows()).filter(({ title }) => title !== '');
    expect(rows.every(({ key }) => key !== '')).toBe(true);
    expect(rows.map(({ soldOut }) => soldOut)).toEqual(['', ...lines.map((cells) => cells[5])]);
    const raw = stand.workspace.workbook.values(brought.rawTab).map((row) => row.map(String));
    expect(raw).toEqual([HEADER, ...lines]);
    expect(stand.workspace.workbook.tab(brought.rawTab)!.hidden).toBe(true);
    expect(await stand.publish()).toMatchObject({ outcome: 'published' });

    // The publish is a newer act, and changes nothing about that.
    const { entries } = await stand.run('listActivity');
    // biome-ignore lint/suspicious/noExplicitAny: entries as the sidebar gets them
    const entry = entries.find(({ sentence }: any) => sentence.startsWith('Imported recitals.csv'));
    expect(entry.sentence).toBe('Imported recitals.csv: 8 events added, 0 rows changed.');
    expect(await stand.run('undoActivity', [entry.id])).toMatchObject({ outcome: 'undone' });
    expect((await stand.rows()).filter(({ title }) => title !== '')).toEqual(before);
  });

  it('that comes again changes what it says anew, and leaves what an editor wrote', async () => {
    stand = await SheetAlone.withRows(own);
    await bring(lines);
    const keys = new Map((await stand.rows()).map(({ title, key }) => [title, key]));
    expect(await stand.run('compareImport', [request(lines)])).toMatchObject({
      added: 0,
      same: 8,
      changed: [],
    });
    expect(await bring(lines)).toMatchObject({ outcome: 'nothing' });

    await stand.type(await stand.rowOf('Recital 3'), 'venue', 'The big hall');
    const second = [
      ...lines.map((cells, index) => {
        if (index === 1) return line(1, { where: 'Town Hall' });
        return index === 3 ? line(3, { where: 'Cellar' }) : cells;
      }),
      line(11),
    ];
    const compared = await stand.run('compareImport', [request(second)]);
    expect(compared).toMatchObject({ added: 1, same: 6 });
    // biome-ignore lint/suspicious/noExplicitAny: rows as the sidebar gets them
    expect(compared.changed.map(({ title, cells }: any) => [title, cells[0].after, cells[0].stays])).toEqual([
      ['Recital 1', 'Town Hall', false],
      ['Recital 3', 'Cellar', true],
    ]);
    const brought = await bring(second);
    expect(brought).toMatchObject({ outcome: 'brought', added: 1, changed: 1 });
    const venues = new Map((await stand.rows()).map(({ title, venue }) => [title, venue]));
    expect(venues.get('Recital 1')).toBe('Town Hall');
    expect(venues.get('Recital 3')).toBe('The big hall');
    for (const { title, key } of await stand.rows()) {
      if (keys.get(title)) expect(key, title).toBe(keys.get(title));
    }
    expect(await takeBack()).toMatchObject({ outcome: 'undone' });
    const after = new Map((await stand.rows()).map(({ title, venue }) => [title, venue]));
    expect(after.get('Recital 1')).toBe('Hall 1');
    expect(after.get('Recital 3')).toBe('The big hall');
    expect(after.has('Recital 11')).toBe(false);
  });

  it('is not taken back over an edit, and is after a sort', async () => {
    stand = await SheetAlone.withRows(own);
    await bring(lines);
    await stand.type(await stand.rowOf('Recital 5'), 'venue', 'Somewhere else');
    const refused = await takeBack();
    expect(refused).toMatchObject({ outcome: 'refused' });
    expect(refused.sentence).toMatch(/Somebody changed a row of it since \(Recital 5\)/);
    expect((await content()).length).toBe(9);
    await stand.type(await stand.rowOf('Recital 5'), 'venue', 'Hall 2');
    await stand.reshape('Events', (sheetId) => [
      {
        sortRange: {
          range: { sheetId, startRowIndex: 1, startColumnIndex: 0 },
          sortSpecs: [{ dimensionIndex: 7, sortOrder: 'DESCENDING' }],
        },
      },
    ]);
    expect(await takeBack()).toMatchObject({ outcome: 'undone' });
    expect(await content()).toEqual(ours);
  });

  it.each(['before-write', 'before-write-there', 'after-read'])(
    'lands whole when somebody sorts %s',
    async (moment) => {
      stand = await SheetAlone.withRows(own);
      await bring(lines.slice(0, 4));
      await stand.faults({
        sortBetween: { function: 'bringImport', tab: 'Events', column: 3, ascending: false, moment },
      });
      const changed = lines.map((cells, index) => (index === 2 ? line(2, { where: 'Town Hall' }) : cells));
      const brought = await bring(changed);
      expect(brought.outcome, brought.sentence).toBe('brought');
      const expected = [
        ...ours,
        ...theirs.map((cells, index) =>
          index === 2 ? [...cells.slice(0, 3), 'Town Hall', cells[4]] : cells,
        ),
      ];
      expect((await content()).sort()).toEqual(expected.sort());
    },
  );

  it('that was cut off half-way is taken back all the same', async () => {
    stand = await SheetAlone.withRows(own);
    await stand.faults({ crash: { function: 'bringImport', afterWriteTo: 'Events' } });
    const { ok } = await stand.click('bringImport', [request(lines)]);
    expect(ok).toBe(false);
    expect((await content()).length).toBe(9);
    expect(await takeBack()).toMatchObject({ outcome: 'undone' });
    expect(await content()).toEqual(ours);
  });

  it('is known again by its columns under the name that was given', async () => {
    stand = await SheetAlone.withRows(own);
    await bring(lines, { fields: { sold_out: 'tags' }, keepAs: 'The recitals' });
    const again = {
      ...fileOf(lines),
      records: [[...HEADER].reverse(), ...lines.map((cells) => [...cells].reverse())],
    };
    const proposed = await stand.run('proposeImport', [again]);
    expect(proposed.known).toMatchObject({ name: 'The recitals', isSure: true });
    const compared = await stand.run('compareImport', [{ ...request(lines), file: again, usesKnown: true }]);
    expect(compared).toMatchObject({ outcome: 'compared', added: 0, same: 8 });
  });

  it.each([
    ['nothing at all', { records: [] }, /cannot be read for sure/],
    [
      'two columns of one name',
      {
        records: [
          ['a', 'a'],
          ['1', '2'],
        ],
      },
      /cannot be read for sure/,
    ],
    [
      'no title and no date',
      {
        records: [
          ['x', 'y'],
          ['1', '2'],
          ['3', '4'],
        ],
      },
      /Not yet/,
    ],
  ])('with %s is refused in a sentence, and nothing changes', async (_, more, sentence) => {
    stand = await SheetAlone.withRows(own);
    const file = { ...fileOf(lines), ...more };
    const proposed = await stand.run('proposeImport', [file]);
    const compared = await stand.run('compareImport', [{ ...request(lines), file }]);
    const brought = await stand.run('bringImport', [{ ...request(lines), file }]);
    expect(`${proposed.sentence} ${compared.sentence}`).toMatch(sentence);
    expect(compared.problems.join(' ')).toMatch(/\w{4}/);
    expect(brought).toMatchObject({ outcome: 'refused' });
    expect(await content()).toEqual(ours);
  });

  it('speaks French', async () => {
    stand = await SheetAlone.withRows(own);
    stand.locale = 'fr';
    expect((await stand.run('proposeImport', [fileOf(lines)])).sentence).toBe(
      'Le fichier a 8 lignes et 6 colonnes.',
    );
    expect((await bring(lines)).sentence).toMatch(/8 événements ajoutés/);
    expect((await takeBack()).sentence).toMatch(/L’importation est annulée/);
  });
});
