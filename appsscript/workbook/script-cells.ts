// Writes the columns that are script's own (keys, checks, what was worked out) while people go on sorting,
// editing, inserting and deleting rows. Rows are recognised by their content, never by their number: read, align,
// write, and read again until what stands there is what was meant.

import type { OperationalError } from '../../shared/operational-error.ts';
import { FIRST_DATA_ROW, type Table } from '../../shared/table.ts';
import { broken } from '../words/broken.ts';
import { alignRows } from './align-rows.ts';
import { blocksOf } from './blocks.ts';
import { changesBetween } from './changes.ts';
import { readTable, type TableRead } from './read-table.ts';

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
  /**
   * Every row holds what was meant for it. `changes` says what people did meanwhile; `readBack` is what stood in the
   * tabs that were written, by their names.
   */
  | {
      readonly kind: 'settled';
      readonly changes: readonly string[];
      readonly readBack: ReadonlyMap<string, TableRead['values']>;
    }
  /** The tab is not the one that was read at the start; nothing was written yet. */
  | { readonly kind: 'changed-before'; readonly changes: readonly string[] }
  /** People moved rows faster than keys could be put right; the rows named have no key now. */
  | { readonly kind: 'unsettled'; readonly rows: readonly number[] };

/** Writes what is meant into the script's columns of the tab as it was read. `again`: as it was just read again. */
export function reconcileScriptCells(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  before: Table,
  { columns, rows: meant, minted }: ExpectedCells,
  again?: Table | null,
): ReconciledCells {
  const meantKeys = new Set(meant.map(([key]) => key!));
  let written: WrittenScriptCells | null = null;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const read = tries === 0 && again !== undefined ? null : readTable(spreadsheet, before.tab);
    const now = read ?? (tries === 0 && again ? again : null);
    if (tries === 0 && (!now || !isSameTable(before, now, columns))) {
      return { kind: 'changed-before', changes: changesBetween(before, now, false) };
    }
    if (!now) break;
    if (written && !isSameRow(written.table.header, now.header)) throw putBack(spreadsheet, written, now);
    const wanted = alignRows(before.rows, now.rows, columns).map((source, row) =>
      source === null ? strangerCells(now.rows[row]!, columns, meantKeys) : meant[source]!,
    );
    const runs = runsOf(now, wanted, columns);
    if (runs.length === 0) {
      const readBack = new Map(read && written ? [[before.tab, read.values]] : []);
      return { kind: 'settled', changes: changesSince(before, now), readBack };
    }
    for (const run of runs) writeRun(spreadsheet, now, wanted, run);
    SpreadsheetApp.flush();
    written = { table: now, columns: runs.flatMap((run) => run.columns) };
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

/** Columns that stand beside each other, with the rows in which some cell of theirs is not what is wanted. */
interface Run {
  readonly columns: readonly number[];
  /** Where the first of them is in what is wanted. */
  readonly from: number;
  /** From 0. */
  readonly rows: readonly number[];
}

function runsOf(now: Table, wanted: readonly (readonly string[])[], columns: readonly number[]): Run[] {
  const groups: { columns: number[]; from: number }[] = [];
  columns.forEach((column, index) => {
    const last = groups[groups.length - 1];
    if (last && last.columns[last.columns.length - 1]! + 1 === column) last.columns.push(column);
    else groups.push({ columns: [column], from: index });
  });
  return groups
    .map(({ columns: group, from }) => {
      const isWrong = (row: number) =>
        group.some((column, index) => (now.rows[row]![column] ?? '') !== wanted[row]![from + index]);
      return { columns: group, from, rows: [...now.rows.keys()].filter(isWrong) };
    })
    .filter(({ rows }) => rows.length > 0);
}

function writeRun(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { tab }: Table,
  wanted: readonly (readonly string[])[],
  { columns, from, rows }: Run,
): void {
  const sheet = spreadsheet.getSheetByName(tab)!;
  for (const { first, count } of blocksOf(rows, columns.length)) {
    const cells = wanted.slice(first, first + count).map((row) => row.slice(from, from + columns.length));
    sheet
      .getRange(FIRST_DATA_ROW + first, columns[0]! + 1, count, columns.length)
      .setNumberFormat('@')
      .setValues(cells);
  }
}
