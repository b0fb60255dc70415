// What a person's act is made of: the edits that do it, those that undo it, and the cells it touches.

import { extentOf, readArea } from '../workbook/cells.ts';
import type { Edit, Marks } from '../workbook/edits.ts';
import { tabWithId } from '../workbook/grid.ts';
import type { Area, Cell, Tab, Workbook } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import { sortedOrder } from '../workbook/sort.ts';
import type { Act } from './acts.ts';

/** A part of a tab. */
export interface Place {
  tab: number;
  area: Area;
}

/** An act made ready. */
export interface Plan {
  edits: Edit[];
  /** Cells that get other content: an undo compares and puts them back. */
  cells: Place[];
  /** Cells that go away; whoever protects them wants to be asked. A sort takes their content along. */
  goes: Place[];
  /** Undoes and redoes what is no content of cells: order, grid, widths. Undone in this order, after the cells. */
  undo: Edit[];
  redo: Edit[];
  /** Rows or columns that the undo takes away, so they must be blank by then. */
  mustBeBlank: Place[];
  /** What to select afterwards. */
  select: Area | null;
}

/**
 * Makes an act into edits, measured against the workbook as it is now.
 * @throws Refusal when it does not fit the tab
 */
export function planOf(workbook: Workbook, tab: Tab, act: Act): Plan {
  switch (act.kind) {
    case 'type':
      return typed(tab, { row: act.row, column: act.column, rows: 1, columns: 1 }, [[act.text]]);
    case 'fill':
      return typed(tab, act.area, repeated([[act.text]], act.area.rows, act.area.columns));
    case 'paste':
      return pasted(tab, act);
    case 'copy':
      return copied(workbook, tab, act);
    case 'clear':
      return contents(tab, act.area, [{ kind: 'clear', tab: tab.id, area: act.area, contents: true }]);
    case 'sort':
      return sorted(tab, act);
    case 'insertRows':
    case 'insertColumns':
      return inserted(tab, act);
    case 'deleteRows':
    case 'deleteColumns':
      return deleted(tab, act);
    case 'width': {
      const widths = Object.fromEntries(act.columns.map((column) => [column, act.pixels]));
      return grid([{ kind: 'sizes', tab: tab.id, columns: widths }], [putBackMarks(tab)]);
    }
    case 'freeze':
      return grid(
        [{ kind: 'freeze', tab: tab.id, rows: act.rows }],
        [{ kind: 'freeze', tab: tab.id, rows: tab.frozenRows }],
      );
    case 'hideTab':
      return grid(
        [{ kind: 'hide', tab: tab.id, hidden: act.hidden }],
        [{ kind: 'hide', tab: tab.id, hidden: tab.hidden }],
      );
  }
}

/** An act that changes the content of cells and nothing else. */
function contents(tab: Tab, area: Area, edits: Edit[]): Plan {
  return {
    edits,
    cells: [{ tab: tab.id, area }],
    goes: [],
    undo: [],
    redo: [],
    mustBeBlank: [],
    select: area,
  };
}

/** An act on the grid alone. */
function grid(edits: Edit[], undo: Edit[]): Plan {
  return { edits, cells: [], goes: [], undo, redo: edits, mustBeBlank: [], select: null };
}

function typed(tab: Tab, area: Area, values: string[][]): Plan {
  return contents(tab, area, [{ kind: 'values', as: 'typed', tab: tab.id, area, values }]);
}

/** Fills the selection when it is a multiple of what came, as Sheets does; makes room where the grid ends. */
function pasted(tab: Tab, { area, cells }: Extract<Act, { kind: 'paste' }>): Plan {
  const columns = Math.max(1, ...cells.map((row) => row.length));
  const block = cells.map((row) => [...row, ...Array<string>(columns - row.length).fill('')]);
  const times = (selected: number, size: number) => (selected % size === 0 ? selected : size);
  const rows = times(area.rows, block.length);
  const place = { ...area, rows, columns: times(area.columns, columns) };
  const plan = typed(tab, place, repeated(block, place.rows, place.columns));
  return withRoom(tab, place, plan);
}

function withRoom(tab: Tab, place: Area, plan: Plan): Plan {
  const rowCount = Math.max(tab.rowCount, place.row + place.rows - 1);
  const columnCount = Math.max(tab.columnCount, place.column + place.columns - 1);
  if (rowCount === tab.rowCount && columnCount === tab.columnCount) return plan;
  const grown: Edit = { kind: 'resize', tab: tab.id, rowCount, columnCount };
  const before: Edit = { ...grown, rowCount: tab.rowCount, columnCount: tab.columnCount };
  const below = { row: tab.rowCount + 1, column: 1, rows: rowCount - tab.rowCount, columns: columnCount };
  const beside = {
    row: 1,
    column: tab.columnCount + 1,
    rows: rowCount,
    columns: columnCount - tab.columnCount,
  };
  return {
    ...plan,
    edits: [grown, ...plan.edits],
    undo: [before],
    redo: [grown],
    mustBeBlank: [below, beside]
      .filter((area) => area.rows > 0 && area.columns > 0)
      .map((area) => ({ tab: tab.id, area })),
  };
}

