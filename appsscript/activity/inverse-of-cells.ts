// The way back from written cells. Rows are named by key, else by title: their numbers change with every sort.

import type { CellsInverse } from '../../shared/activity/inverse.ts';
import { FIRST_DATA_ROW, type Table } from '../../shared/table.ts';
import { oneLine } from '../../shared/text.ts';
import type { CellEdit } from '../workbook/cell-edit.ts';
import { identityOf } from '../workbook/identity.ts';

/** The inverse of edits to the table that was read. */
export function inverseOfCells(table: Table, edits: readonly CellEdit[]): CellsInverse {
  const { tab, header, rows } = table;
  const { key, title } = identityOf(table);
  const cells = edits.map(({ row, columnIndex, before, after }) => {
    const present = rows[row - FIRST_DATA_ROW] ?? [];
    const isHeader = row < FIRST_DATA_ROW;
    return {
      key: oneLine(present[key] ?? ''),
      title: oneLine(columnIndex === title && !isHeader ? after : (present[title] ?? '')),
      row,
      column: isHeader ? after : header[columnIndex]!,
      before,
      after,
    };
  });
  return { kind: 'cells', tab, cells };
}
