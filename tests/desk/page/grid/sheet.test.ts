import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RowsMessage, SpliceMessage, TabFacts, WireRow } from '../../../../desk/live/messages.ts';
import { Sheet } from '../../../../desk/page/browser/grid/sheet.ts';

const facts: TabFacts = {
  ...{ id: 1, name: 'Events', rowCount: 10, columnCount: 5, frozenRows: 1, frozenColumns: 0 },
  ...{ columnWidths: {}, hiddenColumns: [], merges: [], rules: [], styles: [], choices: [] },
  protections: [
    {
      area: { row: 2, column: 1, rows: 5, columns: 1 },
      description: 'Keys',
      warningOnly: true,
      mayEdit: true,
    },
    {
      area: { row: 2, column: 2, rows: 5, columns: 1 },
      description: 'Ours',
      warningOnly: false,
      mayEdit: false,
    },
  ],
};
const described = (
  kind: 'rows' | 'splice',
  at: number,
  rows: WireRow[],
  deleted = 0,
): RowsMessage | SpliceMessage =>
  kind === 'rows' ? { kind, tab: 1, at, rows } : { kind, tab: 1, at, rows, deleted };

it('has the rows that came, and nothing where none did', () => {
  const sheet = new Sheet(facts);
  sheet.take(described('rows', 3, [['a', { text: '3', input: '=1+2', note: 'sum' }]]));
  expect([sheet.textAt(3, 1), sheet.textAt(3, 2), sheet.inputAt(3, 2), sheet.noteAt(3, 2)]).toEqual([
    'a',
    '3',
    '=1+2',
    'sum',
  ]);
  expect([sheet.textAt(1, 1), sheet.textAt(3, 9), sheet.textAt(99, 1)]).toEqual(['', '', '']);
  sheet.take(described('splice', 2, [['new']], 1));
  expect([sheet.textAt(2, 1), sheet.textAt(3, 1)]).toEqual(['new', 'a']);
});

it('shows what was typed before its row has come, and begins an editor with what the workbook has', () => {
  const sheet = new Sheet(facts);
  sheet.take(described('rows', 2, [['old']]));
  sheet.typed.put({ row: 2, column: 1 }, 'new');
  expect([sheet.shownAt(2, 1), sheet.inputAt(2, 1)]).toEqual(['new', 'old']);
});

it('knows what this person may not edit at all', () => {
  const sheet = new Sheet(facts);
  expect(sheet.isReadOnly({ row: 3, column: 1 })).toBe(false);
  expect(sheet.isReadOnly({ row: 3, column: 2 })).toBe(true);
  expect(sheet.isReadOnly({ row: 9, column: 2 })).toBe(false);
});

it('knows how far its cells reach, whatever comes', () => {
  const row = fc.array(fc.constantFrom<WireRow[number]>(null, 'x', { text: '', choice: 0 }, { text: 'y' }), {
    maxLength: 4,
  });
  const change = fc.record({
    kind: fc.constantFrom('rows' as const, 'splice' as const),
    at: fc.integer({ min: 1, max: 8 }),
    rows: fc.array(row, { minLength: 1, maxLength: 4 }),
    deleted: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const sheet = new Sheet(facts);
      for (const { kind, at, rows, deleted } of changes) {
        sheet.take(described(kind, at, rows, deleted));
        let [lastRow, lastColumn] = [0, 0];
        for (let r = 1; r <= 60; r += 1) {
          for (let c = 1; c <= 6; c += 1) {
            if (sheet.textAt(r, c) === '') continue;
            lastRow = r;
            lastColumn = Math.max(lastColumn, c);
          }
        }
        expect(sheet.extent).toEqual({ lastRow, lastColumn });
      }
    }),
  );
});
