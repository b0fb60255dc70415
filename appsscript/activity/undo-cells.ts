// Takes written cells back, each only while it holds what was written: what somebody changed since stays theirs.

import type { CellsInverse, Inverse } from '../../shared/activity/inverse.ts';
import { addTo } from '../../shared/groups.ts';
import { FIRST_DATA_ROW, type Table } from '../../shared/table.ts';
import { oneLine } from '../../shared/text.ts';
import type { Offer } from '../delivery/deliver.ts';
import { wordsOf } from '../words/words.ts';
import type { CellEdit } from '../workbook/cell-edit.ts';
import { checkAgain } from '../workbook/check-again.ts';
import { columnNamed, identityOf } from '../workbook/identity.ts';
import { readTable } from '../workbook/read-table.ts';
import { writeCells } from '../workbook/write-cells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Cell = CellsInverse['cells'][number];

/** Call it under the lock. */
export function undoCells(spreadsheet: Spreadsheet, { tab, cells }: CellsInverse): TakenBack {
  const words = wordsOf('activity');
  const table = readTable(spreadsheet, tab);
  const found = table ? cellsIn(table, cells) : new Map<Cell, CellEdit>();
  const back = new Set<Cell>();
  if (table) {
    const byEdit = new Map([...found].map(([cell, edit]) => [edit, cell]));
    for (const edit of writeCells(spreadsheet, table, [...byEdit.keys()]).written)
      back.add(byEdit.get(edit)!);
  }
  const named = cells.length > back.size ? [words.cellsLeft(cells.length - back.size)] : [];
  if (back.size === 0) return refused(words.nothingBack, ...named);
  checkAgain();
  const again = cells
    .filter((cell) => back.has(cell))
    .map((cell) => ({ ...cell, before: cell.after, after: cell.before }));
  return {
    outcome: named.length > 0 ? 'partly' : 'undone',
    sentences: [words.cellsBack(back.size), ...named],
    count: back.size,
    again: { kind: 'cells', tab, cells: again },
  };
}

/** Where each cell stands now, as the edit that gives it back; those that hold something else are left out. */
function cellsIn(table: Table, cells: readonly Cell[]): Map<Cell, CellEdit> {
  const { header, rows } = table;
  const { key: keyColumn, title: titleColumn } = identityOf(table);
  const byKey = new Map<string, number>();
  const byTitle = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = oneLine(row[keyColumn] ?? '');
    if (key !== '') byKey.set(key, index);
    addTo(byTitle, oneLine(row[titleColumn] ?? ''), index);
  });
  const found = new Map<Cell, CellEdit>();
  const taken = new Set<string>();
  for (const cell of cells) {
    const columnIndex = columnNamed(table.tab, header, cell.column);
    const isFree = (index: number) =>
      rows[index]?.[columnIndex] === cell.after && !taken.has(`${index} ${columnIndex}`);
    const keyed = cell.key === '' ? undefined : byKey.get(cell.key);
    const alike = keyed === undefined ? (byTitle.get(cell.title) ?? []) : [keyed];
    const own = cell.row - FIRST_DATA_ROW;
    const index =
      cell.row < FIRST_DATA_ROW ? own : alike.includes(own) && isFree(own) ? own : alike.find(isFree);
    if (index === undefined || columnIndex < 0) continue;
    taken.add(`${index} ${columnIndex}`);
    const row = index + FIRST_DATA_ROW;
    found.set(cell, { row, columnIndex, before: cell.after, after: cell.before });
  }
  return found;
}

// The way back from written cells. Rows are named by key, else by title: their numbers change with every sort.

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

/** What went back, or why nothing did. Where visitors are concerned, what is to be offered to the worker. */
export interface TakenBack {
  readonly outcome: 'undone' | 'partly' | 'refused';
  readonly sentences: readonly string[];
  /** How many events or settings. */
  readonly count: number;
  /** How many placements, with a publish. */
  readonly placed?: number;
  /** How to do it again. */
  readonly again?: Inverse;
  readonly offer?: Offer;
}

/** Nothing was done. */
export function refused(...sentences: string[]): TakenBack {
  return { outcome: 'refused', sentences, count: 0 };
}
