import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS_A_CELL, packCells, unpackCells } from '../../../shared/pack.ts';
import { partsOf, type SnapshotPart, type TabRead } from '../../../shared/snapshot/parts.ts';
import { readSnapshot } from '../../../shared/snapshot/read.ts';
import {
  describeParts,
  layOutPacked,
  layOutReadable,
  readableCells,
  type SnapshotLayout,
} from '../../../shared/snapshot/snapshot.ts';
import { draws } from '../../draws.ts';
import { gzip, sha256 } from '../programme.ts';

const about = {
  sequence: 3,
  takenAt: '2027-06-19T10:00:00Z',
  takenBy: 'ada@example.org',
  reason: 'manual',
  previous: '',
} as const;
const dateText = (_: unknown, displayed: string) => `typed ${displayed}`;
const read = (cells: readonly (readonly unknown[])[]) => readSnapshot(cells, sha256, gzip);
const readable = (parts: SnapshotPart[]): SnapshotLayout =>
  layOutReadable(about, parts, describeParts(parts, sha256));
const packed = (parts: SnapshotPart[]): SnapshotLayout =>
  layOutPacked(about, parts, describeParts(parts, sha256), gzip);

const at = (cells: readonly (readonly string[])[]) => (row: number, column: number) =>
  cells[row]?.[column] ?? '';

/** A tab whose cells all show what they hold. */
const plain = (tab: string, rows: string[][]): TabRead => ({
  tab,
  values: rows,
  displayed: at(rows),
  formulas: rows.map((row) => row.map(() => '')),
  formats: at(rows.map((row) => row.map(() => '@'))),
});

const awkward = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '=1+1',
    '+33',
    '-5',
    '@home',
    "'quoted",
    '\\back',
    '05/06',
    'TRUE',
    '',
    '\n',
    'gz:',
    '\ud800',
  ),
);
const tableOf = (cell: fc.Arbitrary<string>) =>
  fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const table = tableOf(awkward);

