// The spreadsheet itself, as `spreadsheets.get` describes it.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { Area, Tab, Workbook } from '../workbook/model.ts';

/** The workbook and its tabs, without cells; `tabNames` restricts it to those tabs when any are named. */
export function spreadsheetOf(workbook: Workbook, tabNames: readonly string[]): sheets_v4.Schema$Spreadsheet {
  const { title, locale, timeZone, tabs } = workbook;
  const wanted = (tab: Tab) => tabNames.length === 0 || tabNames.includes(tab.name);
  return {
    spreadsheetId: 'desk',
    properties: { title, locale, timeZone, autoRecalc: 'ON_CHANGE' },
    sheets: tabs.flatMap((tab, index) => (wanted(tab) ? [sheetOf(tab, index)] : [])),
    spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/desk/edit',
  };
}

/** One tab. */
function sheetOf(tab: Tab, index: number): sheets_v4.Schema$Sheet {
  return {
    properties: propertiesOf(tab, index),
    ...(tab.merges.length > 0 && { merges: tab.merges.map((area) => gridRange(tab, area)) }),
    ...(tab.protections.length > 0 && {
      protectedRanges: tab.protections.map(({ id, area, description, warningOnly, editors }) => ({
        protectedRangeId: id,
        range: area ? gridRange(tab, area) : { sheetId: tab.id },
        description,
        warningOnly,
        ...(editors && { editors: { users: editors } }),
      })),
    }),
  };
}

/** A tab's properties; what is off is left out, as Google does. */
export function propertiesOf(tab: Tab, index: number): sheets_v4.Schema$SheetProperties {
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
