// Ranges of the Sheets API: A1 notation in the path, grid ranges in requests.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { areaIn, fits, printArea, printTab, readA1 } from '../workbook/a1.ts';
import { tabNamed } from '../workbook/grid.ts';
import type { Area, Tab, Workbook } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';

/** The tab that notation names, or null for the first one. */
export function tabNameIn(notation: string): string | null {
  return readA1(notation)?.tab ?? null;
}

/**
 * The tab and area of a range.
 * @throws Refusal `Unable to parse range` for an unknown tab, `exceeds grid limits` beyond the grid
 */
export function rangeIn(workbook: Workbook, notation: string): { tab: Tab; area: Area } {
  const a1 = readA1(notation);
  const tab = a1 && (a1.tab === null ? workbook.tabs[0] : tabNamed(workbook, a1.tab));
  if (!a1 || !tab) throw new Refusal(`Unable to parse range: ${notation}`);
  const area = areaIn(tab, a1);
  assertFits(tab, area);
  return { tab, area };
}

/** Refuses an area that reaches beyond the tab's grid. */
export function assertFits(tab: Tab, area: Area): void {
  if (fits(tab, area)) return;
  throw new Refusal(
    `Range (${printRange(tab, area)}) exceeds grid limits. Max rows: ${tab.rowCount}, max columns: ${tab.columnCount}`,
  );
}

/** The tab with an id; none given is 0, as in every message of Google's that leaves a number out. */
export function tabWithSheetId(workbook: Workbook, id: number | null | undefined, called = 'grid'): Tab {
  const tab = workbook.tabs.find((one) => one.id === (id ?? 0));
  if (!tab) throw new Refusal(`No ${called} with id: ${id ?? 0}`);
  return tab;
}

export function printRange(tab: Tab, area: Area): string {
  return `${printTab(tab.name)}!${printArea(area)}`;
}

/** The area of a grid range, which counts from 0, ends before its end, and is open where nothing is said. */
export function gridArea(tab: Tab, range: sheets_v4.Schema$GridRange): Area {
  const top = range.startRowIndex ?? 0;
  const left = range.startColumnIndex ?? 0;
  const area = {
    row: top + 1,
    column: left + 1,
    rows: (range.endRowIndex ?? tab.rowCount) - top,
    columns: (range.endColumnIndex ?? tab.columnCount) - left,
  };
  if (area.rows < 1 || area.columns < 1 || !fits(tab, area)) {
    throw new Refusal(
      `Invalid range: GridRange exceeds grid limits. Max rows: ${tab.rowCount}, max columns: ${tab.columnCount}`,
    );
  }
  return area;
}
