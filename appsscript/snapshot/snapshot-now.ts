// Takes a snapshot: Events and Settings as they are, in a hidden tab of exactly that size, read back and
// hashed again before it counts. Snapshots hold private cells: nothing but this workbook ever sees them.

import { cellName } from '../../shared/a1.ts';
import { Breakdown } from '../../shared/breakdown.ts';
import { escapeCell } from '../../shared/publication/canonical.ts';
import { partsOf, type SnapshotPart } from '../../shared/snapshot/parts.ts';
import { layOutSnapshot, readSnapshot, type Snapshot, snapshotOf } from '../../shared/snapshot/snapshot.ts';
import { EVENTS_TAB, SETTINGS_TAB, SNAPSHOT_TAB_PREFIX } from '../../shared/tabs.ts';
import { note } from '../activity/note.ts';
import { command, type Failed } from '../command.ts';
import { timeNow } from '../workbook/clock.ts';
import { sha256 } from '../workbook/digest.ts';
import { insertHiddenTab } from '../workbook/hidden-tab.ts';
import { editorLanguage } from '../workbook/language.ts';
import { withLock } from '../workbook/lock.ts';
import type { SnapshotTaken } from './answers.ts';
import { beginLine, dropUnfinished, type IndexLine, readIndex } from './index-tab.ts';
import { readTabs, typedDate } from './read-tabs.ts';
import { WORDS } from './words.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A quarter of what a workbook holds: the rest is for people. */
const MOST_CELLS = 2_500_000;
const MOST_CHARACTERS = 50_000;

export function snapshotNow(): SnapshotTaken | Failed {
  return command('Snapshot', () => withLock('snapshot', () => take(SpreadsheetApp.getActiveSpreadsheet())));
}

function take(spreadsheet: Spreadsheet): SnapshotTaken {
  const words = WORDS[editorLanguage()];
  const refused = (sentence: string): SnapshotTaken => ({
    outcome: 'refused',
    sentence,
    tab: '',
    sequence: 0,
  });
  const index = readIndex(spreadsheet);
  const parts = partsOf(readTabs(spreadsheet, [EVENTS_TAB, SETTINGS_TAB]), typedDate);
  const [events] = parts as [SnapshotPart, ...SnapshotPart[]];
  if (events.rows.length === 0) return refused(words.noEvents);
  const long = tooLong(parts);
  if (long) return refused(words.cellTooLong(long.tab, long.cell));

  const takenAt = timeNow();
  const sequence = Math.max(0, ...index.map((line) => line.sequence)) + 1;
  const takenBy = Session.getActiveUser().getEmail();
  const snapshot = snapshotOf({ sequence, takenAt, takenBy, reason: 'manual' }, parts, sha256);
  const cells = layOutSnapshot(snapshot);
  const needed = cells.length * cells[0]!.length;
  const held = cellsHeld(spreadsheet, index, needed);
  if (held + needed > MOST_CELLS) return refused(words.wouldNotFit(needed, held, MOST_CELLS));

  dropUnfinished(spreadsheet, index);
  const tab = `${SNAPSHOT_TAB_PREFIX}${String(sequence).padStart(4, '0')} ${takenAt.replace(/[-:]/g, '')}`;
  write(spreadsheet, tab, snapshot, cells);
  const rows = events.rows.length - 1;
  const notNoted = note({ act: 'snapshot', sequence, rows }, 'nothing');
  const sentence = `${words.taken(sequence, rows, tab)}${notNoted && ` ${notNoted}`}`;
  return { outcome: 'taken', sentence, tab, sequence };
}

/** Writes the tab and its line, and proves them; takes both away when they do not read back the same. */
function write(spreadsheet: Spreadsheet, tab: string, snapshot: Snapshot, cells: string[][]): void {
  const words = WORDS[editorLanguage()];
  const size = { rows: cells.length, columns: cells[0]!.length };
  const line = beginLine(spreadsheet, snapshot.head, tab, size.rows * size.columns);
  const sheet = insertHiddenTab(spreadsheet, tab, size, words.protection);
  const range = sheet.getRange(1, 1, size.rows, size.columns);
  range.setNumberFormat('@').setValues(cells);
  SpreadsheetApp.flush();
  const found = readSnapshot(range.getValues(), sha256);
  if (found.kind === 'whole' && sameHead(found.snapshot, snapshot)) {
    line.finish(timeNow());
    return;
  }
  console.warn(
    `A snapshot did not read back the same: ${found.kind === 'damaged' ? found.cause : 'its head'}`,
  );
  spreadsheet.deleteSheet(sheet);
  line.drop();
  throw new Breakdown({
    code: 'snapshot-not-as-written',
    operation: 'take a snapshot',
    message: words.notAsWritten,
    hint: words.notAsWrittenHint,
  });
}

function sameHead(one: Snapshot, other: Snapshot): boolean {
  return JSON.stringify(one.head) === JSON.stringify(other.head);
}

/** The cells of all snapshots. Only when there seem to be too many is it asked which tabs still stand. */
function cellsHeld(spreadsheet: Spreadsheet, index: readonly IndexLine[], needed: number): number {
  const sum = (lines: readonly IndexLine[]) => lines.reduce((total, { cells }) => total + cells, 0);
  if (sum(index) + needed <= MOST_CELLS) return sum(index);
  const standing = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  return sum(index.filter(({ tab }) => standing.has(tab)));
}

/** A cell whose copy would be longer than a cell may be, because its first letter needs a backslash. */
function tooLong(parts: readonly SnapshotPart[]): { tab: string; cell: string } | null {
  for (const { name, rows } of parts) {
    for (const [index, row] of rows.entries()) {
      const column = row.findIndex((text) => escapeCell(text).length > MOST_CHARACTERS);
      if (column >= 0) return { tab: name, cell: cellName(index + 1, column) };
    }
  }
  return null;
}
