// Excel workbooks: what whoever opens one sees is what is read, in bounds, and the rest is said.

import { Inflate, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../shared/import/read-file.ts';
import { sayRemark } from '../../../shared/import/remark.ts';
import { readCsv } from '../../../tools/import/read-csv.ts';
import { problemsOf, resultOf } from './read.ts';
import { escaped, rowsOf, xlsxOf } from './xlsx-file.ts';

const HEADER = ['Title', 'Date', 'Price'];
const tableIn = (bytes: Uint8Array, sheet?: string) => resultOf(readCsv(bytes, { sheet }));
const remarksIn = (bytes: Uint8Array) => tableIn(bytes).remarks.map((each) => sayRemark('en', each));

/** The text that one number shows in a format. */
function shown(value: number, format: string, isFrom1904 = false): string {
  const rows = `${rowsOf([HEADER])}<row r="2"><c t="str"><v>Alba</v></c><c s="1"><v>${value}</v></c></row>`;
  const bytes = xlsxOf({ sheets: [{ name: 'A', rows }], formats: [format], isFrom1904 });
  return tableIn(bytes).rows[0]!.cells[1]!;
}

describe('a number in a cell', () => {
  it.each([
    // 18 June 2027 is the day 46556.
    [46556, 'dd/mm/yyyy', '2027-06-18'],
    [46556, 'm/d/yy', '2027-06-18'],
    [46556, '[$-40C]dddd d mmmm yyyy;@', '2027-06-18'],
    [46556.8125, 'dd/mm/yyyy hh:mm', '2027-06-18 19:30'],
    // What the format hides stays hidden.
    [46556.8125, 'dd/mm/yyyy', '2027-06-18'],
    [46556, 'mmmm yyyy', 'June 2027'],
    [46556, 'd mmm', '18 June'],
    [0.8125, 'h:mm AM/PM', '19:30'],
    [46556.8125, 'hh:mm', '19:30'],
    [0.999999, 'hh:mm', '00:00'],
    [1.0625, '[h]:mm', '25:30'],
    [12.5, '0.00', '12.50'],
    [12.5, '#,##0.00\\ "€"', '12.50 €'],
    [1234.5, '[$£-809]#,##0.00', '£1234.50'],
    [1234.5, '"$"#,##0.00_);[Red]("$"#,##0.00)', '$1234.50'],
    [-4, '0.00;(0.00)', '(4.00)'],
    [0, '0.00;-0.00;"free"', 'free'],
    [0.5, '0%', '50%'],
    [7500, '00000', '07500'],
    [0.1 + 0.2, 'General', '0.3'],
    [33612345678, 'General', '33612345678'],
    [46556, '@', '46556'],
    [150, '[>100]0.0;0', '150.0'],
    [1e-7, 'General', '0.0000001'],
  ])('%d as %s shows %j', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(shown(45094, 'yyyy-mm-dd', true)).toBe('2027-06-18');
    expect(shown(59, 'yyyy-mm-dd')).toBe('1900-02-28');
    expect(shown(61, 'yyyy-mm-dd')).toBe('1900-03-01');
  });
});

describe('a cell', () => {
  it('holds shared and inline texts, formulas by their result, yes or no, and errors', () => {
    const rows = `${rowsOf([HEADER])}<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="str"><f>TEXT(1)</f><v>2027-06-18</v></c><c r="C3" t="e"><v>#DIV/0!</v></c></row><row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="d"><v>2027-06-19T00:00:00</v></c><c r="C4" t="b"><v>1</v></c></row>`;
    const strings =
      '<si><r><t>Al</t></r><r><t>ba &amp; Brio</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si><si><t>Coda_x000D_\nsecond line</t></si>';
    const table = tableIn(xlsxOf({ sheets: [{ name: 'A', rows }], strings }));
    expect(table.rows).toEqual([
      { line: 3, cells: ['Alba & Brio', '2027-06-18', '#DIV/0!'] },
      { line: 4, cells: ['Coda\nsecond line', '2027-06-19', 'TRUE'] },
    ]);
    expect(table.blankLines).toEqual([2]);
  });

  it('that is merged over rows stands beside each; one over columns is a title', () => {
    const rows = rowsOf([
      ['Summer'],
      HEADER,
      ['Alba', '2027-06-18', '5'],
      ['Brio', '', '6'],
      [],
      ['x', '', ''],
    ]);
    const after = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B3:B5"/></mergeCells>';
    const bytes = xlsxOf({ sheets: [{ name: 'A', rows, after }] });
    expect(tableIn(bytes).rows.map(({ cells }) => cells[1])).toEqual(['2027-06-18', '2027-06-18', '']);
    expect(remarksIn(bytes)).toContain('Merged cells over several rows count for each of these rows: 1.');
  });

  it('whose formula has no saved result, or that is hidden, is named', () => {
    const rows = `${rowsOf([HEADER])}<row r="2" hidden="1"><c r="A2" t="str"><v>Alba</v></c><c r="B2"><f>TODAY()</f></c></row>`;
    const before = '<cols><col min="3" max="3" hidden="1"/><col min="4" max="16384" hidden="1"/></cols>';
    const remarks = remarksIn(xlsxOf({ sheets: [{ name: 'A', rows, before }] })).join(' ');
    expect(remarks).toContain('read as blank: 1, the first in B2');
    expect(remarks).toContain('rows 1, columns 1');
  });
});

