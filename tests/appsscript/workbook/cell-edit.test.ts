// Cells that stand together are written as one block, and none is lost or written twice.

import { describe, expect, it } from 'vitest';
import { type CellEdit, editBlocks } from '../../../appsscript/workbook/cell-edit.ts';
import { drawFrom } from '../../draw.ts';

const edit = (row: number, columnIndex: number): CellEdit => ({ row, columnIndex, before: '', after: 'x' });
const places = (block: readonly (readonly CellEdit[])[]) =>
  block.map((row) => row.map((each) => `${each.row}:${each.columnIndex}`).join(' '));

describe('blocks of edits', () => {
  it('are whole rectangles: a row, a column, both', () => {
    expect(editBlocks([edit(2, 4), edit(2, 3)]).map(places)).toEqual([['2:3 2:4']]);
    expect(editBlocks([edit(3, 4), edit(2, 4)]).map(places)).toEqual([['2:4', '3:4']]);
    expect(editBlocks([edit(3, 4), edit(2, 4), edit(2, 5), edit(3, 5)]).map(places)).toEqual([
      ['2:4 2:5', '3:4 3:5'],
    ]);
  });

  it('are cut along columns where that makes fewer', () => {
    const comb = [...Array(20).keys()].flatMap((row) =>
      row % 2 ? [edit(row, 0)] : [edit(row, 0), edit(row, 1)],
    );
    expect(editBlocks(comb)).toHaveLength(11);
  });

  it('have every cell once, whatever is drawn', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const draw = drawFrom(seed);
      const cells = new Map([...Array(draw(60) + 1)].map(() => [`${draw(9)}:${draw(9)}`, 0]));
      const edits = [...cells.keys()].map((name) =>
        edit(...(name.split(':').map(Number) as [number, number])),
      );
      const blocks = editBlocks(edits);
      expect(
        blocks
          .flat(2)
          .map(({ row, columnIndex }) => `${row}:${columnIndex}`)
          .sort(),
      ).toEqual([...cells.keys()].sort());
      for (const block of blocks) {
        const { row, columnIndex } = block[0]![0]!;
        block.forEach((line, down) => {
          line.forEach((each, across) => {
            expect([each.row, each.columnIndex]).toEqual([row + down, columnIndex + across]);
          });
        });
      }
    }
  });
});
