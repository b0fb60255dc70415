// Takes an import back: the rows it brought, wherever they were sorted to, as long as nobody edited them, and the
// cells it changed. The hidden tabs stay.

import type { ImportInverse } from '../../shared/activity/inverse.ts';
import { addTo } from '../../shared/groups.ts';
import { indexOfField } from '../../shared/headers.ts';
import { isBrought } from '../../shared/import/sheet-rows.ts';
import { FIRST_DATA_ROW, type Table } from '../../shared/table.ts';
import { wordsOf } from '../words/words.ts';
import { checkAgain } from '../workbook/check-again.ts';
import { readCells, readTable } from '../workbook/read-table.ts';
import { removeRows } from '../workbook/remove-rows.ts';
import { refused, type TakenBack, undoCells } from './undo-cells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Call it under the lock. */
export function undoImport(spreadsheet: Spreadsheet, inverse: ImportInverse): TakenBack {
  const words = wordsOf('activity');
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
  // The rows go first: while they stand too far apart, nothing is done at all.
  if (found.length > 0 && !removeRows(spreadsheet, table, found))
    return refused(words.nothingBack, words.rowsScattered);
  // It looks for its own rows, and checks again itself.
  const back = inverse.cells.cells.length > 0 ? undoCells(spreadsheet, inverse.cells) : null;
  if (!back || back.outcome === 'refused') checkAgain();
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
  const compared = header.flatMap((name, index) => (isBrought(name, index, rows) ? [index] : []));
  const columnNow = compared.map((index) => table.header.indexOf(header[index]!));
  const current = new Map<string, number[]>();
  table.rows.forEach((cells, index) => {
    addTo(current, JSON.stringify(columnNow.map((column) => cells[column] ?? '')), index + FIRST_DATA_ROW);
  });
  const found: number[] = [];
  const missing: (readonly string[])[] = [];
  for (const row of rows) {
    const place = current.get(JSON.stringify(compared.map((index) => row[index] ?? '')))?.shift();
    if (place === undefined) missing.push(row);
    else found.push(place);
  }
  // One that is nowhere was removed by hand, or never came; one that is still known by its title was edited.
  const title = indexOfField(header, 'title');
  const titleNow = indexOfField(table.header, 'title');
  const taken = new Set(found);
  const titles = new Set(
    table.rows.flatMap((cells, index) => (taken.has(index + FIRST_DATA_ROW) ? [] : [cells[titleNow] ?? ''])),
  );
  const changed = missing.map((row) => row[title] ?? '').filter((name) => titles.has(name));
  return { found, changed };
}
