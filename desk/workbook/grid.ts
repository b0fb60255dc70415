// Inserting and deleting rows and columns, and everything that moves along: merges, protections, rules.

import { areaIn, readA1 } from './a1.ts';
import { emptyRows } from './cells.ts';
import type { Area, Tab, Workbook } from './model.ts';
import { Refusal } from './refusal.ts';

const CELLS_AT_MOST = 10_000_000;
const COLUMNS_AT_MOST = 18_278;

type Axis = 'rows' | 'columns';

/** Puts `count` empty rows or columns before place `at`. */
export function insertLines(workbook: Workbook, tab: Tab, axis: Axis, at: number, count: number): void {
  const size = axis === 'rows' ? tab.rowCount : tab.columnCount;
  if (count < 1 || at < 1 || at > size + 1) throw new Refusal(`Those ${axis} are out of bounds.`);
  resize(workbook, tab, axis, size + count);
  if (axis === 'rows') {
    if (at <= tab.rows.length) tab.rows.splice(at - 1, 0, ...emptyRows(count));
  } else {
    const gap: null[] = Array.from({ length: count }, () => null);
    tab.rows = tab.rows.map((row) =>
      row.length < at ? row : [...row.slice(0, at - 1), ...gap, ...row.slice(at - 1)],
    );
  }
  moveMarks(tab, (area) => stretched(area, axis, at, count));
  moveLines(tab, axis, (line) => (line >= at ? line + count : line));
}

/** Takes `count` rows or columns away, from place `at`. */
export function deleteLines(tab: Tab, axis: Axis, at: number, count: number): void {
  const size = axis === 'rows' ? tab.rowCount : tab.columnCount;
  if (count < 1 || at < 1 || at + count - 1 > size) throw new Refusal(`Those ${axis} are out of bounds.`);
  if (count === size) throw new Refusal(`You can't delete all the ${axis} on the sheet.`);
  const frozen = axis === 'rows' ? tab.frozenRows : tab.frozenColumns;
  if (count >= size - frozen && at === frozen + 1) {
    throw new Refusal(`You can't delete all non-frozen ${axis}.`);
  }
  if (axis === 'rows') {
    tab.rowCount -= count;
    tab.rows = [...tab.rows.slice(0, at - 1), ...tab.rows.slice(at - 1 + count)];
  } else {
    tab.columnCount -= count;
    tab.rows = tab.rows.map((row) => [...row.slice(0, at - 1), ...row.slice(at - 1 + count)]);
  }
  moveMarks(tab, (area) => shrunk(area, axis, at, count));
  moveLines(tab, axis, (line) => (line < at ? line : line < at + count ? null : line - count));
}

/** Sets how many rows or columns the grid has; cells beyond are dropped. */
export function resize(workbook: Workbook, tab: Tab, axis: Axis, size: number): void {
  const rowCount = axis === 'rows' ? size : tab.rowCount;
  const columnCount = axis === 'columns' ? size : tab.columnCount;
  assertRoom(workbook, rowCount * columnCount - tab.rowCount * tab.columnCount, columnCount);
  tab.rowCount = rowCount;
  tab.columnCount = columnCount;
  tab.rows = tab.rows
    .slice(0, rowCount)
    .map((row) => (row.length > columnCount ? row.slice(0, columnCount) : row));
  tab.version += 1;
}

/** Refuses growth beyond what a workbook may hold. */
export function assertRoom(workbook: Workbook, extraCells: number, columnCount: number): void {
  const cells = workbook.tabs.reduce((sum, tab) => sum + tab.rowCount * tab.columnCount, extraCells);
  if (cells > CELLS_AT_MOST || columnCount > COLUMNS_AT_MOST) {
    throw new Refusal(
      `This action would increase the number of cells in the workbook above the limit of ${CELLS_AT_MOST} cells.`,
    );
  }
}

