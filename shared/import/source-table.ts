// Shapes the records of a file into a table: its header, its rows with their lines, and what was odd. Whoever
// split the text into cells is not asked. Nothing is dropped in silence: what cannot be read for sure is set
// aside and named.

import { cellName, columnLetters } from '../a1.ts';
import { MOST_ROWS } from '../table.ts';
import { cellText } from '../text.ts';
import { headerRowOf, isEventRow } from './header-row.ts';
import { type Remark, remark } from './remark.ts';

export interface SourceRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  /** As many as the header has. */
  readonly cells: readonly string[];
}

/** A row that is kept in the raw tab only. */
export interface LeftOutRow {
  readonly line: number;
  readonly reason: Remark;
}

export interface SourceTable {
  /** The names of the columns; one without a header is called after its letter, as in `column C`. */
  readonly header: readonly string[];
  /** How many records stand above the header. */
  readonly above: number;
  readonly rows: readonly SourceRow[];
  readonly setAside: readonly LeftOutRow[];
  readonly blankLines: readonly number[];
  /** What was odd and harmless. */
  readonly remarks: readonly Remark[];
  /** Every record of the file, for the raw tab. Line ends inside cells are LF. */
  readonly raw: readonly (readonly string[])[];
}

/** A text, a sheet or a calendar, split into cells. */
export interface Records {
  /** Line ends inside cells are LF. */
  readonly records: readonly (readonly string[])[];
  /** The line on which the first record begins, from 1. */
  readonly firstLine: number;
  readonly quoteFaults: readonly { readonly record: number; readonly kind: 'open' | 'text' }[];
  /** Whether each record is one line, whatever its cells hold: a row of a sheet. */
  readonly isRowPerLine?: boolean;
  /** What was odd before there were records. */
  readonly remarks?: readonly Remark[];
}

export type ShapeResult =
  | { readonly kind: 'done'; readonly value: SourceTable }
  | { readonly kind: 'refused'; readonly problems: readonly Remark[] };

const MOST_CELL_CHARACTERS = 50_000;
export const MOST_COLUMNS = 500;

/** Shapes records; refuses what is too big, has no header, or has quotes that do not close. */
export function shapeTable(source: Records): ShapeResult {
  const { records: given, firstLine, quoteFaults } = source;
  const lines = source.isRowPerLine ? given.map((_, index) => index + firstLine) : linesOf(given, firstLine);
  const records = given.map((cells) => cells.map(cellText));
  const leftOut = given.flatMap((cells, index) =>
    cells.some((cell) => cell.includes('\0')) ? [remark('characters-left-out', { line: lines[index]! })] : [],
  );
  const remarks = [...(source.remarks ?? []), ...leftOut];
  const problems = quoteFaults
    .map(({ record, kind }) => remark(`quote-${kind}`, { line: lines[record] ?? firstLine }))
    .concat(boundProblems(records, lines));
  if (problems.length > 0) return { kind: 'refused', problems };

  const { index: above, isCertain } = headerRowOf(records);
  if (above > 0) remarks.push(remark('header-found', { line: lines[above]! }));
  else if (!isCertain && isEventRow(records)) {
    const first = records[0]!.filter((cell) => cell.trim() !== '').join(', ');
    return { kind: 'refused', problems: [remark('headers-missing', { first })] };
  } else if (!isCertain) remarks.push(remark('header-in-doubt', { line: lines[above]! }));
  const header = headerOf(records, above, remarks, problems);
  if (problems.length > 0) return { kind: 'refused', problems };
  const shaped = shapeRows(records, lines, above, header.length, remarks);
  records.forEach((cells, index) => {
    if (cells.some((cell) => cell.includes('\ufffd'))) {
      remarks.push(remark('characters-lost', { line: lines[index]! }));
    }
  });
  return { kind: 'done', value: { header, above, raw: records, remarks, ...shaped } };
}

/** The line on which each record begins: a quoted cell may span several. */
function linesOf(records: Records['records'], first: number): number[] {
  let line = first;
  return records.map((cells) => {
    const begins = line;
    line += 1;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
    return begins;
  });
}

function boundProblems(records: Records['records'], lines: readonly number[]): Remark[] {
  if (records.every(isBlank)) return [remark('file-empty')];
  if (records.length - 1 > MOST_ROWS) {
    return [remark('file-too-long', { rows: records.length - 1, limit: MOST_ROWS })];
  }
  const columns = records.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (columns > MOST_COLUMNS) return [remark('file-too-wide', { columns, limit: MOST_COLUMNS })];
  return records.flatMap((cells, index) =>
    cells.flatMap((cell, column) =>
      cell.length > MOST_CELL_CHARACTERS
        ? [
            remark('cell-too-long', {
              line: lines[index]!,
              cell: cellName(index + 1, column),
              characters: cell.length,
              limit: MOST_CELL_CHARACTERS,
            }),
          ]
        : [],
    ),
  );
}

function headerOf(
  records: Records['records'],
  above: number,
  remarks: Remark[],
  problems: Remark[],
): string[] {
  const typed = records[above] ?? [];
  if (isBlank(typed)) problems.push(remark('header-row-blank'));
  const seen = new Map<string, number>();
  const cellAt = (column: number) => cellName(above + 1, column);
  return typed.map((cell, column) => {
    const name = cell.trim();
    if (name === '') {
      const unnamed = `column ${columnLetters(column)}`;
      if (records.some((cells, index) => index > above && (cells[column] ?? '').trim() !== '')) {
        remarks.push(remark('header-unnamed', { cell: cellAt(column), name: unnamed }));
      }
      return unnamed;
    }
    const earlier = seen.get(name);
    if (earlier !== undefined) {
      const parameters = { first: cellAt(earlier), second: cellAt(column), header: name };
      problems.push(remark('header-twice', parameters));
    }
    seen.set(name, column);
    return name;
  });
}

function shapeRows(
  records: Records['records'],
  lines: readonly number[],
  above: number,
  width: number,
  remarks: Remark[],
): Pick<SourceTable, 'rows' | 'setAside' | 'blankLines'> {
  const rows: SourceRow[] = [];
  const setAside: LeftOutRow[] = [];
  const blankLines: number[] = [];
  records.forEach((cells, index) => {
    if (index <= above) return;
    const line = lines[index]!;
    if (isBlank(cells)) {
      blankLines.push(line);
      return;
    }
    if (!isBlank(cells.slice(width))) {
      const surplus = cellSpan(index + 1, width, cells.length - 1);
      setAside.push({
        line,
        reason: remark('row-too-wide', { cells: cells.length, headers: width, surplus }),
      });
      return;
    }
    if (cells.length < width) {
      const missing = cellSpan(index + 1, cells.length, width - 1);
      remarks.push(remark('row-short', { line, cells: cells.length, headers: width, missing }));
    }
    rows.push({ line, cells: Array.from({ length: width }, (_, column) => cells[column] ?? '') });
  });
  return { rows, setAside, blankLines };
}

function cellSpan(row: number, first: number, last: number): string {
  return first === last ? cellName(row, first) : `${cellName(row, first)}:${cellName(row, last)}`;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