describe('a snapshot', () => {
  it('reads back from its own cells in both forms, whatever they hold, and no spreadsheet bends them', () => {
    fc.assert(
      fc.property(table, table, (events, settings) => {
        const parts = partsOf([plain('Events', events), plain('Settings', settings)], dateText);
        for (const { head, cells } of [readable(parts), packed(parts)]) {
          expect(new Set(cells.map((row) => row.length)).size).toBe(1);
          expect(cells.flat().some((cell) => /^[=+\-@']/.test(cell))).toBe(false);
          expect(read(cells)).toEqual({ kind: 'whole', snapshot: { head, parts } });
        }
        const { cells } = readable(parts);
        expect(cells.length).toBe(1 + events.length + settings.length);
        expect(cells.length * cells[0]!.length).toBe(readableCells(describeParts(parts, sha256)));
        const digests = (laidOut: SnapshotLayout) => laidOut.head.parts.map(({ digest }) => digest);
        expect(digests(packed(parts))).toEqual(digests(readable(parts)));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what people saw, and what stands behind it', () => {
    const tab: TabRead = {
      tab: 'Events',
      values: [
        ['Title', 'Budget', 'Sum', 'Done', 'When'],
        ['A', 1200.5, 7, true, new Date(0)],
      ],
      displayed: at([
        ['Title', 'Budget', 'Sum', 'Done', 'When'],
        ['A', '€1,200.50', '7', 'TRUE', '19 June'],
      ]),
      formulas: [
        ['', '', '', '', ''],
        ['', '', '=3+4', '', ''],
      ],
      formats: at([
        ['', '', '', '', ''],
        ['@', '€0.00', '', '', 'd mmmm'],
      ]),
    };
    const [events, typed] = partsOf([tab], dateText);
    expect(events!.rows[1]).toEqual(['A', '€1,200.50', '7', 'TRUE', '19 June']);
    expect(typed!.rows).toEqual([
      ['Events', 'B2', 'number', '1200.5', '€0.00'],
      ['Events', 'C2', 'formula', '=3+4', ''],
      ['Events', 'D2', 'tick', 'TRUE', ''],
      ['Events', 'E2', 'date', 'typed 19 June', 'd mmmm'],
    ]);
  });

  it('names the row that somebody changed, took away, put elsewhere or added', () => {
    const rows = [['Title', 'Date'], ...Array.from({ length: 9 }, (_, index) => [`Event ${index}`, 'soon'])];
    const parts = partsOf([plain('Events', rows), plain('Settings', [['x', 'y']])], dateText);
    const { cells } = readable(parts);
    const write = (copy: unknown[][], row: number, column: number, value: unknown) => {
      copy[row]![column] = value;
    };
    const bent = (bend: (cells: unknown[][]) => void) => {
      const copy: unknown[][] = cells.map((each) => [...each]);
      bend(copy);
      const found = read(copy);
      if (found.kind === 'whole') throw new Error('It was found whole.');
      return found.damage;
    };
    expect(bent((copy) => write(copy, 4, 0, 'Event X'))).toEqual({
      kind: 'row',
      row: 5,
      of: { tab: 'Events', row: 4 },
    });
    expect(bent((copy) => write(copy, 11, 1, 'z'))).toMatchObject({ row: 12, of: { tab: 'Settings' } });
    // A number where there was its text, and a cell where there was none.
    expect(bent((copy) => write(copy, 4, 1, 5))).toMatchObject({ kind: 'row', row: 5 });
    expect(bent((copy) => void copy[6]!.push('mine'))).toMatchObject({ kind: 'row', row: 7 });
    expect(bent((copy) => void copy.splice(3, 0, ...copy.splice(7, 1)))).toMatchObject({
      kind: 'row',
      row: 4,
    });
    expect(bent((copy) => void copy.splice(5, 1))).toMatchObject({ kind: 'row', row: 6 });
    expect(bent((copy) => void copy.splice(9))).toMatchObject({ kind: 'row-missing', row: 10 });
    expect(bent((copy) => void copy.push(['one more', '', '']))).toEqual({ kind: 'row-beyond', row: 13 });
    expect(bent((copy) => write(copy, 0, 0, '{}'))).toMatchObject({ kind: 'row', row: 1 });
    expect(bent((copy) => write(copy, 0, 0, 7))).toMatchObject({ kind: 'row', row: 1 });
    expect(bent((copy) => void copy.splice(0))).toMatchObject({ kind: 'row', row: 1 });
  });

  it('finds out what bears fitting marks and is not what was hashed', () => {
    const partsWith = (title: string) =>
      partsOf([plain('Events', [['Title'], [title]]), plain('Settings', [['x']])], dateText);
    const honest = describeParts(partsWith('A'), sha256);
    for (const layOut of [
      layOutReadable(about, partsWith('B'), honest),
      layOutPacked(about, partsWith('B'), honest, gzip),
    ]) {
      expect(read(layOut.cells)).toEqual({
        kind: 'damaged',
        damage: { kind: 'part', name: 'Events', row: 2 },
      });
    }
  });

  it('is found damaged after any of 2,000 random corruptions, in both forms', () => {
    const letters = tableOf(fc.string({ minLength: 0, maxLength: 8 }));
    fc.assert(
      fc.property(
        letters,
        letters,
        fc.boolean(),
        fc.constantFrom('flip', 'swap', 'truncate', 'drop', 'twice', 'blank'),
        fc.nat(),
        fc.nat(),
        (events, settings, isPacked, how, one, other) => {
          const parts = partsOf([plain('Events', events), plain('Settings', settings)], dateText);
          const { cells } = isPacked ? packed(parts) : readable(parts);
          const copy = cells.map((row) => [...row]);
          const [at, to] = [one % copy.length, other % copy.length];
          const row = copy[at]!;
          const column = other % row.length;
          if (how === 'flip') {
            const text = row[column]!;
            const place = one % (text.length + 1);
            row[column] = `${text.slice(0, place)}${text[place] === 'x' ? 'y' : 'x'}${text.slice(place + 1)}`;
          } else if (how === 'swap') [copy[at], copy[to]] = [copy[to]!, copy[at]!];
          else if (how === 'truncate') copy.splice(at);
          else if (how === 'drop') copy.splice(at, 1);
          else if (how === 'twice') copy.splice(at, 0, [...row]);
          else copy[at] = row.map(() => '');
          fc.pre(JSON.stringify(copy) !== JSON.stringify(cells));
          expect(read(copy).kind).toBe('damaged');
        },
      ),
      { numRuns: draws(2_000) },
    );
  });

  it('still reads the first format, which had neither marks nor a chain', () => {
    const digest = (name: string, rows: string[][]) =>
      sha256(
        `${JSON.stringify({ format: 'bandstand.snapshot/1', part: name })}\n${rows.map((row) => `${JSON.stringify(row)}\n`).join('') || '[]\n'}`,
      );
    const head = {
      format: 'bandstand.snapshot/1',
      sequence: 1,
      takenAt: about.takenAt,
      takenBy: about.takenBy,
      reason: 'manual',
      parts: [
        { name: 'Events', rows: 2, columns: 1, digest: digest('Events', [['Title'], ['=Brio']]) },
        { name: 'typed cells', rows: 0, columns: 4, digest: digest('typed cells', []) },
      ],
    };
    const cells = [[JSON.stringify(head)], ['Title'], ['\\=Brio']].map(([cell]) => [cell!, '', '', '']);
    expect(read(cells)).toMatchObject({
      kind: 'whole',
      snapshot: { parts: [{ name: 'Events', rows: [['Title'], ['=Brio']] }, { rows: [] }] },
    });
    expect(read([cells[0]!, cells[2]!, cells[1]!])).toMatchObject({
      kind: 'damaged',
      damage: { kind: 'part', name: 'Events', row: 2 },
    });
  });
});

describe('packed cells', () => {
  it('hold any text, and nothing where somebody changed them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const cells = packCells(text, gzip);
        expect(unpackCells([...cells, '', ''], gzip)).toBe(text);
        expect(unpackCells(['x', ...cells], gzip)).toBeNull();
        expect(unpackCells([cells[0]!.slice(0, 9)], gzip)).toBeNull();
      }),
    );
    const noise = Array.from({ length: 40_000 }, (_, index) => sha256(String(index)).slice(0, 8)).join('');
    const cells = packCells(noise, gzip);
    expect(cells.length).toBeGreaterThan(2);
    expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThan(50_000);
    expect(cells.every((cell) => cell.length <= MOST_CHARACTERS_A_CELL + 3)).toBe(true);
    expect(unpackCells(cells, gzip)).toBe(noise);
    expect(unpackCells([cells[1]!, cells[0]!, ...cells.slice(2)], gzip)).toBeNull();
  });
});
