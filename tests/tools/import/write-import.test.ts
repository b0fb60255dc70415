import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProgramme } from '../../../tools/import/programme.ts';
import { undoImport } from '../../../tools/import/undo-import.ts';
import { objections, writeImport } from '../../../tools/import/write-import.ts';
import { EVENT_HEADER, MemoryWorkbook } from '../workbook/memory-workbook.ts';
import { importOf, problemsOf, resultOf } from './read.ts';

const SETTINGS = { 'Programme name': 'Quay', 'Time zone': 'Europe/Paris', Currency: 'EUR' };
const LONDON = { 'Time zone': 'Europe/London', Currency: 'GBP' };
const COLUMNS = { Title: 'name', Date: 'day', Description: 'text' };
const FILE = 'name,day,text\n=SUM(A1),2027-06-04,"\'quoted, 東京 👋🏽\nline"\n-5,2027-06-05,@all\n';
const ACT = { who: 'Ada', now: new Date('2027-01-02T03:04:05Z') };
const LATER = { who: 'Ada', now: new Date('2027-01-02T04:00:00Z') };

async function bring(
  workbook: MemoryWorkbook,
  text = FILE,
  map: object = { columns: COLUMNS },
  replaces = false,
  act = ACT,
) {
  const programme = resultOf(await readProgramme(workbook, 'Events'));
  const current = { ...programme, rows: replaces ? [] : programme.rows };
  const { prepared, ...from } = importOf(text, map, current);
  return writeImport(workbook, { ...from, rows: prepared.rows, programme, replaces }, act);
}

const column = (header: string) => EVENT_HEADER.indexOf(header);
const eventRow = (cells: Record<string, string>) => EVENT_HEADER.map((header) => cells[header] ?? '');
const cellsOf = (workbook: MemoryWorkbook, tab: string) => structuredClone(workbook.rows(tab));

