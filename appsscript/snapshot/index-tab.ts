// The Snapshots tab: one line a snapshot. A line without the time of its proof was begun and never finished,
// and does not count.

import * as z from 'zod/mini';
import { readJson } from '../../shared/json.ts';
import { OperationalError } from '../../shared/operational-error.ts';
import {
  INDEX_HEADER,
  type IndexLine,
  type KnownMarks,
  ownLines,
  PINNED_COLUMN,
  readIndex,
  VERIFIED_COLUMN,
  writeLine,
} from '../../shared/snapshot/index-line.ts';
import { FIRST_DATA_ROW } from '../../shared/table.ts';
import { SNAPSHOTS_TAB } from '../../shared/tabs.ts';
import { wordsOf } from '../words/words.ts';
import { insertHiddenTab } from '../workbook/published-tabs.ts';
import { writeRows } from '../workbook/write-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROWS_AT_A_TIME = 50;

/** A line, and the number of its row in the tab. */
export interface PlacedLine extends IndexLine {
  readonly row: number;
}

export interface Index {
  /** `null` when there is no such tab yet. */
  readonly sheet: Sheet | null;
  readonly isFirstForm: boolean;
  readonly lines: readonly PlacedLine[];
}

/** All lines, in the order of the tab. Refuses a tab that is somebody's own. */
export function indexOf(spreadsheet: Spreadsheet): Index {
  const sheet = spreadsheet.getSheetByName(SNAPSHOTS_TAB);
  if (!sheet) return { sheet, isFirstForm: false, lines: [] };
  const read = readIndex(sheet.getDataRange().getDisplayValues());
  if (!read) throw foreignTab();
  const lines = read.lines.map(({ index, ...line }) => ({ ...line, row: index + FIRST_DATA_ROW }));
  return { sheet, isFirstForm: read.isFirstForm, lines };
}

/** The last one that counts; `null` when there is none, or the tab is somebody's own. */
export function lastSnapshot(spreadsheet: Spreadsheet): { at: string; by: string } | null {
  const sheet = spreadsheet.getSheetByName(SNAPSHOTS_TAB);
  const read = sheet ? readIndex(sheet.getDataRange().getDisplayValues()) : null;
  if (!read) return null;
  // One that somebody deleted is no snapshot any more, whatever its line says.
  const last = ownLines(read.lines, knownMarks())
    .filter(({ verifiedAt }) => verifiedAt !== '')
    .reverse()
    .find(({ tab }) => spreadsheet.getSheetByName(tab) !== null);
  return last ? { at: last.takenAt, by: last.takenBy } : null;
}

/** Begins a line below the others. Gives the way to finish it once the snapshot is proved, and to take it back. */
export function beginLine(
  spreadsheet: Spreadsheet,
  index: Index,
  line: IndexLine,
): { finish(verifiedAt: string): void; drop(): void } {
  const sheet = index.sheet ?? makeTab(spreadsheet);
  if (index.isFirstForm) writeAnew(sheet, index.lines);
  const row = sheet.getLastRow() + 1;
  writeRows(sheet, row, [writeLine(line)], ROWS_AT_A_TIME);
  return {
    finish: (verifiedAt) => sheet.getRange(row, VERIFIED_COLUMN).setValue(verifiedAt),
    drop: () => sheet.deleteRow(row),
  };
}

/** Says when lines were proved last, all in one write. */
export function markVerified(sheet: Sheet, lines: readonly PlacedLine[], at: string): void {
  writeColumn(sheet, VERIFIED_COLUMN, new Map(lines.map(({ row }) => [row, at])));
}

export function markPinned(sheet: Sheet, { row }: PlacedLine, isPinned: boolean): void {
  sheet
    .getRange(row, PINNED_COLUMN)
    .setNumberFormat('@')
    .setValue(isPinned ? 'yes' : '');
}

/** Some cells of a column, the others as they stand. */
function writeColumn(sheet: Sheet, column: number, texts: ReadonlyMap<number, string>): void {
  const rows = sheet.getLastRow() - FIRST_DATA_ROW + 1;
  if (rows < 1 || texts.size === 0) return;
  const range = sheet.getRange(FIRST_DATA_ROW, column, rows, 1);
  const cells = range
    .getDisplayValues()
    .map(([present = ''], index) => [texts.get(index + FIRST_DATA_ROW) ?? present]);
  range.setNumberFormat('@').setValues(cells);
}

/** An index of the first form, line by line in the form of now. */
function writeAnew(sheet: Sheet, lines: readonly PlacedLine[]): void {
  const byRow = new Map(lines.map((line) => [line.row, writeLine(line)]));
  const last = sheet.getLastRow();
  const blank = INDEX_HEADER.map(() => '');
  const rows = Array.from({ length: last - 1 }, (_, index) => byRow.get(index + FIRST_DATA_ROW) ?? blank);
  writeRows(sheet, 1, [[...INDEX_HEADER], ...rows]);
  SpreadsheetApp.flush();
}

function makeTab(spreadsheet: Spreadsheet): Sheet {
  const size = { rows: ROWS_AT_A_TIME, columns: INDEX_HEADER.length };
  const sheet = insertHiddenTab(spreadsheet, SNAPSHOTS_TAB, size, wordsOf('snapshot').protection);
  sheet.setFrozenRows(1);
  writeRows(sheet, 1, [[...INDEX_HEADER]]);
  return sheet;
}

function foreignTab(): OperationalError {
  const words = wordsOf('snapshot');
  return new OperationalError({
    code: 'tab-taken',
    operation: 'read the tab Snapshots',
    message: words.foreignTab,
    hint: words.renameTab,
  });
}

// Which snapshots should stand, kept outside the tabs, where nobody types: a snapshot or a line that somebody made or
// edited is told from those that script took. Losing it loses no snapshot; the lines are then believed.

const PROPERTY = 'bandstand snapshots';
/** A property holds 9 KB. */
const MOST_MARKS = 200;

const marksSchema = z.array(z.tuple([z.int(), z.string()]));

export function knownMarks(): KnownMarks {
  const stored = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  const marks = stored ? readJson(marksSchema, stored) : null;
  return marks && new Map(marks);
}

export function keepMarks(marks: ReadonlyMap<number, string>): void {
  const newest = [...marks].sort(([one], [other]) => one - other).slice(-MOST_MARKS);
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(newest));
}
