// The Activity tab: lines are put below the last one and never changed. It is hidden, and warns whoever types
// there; it is not a secret, and holds nothing that is not public or in Settings.

import { type Inverse, readInverse } from '../../shared/activity/inverse.ts';
import {
  ACTIVITY_HEADER,
  type ActivityLine,
  LISTED_COLUMNS,
  readLine,
  writeLine,
} from '../../shared/activity/line.ts';
import { OperationalError } from '../../shared/operational-error.ts';
import { isPacked, MOST_CHARACTERS_A_CELL, packCells, unpackCells } from '../../shared/pack.ts';
import { FIRST_DATA_ROW } from '../../shared/table.ts';
import { ACTIVITY_TAB } from '../../shared/tabs.ts';
import { wordsOf } from '../words/words.ts';
import { gzip } from '../workbook/digest.ts';
import { insertHiddenTab } from '../workbook/published-tabs.ts';
import { writeRows } from '../workbook/write-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROWS_AT_A_TIME = 100;
/** Nobody scrolls further back; what stands above is kept and not read. */
const MOST_LINES_READ = 200;

/** Appends a line; makes the tab when it is not there. Call it under the lock. */
export function appendLine(spreadsheet: Spreadsheet, line: ActivityLine, inverse: readonly string[]): void {
  const sheet = ownTab(spreadsheet) ?? makeTab(spreadsheet);
  const cells = [...writeLine(line), ...inverse];
  const row = sheet.getLastRow() + 1;
  const maxColumns = sheet.getMaxColumns();
  if (cells.length > maxColumns) sheet.insertColumnsAfter(maxColumns, cells.length - maxColumns);
  writeRows(sheet, row, [cells], ROWS_AT_A_TIME);
}

export interface FoundLine extends ActivityLine {
  readonly row: number;
}

/** The latest lines in the order of the tab, without their inverses; `isCut` when there are more above. */
export function readLines(spreadsheet: Spreadsheet): { lines: FoundLine[]; isCut: boolean } {
  const sheet = ownTab(spreadsheet);
  const last = sheet?.getLastRow() ?? 0;
  if (!sheet || last < FIRST_DATA_ROW) return { lines: [], isCut: false };
  const first = Math.max(FIRST_DATA_ROW, last - MOST_LINES_READ + 1);
  const cells = sheet.getRange(first, 1, last - first + 1, LISTED_COLUMNS).getDisplayValues();
  const ids = new Set<string>();
  const lines = cells.flatMap((row, index) => {
    const line = readLine(row);
    if (!line || ids.has(line.id)) return [];
    ids.add(line.id);
    return [{ ...line, row: first + index }];
  });
  return { lines, isCut: first > FIRST_DATA_ROW };
}

/** The inverse of a line; `null` when it cannot be read. */
export function readInverseOf(spreadsheet: Spreadsheet, { row }: FoundLine): Inverse | null {
  const sheet = spreadsheet.getSheetByName(ACTIVITY_TAB)!;
  const width = Math.max(sheet.getLastColumn() - LISTED_COLUMNS, 1);
  const text = unpack(sheet.getRange(row, LISTED_COLUMNS + 1, 1, width).getDisplayValues()[0]!);
  return text === null ? null : readInverse(text);
}

/** The tab; `null` when there is none, or nothing in it. Refuses one that is somebody's own. */
function ownTab(spreadsheet: Spreadsheet): Sheet | null {
  const sheet = spreadsheet.getSheetByName(ACTIVITY_TAB);
  if (!sheet) return null;
  const width = Math.min(sheet.getMaxColumns(), ACTIVITY_HEADER.length);
  const header = sheet.getRange(1, 1, 1, width).getDisplayValues()[0]!;
  if (header.join('\n') === ACTIVITY_HEADER.join('\n')) return sheet;
  if (sheet.getLastRow() === 0) return null;
  const words = wordsOf('activity');
  throw new OperationalError({
    code: 'tab-taken',
    operation: 'write to the tab Activity',
    message: words.foreignTab,
    hint: words.renameTab,
  });
}

function makeTab(spreadsheet: Spreadsheet): Sheet {
  const size = { rows: ROWS_AT_A_TIME, columns: ACTIVITY_HEADER.length };
  const sheet =
    spreadsheet.getSheetByName(ACTIVITY_TAB) ??
    insertHiddenTab(spreadsheet, ACTIVITY_TAB, size, wordsOf('activity').protection);
  sheet.setFrozenRows(1);
  sheet
    .getRange(1, 1, 1, size.columns)
    .setNumberFormat('@')
    .setValues([[...ACTIVITY_HEADER]]);
  return sheet;
}

// An inverse in cells and back: as it is where it fits one cell, else packed over several.

/** Beyond these an inverse is not kept: the tab would grow with every publish. */
const MOST_CELLS = 12;
/** About what those cells hold of rows once compressed; more is not even tried. */
const MOST_UNPACKED_CHARACTERS = 6_000_000;

/** The cells of a text; `null` when it is too long for them. Three service calls at most. */
export function pack(text: string): string[] | null {
  if (text.length <= MOST_CHARACTERS_A_CELL) return [text];
  if (text.length > MOST_UNPACKED_CHARACTERS) return null;
  const cells = packCells(text, gzip);
  return cells.length <= MOST_CELLS ? cells : null;
}

/** The text of such cells, blank ones behind them aside; `null` when somebody changed them. */
function unpack(cells: readonly string[]): string | null {
  const [first = ''] = cells;
  return isPacked(first) ? unpackCells(cells, gzip) : first;
}
