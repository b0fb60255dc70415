// A file's records as a table: what no cell can hold is left out or marked, and said with its line.

import { expect, it } from 'vitest';
import { shapeTable } from '../../../shared/import/source-table.ts';

it('leaves out NUL and marks half characters, in the raw rows too, and says where', () => {
  const records = [
    ['Title', 'Date'],
    ['Al\0ba', '2027-06-10'],
    ['Br\ud800io', '2027-06-11'],
  ];
  const shaped = shapeTable({ records, firstLine: 1, quoteFaults: [] });
  if (shaped.kind !== 'done') throw new Error(JSON.stringify(shaped.problems));
  const { raw, rows, remarks } = shaped.value;
  expect(raw.slice(1)).toEqual([
    ['Alba', '2027-06-10'],
    ['Br\ufffdio', '2027-06-11'],
  ]);
  expect(rows.map(({ cells }) => cells[0])).toEqual(['Alba', 'Br\ufffdio']);
  expect(remarks).toEqual([
    { code: 'characters-left-out', parameters: { line: 2 } },
    { code: 'characters-lost', parameters: { line: 3 } },
  ]);
});
