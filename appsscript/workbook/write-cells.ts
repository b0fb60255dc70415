// Writes single cells of a tab that people edit at the same time. Only the cells that are meant are touched, and
// only while they hold what was read. Somebody may sort between our read and our write: where each text came to
// stand is looked at, what it wrote over is put back, and it is written again into its own row.

import { FIRST_DATA_ROW, type Table } from '../../shared/table.ts';
import { alignRows } from './align-rows.ts';
import { type CellEdit, type EditBlock, editBlocks } from './cell-edit.ts';
import { identityOf } from './identity.ts';
import { readTable } from './read-table.ts';
import { writeTexts } from './text-cells.ts';
import { writeStateOf } from './write-state.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface WrittenCells {
  readonly written: readonly CellEdit[];
  /** Left as they are: somebody changed the cell or its row since, or it holds a formula. */
  readonly left: readonly CellEdit[];
  /** Beyond `MOST_BLOCKS`: not tried yet. */
  readonly waiting: readonly CellEdit[];
}

/** Each block of neighbouring cells is a few calls to Google; a command has a limit. */
export const MOST_BLOCKS = 250;
const MOST_TRIES = 3;

/** Writes as text, under the lock. `table` is what the edits were made for, whether or not it still stands so. */
export function writeCells(spreadsheet: Spreadsheet, table: Table, edits: readonly CellEdit[]): WrittenCells {
  const blocks = editBlocks(edits);
  const wanted = blocks.slice(0, MOST_BLOCKS).flat(2);
  const written = new Set<CellEdit>();
  let open: readonly CellEdit[] = wanted;
  for (let tries = 0; tries < MOST_TRIES && open.length > 0; tries++) {
    const sheet = spreadsheet.getSheetByName(table.tab);
    const now = readTable(spreadsheet, table.tab);
    if (!sheet || !now || now.header.join('\u0000') !== table.header.join('\u0000')) break;
    const placed = placedIn(now, table, open, sheet.getDataRange().getFormulas());
    if (placed.length === 0) break;
    for (const block of editBlocks(placed)) write(sheet, block);
    SpreadsheetApp.flush();
    const after = readTable(spreadsheet, table.tab);
    const { astray, overwritten } = writeStateOf(now, after ?? now, placed, identityOf(table).script);
    for (const block of editBlocks(overwritten)) write(sheet, block);
    const strays = new Set(astray.map(({ origin }) => origin));
    for (const { origin } of placed) if (!strays.has(origin)) written.add(origin);
    open = open.filter((edit) => strays.has(edit));
  }
  return {
    written: wanted.filter((edit) => written.has(edit)),
    left: wanted.filter((edit) => !written.has(edit)),
    waiting: blocks.slice(MOST_BLOCKS).flat(2),
  };
}

/** An edit at the row where its event stands now. */
export interface PlacedEdit extends CellEdit {
  /** The edit as it was asked for. */
  readonly origin: CellEdit;
}

/** The edits whose cells still hold what was read, and no formula. */
function placedIn(
  now: Table,
  table: Table,
  edits: readonly CellEdit[],
  formulas: readonly (readonly string[])[],
): PlacedEdit[] {
  const rowNow = new Map<number, number>();
  alignRows(table.rows, now.rows, identityOf(table).script).forEach((source, row) => {
    if (source !== null) rowNow.set(source + FIRST_DATA_ROW, row + FIRST_DATA_ROW);
  });
  return edits.flatMap((origin) => {
    // Row 1 is nobody's event: it stays where it is.
    const row = origin.row < FIRST_DATA_ROW ? origin.row : rowNow.get(origin.row);
    if (row === undefined) return [];
    const cells = row < FIRST_DATA_ROW ? now.header : now.rows[row - FIRST_DATA_ROW];
    const holds = cells?.[origin.columnIndex];
    const hasFormula = (formulas[row - 1]?.[origin.columnIndex] ?? '') !== '';
    return holds === origin.before && !hasFormula ? [{ ...origin, row, origin }] : [];
  });
}

function write(sheet: Sheet, block: EditBlock<CellEdit>): void {
  const [[{ row, columnIndex }]] = block as readonly [readonly [CellEdit]];
  const range = sheet.getRange(row, columnIndex + 1, block.length, block[0]!.length);
  writeTexts(
    range,
    block.map((edits) => edits.map(({ after }) => after)),
  );
}
