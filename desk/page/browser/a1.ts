// A1 notation, as the name box and the script write it. Rows and columns count from 1.

import { cellName as nameFromIndex } from '../../../shared/a1.ts';
import type { Area } from '../../workbook/model.ts';

/** `C5`, or `C5:D7` for more than one cell. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

export function cellName(row: number, column: number): string {
  return nameFromIndex(row, column - 1);
}

/** An area within a grid, from `C5`, `C5:D7`, `C:D` or `5:7` in any case; null when it is none of them. */
export function areaNamed(name: string, grid: { rowCount: number; columnCount: number }): Area | null {
  const parts = /^\$?([a-z]{0,3})\$?([1-9]\d{0,6})?(?::\$?([a-z]{0,3})\$?([1-9]\d{0,6})?)?$/i.exec(
    name.trim(),
  );
  if (!parts) return null;
  const isRange = name.includes(':');
  const [, column = '', row = ''] = parts;
  const [lastColumn = '', lastRow = ''] = isRange ? parts.slice(3) : [column, row];
  if (!column && !row) return null;
  if (isRange ? !lastColumn && !lastRow : !(column && row)) return null;
  const [top, bottom] = inOrder(Number(row) || 1, Number(lastRow) || grid.rowCount);
  const [left, right] = inOrder(
    column ? numberOf(column) : 1,
    lastColumn ? numberOf(lastColumn) : grid.columnCount,
  );
  if (bottom > grid.rowCount || right > grid.columnCount) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A place as scripts name it, `C5` or `Events!C5` or `'Events'!C5`. */
export function placeNamed(name: string): { tab: string | null; range: string } {
  const at = name.lastIndexOf('!');
  if (at < 0) return { tab: null, range: name };
  const tab = name.slice(0, at);
  const quoted = /^'(.*)'$/.exec(tab);
  return { tab: quoted ? quoted[1]!.replaceAll("''", "'") : tab, range: name.slice(at + 1) };
}

function numberOf(column: string): number {
  let number = 0;
  for (const letter of column.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function inOrder(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}
