// Areas of cells and what can be asked of them. Rows and columns count from 1.

import { columnLetters } from '../../../../shared/a1.ts';
import type { Area } from '../../../workbook/model.ts';

export interface Place {
  row: number;
  column: number;
}

export const lastRowOf = (area: Area): number => area.row + area.rows - 1;
export const lastColumnOf = (area: Area): number => area.column + area.columns - 1;

export function areaAt({ row, column }: Place): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** The area between two corners, in whatever order. */
export function areaBetween(one: Place, other: Place): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.abs(one.row - other.row) + 1;
  return { row, column, rows, columns: Math.abs(one.column - other.column) + 1 };
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRowOf(area) && column >= area.column && column <= lastColumnOf(area);
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row <= lastRowOf(other) &&
    other.row <= lastRowOf(one) &&
    one.column <= lastColumnOf(other) &&
    other.column <= lastColumnOf(one)
  );
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** The smallest area that holds both. */
export function joined(one: Area, other: Area): Area {
  return areaBetween(
    { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    {
      row: Math.max(lastRowOf(one), lastRowOf(other)),
      column: Math.max(lastColumnOf(one), lastColumnOf(other)),
    },
  );
}

/** What two areas share, or null. */
export function shared(one: Area, other: Area): Area | null {
  if (!overlaps(one, other)) return null;
  return areaBetween(
    { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
    {
      row: Math.min(lastRowOf(one), lastRowOf(other)),
      column: Math.min(lastColumnOf(one), lastColumnOf(other)),
    },
  );
}

/** The merged area that holds a cell. */
export function mergeAt(merges: readonly Area[], row: number, column: number): Area | undefined {
  return merges.find((merge) => holds(merge, row, column));
}

/** `C5`, as people name a cell. */
export function nameOf({ row, column }: Place): string {
  return `${letters(column)}${row}`;
}

/** `C5:D9`, or `C5` for one cell. */
export function nameOfArea(area: Area): string {
  const first = nameOf(area);
  const last = nameOf({ row: lastRowOf(area), column: lastColumnOf(area) });
  return first === last ? first : `${first}:${last}`;
}

/** The letters of a column. */
export function letters(column: number): string {
  return columnLetters(column - 1);
}
