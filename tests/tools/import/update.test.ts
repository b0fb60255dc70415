import { describe, expect, it } from 'vitest';
import { readProgramme } from '../../../tools/import/programme.ts';
import { undoImport } from '../../../tools/import/undo-import.ts';
import { compare, isRepeat, updateWrite } from '../../../tools/import/update.ts';
import { writeImport } from '../../../tools/import/write-import.ts';
import { EVENT_HEADER, MemoryWorkbook } from '../workbook/memory-workbook.ts';
import { importOf, problemsOf, resultOf } from './read.ts';

const SETTINGS = { 'Programme name': 'Quay', 'Time zone': 'Europe/Paris', Currency: 'EUR' };
const MAP = {
  columns: { Title: 'name', Date: 'day', 'Start Time': 'start', Price: 'price', 'More Links': 'url' },
};
const HEADER = 'name,day,start,price,url\n';
const [JAM, GIG, BAL] = [
  'Jam,2027-06-04,20:00,€5,https://a.example.org/1\n',
  'Gig,2027-06-05,21:00,€8,https://a.example.org/2\n',
  'Bal,2027-06-06,22:00,€9,https://a.example.org/3\n',
] as const;

let hour = 0;
const act = () => ({ who: 'Ada', now: new Date(Date.UTC(2027, 0, 2, hour++)) });

/** Brings a file as the command does with `--update`. */
async function bring(workbook: MemoryWorkbook, text: string, replaces = false) {
  const programme = resultOf(await readProgramme(workbook, 'Events'));
  const { prepared, ...from } = importOf(text, MAP, { ...programme, rows: [] });
  const matching = await compare(workbook, programme, prepared);
  const made =
    isRepeat(matching) && !replaces
      ? updateWrite(programme, prepared, matching)
      : { rows: prepared.rows, updates: [] };
  const written = await writeImport(workbook, { ...from, ...made, programme, replaces }, act());
  return { matching, written };
}

async function opened(...texts: string[]): Promise<MemoryWorkbook> {
  const workbook = MemoryWorkbook.setUp(SETTINGS);
  for (const text of texts) resultOf((await bring(workbook, text)).written);
  return workbook;
}

const at = (header: string) => EVENT_HEADER.indexOf(header);
const cell = (workbook: MemoryWorkbook, row: number, header: string) =>
  workbook.tab('Events').cells[row - 1]![at(header)];
const titles = (workbook: MemoryWorkbook) => workbook.rows('Events').map((row) => row[at('Title')]);
const undo = async (workbook: MemoryWorkbook) => undoImport(workbook, undefined, act());