function copied(workbook: Workbook, tab: Tab, act: Extract<Act, { kind: 'copy' }>): Plan {
  const { from, to, what = 'all', move = false } = act;
  const source = tabWithId(workbook, from.tab);
  const times = (selected: number, size: number) => (selected % size === 0 ? selected : size);
  const place = {
    ...to,
    rows: times(to.rows, from.area.rows),
    columns: times(to.columns, from.area.columns),
  };
  const edits: Edit[] = [{ kind: 'copy', tab: tab.id, area: place, from, what }];
  if (!move) return withRoom(tab, place, contents(tab, place, edits));
  // What the place looks like stays behind: a date column must not turn into a plain one. Landing comes last,
  // because it may overlap.
  const moving = readArea(source, from.area, (cell) => cell);
  const left = readArea(source, from.area, looksOf);
  const where = { ...to, rows: from.area.rows, columns: from.area.columns };
  const plan = contents(tab, where, [
    { kind: 'cells', tab: source.id, area: from.area, cells: left },
    { kind: 'cells', tab: tab.id, area: where, cells: moving },
  ]);
  plan.cells.push({ tab: source.id, area: from.area });
  return withRoom(tab, where, plan);
}

/** All rows below the frozen ones that hold anything, or the given ones. */
function sorted(tab: Tab, act: Extract<Act, { kind: 'sort' }>): Plan {
  const { lastRow } = extentOf(tab);
  const area = act.area ?? {
    row: tab.frozenRows + 1,
    column: 1,
    rows: Math.max(1, lastRow - tab.frozenRows),
    columns: tab.columnCount,
  };
  const order = sortedOrder(tab, area, [{ column: act.column, ascending: act.ascending }]);
  const inverse: number[] = [];
  order.forEach((from, to) => {
    inverse[from] = to;
  });
  const place = { tab: tab.id, area };
  const forth: Edit = { kind: 'order', ...place, order };
  const back: Edit = { kind: 'order', ...place, order: inverse };
  return {
    edits: [forth],
    cells: [],
    goes: [],
    undo: [back],
    redo: [forth],
    mustBeBlank: [],
    select: area,
  };
}

type LinesAct = Extract<Act, { count: number }>;

/** New lines look like the line before them, or like the first one that moves away. */
function inserted(tab: Tab, { kind, at, count }: LinesAct): Plan {
  const isRows = kind === 'insertRows';
  const model = at > (isRows ? tab.frozenRows : tab.frozenColumns) + 1 ? at - 1 : at;
  const area = isRows ? wholeRows(tab, at, count) : wholeColumns(tab, at, count);
  const pattern = readArea(tab, isRows ? wholeRows(tab, model, 1) : wholeColumns(tab, model, 1), looksOf);
  const cells = repeated(pattern, area.rows, area.columns);
  const edits: Edit[] = [{ kind, tab: tab.id, at, count }];
  if (cells.some((row) => row.some((cell) => cell !== null))) {
    edits.push({ kind: 'cells', tab: tab.id, area, cells });
  }
  const undo: Edit[] = [
    { kind: isRows ? 'deleteRows' : 'deleteColumns', tab: tab.id, at, count },
    putBackMarks(tab),
  ];
  const mustBeBlank = [{ tab: tab.id, area }];
  return { edits, cells: [], goes: [], undo, redo: edits, mustBeBlank, select: area };
}

function looksOf(cell: Cell | null): Cell | null {
  if (!cell || !(cell.format || cell.validation || cell.style)) return null;
  const { format, validation, style } = cell;
  return { value: '', ...(format && { format }), ...(validation && { validation }), ...(style && { style }) };
}

function deleted(tab: Tab, { kind, at, count }: LinesAct): Plan {
  const isRows = kind === 'deleteRows';
  const area = isRows ? wholeRows(tab, at, count) : wholeColumns(tab, at, count);
  const size = isRows ? tab.rowCount : tab.columnCount;
  if (at + count - 1 > size) throw new Refusal(`Those ${isRows ? 'rows' : 'columns'} are out of bounds.`);
  const edits: Edit[] = [{ kind, tab: tab.id, at, count }];
  const undo: Edit[] = [
    { kind: isRows ? 'insertRows' : 'insertColumns', tab: tab.id, at, count },
    { kind: 'cells', tab: tab.id, area, cells: readArea(tab, area, (cell) => cell) },
    putBackMarks(tab),
  ];
  return {
    edits,
    cells: [],
    goes: [{ tab: tab.id, area }],
    undo,
    redo: edits,
    mustBeBlank: [],
    select: area,
  };
}

function wholeRows(tab: Tab, row: number, rows: number): Area {
  return { row, column: 1, rows, columns: tab.columnCount };
}

function wholeColumns(tab: Tab, column: number, columns: number): Area {
  return { row: 1, column, rows: tab.rowCount, columns };
}

function putBackMarks(tab: Tab): Edit {
  const { merges, protections, rules, columnWidths, rowHeights, hiddenColumns } = tab;
  const marks: Marks = { merges, protections, rules, columnWidths, rowHeights, hiddenColumns };
  return { kind: 'marks', tab: tab.id, marks };
}

function repeated<Each>(block: Each[][], rows: number, columns: number): Each[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const line = block[row % block.length]!;
      return line[column % line.length]!;
    }),
  );
}
