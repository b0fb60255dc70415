// The Snapshots tab: one line a snapshot. A line without the time of its proof was begun and never finished,
// and does not count.

import { Breakdown } from '../../shared/breakdown.ts';
import type { SnapshotHead } from '../../shared/snapshot/snapshot.ts';
import { FIRST_DATA_ROW } from '../../shared/table.ts';
import { SNAPSHOTS_TAB } from '../../shared/tabs.ts';
import { insertHiddenTab } from '../workbook/hidden-tab.ts';
import { editorLanguage } from '../workbook/language.ts';
import { WORDS } from './words.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER = [
  'Sequence',
  'Time',
  'Reason',
  'Who',
  'Tab',
  'Cells',
  'Rows of Events',
  'Rows of Settings',
  'Typed cells',
  'SHA-256 of Events',
  'SHA-256 of Settings',
  'SHA-256 of typed cells',
  'Verified at',
] as const;
const VERIFIED_AT = HEADER.length;
const ROWS_AT_A_TIME = 50;

export interface IndexLine {
  readonly row: number;
  readonly sequence: number;
  readonly takenAt: string;
  readonly takenBy: string;
  readonly tab: string;
  readonly cells: number;
  /** Empty while it is not proved. */
  readonly verifiedAt: string;
}

/** All lines, in the order of the tab. Refuses a tab that is somebody's own. */
export function readIndex(spreadsheet: Spreadsheet): IndexLine[] {
  const sheet = spreadsheet.getSheetByName(SNAPSHOTS_TAB);
  if (!sheet) return [];
  const lines = linesOf(sheet);
  if (!lines) throw foreignTab();
  return lines;
}

/** The lines of a tab; `null` when it is none of ours. */
function linesOf(sheet: Sheet): IndexLine[] | null {
  const [header = [], ...rows] = sheet.getDataRange().getDisplayValues();
  if (header.slice(0, HEADER.length).join('\n') !== HEADER.join('\n')) return null;
  return rows.flatMap((row, index) => {
    const [sequence = '', takenAt = '', , takenBy = '', tab = '', cells = ''] = row;
    if (!/^\d{1,9}$/.test(sequence)) return [];
    const line = { row: index + FIRST_DATA_ROW, sequence: Number(sequence), takenAt, takenBy, tab };
    return [{ ...line, cells: Number(cells) || 0, verifiedAt: row[VERIFIED_AT - 1] ?? '' }];
  });
}

/** The last one that counts; `null` when there is none, or the tab is somebody's own. */
export function lastSnapshot(spreadsheet: Spreadsheet): { at: string; by: string } | null {
  const sheet = spreadsheet.getSheetByName(SNAPSHOTS_TAB);
  const lines = sheet ? linesOf(sheet) : null;
  // One that somebody deleted is no snapshot any more, whatever its line says.
  const last = lines
    ?.filter(({ verifiedAt }) => verifiedAt !== '')
    .reverse()
    .find(({ tab }) => spreadsheet.getSheetByName(tab) !== null);
  return last ? { at: last.takenAt, by: last.takenBy } : null;
}

/** Begins a line. Gives the way to finish it once the snapshot is proved, and to take it back. */
export function beginLine(
  spreadsheet: Spreadsheet,
  { sequence, takenAt, takenBy, reason, parts }: SnapshotHead,
  tab: string,
  cells: number,
): { finish(verifiedAt: string): void; drop(): void } {
  const sheet = spreadsheet.getSheetByName(SNAPSHOTS_TAB) ?? makeTab(spreadsheet);
  const row = sheet.getLastRow() + 1;
  if (row > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), ROWS_AT_A_TIME);
  const numbers = [cells, ...parts.map(({ rows }) => rows)].map(String);
  const digests = parts.map(({ digest }) => digest);
  const line = [String(sequence), takenAt, reason, takenBy, tab, ...numbers, ...digests, ''];
  sheet.getRange(row, 1, 1, line.length).setNumberFormat('@').setValues([line]);
  return {
    finish: (verifiedAt) => sheet.getRange(row, VERIFIED_AT).setValue(verifiedAt),
    drop: () => sheet.deleteRow(row),
  };
}

/** Takes away what was begun and never finished: its tab, which nobody has proved, and its line. */
export function dropUnfinished(spreadsheet: Spreadsheet, lines: readonly IndexLine[]): void {
  const unfinished = lines.filter(({ verifiedAt }) => verifiedAt === '');
  for (const { tab, row } of unfinished.reverse()) {
    const sheet = spreadsheet.getSheetByName(tab);
    if (sheet) spreadsheet.deleteSheet(sheet);
    spreadsheet.getSheetByName(SNAPSHOTS_TAB)!.deleteRow(row);
  }
}

function makeTab(spreadsheet: Spreadsheet): Sheet {
  const size = { rows: ROWS_AT_A_TIME, columns: HEADER.length };
  const sheet = insertHiddenTab(spreadsheet, SNAPSHOTS_TAB, size, WORDS[editorLanguage()].protection);
  sheet.setFrozenRows(1);
  sheet
    .getRange(1, 1, 1, HEADER.length)
    .setNumberFormat('@')
    .setValues([[...HEADER]]);
  return sheet;
}

function foreignTab(): Breakdown {
  const words = WORDS[editorLanguage()];
  return new Breakdown({
    code: 'tab-taken',
    operation: 'read the tab Snapshots',
    message: words.foreignTab,
    hint: words.renameTab,
  });
}