describe('several sheets', () => {
  const programme = (title: string) => rowsOf([HEADER, [title, '2027-06-18', '5']]);
  const notes = rowsOf([['Remember the keys'], ['and the lamp']]);

  it('are one table where one looks like it, and the others are named', () => {
    const bytes = xlsxOf({
      sheets: [
        { name: 'Notes', rows: notes },
        { name: 'Fête & co', rows: programme('Alba') },
        { name: 'Old', rows: programme('Brio'), isHidden: true },
      ],
    });
    expect(tableIn(bytes).rows[0]!.cells[0]).toBe('Alba');
    expect(remarksIn(bytes)).toEqual(['The sheet “Fête & co” is read. Not read: Notes, Old.']);
    expect(tableIn(bytes, 'Old').rows[0]!.cells[0]).toBe('Brio');
  });

  it('are asked about where more than one looks like a table', () => {
    const sheets = ['June', 'July'].map((name) => ({ name, rows: programme(name) }));
    const bytes = xlsxOf({ sheets });
    expect(problemsOf(readCsv(bytes))).toEqual([
      'Several sheets of the workbook look like tables: June, July. Say which with --sheet NAME, one at a time.',
    ]);
    expect(tableIn(bytes, 'July').rows[0]!.cells[0]).toBe('July');
    expect(problemsOf(readCsv(bytes, { sheet: 'May' }))[0]).toBe(
      'The workbook has no sheet “May”; it has: June, July.',
    );
  });

  it('hold what is too wide or too long in no silence', () => {
    const far = (place: string) =>
      xlsxOf({
        sheets: [
          {
            name: 'A',
            rows: `${rowsOf([HEADER])}<row r="${place.replace(/\D/g, '')}"><c r="${place}" t="str"><v>x</v></c></row>`,
          },
        ],
      });
    expect(problemsOf(readCsv(far('XFD2')))[0]).toMatch(/columns; 500 is the most/);
    expect(problemsOf(readCsv(far('A1048576')))[0]).toMatch(/rows; 50000 is the most/);
  });

  it('that are all blank are an empty file', () => {
    expect(problemsOf(readCsv(xlsxOf({ sheets: [{ name: 'A', rows: '' }] })))).toEqual([
      'The file is empty.',
    ]);
  });
});

describe('a workbook that is not whole', () => {
  const good = () => xlsxOf({ sheets: [{ name: 'A', rows: rowsOf([HEADER, ['Alba', '2027-06-18', '5']]) }] });
  const sentence = (bytes: Uint8Array) => problemsOf(readCsv(bytes))[0];

  it('is refused, wherever it was cut or changed', () => {
    const bytes = good();
    for (const length of [40, 200, bytes.length - 30, bytes.length - 1]) {
      expect(sentence(bytes.slice(0, length))).toMatch(/damaged/);
    }
    const xml = strToU8('<worksheet><sheetData><row></sheetData></worksheet>');
    expect(sentence(zipSync({ 'xl/workbook.xml': xml }))).toMatch(/damaged/);
    expect(sentence(zipSync({ 'xl/styles.xml': xml }))).toMatch(/damaged/);
  });

  it('never brings a wrong cell when one byte is changed', () => {
    const bytes = good();
    const right = tableIn(bytes).rows;
    for (let at = 0; at < bytes.length; at += 17) {
      const changed = bytes.slice();
      changed[at] = changed[at]! ^ 0x11;
      const read = readCsv(changed);
      if (read.kind === 'done') expect(read.value.rows, `byte ${at}`).toEqual(right);
    }
  });

  it('is refused when it unpacks to more than a programme, whatever it says of itself', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(8_000_000), '_rels/.rels': strToU8('<a/>') });
    const why = (bytes: Uint8Array) =>
      readBytes(bytes, {
        Inflate,
        textOf: (part) => new TextDecoder().decode(part),
        mostUnpackedBytes: 4_000_000,
      });
    const refusal = (code: string) => ({ kind: 'refused', problems: [{ code, parameters: {} }] });
    expect(bomb.length).toBeLessThan(20_000);
    expect(why(bomb)).toEqual(refusal('workbook-too-large'));
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000, true);
    }
    expect(why(bomb)).toEqual(refusal('workbook-broken'));
  });

  it('asks for no outside part, however its XML is written', () => {
    const rows = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>${escaped('')}`;
    expect(sentence(xlsxOf({ sheets: [{ name: 'A', rows }] }))).toMatch(/damaged/);
  });
});
