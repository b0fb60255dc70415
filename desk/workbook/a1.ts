// A1 notation in all its forms: `Tab!A1:Z`, `Tab!1:1`, `'Été & co'!A:C`, `Tab`, `A1`. Open ends reach to the
// end of the grid.

import type { Area } from './model.ts';

/** The size of a tab. */
export interface Grid {
  rowCount: number;
  columnCount: number;
}

/** What a piece of A1 notation names, before a grid is known. Ends left open are null. */
export interface A1 {
  tab: string | null;
  rows: { first: number | null; last: number | null };
  columns: { first: number | null; last: number | null };
  /** `B2` names one cell, though neither end is open. */
  single: boolean;
}

/** Columns as letters: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Letters as a column number, or null when they are none. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The notation of an area: `C5` or `A1:Z9`. */
export function printArea(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** A tab's name as notation quotes it: bare when it is plain, else in apostrophes. */
export function printTab(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !readCells(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Reads notation; null when it is none. A bare word that is no cell is taken for a tab. */
export function readA1(text: string): A1 | null {
  const quoted = /^'((?:[^']|'')+)'(?:!(.+))?$/s.exec(text);
  const plain = quoted ? null : /^(.+)!([^!]+)$/s.exec(text);
  const tab = quoted ? quoted[1]!.replaceAll("''", "'") : (plain?.[1] ?? null);
  const cells = quoted ? quoted[2] : (plain?.[2] ?? text);
  if (cells === undefined) return wholeOf(tab);
  const read = readCells(cells);
  if (read) return { tab, ...read };
  return tab === null && text !== '' && !text.includes('!') ? wholeOf(text) : null;
}

function wholeOf(tab: string | null): A1 {
  return { tab, rows: { first: null, last: null }, columns: { first: null, last: null }, single: false };
}

function readCells(text: string): Omit<A1, 'tab'> | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,8})?)?$/.exec(text);
  if (!match) return null;
  const [, firstLetters, firstRow, lastLetters, lastRow] = match;
  const single = !text.includes(':');
  if (single && !(firstLetters && firstRow)) return null;
  if (!single && ((!firstLetters && !firstRow) || (!lastLetters && !lastRow))) return null;
  if (!single && !!firstLetters !== !!lastLetters && !(firstRow || lastRow)) return null;
  const columns = [firstLetters, lastLetters].flatMap((part) => (part ? [columnNumber(part) ?? 0] : []));
  const rows = [firstRow, lastRow].flatMap((part) => (part ? [Number(part)] : []));
  if (rows.includes(0)) return null;
  return {
    rows: ends(rows, single || (!!firstRow && !!lastRow)),
    columns: ends(columns, single || (!!firstLetters && !!lastLetters)),
    single,
  };
}

/** Two ends in order; with one end given and the other open, the given one is the first. */
function ends(given: number[], closed: boolean): { first: number | null; last: number | null } {
  if (given.length === 0) return { first: null, last: null };
  const first = Math.min(...given);
  return { first, last: closed ? Math.max(...given) : null };
}

/** The area that notation names in a tab's grid; it may reach beyond the grid, see `fits`. */
export function areaIn(tab: Grid, a1: A1): Area {
  const row = a1.rows.first ?? 1;
  const column = a1.columns.first ?? 1;
  const rows = (a1.rows.last ?? Math.max(tab.rowCount, row)) - row + 1;
  const columns = (a1.columns.last ?? Math.max(tab.columnCount, column)) - column + 1;
  return { row, column, rows, columns };
}

/** Whether an area lies within the tab's grid. */
export function fits(tab: Grid, area: Area): boolean {
  return area.row + area.rows - 1 <= tab.rowCount && area.column + area.columns - 1 <= tab.columnCount;
}

/** Whether two areas share a cell. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
