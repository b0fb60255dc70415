import { describe, expect, it } from 'vitest';
import { sayRemark } from '../../../shared/import/remark.ts';
import { type ShapeResult, shapeTable } from '../../../shared/import/source-table.ts';

function shape(...records: string[][]): ShapeResult {
  return shapeTable({ records, firstLine: 1, quoteFaults: [] });
}

function headerOf(shaped: ShapeResult): string[] {
  if (shaped.kind === 'refused') throw new Error(JSON.stringify(shaped.problems));
  const { header, above, remarks } = shaped.value;
  return [`${above}`, ...header, ...remarks.map(({ code }) => code)];
}

const ROWS = [
  ['Jam', '2027-06-04', 'Quay'],
  ['Gig', '2027-06-05', 'Mill'],
];

describe('the header row', () => {
  it('is the first where that holds names', () => {
    expect(headerOf(shape(['Title', 'Date', 'Venue'], ...ROWS))).toEqual(['0', 'Title', 'Date', 'Venue']);
  });

  it('is found below a title, blank lines and a banner, which stay raw', () => {
    const shaped = shape(
      ['Programme 2027', '', ''],
      [''],
      ['Exported by Ada', '2027-05-01', ''],
      ['Titre', 'Quand', 'Lieu'],
      ...ROWS,
    );
    expect(headerOf(shaped)).toEqual(['3', 'Titre', 'Quand', 'Lieu', 'header-found']);
    if (shaped.kind === 'refused') return expect.unreachable();
    expect(shaped.value.raw).toHaveLength(6);
    expect(shaped.value.rows.map(({ line }) => line)).toEqual([5, 6]);
    expect(sayRemark('fr', shaped.value.remarks[0]!)).toContain('ligne 4');
  });

  it('is found by looks where no name is known', () => {
    expect(headerOf(shape(['Report', '', ''], ['Stück', 'Tag', 'Haus'], ...ROWS))).toEqual([
      '1',
      'Stück',
      'Tag',
      'Haus',
      'header-found',
    ]);
  });

  it('is row 1, with a doubt, where no row looks like one', () => {
    expect(headerOf(shape(['Jam', 'Friday', 'Quay'], ['Tea', 'Friday', 'Mill']))).toEqual([
      '0',
      'Jam',
      'Friday',
      'Quay',
      'header-in-doubt',
    ]);
  });

  it('is not there where row 1 is an event', () => {
    const problems = [{ code: 'headers-missing', parameters: { first: 'Jam, 2027-06-04, Quay' } }];
    expect(shape(...ROWS)).toEqual({ kind: 'refused', problems });
  });

  it('is not a row of an event that is called after a column', () => {
    const event = ['Title', '2027-06-06', 'Venue'];
    expect(headerOf(shape(['Show', 'When', 'Where'], event, ...ROWS))[0]).toBe('0');
    expect(headerOf(shape(['Stück', 'Tag', 'Haus'], event, ...ROWS))[0]).toBe('0');
    expect(headerOf(shape(['Stück', 'Tag', 'Haus'], ...ROWS, ['Title', 'Date', 'Venue']))[0]).toBe('0');
  });

  it('may be narrower than a stray cell of a row', () => {
    expect(headerOf(shape(['Title', 'Date'], ['Jam', '2027-06-04', '', 'x']))[0]).toBe('0');
  });
});

it('refuses what has too many columns', () => {
  const wide = Array.from({ length: 501 }, (_, at) => `h${at}`);
  const shaped = shape(wide, wide);
  expect(shaped.kind === 'refused' && shaped.problems.map(({ code }) => code)).toEqual(['file-too-wide']);
});