describe('an import', () => {
  it('writes formula-like and Unicode cells as they are, and keeps the file as it came', async () => {
    const workbook = MemoryWorkbook.setUp(SETTINGS);
    const written = resultOf(await bring(workbook));
    const [, first, second] = workbook.rows('Events');
    expect(first![column('Title')]).toBe('=SUM(A1)');
    expect(first![column('Description')]).toBe("'quoted, 東京 👋🏽\nline");
    expect(second![column('Title')]).toBe('-5');
    expect(workbook.rows('raw programme.csv 20270102T030405Z')).toEqual([
      ['name', 'day', 'text'],
      ['=SUM(A1)', '2027-06-04', "'quoted, 東京 👋🏽\nline"],
      ['-5', '2027-06-05', '@all'],
    ]);
    expect(written).toMatchObject({ id: '20270102T030405Z', firstRow: 2, rowCount: 2, errands: [] });
    expect(workbook.rows('Activity')[1]!.slice(0, 4)).toEqual([
      '2027-01-02T03:04:05.000Z',
      'Ada',
      'import',
      '2 rows from programme.csv',
    ]);
  });

  it('goes below what is there, in the order of the sheet’s own header', async () => {
    const header = ['Notes of mine', 'Description', 'Date', 'Titre', 'Event Key', 'Check', 'Occurrences'];
    const workbook = MemoryWorkbook.setUp(SETTINGS, header);
    await workbook.write('Events', 2, [['mine', '', '2027-06-01', 'Old', 'k1', 'OK', '']]);
    resultOf(await bring(workbook));
    expect(workbook.rows('Events').slice(1)).toEqual([
      ['mine', '', '2027-06-01', 'Old', 'k1', 'OK', ''],
      ['', "'quoted, 東京 👋🏽\nline", '2027-06-04', '=SUM(A1)', '', '', ''],
      ['', '@all', '2027-06-05', '-5', '', '', ''],
    ]);
  });

  it('grows the grid and writes thousands of rows', async () => {
    const workbook = MemoryWorkbook.setUp(SETTINGS);
    const lines = Array.from({ length: 4_500 }, (_, index) => `Event ${index},2027-06-04,`);
    resultOf(await bring(workbook, `name,day,text\n${lines.join('\n')}\n`));
    expect(workbook.rows('Events')).toHaveLength(4_501);
  });

  it('sets settings and zone where nothing stands yet', async () => {
    const workbook = MemoryWorkbook.setUp(SETTINGS);
    resultOf(await bring(workbook, FILE, { settings: LONDON, columns: COLUMNS }));
    expect(workbook.timeZone).toBe('Europe/London');
    expect(workbook.rows('Settings').map((row) => row.slice(0, 2))).toContainEqual(['Currency', 'GBP']);
  });

  it('refuses other settings over rows that are there, unless it replaces', async () => {
    const workbook = MemoryWorkbook.setUp(SETTINGS);
    await workbook.write('Events', 2, [eventRow({ Title: 'Old', Date: '2027-06-01' })]);
    const before = cellsOf(workbook, 'Events');
    const problems = problemsOf(await bring(workbook, FILE, { settings: LONDON, columns: COLUMNS }));
    expect(problems.join()).toContain(
      'Time zone to “Europe/London” where “Europe/Paris” stands: say --replace',
    );
    expect(workbook.rows('Events')).toEqual(before);
    expect(workbook.tabs).toHaveLength(2);

    resultOf(await bring(workbook, FILE, { settings: LONDON, columns: COLUMNS }, true));
    expect(workbook.rows('Events').map((row) => row[column('Title')])).toEqual(['Title', '=SUM(A1)', '-5']);
    expect(workbook.rows('raw before import 20270102T030405Z Events')).toEqual(before);
  });

  it('refuses when a column it would fill is missing, or the tab is not set up', async () => {
    const workbook = MemoryWorkbook.setUp(SETTINGS, ['Title', 'Date', 'Event Key', 'Check', 'Occurrences']);
    await expect(bring(workbook)).rejects.toThrow('Events has no column “Description”');
    const blank = MemoryWorkbook.setUp(SETTINGS, ['', '']);
    expect(problemsOf(await readProgramme(blank, 'Events'))[0]).toContain('Row 1 of Events has no headers');
    expect(problemsOf(await readProgramme(blank, 'Nowhere'))[0]).toContain('has no tab Nowhere');
  });

  it('refuses when somebody edited the tab in the meantime', async () => {
    const workbook = MemoryWorkbook.setUp(SETTINGS);
    const programme = resultOf(await readProgramme(workbook, 'Events'));
    const { prepared, ...from } = importOf(FILE, { columns: COLUMNS }, programme);
    await workbook.write('Events', 2, [eventRow({ Title: 'New' })]);
    const write = { ...from, rows: prepared.rows, programme, replaces: false };
    expect(objections(write)).toEqual([]);
    expect(problemsOf(await writeImport(workbook, write, ACT))[0]).toContain('(C2)');
  });

  it('fails when the workbook does not keep what was written', async () => {
    const workbook = MemoryWorkbook.setUp(SETTINGS);
    workbook.keep = (cell) => (cell === '=SUM(A1)' ? 0 : cell);
    await expect(bring(workbook)).rejects.toThrow('1 cells of raw programme.csv 20270102T030405Z are not as');
    expect(workbook.rows('Events')).toHaveLength(1);
  });
});

