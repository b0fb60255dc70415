import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, type TabRead } from '../../../shared/snapshot/parts.ts';
import { layOutSnapshot, readSnapshot, snapshotOf } from '../../../shared/snapshot/snapshot.ts';
import { sha256 } from '../programme.ts';

const about = {
  sequence: 3,
  takenAt: '2027-06-19T10:00:00Z',
  takenBy: 'ada@example.org',
  reason: 'manual',
} as const;
const dateText = (_: unknown, displayed: string) => `typed ${displayed}`;

/** A tab whose cells all show what they hold. */
const plain = (tab: string, rows: string[][]): TabRead => ({
  tab,
  values: rows,
  displayed: rows,
  formulas: rows.map((row) => row.map(() => '')),
});

const awkward = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', '+33', '-5', '@home', "'quoted", '\\back', '05/06', 'TRUE', '', '\n'),
);
const table = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(awkward, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('a snapshot', () => {
  it('reads back from its own cells, whatever they hold, and no spreadsheet bends them', () => {
    fc.assert(
      fc.property(table, table, (events, settings) => {
        const parts = partsOf([plain('Events', events), plain('Settings', settings)], dateText);
        const snapshot = snapshotOf(about, parts, sha256);
        const cells = layOutSnapshot(snapshot);
        expect(new Set(cells.map((row) => row.length)).size).toBe(1);
        expect(cells.length).toBe(1 + events.length + settings.length);
        expect(cells.flat().some((cell) => /^[=+\-@']/.test(cell))).toBe(false);
        expect(readSnapshot(cells, sha256)).toEqual({ kind: 'whole', snapshot });
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what people saw, and what stands behind it', () => {
    const read: TabRead = {
      tab: 'Events',
      values: [
        ['Title', 'Budget', 'Sum', 'Done', 'When'],
        ['A', 1200.5, 7, true, new Date(0)],
      ],
      displayed: [
        ['Title', 'Budget', 'Sum', 'Done', 'When'],
        ['A', '€1,200.50', '7', 'TRUE', '19 June'],
      ],
      formulas: [
        ['', '', '', '', ''],
        ['', '', '=3+4', '', ''],
      ],
    };
    const [events, typed] = partsOf([read], dateText);
    expect(events!.rows[1]).toEqual(['A', '€1,200.50', '7', 'TRUE', '19 June']);
    expect(typed!.rows).toEqual([
      ['Events', 'B2', 'number', '1200.5'],
      ['Events', 'C2', 'formula', '=3+4'],
      ['Events', 'D2', 'tick', 'TRUE'],
      ['Events', 'E2', 'date', 'typed 19 June'],
    ]);
  });

  it('is told from one that somebody changed', () => {
    const parts = partsOf([plain('Events', [['Title'], ['A']]), plain('Settings', [['x', 'y']])], dateText);
    const cells = layOutSnapshot(snapshotOf(about, parts, sha256));
    for (const [row, column, value] of [
      [1, 0, 'Titles'],
      [2, 0, 'B'],
      [3, 1, ''],
      [2, 0, 5],
      [0, 0, '{}'],
      [0, 0, 'nonsense'],
      [0, 0, 7],
    ] as const) {
      const bent: unknown[][] = cells.map((each) => [...each]);
      bent[row]![column] = value;
      expect(readSnapshot(bent, sha256).kind).toBe('damaged');
    }
    expect(readSnapshot(cells.slice(0, -1), sha256).kind).toBe('damaged');
    expect(readSnapshot([], sha256).kind).toBe('damaged');
  });

  it('has the same digest for the same content, whenever it was taken', () => {
    const parts = partsOf([plain('Events', [['Title'], ['A']])], dateText);
    const digests = (sequence: number) =>
      snapshotOf({ ...about, sequence }, parts, sha256).head.parts.map(({ digest }) => digest);
    expect(digests(1)).toEqual(digests(2));
  });
});
