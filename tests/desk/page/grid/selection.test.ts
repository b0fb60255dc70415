import { expect, it } from 'vitest';
import { layLines } from '../../../../desk/page/browser/grid/geometry.ts';
import {
  beside,
  cycled,
  edgeFrom,
  type GridShape,
  isSingle,
  selectArea,
  selectPlace,
  selectTo,
  shifted,
} from '../../../../desk/page/browser/grid/selection.ts';

const DOWN = { rows: 1, columns: 0 } as const;
const UP = { rows: -1, columns: 0 } as const;
const RIGHT = { rows: 0, columns: 1 } as const;

/** Ten rows by six columns; row 5 is hidden, D2:E3 is merged; `filled` cells hold something. */
function terrain(filled: readonly string[] = []): GridShape {
  return {
    rows: layLines(10, (row) => (row === 5 ? 0 : 20)),
    columns: layLines(6, () => 100),
    merges: [{ row: 2, column: 4, rows: 2, columns: 2 }],
    isBlank: (row, column) => !filled.includes(`${row}:${column}`),
  };
}
const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

it('steps past hidden rows and merged areas, and stays at the edge', () => {
  expect(beside({ row: 4, column: 1 }, DOWN, terrain())).toEqual({ row: 6, column: 1 });
  expect(beside({ row: 2, column: 4 }, RIGHT, terrain())).toEqual({ row: 2, column: 6 });
  expect(beside({ row: 2, column: 4 }, DOWN, terrain())).toEqual({ row: 4, column: 4 });
  expect(beside({ row: 1, column: 1 }, UP, terrain())).toEqual({ row: 1, column: 1 });
});

it('selects a merged area as one, and with every cell that touches it', () => {
  expect(selectPlace({ row: 3, column: 5 }, terrain())).toMatchObject({
    active: { row: 2, column: 4 },
    area: area(2, 4, 2, 2),
  });
  expect(isSingle(selectPlace({ row: 3, column: 5 }, terrain()), terrain())).toBe(true);
  expect(selectTo({ row: 3, column: 3 }, { row: 3, column: 4 }, terrain()).area).toEqual(area(2, 3, 2, 3));
});

it.each([
  ['from data to its end', ['2:1', '3:1', '4:1'], 2, 4],
  ['from the end of data over a gap', ['2:1', '8:1'], 2, 8],
  ['from blank to the next data', ['8:1', '9:1'], 2, 8],
  ['from blank to the edge', [], 2, 10],
  ['over hidden rows', ['4:1', '6:1', '7:1'], 4, 7],
])('goes with Ctrl %s', (_, filled, from, to) => {
  expect(edgeFrom({ row: from, column: 1 }, DOWN, terrain(filled))).toEqual({ row: to, column: 1 });
});

it('goes round in an area with Tab and Enter, past hidden and covered cells', () => {
  const start = selectArea(area(4, 1, 3, 2), terrain());
  const places = [start];
  for (let step = 0; step < 4; step += 1) places.push(cycled(places.at(-1)!, 'row', 1, terrain()));
  expect(places.map(({ active }) => `${active.row}:${active.column}`)).toEqual([
    '4:1',
    '4:2',
    '6:1',
    '6:2',
    '4:1',
  ]);
  expect(cycled(start, 'column', -1, terrain()).active).toEqual({ row: 6, column: 2 });
  const merged = selectArea(area(2, 4, 2, 3), terrain());
  expect(cycled(merged, 'row', 1, terrain()).active).toEqual({ row: 2, column: 6 });
});

it.each([
  ['above come', 2, 0, 3, area(7, 1, 2, 1)],
  ['above go', 1, 2, 0, area(2, 1, 2, 1)],
  ['below come', 9, 0, 3, area(4, 1, 2, 1)],
  ['in it come', 5, 0, 1, area(4, 1, 3, 1)],
  ['of it go', 4, 1, 0, area(4, 1, 1, 1)],
])('stays on its cells when rows %s', (_, at, deleted, inserted, expected) => {
  expect(shifted(selectArea(area(4, 1, 2, 1), terrain()), at, deleted, inserted).area).toEqual(expected);
});
