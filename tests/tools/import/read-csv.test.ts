import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { sayRemark } from '../../../shared/import/remark.ts';
import { type CsvTable, readCsv } from '../../../tools/import/read-csv.ts';
import { problemsOf, resultOf, tableOf } from './read.ts';

const remarksOf = ({ remarks }: CsvTable) => remarks.map((each) => sayRemark('en', each));

const FRENCH =
  'Titre;Lieu\nÉté à l’œuvre;Château d’eau\nLa fête des forêts où l’on danse;Théâtre\nNoël déjà passé;Hôtel\n';

describe('the encoding of a file', () => {
  it.each([
    ['utf-8', Buffer.from(FRENCH)],
    ['utf-8', Buffer.from(`\ufeff${FRENCH}`)],
    ['utf-16le', iconv.encode(FRENCH, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(FRENCH, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(FRENCH, 'utf-16le', { addBOM: false })],
    ['windows-1252', iconv.encode(FRENCH, 'windows-1252')],
  ])('is found out to be %s', (encoding, bytes) => {
    const source = resultOf(readCsv(bytes));
    expect(source.encoding).toBe(encoding);
    expect(source.header).toEqual(['Titre', 'Lieu']);
    expect(source.rows[0]!.cells).toEqual(['Été à l’œuvre', 'Château d’eau']);
  });

  it('is a guess that is said, and can be told instead', () => {
    const bytes = iconv.encode('Titre,Lieu\nŁódź,Kraków\n', 'windows-1250');
    expect(remarksOf(resultOf(readCsv(bytes))).join()).toContain('--encoding');
    expect(resultOf(readCsv(bytes, { encoding: 'windows-1250' })).rows[0]!.cells).toEqual(['Łódź', 'Kraków']);
    expect(problemsOf(readCsv(bytes, { encoding: 'klingon' }))[0]).toContain('“klingon”');
  });

  it('names the lines that lost characters', () => {
    expect(remarksOf(tableOf('a,b\n1,caf\ufffd\n')).join()).toContain('Line 2');
  });
});

describe('the delimiter', () => {
  it.each([',', ';', '\t', '|'])('%j is found out', (delimiter) => {
    const text = ['Title', 'Date', 'Price']
      .join(delimiter)
      .concat(`\nOne, two${delimiter}2027-06-04${delimiter}3\n`);
    const quoted = delimiter === ',' ? 'Title,Date,Price\n"One, two",2027-06-04,3\n' : text;
    const source = tableOf(quoted);
    expect(source.delimiter).toBe(delimiter);
    expect(source.rows[0]!.cells).toEqual(['One, two', '2027-06-04', '3']);
  });

  it('is taken from a first line that says it, and lines still count from the file', () => {
    const source = tableOf('sep=;\nTitle;Date\nA, B;2027-06-04\n');
    expect(source.rows).toEqual([{ line: 3, cells: ['A, B', '2027-06-04'] }]);
  });

  it('can be told', () => {
    expect(tableOf('Title#Date\nA#B\n', { delimiter: '#' }).header).toEqual(['Title', 'Date']);
  });
});

describe('quotes and lines', () => {
  it('keeps quotes, delimiters and line breaks inside cells, and counts lines over them', () => {
    const source = tableOf('t,d\r\n"He said ""no"", twice","a\r\nb\r\nc"\r\nnext,1\r\n');
    expect(source.rows).toEqual([
      { line: 2, cells: ['He said "no", twice', 'a\nb\nc'] },
      { line: 5, cells: ['next', '1'] },
    ]);
  });

  it('reads mixed line ends as lines', () => {
    expect(tableOf('t,d\r\na,1\nb,2\rc,3').rows.map(({ cells }) => cells[0])).toEqual(['a', 'b', 'c']);
  });

  it('refuses a quote that never closes, and text after a quote, by line', () => {
    expect(problemsOf(readCsv(Buffer.from('t,d\na,1\n"b,2\nc,3\n')))).toEqual([
      'A quote that opens in line 3 is never closed. Close it, or double the quotes inside the cell.',
    ]);
    expect(problemsOf(readCsv(Buffer.from('t,d\na,1\n"b" x,2\n')))[0]).toContain('line 3');
  });
});

describe('rows and headers', () => {
  it('pads short rows and sets long ones aside, both named by line and cell', () => {
    const source = tableOf('a,b,c\n1\n1,2,3,4\n1,2,3,,\n');
    expect(source.rows.map(({ cells }) => cells)).toEqual([
      ['1', '', ''],
      ['1', '2', '3'],
    ]);
    expect(remarksOf(source)).toEqual(['Line 2 has 1 of 3 cells; taken as blank: B2:C2.']);
    expect(source.setAside.map(({ line }) => line)).toEqual([3]);
    expect(sayRemark('en', source.setAside[0]!.reason)).toBe('4 cells under 3 headers (D3)');
    expect(source.raw).toHaveLength(4);
  });

  it('keeps blank rows for the raw tab and names their lines', () => {
    const source = tableOf('a,b\n\n1,2\n,\n3,4\n');
    expect(source.blankLines).toEqual([2, 4]);
    expect(source.rows.map(({ line }) => line)).toEqual([3, 5]);
    expect(source.raw).toHaveLength(5);
  });

  it('calls a column without a header by its letter, and refuses two of one name by cell', () => {
    const source = tableOf('a,,c\n1,2,3\n');
    expect(source.header).toEqual(['a', 'column B', 'c']);
    expect(remarksOf(source)).toContain('B1 has no header; the column is called “column B”.');
    expect(problemsOf(readCsv(Buffer.from('a,b,a\n1,2,3\n')))).toEqual([
      'A1 and C1 both have the header “a”. Rename one.',
    ]);
  });

  it.each([
    ['', 'The file is empty.'],
    ['\n\n', 'The file is empty.'],
    [',,\n1,2,3\n', 'The first row must hold the headers, and is blank. Write a name above each column.'],
  ])('refuses %j', (text, problem) => {
    expect(problemsOf(readCsv(Buffer.from(text)))).toContain(problem);
  });
});

describe('bounds', () => {
  it('takes a cell of 50,000 characters and refuses one more, by cell', () => {
    expect(tableOf(`a,b\n1,${'x'.repeat(50_000)}\n`).rows).toHaveLength(1);
    expect(problemsOf(readCsv(Buffer.from(`a,b\n1,${'x'.repeat(50_001)}\n`)))[0]).toContain('cell B2');
  });

  it('takes 50,000 rows and refuses one more', () => {
    expect(tableOf(`a,b\n${'1,2\n'.repeat(50_000)}`).rows).toHaveLength(50_000);
    expect(problemsOf(readCsv(Buffer.from(`a,b\n${'1,2\n'.repeat(50_001)}`)))[0]).toContain('50001 rows');
  });

  it('refuses more than 50 MB', () => {
    expect(problemsOf(readCsv(new Uint8Array(50 * 1024 * 1024 + 1)))[0]).toContain('50 MB');
  });
});