function moveMarks(tab: Tab, move: (area: Area) => Area | null): void {
  const kept = (areas: Area[]) => areas.flatMap((area) => move(area) ?? []);
  tab.merges = kept(tab.merges).filter((area) => area.rows * area.columns > 1);
  tab.protections = tab.protections.flatMap((one) => {
    if (one.area === null) return [one];
    const area = move(one.area);
    return area ? [{ ...one, area }] : [];
  });
  tab.rules = tab.rules
    .map((rule) => ({ ...rule, areas: kept(rule.areas) }))
    .filter((rule) => rule.areas.length > 0);
  tab.version += 1;
}

/** What is kept by the number of a row or column moves along too. */
function moveLines(tab: Tab, axis: Axis, move: (line: number) => number | null): void {
  const sizes = (of: Record<string, number>) =>
    Object.fromEntries(
      Object.entries(of).flatMap(([line, pixels]) => {
        const moved = move(Number(line));
        return moved === null ? [] : [[moved, pixels]];
      }),
    );
  if (axis === 'rows') {
    tab.rowHeights = sizes(tab.rowHeights);
  } else {
    tab.columnWidths = sizes(tab.columnWidths);
    tab.hiddenColumns = tab.hiddenColumns.flatMap((column) => move(column) ?? []);
  }
  tab.layout = {};
}

const START = { rows: 'row', columns: 'column' } as const;

function stretched(area: Area, axis: Axis, at: number, count: number): Area {
  const start = area[START[axis]];
  if (start >= at) return { ...area, [START[axis]]: start + count };
  return start + area[axis] - 1 >= at ? { ...area, [axis]: area[axis] + count } : area;
}

function shrunk(area: Area, axis: Axis, at: number, count: number): Area | null {
  const start = area[START[axis]];
  const end = start + area[axis];
  const before = Math.max(0, Math.min(end, at) - start);
  const after = Math.max(0, end - Math.max(start, at + count));
  if (before + after === 0) return null;
  const moved = start < at ? start : Math.max(at, start - count);
  return { ...area, [START[axis]]: moved, [axis]: before + after };
}

/** The tab and area that a full notation names (`Events!C5`); a bare cell is on the first tab. */
export function locate(workbook: Workbook, notation: string): { tab: Tab; area: Area } {
  const a1 = readA1(notation);
  const tab = a1 && (a1.tab === null ? workbook.tabs[0] : tabNamed(workbook, a1.tab));
  if (!a1 || !tab) throw new Refusal(`Unable to parse range: ${notation}`);
  return { tab, area: areaIn(tab, a1) };
}

/** The tab with a name; names are told apart as Google does, whatever their case. */
export function tabNamed(workbook: Workbook, name: string): Tab | undefined {
  return (
    workbook.tabs.find((tab) => tab.name === name) ??
    workbook.tabs.find((tab) => tab.name.toLowerCase() === name.toLowerCase())
  );
}

const NAME_CHARACTERS_AT_MOST = 100;

/** Refuses what cannot be a tab's name, whichever tabs there are. */
export function assertName(name: string): void {
  if (name === '') throw new Refusal('The sheet name cannot be empty.');
  if (name.length > NAME_CHARACTERS_AT_MOST) {
    throw new Refusal(`The sheet name cannot be greater than ${NAME_CHARACTERS_AT_MOST} characters.`);
  }
}

/** Refuses a place among the tabs, from 0, that is beyond the one behind the last. */
export function assertIndex({ tabs }: Workbook, index: number): void {
  if (!Number.isInteger(index) || index < 0 || index > tabs.length) {
    throw new Refusal(`Invalid argument: the index ${index} is not within the ${tabs.length} sheets.`);
  }
}

/** The tab with an id, or a refusal. */
export function tabWithId(workbook: Workbook, id: number): Tab {
  const tab = workbook.tabs.find((one) => one.id === id);
  if (!tab) throw new Refusal(`Sheet ${id} not found`, 'missing');
  return tab;
}
