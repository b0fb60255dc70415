// Cells of a tab, written in bounded calls and read back: what was not kept as written is named by cell.

import { cellName } from '../../shared/a1.ts';
import { OperationalError } from '../../shared/operational-error.ts';
import type { Cell, CellWrite, WorkbookAdapter } from './workbook-adapter.ts';

const MOST_ROWS_A_CALL = 2_000;
const MOST_CHARACTERS_A_CALL = 2_000_000;

/** Writes rows from column A on, then reads them back. Throws an OperationalError that names the cells that differ. */
export async function writeAndProve(
  adapter: WorkbookAdapter,
  tab: string,
  firstRow: number,
  rows: readonly (readonly Cell[])[],
  readAs: 'shown' | 'stored' = 'shown',
): Promise<void> {
  let next = firstRow;
  for (const batch of batchesOf(rows)) {
    await adapter.write(tab, next, batch);
    next += batch.length;
  }
  const read = (await adapter.read(tab, readAs)).slice(firstRow - 1, firstRow - 1 + rows.length);
  const wrong = differences(rows, read, firstRow);
  if (wrong.length === 0) return;
  throw notKept(tab, wrong);
}

function notKept(tab: string, wrong: readonly string[]): OperationalError {
  return new OperationalError({
    code: 'read-back-differs',
    operation: `write to ${tab}`,
    message: `${wrong.length} cells of ${tab} are not as they were written: ${wrong.slice(0, 10).join(', ')}.`,
    hint: 'Nothing was removed. Undo the import and run it again.',
  });
}

/** Writes single cells, then reads them back. Throws an OperationalError that names the cells that differ. */
export async function writeCellsAndProve(
  adapter: WorkbookAdapter,
  tab: string,
  cells: readonly CellWrite[],
): Promise<void> {
  if (cells.length === 0) return;
  await adapter.writeCells(tab, cells);
  const read = await adapter.read(tab, 'stored');
  const wrong = cells
    .filter(({ row, column, value }) => (read[row - 1]?.[column] ?? '') !== value)
    .map(({ row, column }) => cellName(row, column));
  if (wrong.length > 0) throw notKept(tab, wrong);
}

/** The cells, in A1 notation, in which two blocks differ; missing and blank are the same. */
export function differences(
  wanted: readonly (readonly Cell[])[],
  found: readonly (readonly Cell[])[],
  firstRow: number,
): string[] {
  return wanted.flatMap((row, index) =>
    row.flatMap((cell, column) =>
      (found[index]?.[column] ?? '') === cell ? [] : [cellName(firstRow + index, column)],
    ),
  );
}

/** Adds a hidden tab of plain text that holds exactly these rows. */
export async function addFilledTab(
  adapter: WorkbookAdapter,
  name: string,
  rows: readonly (readonly Cell[])[],
  readAs: 'shown' | 'stored' = 'shown',
): Promise<void> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  await adapter.addTab(name, { rowCount: Math.max(rows.length, 1), columnCount: width, isHidden: true });
  const padded = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  await writeAndProve(adapter, name, 1, padded, readAs);
}

function* batchesOf(rows: readonly (readonly Cell[])[]): Generator<readonly (readonly Cell[])[]> {
  let batch: (readonly Cell[])[] = [];
  let characters = 0;
  for (const row of rows) {
    const size = row.reduce<number>((sum, cell) => sum + String(cell).length + 3, 0);
    if (
      batch.length > 0 &&
      (batch.length === MOST_ROWS_A_CALL || characters + size > MOST_CHARACTERS_A_CALL)
    ) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(row);
    characters += size;
  }
  if (batch.length > 0) yield batch;
}
