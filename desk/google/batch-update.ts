// `spreadsheets.batchUpdate`: each request made into edits. All of a batch happens, or nothing.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { Book } from '../workbook/book.ts';
import type { Actor, Edit } from '../workbook/edits.ts';
import { tabWithId } from '../workbook/grid.ts';
import type { Tab } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import { gridArea } from './ranges.ts';
import { propertiesOf } from './spreadsheet.ts';
import { cellEdits } from './update-cells.ts';

type Request = sheets_v4.Schema$Request;
type Reply = sheets_v4.Schema$Response;

/**
 * Applies a batch.
 * @throws Refusal with nothing changed
 */
export function batchUpdate(book: Book, requests: readonly Request[], actor: Actor): Reply[] {
  if (requests.length === 0) throw new Refusal('Must specify at least one request.');
  return book.atomically(() =>
    requests.map((request, index) => {
      try {
        return answer(book, request, actor);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const name = Object.keys(request)[0] ?? 'request';
        throw new Refusal(`Invalid requests[${index}].${name}: ${error.message}`, error.kind);
      }
    }),
  );
}

function answer(book: Book, request: Request, actor: Actor): Reply {
  const { addSheet } = request;
  if (addSheet) {
    const id = addSheet.properties?.sheetId ?? book.mintId();
    book.apply(newTab(book, id, addSheet.properties ?? {}), actor, 'api');
    const { tabs } = book.workbook;
    const index = tabs.findIndex((tab) => tab.id === id);
    return { addSheet: { properties: propertiesOf(tabs[index]!, index) } };
  }
  book.apply(editsOf(book, request), actor, 'api');
  return {};
}

function newTab(book: Book, id: number, properties: sheets_v4.Schema$SheetProperties): Edit[] {
  const { tabs } = book.workbook;
  if (tabs.some((tab) => tab.id === id)) throw new Refusal(`A sheet with the id ${id} already exists.`);
  const added: Edit = {
    kind: 'addTab',
    id,
    name: properties.title ?? `Sheet${tabs.length + 1}`,
    index: properties.index ?? tabs.length,
    rowCount: properties.gridProperties?.rowCount ?? 1000,
    columnCount: properties.gridProperties?.columnCount ?? 26,
  };
  return [added, ...marksOf(id, properties)];
}

function marksOf(tab: number, { hidden, gridProperties }: sheets_v4.Schema$SheetProperties): Edit[] {
  const { frozenRowCount: rows, frozenColumnCount: columns } = gridProperties ?? {};
  const edits: Edit[] = [];
  if (hidden !== undefined && hidden !== null) edits.push({ kind: 'hide', tab, hidden });
  if (typeof rows === 'number') edits.push({ kind: 'freeze', tab, rows });
  if (typeof columns === 'number') edits.push({ kind: 'freeze', tab, columns });
  return edits;
}

function editsOf(book: Book, request: Request): Edit[] {
  const tabOf = (id: number | null | undefined) => tabWithId(book.workbook, id ?? 0);
  if (request.deleteSheet) return [{ kind: 'deleteTab', tab: tabOf(request.deleteSheet.sheetId).id }];
  if (request.updateSpreadsheetProperties) {
    const { timeZone, locale, title } = request.updateSpreadsheetProperties.properties ?? {};
    return [
      { kind: 'settings', ...(timeZone && { timeZone }), ...(locale && { locale }), ...(title && { title }) },
    ];
  }
  if (request.updateSheetProperties) {
    const { properties = {}, fields } = request.updateSheetProperties;
    return changedTab(tabOf(properties.sheetId), properties, fields ?? '');
  }
  if (request.appendDimension) {
    const { sheetId, dimension, length } = request.appendDimension;
    const tab = tabOf(sheetId);
    const at = (dimension === 'COLUMNS' ? tab.columnCount : tab.rowCount) + 1;
    return [{ kind: `insert${axis(dimension)}`, tab: tab.id, at, count: length ?? 0 }];
  }
  if (request.insertDimension) return lines('insert', tabOf, request.insertDimension.range);
  if (request.deleteDimension) return lines('delete', tabOf, request.deleteDimension.range);
  if (request.mergeCells) return area('merge', tabOf, request.mergeCells.range);
  if (request.unmergeCells) return area('unmerge', tabOf, request.unmergeCells.range);
  if (request.sortRange) {
    const { range = {}, sortSpecs = [] } = request.sortRange;
    const tab = tabOf(range.sheetId);
    const keys = sortSpecs.map(({ dimensionIndex, sortOrder }) => ({
      column: (dimensionIndex ?? 0) + 1,
      ascending: sortOrder !== 'DESCENDING',
    }));
    return [{ kind: 'sort', tab: tab.id, area: gridArea(tab, range), keys }];
  }
  if (request.updateCells || request.repeatCell) return cellEdits(request, tabOf);
  throw new Refusal(`${Object.keys(request)[0] ?? 'An empty request'} is not emulated`);
}

type FindTab = (id: number | null | undefined) => Tab;

function lines(
  act: 'insert' | 'delete',
  tabOf: FindTab,
  range: sheets_v4.Schema$DimensionRange = {},
): Edit[] {
  const { sheetId, dimension, startIndex, endIndex } = range;
  const start = startIndex ?? 0;
  return [
    {
      kind: `${act}${axis(dimension)}`,
      tab: tabOf(sheetId).id,
      at: start + 1,
      count: (endIndex ?? start) - start,
    },
  ];
}

function axis(dimension: string | null | undefined): 'Rows' | 'Columns' {
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw new Refusal('No dimension specified.');
  return dimension === 'ROWS' ? 'Rows' : 'Columns';
}

function area(kind: 'merge' | 'unmerge', tabOf: FindTab, range: sheets_v4.Schema$GridRange = {}): Edit[] {
  const tab = tabOf(range.sheetId);
  return [{ kind, tab: tab.id, area: gridArea(tab, range) }];
}

/** Only what the mask names is changed. */
function changedTab(tab: Tab, properties: sheets_v4.Schema$SheetProperties, fields: string): Edit[] {
  const names = fields.split(',').map((name) => name.trim().replace(/^gridProperties\./, ''));
  const means = (...any: string[]) => names.includes('*') || any.some((name) => names.includes(name));
  const { title, index, gridProperties: grid } = properties;
  const edits: Edit[] = [];
  if (means('title') && title) edits.push({ kind: 'rename', tab: tab.id, name: title });
  if (means('index') && typeof index === 'number') edits.push({ kind: 'move', tab: tab.id, index });
  if (means('hidden')) edits.push({ kind: 'hide', tab: tab.id, hidden: properties.hidden ?? false });
  const rowCount = (means('rowCount', 'gridProperties') && grid?.rowCount) || tab.rowCount;
  const columnCount = (means('columnCount', 'gridProperties') && grid?.columnCount) || tab.columnCount;
  if (rowCount !== tab.rowCount || columnCount !== tab.columnCount) {
    edits.push({ kind: 'resize', tab: tab.id, rowCount, columnCount });
  }
  if (means('frozenRowCount', 'gridProperties')) {
    edits.push({ kind: 'freeze', tab: tab.id, rows: grid?.frozenRowCount ?? tab.frozenRows });
  }
  if (means('frozenColumnCount', 'gridProperties')) {
    edits.push({ kind: 'freeze', tab: tab.id, columns: grid?.frozenColumnCount ?? tab.frozenColumns });
  }
  return edits;
}