describe('undo', () => {
  it('removes exactly the rows it brought, minted keys and checks or not, wherever they were sorted', async () => {
    const workbook = MemoryWorkbook.setUp(SETTINGS);
    await workbook.write('Events', 2, [eventRow({ Title: 'Old', Date: '2027-06-01' })]);
    resultOf(await bring(workbook));
    const cells = workbook.tab('Events').cells;
    cells[2]![column('Event Key')] = 'minted';
    cells[2]![column('Check')] = 'OK';
    cells[3]![column('Occurrences')] = 'abcde@2027-06-05';
    cells.splice(1, 3, cells[3]!, cells[1]!, cells[2]!);
    const undone = resultOf(await undoImport(workbook, undefined, LATER));
    expect(undone).toMatchObject({ removedRows: 2, rawTab: 'raw programme.csv 20270102T030405Z' });
    expect(workbook.rows('Events').map((row) => row[column('Title')])).toEqual(['Title', 'Old']);
    expect(workbook.rows('raw programme.csv 20270102T030405Z')).toHaveLength(3);
    expect(problemsOf(await undoImport(workbook, undefined, LATER))[0]).toContain(
      'There is no import to take back',
    );
  });

  it('refuses, naming the cells, when a row was changed since, and does nothing', async () => {
    const workbook = MemoryWorkbook.setUp(SETTINGS);
    resultOf(
      await bring(workbook, FILE, { settings: { 'Programme name': 'Other' }, columns: COLUMNS }).catch(() =>
        bring(workbook),
      ),
    );
    const cells = workbook.tab('Events').cells;
    cells[2]![column('Title')] = 'Mended';
    cells[2]![column('Venue')] = 'Quay';
    const before = cellsOf(workbook, 'Events');
    expect(problemsOf(await undoImport(workbook, undefined, LATER))).toEqual([
      'Changed since the import: C3, H3 of Events.',
      'Nothing was undone.',
    ]);
    expect(workbook.rows('Events')).toEqual(before);
  });

  it('brings replaced rows and settings back', async () => {
    const workbook = MemoryWorkbook.setUp(SETTINGS);
    const old = ['2027-06-01', '2027-06-02', '2027-06-03'].map((day) =>
      eventRow({ Title: 'Old', Date: day, Check: 'OK' }),
    );
    await workbook.write('Events', 2, old);
    const [events, settings] = [cellsOf(workbook, 'Events'), cellsOf(workbook, 'Settings')];
    resultOf(await bring(workbook, FILE, { settings: LONDON, columns: COLUMNS }, true));
    const undone = resultOf(await undoImport(workbook, '20270102T030405Z', LATER));
    expect(undone).toMatchObject({ restoredRows: 3, settings: ['Time zone', 'Currency'] });
    expect(workbook.rows('Events')).toEqual(events);
    expect(workbook.rows('Settings')).toEqual(settings);
    expect(workbook.timeZone).toBe('Europe/Paris');
  });

  it('of a replacement refuses to lose rows that were added since', async () => {
    const workbook = MemoryWorkbook.setUp(SETTINGS);
    resultOf(await bring(workbook, FILE, { columns: COLUMNS }, true));
    await workbook.write('Events', 4, [eventRow({ Title: 'Added' })]);
    expect(problemsOf(await undoImport(workbook, undefined, LATER))[0]).toContain(
      'Row 4 of Events was added since',
    );
  });

  it.each([false, true])(
    'takes back an import that was interrupted anywhere (replacing: %s)',
    async (replaces) => {
      for (let failAt = 1; failAt < 40; failAt++) {
        const workbook = MemoryWorkbook.setUp(SETTINGS);
        const old = [eventRow({ Title: 'Old', Date: '2027-06-01' })];
        if (replaces) await workbook.write('Events', 2, old);
        const [events, settings] = [cellsOf(workbook, 'Events'), cellsOf(workbook, 'Settings')];
        workbook.failAt = workbook.writes + failAt;
        const map = { settings: LONDON, columns: COLUMNS };
        const broke = await bring(workbook, FILE, map, replaces).then(
          () => false,
          () => true,
        );
        workbook.failAt = 0;
        const undone = await undoImport(workbook, undefined, LATER);
        if (undone.kind === 'refused') expect(undone.problems[0]).toContain('There is no import');
        expect(workbook.rows('Events')).toEqual(events);
        expect(workbook.rows('Settings')).toEqual(settings);
        if (!broke) return;
      }
      expect.unreachable('The import never came to its end.');
    },
  );

  it('names the imports there are when asked for one that is not', async () => {
    const workbook = MemoryWorkbook.setUp(SETTINGS);
    resultOf(await bring(workbook));
    expect(problemsOf(await undoImport(workbook, 'never', LATER))[0]).toContain('There are 20270102T030405Z');
  });
});

describe('the fictional programme', () => {
  it('is read, mapped, grouped and written whole', async () => {
    const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures', name), 'utf8');
    const workbook = MemoryWorkbook.setUp(SETTINGS);
    const [text, map] = [fixture('open-doors.csv'), JSON.parse(fixture('open-doors.map.json')) as object];
    const { report } = importOf(text, map).prepared;
    expect(report).toMatchObject({ events: 105, occurrences: 162, merged: [], splits: [], setAside: [] });
    expect(report.totals).toMatchObject({ sourceRows: 162, inReadyEvents: 162, addUp: true });
    resultOf(await bring(workbook, text, map, true));
    expect(workbook.rows('Events')).toHaveLength(106);
    resultOf(await undoImport(workbook, undefined, LATER));
    expect(workbook.rows('Events')).toHaveLength(1);
  });
});
