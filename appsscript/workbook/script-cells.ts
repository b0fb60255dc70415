// Writes the three columns that are script's own (Event Key, Check, Occurrences) while people go on
// sorting, editing, inserting and deleting rows. Rows are recognised by their content, never by their
// number: read, align, write, and read again until what stands there is what was meant.

import type { Breakdown } from '../../shared/breakdown.ts';
import type { Field } from '../../shared/columns.ts';
import type { Draft, DraftRow } from '../../shared/draft/draft.ts';
import { checkText } from '../../shared/issues/issue.ts';
import type { Language } from '../../shared/language.ts';
import { FIRST_DATA_ROW, type Table } from '../../shared/table.ts';
import { broken } from '../words/broken.ts';
import { alignRows } from './align-rows.ts';
import { changesBetween } from './changes.ts';
import { editorLanguage } from './language.ts';
import { readTable } from './read-table.ts';

const SCRIPT_FIELDS = ['key', 'check', 'occurrences'] as const satisfies readonly Field[];
type ScriptCells = Readonly<Record<(typeof SCRIPT_FIELDS)[number], string>>;
const MOST_TRIES = 4;

export type Settled =
  /** Every row holds what was meant for it. `changes` says what people did meanwhile. */
  | { readonly kind: 'settled'; readonly changes: readonly string[] }
  /** The tab is not the one that was read at the start; nothing was written yet. */
  | { readonly kind: 'changed-before'; readonly changes: readonly string[] }
  /** People moved rows faster than keys could be put right; the rows named have no key now. */
  | { readonly kind: 'unsettled'; readonly rows: readonly number[] };

/** Writes what the draft says into the script's columns of the tab it was read from. */
export function settleScriptCells(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  before: Table,
  draft: Draft,
): Settled {
  const columns = SCRIPT_FIELDS.map((field) => draft.indexOf.get(field)!);
  const meant = meantCells(before, draft, editorLanguage());
  const meantKeys = new Set(meant.map(({ key }) => key));
  let written: Written | null = null;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const now = readTable(spreadsheet, before.tab);
    if (tries === 0 && (!now || !isSameTable(before, now, columns))) {
      return {
        kind: 'changed-before',
        changes: changesBetween(before, now, draft.indexOf, ['check', 'occurrences']),
      };
    }
    if (!now) break;
    if (written && !isSameRow(written.table.header, now.header)) throw putBack(spreadsheet, written, now);
    const wanted = alignRows(before.rows, now.rows, columns).map((source, row) =>
      source === null ? strangerCells(now.rows[row]![columns[0]!] ?? '', meantKeys) : meant[source]!,
    );
    const wrong = columnsToWrite(now, wanted, columns);
    if (wrong.length === 0) {
      return { kind: 'settled', changes: changesSince(before, now, draft) };
    }
    writeColumns(spreadsheet, now, wanted, wrong);
    written = { table: now, columns: wrong.map(({ column }) => column) };
  }
  return { kind: 'unsettled', rows: draft.rows.filter(({ keyCell }) => keyCell).map(({ row }) => row) };
}

/** What people changed in the tab since it was read, script's own columns aside. */
export function changesSince(before: Table, now: Table | null, draft: Draft): string[] {
  return changesBetween(before, now, draft.indexOf, SCRIPT_FIELDS);
}

/** What each row's script cells should be; a row the draft has nothing to say of keeps its key. */
function meantCells(table: Table, draft: Draft, language: Language): ScriptCells[] {
  const [key, , occurrences] = SCRIPT_FIELDS.map((field) => draft.indexOf.get(field)!) as [
    number,
    number,
    number,
  ];
  const drafted = new Map<number, DraftRow>(draft.rows.map((row) => [row.row, row]));
  return table.rows.map((cells, index) => {
    const row = drafted.get(index + FIRST_DATA_ROW);
    return {
      key: row?.keyCell ?? cells[key] ?? '',
      check: row ? checkText(row.issues, language) : '',
      occurrences: row?.occurrencesCell ?? cells[occurrences] ?? '',
    };
  });
}

/** A row that came in meanwhile keeps a key of its own, never one that is another row's. */
function strangerCells(key: string, meantKeys: ReadonlySet<string>): ScriptCells {
  return { key: meantKeys.has(key) ? '' : key, check: '', occurrences: '' };
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
interface Written {
  readonly table: Table;
  readonly columns: readonly number[];
}

/**
 * Somebody moved the columns between our read and our write, so we wrote over theirs: puts back what stood
 * there, and says so.
 */
function putBack(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  written: Written,
  now: Table,
): Breakdown {
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

/** The script's columns in which some cell is not what is wanted. */
function columnsToWrite(now: Table, wanted: readonly ScriptCells[], columns: readonly number[]) {
  return SCRIPT_FIELDS.map((field, index) => ({ field, column: columns[index]! })).filter(
    ({ field, column }) => now.rows.some((cells, row) => (cells[column] ?? '') !== wanted[row]![field]),
  );
}

function writeColumns(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  now: Table,
  wanted: readonly ScriptCells[],
  wrong: ReturnType<typeof columnsToWrite>,
): void {
  const sheet = spreadsheet.getSheetByName(now.tab)!;
  for (const { field, column } of wrong) {
    const range = sheet.getRange(FIRST_DATA_ROW, column + 1, now.rows.length, 1);
    range.setNumberFormat('@');
    range.setValues(wanted.map((cells) => [cells[field]]));
  }
  SpreadsheetApp.flush();
}
