// What menus, buttons and keys ask of the selection.

import type { Area } from '../../../workbook/model.ts';
import type { GridCommand } from './adapter.ts';
import { lastColumnOf, lastRowOf } from './areas.ts';
import type { Board } from './board.ts';
import { selectTo } from './selection.ts';
import { words } from './words.ts';

/** What lies in other files than this. */
export interface Tools {
  copy(isCut: boolean): void;
  paste(): void;
}

export interface Commands {
  can(command: GridCommand): boolean;
  run(command: GridCommand): void;
}

export function openCommands(board: Board, tools: Tools): Commands {
  const area = () => board.selected.area;

  function can(command: GridCommand): boolean {
    const { facts } = board.sheet;
    switch (command) {
      case 'fillDown':
        return area().rows > 1 || area().row > 1;
      case 'deleteRows':
        return area().rows < facts.rowCount;
      case 'deleteColumns':
        return area().columns < facts.columnCount;
      case 'sortAscending':
      case 'sortDescending':
        return board.sheet.extent.lastRow >= board.sheet.firstDataRow;
      default:
        return facts.rowCount > 0;
    }
  }

  const insert = (kind: 'insertRows' | 'insertColumns', isAfter: boolean) => {
    const { row, column, rows, columns } = area();
    const [at, count] = kind === 'insertRows' ? [row, rows] : [column, columns];
    void board.act({ kind, at: isAfter ? at + count : at, count });
  };
  const keyActions: Readonly<Record<GridCommand, () => void>> = {
    cut: () => tools.copy(true),
    copy: () => tools.copy(false),
    paste: () => tools.paste(),
    clear: () => void board.act({ kind: 'clear', area: area() }),
    fillDown,
    selectAll,
    insertRowsAbove: () => insert('insertRows', false),
    insertRowsBelow: () => insert('insertRows', true),
    deleteRows: () => void board.act({ kind: 'deleteRows', at: area().row, count: area().rows }),
    insertColumnsLeft: () => insert('insertColumns', false),
    insertColumnsRight: () => insert('insertColumns', true),
    deleteColumns: () => void board.act({ kind: 'deleteColumns', at: area().column, count: area().columns }),
    sortAscending: () => sort(true),
    sortDescending: () => sort(false),
    freezeHeader: () => void board.act({ kind: 'freeze', rows: board.sheet.facts.frozenRows > 0 ? 0 : 1 }),
  };

  function fillDown(): void {
    const { row, rows, column, columns } = area();
    // A single row is filled from the one above it, as in Sheets.
    const first = rows === 1 ? row - 1 : row;
    const to = { row: first + 1, column, rows: Math.max(1, rows - 1), columns };
    fill(board, { row: first, column, rows: 1, columns }, to);
  }

  function selectAll(): void {
    const { lastRow, lastColumn } = board.sheet.extent;
    const { rows, columns } = area();
    const isData = rows === lastRow && columns === lastColumn;
    const last =
      isData || lastRow === 0
        ? { row: board.rows.count, column: board.columns.count }
        : { row: lastRow, column: lastColumn };
    board.select(selectTo({ row: 1, column: 1 }, last, board), null);
  }

  /** All rows below the header, or the selected ones when several are; whole rows, so that none is torn. */
  function sort(ascending: boolean): void {
    const { sheet, selected } = board;
    const { lastRow, lastColumn } = sheet.extent;
    const first = Math.max(area().row, sheet.firstDataRow);
    const last = Math.min(lastRowOf(area()), lastRow);
    const isPart = area().rows > 1 && area().rows < sheet.facts.rowCount && last > first;
    const row = isPart ? first : sheet.firstDataRow;
    const rows = (isPart ? last : lastRow) - row + 1;
    const columns = Math.max(lastColumn, lastColumnOf(area()));
    if (rows < 1) return;
    void board.act({
      kind: 'sort',
      column: selected.active.column,
      ascending,
      area: { row, column: 1, rows, columns },
    });
  }

  return {
    can,
    run(command) {
      if (can(command)) keyActions[command]();
      else if (command === 'fillDown') board.adapter.announce(words.noFill);
    },
  };
}

/** Copies cells over others as fill down does: formulas follow. */
export function fill(board: Board, from: Area, to: Area): void {
  void board.act({ kind: 'copy', from: { tab: board.sheet.facts.id, area: from }, to });
}