describe('a file that comes again', () => {
  it('changes the rows that stand, adds the new ones, and touches nothing else', async () => {
    const workbook = await opened(HEADER + JAM + GIG);
    workbook.tab('Events').cells[1]![at('Event Key')] = 'k1';
    workbook.tab('Events').cells[1]![at('Tags')] = 'ours';
    const { matching, written } = await bring(workbook, HEADER + BAL + JAM.replace('€5', '€6') + GIG);
    expect(resultOf(written)).toMatchObject({ rowCount: 1, changedRows: 1, firstRow: 4 });
    expect(matching.changed).toMatchObject([
      { row: 2, key: 'k1', cells: [{ column: 'Price', before: '€5', after: '€6', byHand: false }] },
    ]);
    expect(titles(workbook)).toEqual(['Title', 'Jam', 'Gig', 'Bal']);
    expect([cell(workbook, 2, 'Price'), cell(workbook, 2, 'Tags'), cell(workbook, 2, 'Event Key')]).toEqual([
      '€6',
      'ours',
      'k1',
    ]);
  });

  it('leaves what an editor wrote, and says so, also the time after', async () => {
    const workbook = await opened(HEADER + JAM);
    workbook.tab('Events').cells[1]![at('Price')] = '€5.50';
    expect((await bring(workbook, HEADER + JAM)).matching.changed).toEqual([]);
    const { matching } = await bring(workbook, HEADER + JAM.replace('€5', '€6').replace('20:00', '19:00'));
    expect(matching.changed[0]!.cells.map(({ column, byHand }) => [column, byHand])).toEqual([
      ['Start Time', false],
      ['Price', true],
    ]);
    expect([cell(workbook, 2, 'Price'), cell(workbook, 2, 'Start Time')]).toEqual(['€5.50', '19:00']);
    const again = await bring(workbook, HEADER + JAM.replace('€5', '€7').replace('20:00', '19:00'));
    expect(again.matching.changed[0]!.cells).toMatchObject([{ column: 'Price', byHand: true }]);
  });

  it('names rows that are no longer in it, and keeps them', async () => {
    const workbook = await opened(HEADER + JAM + GIG);
    const { matching } = await bring(workbook, HEADER + GIG);
    expect(matching.missing).toMatchObject([{ row: 2, title: 'Jam' }]);
    expect(titles(workbook)).toEqual(['Title', 'Jam', 'Gig']);
  });

  it('does not bring back what somebody removed, but what was replaced by a file without it', async () => {
    const workbook = await opened(HEADER + JAM + GIG);
    workbook.tab('Events').cells.splice(1, 1);
    const { matching } = await bring(workbook, HEADER + JAM + GIG);
    expect(matching.unclear.map(({ why }) => why.code)).toEqual(['match-removed']);
    resultOf((await bring(workbook, HEADER + GIG, true)).written);
    expect((await bring(workbook, HEADER + JAM + GIG)).matching).toMatchObject({ added: [0], unclear: [] });
  });

  it('is refused where a formula stands in a cell that it would change', async () => {
    const workbook = await opened(HEADER + JAM);
    const read = workbook.read.bind(workbook);
    workbook.read = async (name: string, as?: string) => {
      const rows = await read(name);
      if (name === 'Events' && as === 'formulas') rows[1]![at('Price')] = '=A1';
      return rows;
    };
    const { written } = await bring(workbook, HEADER + JAM.replace('€5', '€6'));
    expect(problemsOf(written)[0]).toContain(`R2`);
    expect(cell(workbook, 2, 'Price')).toBe('€5');
  });
});

describe('undo of an update', () => {
  const changed = HEADER + JAM.replace('€5', '€6') + GIG.replace('21:00', '') + BAL;

  it('puts changed cells back as they were stored and takes new rows away, wherever they were sorted', async () => {
    const workbook = await opened(HEADER + JAM + GIG);
    workbook.tab('Events').cells[1]![at('Price')] = 5;
    const before = structuredClone(workbook.rows('Events'));
    resultOf((await bring(workbook, changed)).written);
    const cells = workbook.tab('Events').cells;
    cells[3]![at('Event Key')] = 'minted';
    cells.splice(1, 3, cells[3]!, cells[2]!, cells[1]!);
    const undone = resultOf(await undo(workbook));
    expect(undone).toMatchObject({ removedRows: 1 });
    expect(workbook.rows('Events')).toEqual([before[0], before[2], before[1]]);
  });

  it('refuses, naming the cell, when a changed row was edited since, and does nothing', async () => {
    const workbook = await opened(HEADER + JAM + GIG, changed);
    workbook.tab('Events').cells[1]![at('Venue')] = 'Quay';
    const before = structuredClone(workbook.rows('Events'));
    expect(problemsOf(await undo(workbook))).toEqual([
      'Changed since the import: H2 of Events.',
      'Nothing was undone.',
    ]);
    expect(workbook.rows('Events')).toEqual(before);
  });

  it('refuses when a changed row is gone', async () => {
    const workbook = await opened(HEADER + JAM + GIG, changed);
    workbook.tab('Events').cells.splice(1, 1);
    expect(problemsOf(await undo(workbook))[0]).toContain('was changed and moved, or removed');
  });

  it('takes back an update that was interrupted anywhere', async () => {
    for (let failAt = 1; failAt < 40; failAt++) {
      const workbook = await opened(HEADER + JAM + GIG);
      const before = structuredClone(workbook.rows('Events'));
      const lines = workbook.rows('Activity').length;
      workbook.failAt = workbook.writes + failAt;
      const broke = await bring(workbook, changed).then(
        () => false,
        () => true,
      );
      workbook.failAt = 0;
      if (workbook.rows('Activity').length > lines) resultOf(await undo(workbook));
      expect(workbook.rows('Events')).toEqual(before);
      if (!broke) return;
    }
    expect.unreachable('The update never came to its end.');
  });
});
