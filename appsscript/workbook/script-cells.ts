// Writes the columns that are script's own (keys, checks, what was worked out) while people go on sorting,
// editing, inserting and deleting rows. Rows are recognised by their content, never by their number: read, align,
// write, and read again until what stands there is what was meant.

import type { OperationalError } from '../../shared/operational-error.ts';
import { FIRST_DATA_ROW, type Table } from '../../shared/table.ts';
import { broken } from '../words/broken.ts';
import { alignRows } from './align-rows.ts';
import { changesBetween } from './changes.ts';
import { readTable } from './read-table.ts';

/** What script's own columns of one tab should hold. */
export interface ExpectedCells {
  /** Their indexes from 0, that of the keys first. */
  readonly columns: readonly number[];
  /** For each row of the tab as it was read, a cell a column. */
  readonly rows: readonly (readonly string[])[];
  /** Numbers of the rows that get a key. */
  readonly minted: readonly number[];
}

const MOST_TRIES = 4;

export type ReconciledCells =
  /** Every row holds what was meant for it. `changes` says what people did meanwhile. */
  | { readonly kind: 'settled'; readonly changes: readonly string[] }
  /** The tab is not the one that was read at the start; nothing was written yet. */
  | { readonly kind: 'changed-before'; readonly changes: readonly string[] }
  /** People moved rows faster than keys could be put right; the rows named have no key now. */
  | { readonly kind: 'unsettled'; readonly rows: readonly number[] };

/** Writes what is meant into the script's columns of the tab as it was read. */
export function reconcileScriptCells(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  before: Table,
  { columns, rows: meant, minted }: ExpectedCells,
): ReconciledCells {
  const meantKeys = new Set(meant.map(([key]) => key!));
  let written: WrittenScriptCells | null = null;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const now = readTable(spreadsheet, before.tab);
    if (tries === 0 && (!now || !isSameTable(before, now, columns))) {
      return { kind: 'changed-before', changes: changesBetween(before, now, false) };
    }
    if (!now) break;
    if (written && !isSameRow(written.table.header, now.header)) throw putBack(spreadsheet, written, now);
    const wanted = alignRows(before.rows, now.rows, columns).map((source, row) =>
      source === null ? strangerCells(now.rows[row]!, columns, meantKeys) : meant[source]!,
    );
    const wrong = columnsToWrite(now, wanted, columns);
    if (wrong.length === 0) {
      return { kind: 'settled', changes: changesSince(before, now) };
    }
    writeColumns(spreadsheet, now, wanted, wrong, columns);
    written = { table: now, columns: wrong.map((index) => columns[index]!) };
  }
  return { kind: 'unsettled', rows: minted };
}

/** What people changed in the tab since it was read, script's own columns aside. */
export function changesSince(before: Table, now: Table | null): string[] {
  return changesBetween(before, now, true);
}

/** A row that came in meanwhile keeps a key of its own, never one that is another row's. */
function strangerCells(
  cells: readonly string[],
  [keyColumn, ...others]: readonly number[],
  meantKeys: ReadonlySet<string>,
): string[] {
  const key = cells[keyColumn!] ?? '';
  return [meantKeys.has(key) ? '' : key, ...others.map(() => '')];
}

function isSameTable(before: Table, now: Table, scriptColumns: readonly number[]): boolean {
  const own = new Set(scriptColumns);
  // The key column is compared too: a key that somebody typed must not be overwritten unseen.
  own.delete(scriptColumns[0]!);
  return (
    before.rows.length === now.rows.length &&
    isSameRow(before.header, now.header, own) &&
    before.rows.every((row, index) => isSameRow(row, now.rows[index]!, own))
  );
}

function isSameRow(one: readonly string[], other: readonly string[], ignored?: ReadonlySet<number>): boolean {
  return (
    one.length === other.length && one.every((cell, column) => ignored?.has(column) || cell === other[column])
  );
}

/** What was last written: into which columns of which table. */
interface WrittenScriptCells {
  readonly table: Table;
  readonly columns: readonly number[];
}

/**
 * Somebody moved the columns between our read and our write, so we wrote over theirs: puts back what stood
 * there, and says so.
 */
function putBack(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  written: WrittenScriptCells,
  now: Table,
): OperationalError {
  const sheet = spreadsheet.getSheetByName(now.tab)!;
  const names: string[] = [];
  for (const column of written.columns) {
    const header = now.header[column] ?? '';
    const earlier = written.table.header.indexOf(header);
    if (earlier === column) continue;
    const cells = written.table.rows.map((row) => [earlier < 0 ? '' : (row[earlier] ?? '')]);
    sheet.getRange(FIRST_DATA_ROW, column + 1, cells.length, 1).setValues(cells);
    names.push(header);
  }
  SpreadsheetApp.flush();
  return broken('columns-moved', 'write the script’s columns', now.tab, names);
}

/** Which of the script's columns have some cell that is not what is wanted. */
function columnsToWrite(
  now: Table,
  wanted: readonly (readonly string[])[],
  columns: readonly number[],
): number[] {
  return [...columns.keys()].filter((index) =>
    now.rows.some((cells, row) => (cells[columns[index]!] ?? '') !== wanted[row]![index]),
  );
}

function writeColumns(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  now: Table,
  wanted: readonly (readonly string[])[],
  wrong: readonly number[],
  columns: readonly number[],
): void {
  const sheet = spreadsheet.getSheetByName(now.tab)!;
  for (const index of wrong) {
    const range = sheet.getRange(FIRST_DATA_ROW, columns[index]! + 1, now.rows.length, 1);
    range.setNumberFormat('@');
    range.setValues(wanted.map((cells) => [cells[index]]));
  }
  SpreadsheetApp.flush();
}
