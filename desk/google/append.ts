// `values.append`: finds the table that a range touches, and writes below it.

import { overlap } from '../workbook/a1.ts';
import { cellAt, isBlank } from '../workbook/cells.ts';
import type { Edit } from '../workbook/edits.ts';
import type { Area, Tab } from '../workbook/model.ts';
import { chosen } from './call.ts';
import { printRange } from './ranges.ts';
import { rowsOf, type Write, type WrittenValues, writeRows } from './write-values.ts';

/**
 * Writes below the last table that the range touches, from that table's first column; without one, from the
 * range's first cell. The grid grows as needed, and under `INSERT_ROWS` always.
 */
export function appendValues(
  { tab, area }: { tab: Tab; area: Area },
  body: WrittenValues,
  as: 'raw' | 'typed',
  insertDataOption: string | null,
): { tableRange: string | null; write: Write } {
  const inserting =
    chosen(['OVERWRITE', 'INSERT_ROWS'], insertDataOption, 'insert_data_option', 'InsertDataOption') ===
    'INSERT_ROWS';
  const rows = rowsOf(body);
  const table = lastTable(tab, area);
  const place: Area = {
    row: table ? table.row + table.rows : area.row,
    column: table?.column ?? area.column,
    rows: rows.length,
    columns: Math.max(0, ...rows.map((row) => row.length)),
  };
  const write = writeRows(tab, place, rows, as, {
    ...place,
    rows: Math.max(1, place.rows),
    columns: Math.max(1, place.columns),
  });
  const growth = inserting ? insertion('Rows', tab, place.row, place.rows) : missingRows(tab, place);
  return {
    tableRange: table ? printRange(tab, table) : null,
    write: { ...write, edits: [...growth, ...missingColumns(tab, place), ...write.edits] },
  };
}

function missingRows(tab: Tab, place: Area): Edit[] {
  return insertion('Rows', tab, tab.rowCount + 1, place.row + place.rows - 1 - tab.rowCount);
}

function missingColumns(tab: Tab, place: Area): Edit[] {
  return insertion('Columns', tab, tab.columnCount + 1, place.column + place.columns - 1 - tab.columnCount);
}

function insertion(lines: 'Rows' | 'Columns', tab: Tab, at: number, count: number): Edit[] {
  return count > 0 ? [{ kind: `insert${lines}`, tab: tab.id, at, count }] : [];
}

/** The lowest table that shares a cell with an area: cells that touch, corners too, and the rectangle around. */
function lastTable(tab: Tab, area: Area): Area | null {
  const tables: Area[] = [];
  tab.rows.forEach((row, rowIndex) => {
    for (let column = 1; column <= row.length; column += 1) {
      if (isBlank(row[column - 1] ?? null)) continue;
      const cell = { row: rowIndex + 1, column, rows: 1, columns: 1 };
      const known = tables.findLast((table) => overlap(table, cell));
      if (known) column = known.column + known.columns - 1;
      else tables.push(grown(tab, cell));
    }
  });
  const touched = tables.filter((table) => overlap(table, area));
  return touched.sort((one, other) => other.row + other.rows - (one.row + one.rows))[0] ?? null;
}

/** A rectangle grown until all around it is blank. */
function grown(tab: Tab, start: Area): Area {
  let { row: top, column: left } = start;
  let bottom = top;
  let right = left;
  const filled = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) => {
    for (let row = Math.max(1, firstRow); row <= lastRow; row += 1) {
      for (let column = Math.max(1, firstColumn); column <= lastColumn; column += 1) {
        if (!isBlank(cellAt(tab, row, column))) return true;
      }
    }
    return false;
  };
  for (let size = 0; size !== bottom - top + right - left + 1; ) {
    size = bottom - top + right - left + 1;
    while (filled(bottom + 1, bottom + 1, left - 1, right + 1)) bottom += 1;
    while (filled(top - 1, top - 1, left - 1, right + 1)) top -= 1;
    if (filled(top - 1, bottom + 1, right + 1, right + 1)) right += 1;
    if (filled(top - 1, bottom + 1, left - 1, left - 1)) left -= 1;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
