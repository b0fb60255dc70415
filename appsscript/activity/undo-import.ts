// Takes an import back: the rows it brought, wherever they were sorted to, as long as nobody edited them, and the
// cells it changed. The hidden tabs stay.

import type { ImportInverse } from '../../shared/activity/inverse.ts';
import { columnOf } from '../../shared/columns.ts';
import { fieldOfHeader } from '../../shared/headers.ts';
import { FIRST_DATA_ROW, type Table } from '../../shared/table.ts';
import { checkAgain } from '../workbook/check-again.ts';
import { editorLanguage } from '../workbook/language.ts';
import { readCells, readTable } from '../workbook/read-table.ts';
import { removeRows } from '../workbook/remove-rows.ts';
import { refused, type TakenBack } from './taken-back.ts';
import { undoCells } from './undo-cells.ts';
import { WORDS } from './words.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Call it under the lock. */
export function undoImport(spreadsheet: Spreadsheet, inverse: ImportInverse): TakenBack {
  const words = WORDS[editorLanguage()];
  const table = readTable(spreadsheet, inverse.tab);
  const written = (readCells(spreadsheet, inverse.writtenTab) ?? []).map((row) => row.map(String));
  if (!table || written.length === 0) return refused(words.unreadable);
  const [header = [], ...all] = written;
  const { found, changed } = findRows(
    table,
    header,
    inverse.added.flatMap((index) => [all[index] ?? []]),
  );
  if (changed.length > 0)
    return refused(words.nothingBack, words.rowsChanged(changed.length, changed.slice(0, 5)));
  const back = inverse.cells.cells.length > 0 ? undoCells(spreadsheet, inverse.cells) : null;
  // The cells went first, so rows stand where they were found: the numbers of rows change with removal only.
  const isGone = found.length === 0 || removeRows(spreadsheet, table, found);
  if (!isGone) return refused(words.nothingBack, words.rowsScattered);
  checkAgain();
  const [, ...left] = back ? back.sentences : [];
  return {
    outcome: back && back.outcome !== 'undone' ? 'partly' : 'undone',
    sentences: [words.importBack(found.length, back?.count ?? 0), ...left],
    count: found.length + (back?.count ?? 0),
  };
}

/** The rows that stand as they were written, and the titles of those that somebody changed since. */
function findRows(
  table: Table,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): { found: number[]; changed: string[] } {
  const compared = header.flatMap((name, index) => (isCompared(name, index, rows) ? [index] : []));
  const columnNow = compared.map((index) => table.header.indexOf(header[index]!));
  const standing = new Map<string, number[]>();
  table.rows.forEach((cells, index) => {
    const name = JSON.stringify(columnNow.map((column) => cells[column] ?? ''));
    const alike = standing.get(name);
    if (alike) alike.push(index + FIRST_DATA_ROW);
    else standing.set(name, [index + FIRST_DATA_ROW]);
  });
  const found: number[] = [];
  const missing: (readonly string[])[] = [];
  for (const row of rows) {
    const place = standing.get(JSON.stringify(compared.map((index) => row[index] ?? '')))?.shift();
    if (place === undefined) missing.push(row);
    else found.push(place);
  }
  // One that is nowhere was removed by hand, or never came; one that is still known by its title was edited.
  const title = header.findIndex((name) => fieldOfHeader(name) === 'title');
  const titleNow = table.header.findIndex((name) => fieldOfHeader(name) === 'title');
  const taken = new Set(found);
  const titles = new Set(
    table.rows.flatMap((cells, index) => (taken.has(index + FIRST_DATA_ROW) ? [] : [cells[titleNow] ?? ''])),
  );
  const changed = missing.map((row) => row[title] ?? '').filter((name) => titles.has(name));
  return { found, changed };
}

/** Not compared: what script fills, and a key that script minted. */
function isCompared(name: string, index: number, rows: readonly (readonly string[])[]): boolean {
  const field = fieldOfHeader(name);
  if (name.trim() === '' || (field !== null && columnOf(field).script)) return false;
  return field !== 'key' || rows.some((row) => (row[index] ?? '') !== '');
}
