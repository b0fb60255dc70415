// Tabs as a whole, made into edits: added, copied, changed.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { Book } from '../workbook/book.ts';
import type { Actor, Edit } from '../workbook/edits.ts';
import { tabNamed } from '../workbook/grid.ts';
import type { Tab, Workbook } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import { hexOf } from './colors.ts';
import { writtenPaths } from './fields.ts';
import { propertiesOf } from './spreadsheet.ts';

type Properties = sheets_v4.Schema$SheetProperties;

/** Adds a tab; gives its properties. */
export function addedTab(book: Book, properties: Properties, actor: Actor): Properties {
  const { tabs } = book.workbook;
  const { title, index, gridProperties, hidden, tabColor, tabColorStyle } = properties;
  const id = properties.sheetId ?? book.mintId();
  assertNew(book.workbook, id);
  const { frozenRowCount: rows, frozenColumnCount: columns } = gridProperties ?? {};
  const color = hexOf(tabColor, tabColorStyle);
  return added(book, actor, id, [
    {
      kind: 'addTab',
      id,
      name: title ?? `Sheet${tabs.length + 1}`,
      index: index ?? tabs.length,
      rowCount: gridProperties?.rowCount ?? 1000,
      columnCount: gridProperties?.columnCount ?? 26,
    },
    ...(typeof hidden === 'boolean' ? [{ kind: 'hide' as const, tab: id, hidden }] : []),
    ...(typeof rows === 'number' ? [{ kind: 'freeze' as const, tab: id, rows }] : []),
    ...(typeof columns === 'number' ? [{ kind: 'freeze' as const, tab: id, columns }] : []),
    ...(color === null ? [] : [{ kind: 'color' as const, tab: id, color }]),
  ]);
}

/** What a copy is to be: where it stands, and its id and name unless they are to be found. */
interface Wanted {
  index: number;
  id?: number | null | undefined;
  name?: string | null | undefined;
}

/** Adds a copy of a tab with its cells and marks, without its protections; gives its properties. */
export function copiedTab(book: Book, source: Tab, wanted: Wanted, actor: Actor): Properties {
  const id = wanted.id ?? book.mintId();
  assertNew(book.workbook, id);
  const { rowCount, columnCount, frozenRows, frozenColumns, color } = source;
  const { merges, rules, columnWidths, rowHeights, hiddenColumns } = source;
  const name = wanted.name || freeName(book.workbook, `Copy of ${source.name}`);
  const used = { row: 1, column: 1, rows: source.rows.length, columns: columnCount };
  return added(book, actor, id, [
    { kind: 'addTab', id, name, index: wanted.index, rowCount, columnCount },
    ...(used.rows > 0
      ? [
          {
            kind: 'copy' as const,
            tab: id,
            area: used,
            from: { tab: source.id, area: used },
            what: 'all' as const,
          },
        ]
      : []),
    {
      kind: 'marks',
      tab: id,
      marks: { merges, rules, columnWidths, rowHeights, hiddenColumns, protections: [] },
    },
    { kind: 'freeze', tab: id, rows: frozenRows, columns: frozenColumns },
    { kind: 'color', tab: id, color },
  ]);
}

function added(book: Book, actor: Actor, id: number, edits: Edit[]): Properties {
  book.apply(edits, actor, 'api');
  const { tabs } = book.workbook;
  const index = tabs.findIndex((tab) => tab.id === id);
  return propertiesOf(tabs[index]!, index);
}

function assertNew(workbook: Workbook, id: number): void {
  if (workbook.tabs.some((tab) => tab.id === id)) {
    throw new Refusal(`A sheet with the id ${id} already exists.`);
  }
}

function freeName(workbook: Workbook, name: string): string {
  let free = name;
  for (let next = 2; tabNamed(workbook, free); next += 1) free = `${name} ${next}`;
  return free;
}

/** Only what the mask names is changed. */
export function changedTab(workbook: Workbook, tab: Tab, properties: Properties, fields: string): Edit[] {
  const { title, index, hidden, gridProperties: grid, tabColor, tabColorStyle } = properties;
  const paths = writtenPaths(fields, TAB_PATHS);
  const means = (path: string) =>
    paths.some((one) => one === '*' || path === one || path.startsWith(`${one}.`));
  const edits: Edit[] = [];
  if (means('title') && title) edits.push({ kind: 'rename', tab: tab.id, name: title });
  if (means('index') && typeof index === 'number') edits.push(...moved(workbook, tab, index));
  if (means('hidden')) edits.push({ kind: 'hide', tab: tab.id, hidden: hidden ?? false });
  if (means('tabColor') || means('tabColorStyle')) {
    edits.push({ kind: 'color', tab: tab.id, color: hexOf(tabColor, tabColorStyle) });
  }
  const rowCount = (means('gridProperties.rowCount') && grid?.rowCount) || tab.rowCount;
  const columnCount = (means('gridProperties.columnCount') && grid?.columnCount) || tab.columnCount;
  if (rowCount !== tab.rowCount || columnCount !== tab.columnCount) {
    edits.push({ kind: 'resize', tab: tab.id, rowCount, columnCount });
  }
  if (means('gridProperties.frozenRowCount')) {
    edits.push({ kind: 'freeze', tab: tab.id, rows: grid?.frozenRowCount ?? 0 });
  }
  if (means('gridProperties.frozenColumnCount')) {
    edits.push({ kind: 'freeze', tab: tab.id, columns: grid?.frozenColumnCount ?? 0 });
  }
  return edits;
}

const TAB_PATHS = [
  ...['sheetId', 'title', 'index', 'hidden', 'tabColor', 'tabColorStyle', 'gridProperties.rowCount'],
  ...['gridProperties.columnCount', 'gridProperties.frozenRowCount', 'gridProperties.frozenColumnCount'],
];

/** An index counts the tabs as they stand before the move: to come right behind itself is to stay. */
function moved({ tabs }: Workbook, tab: Tab, index: number): Edit[] {
  const from = tabs.indexOf(tab);
  if (index === from || index === from + 1) return [];
  return [{ kind: 'move', tab: tab.id, index: index > from ? index - 1 : index }];
}

/** Sizes of rows and columns in pixels, and columns hidden or shown. */
export function resizedLines(
  tab: Tab,
  range: sheets_v4.Schema$DimensionRange,
  properties: sheets_v4.Schema$DimensionProperties,
  fields: string,
): Edit[] {
  const paths = writtenPaths(fields, ['pixelSize', 'hiddenByUser']);
  const means = (name: string) => paths.includes(name) || paths.includes('*');
  const columns = range.dimension === 'COLUMNS';
  const first = (range.startIndex ?? 0) + 1;
  const last = range.endIndex ?? (columns ? tab.columnCount : tab.rowCount);
  const edits: Edit[] = [];
  const { pixelSize, hiddenByUser } = properties;
  if (means('pixelSize') && typeof pixelSize === 'number') {
    const lines = Array.from({ length: last - first + 1 }, (_, index) => [first + index, pixelSize]);
    edits.push({ kind: 'sizes', tab: tab.id, [columns ? 'columns' : 'rows']: Object.fromEntries(lines) });
  }
  if (paths.includes('hiddenByUser')) {
    if (!columns) throw new Refusal('hiddenByUser of rows is not emulated');
    const hidden = hiddenByUser ?? false;
    edits.push({ kind: 'hideColumns', tab: tab.id, at: first, count: last - first + 1, hidden });
  }
  return edits;
}
