// The spreadsheet itself, as `spreadsheets.get` describes it.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { Area, Protection, Tab, Workbook } from '../workbook/model.ts';
import { DEFAULT_FORMAT } from './cell-format.ts';
import { colorOf } from './colors.ts';
import { gridDataOf } from './grid-data.ts';

/**
 * The workbook and its tabs; `places` restricts it to their tabs when there are any. With cells, each place
 * gives its own, and each tab all of them where no place is named.
 */
export function spreadsheetOf(
  workbook: Workbook,
  places: readonly Place[],
  cells: boolean,
): sheets_v4.Schema$Spreadsheet {
  const { title, locale, timeZone, tabs } = workbook;
  const sheets = tabs.flatMap((tab, index) => {
    const own =
      places.length === 0 ? [{ tab, area: wholeOf(tab) }] : places.filter((place) => place.tab === tab);
    if (own.length === 0) return [];
    const data = cells && { data: own.map((place) => gridDataOf(workbook, place)) };
    return [{ ...sheetOf(tab, index), ...data }];
  });
  return {
    spreadsheetId: 'desk',
    properties: { title, locale, timeZone, autoRecalc: 'ON_CHANGE', defaultFormat: DEFAULT_FORMAT },
    sheets,
    spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/desk/edit',
  };
}

interface Place {
  tab: Tab;
  area: Area;
}

function wholeOf(tab: Tab): Area {
  return { row: 1, column: 1, rows: tab.rowCount, columns: tab.columnCount };
}

/** One tab. */
function sheetOf(tab: Tab, index: number): sheets_v4.Schema$Sheet {
  const { merges, protections } = tab;
  return {
    properties: propertiesOf(tab, index),
    ...(merges.length > 0 && { merges: merges.map((area) => gridRange(tab, area)) }),
    ...(protections.length > 0 && { protectedRanges: protections.map((one) => protectedRangeOf(tab, one)) }),
  };
}

/** A protection of a tab or of an area in it. */
export function protectedRangeOf(tab: Tab, protection: Protection): sheets_v4.Schema$ProtectedRange {
  const { id, area, description, warningOnly, editors } = protection;
  return {
    protectedRangeId: id,
    range: area ? gridRange(tab, area) : { sheetId: tab.id },
    description,
    warningOnly,
    ...(editors && { editors: { users: editors } }),
  };
}

/** A tab's properties; what is off is left out, as Google does. */
export function propertiesOf(tab: Tab, index: number): sheets_v4.Schema$SheetProperties {
  const color = colorOf(tab.color);
  return {
    sheetId: tab.id,
    title: tab.name,
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: tab.rowCount,
      columnCount: tab.columnCount,
      ...(tab.frozenRows > 0 && { frozenRowCount: tab.frozenRows }),
      ...(tab.frozenColumns > 0 && { frozenColumnCount: tab.frozenColumns }),
    },
    ...(tab.hidden && { hidden: true }),
    ...(color && { tabColor: color, tabColorStyle: { rgbColor: color } }),
  };
}

function gridRange(tab: Tab, area: Area): sheets_v4.Schema$GridRange {
  return {
    sheetId: tab.id,
    startRowIndex: area.row - 1,
    endRowIndex: area.row - 1 + area.rows,
    startColumnIndex: area.column - 1,
    endColumnIndex: area.column - 1 + area.columns,
  };
}
