// Takes a snapshot: every edited tab as it is, in a hidden tab of exactly that size, read back and hashed again
// before it counts. Snapshots hold private cells: nothing but this workbook ever sees them.

import { OperationalError } from '../../shared/operational-error.ts';
import { escapeCell } from '../../shared/publication/canonical.ts';
import { type SnapshotReason, writeHead } from '../../shared/snapshot/head.ts';
import { type IndexLine, isSameContent, lineOf, markOf, ownLines } from '../../shared/snapshot/index-line.ts';
import { partsOf, type SnapshotPart, type TabRead } from '../../shared/snapshot/parts.ts';
import { readSnapshot } from '../../shared/snapshot/read.ts';
import { MOST_KEPT } from '../../shared/snapshot/retention.ts';
import {
  describeParts,
  layOutPacked,
  layOutReadable,
  type PartDigest,
  readableCells,
  type SnapshotLayout,
} from '../../shared/snapshot/snapshot.ts';
import { EDITED_TABS, EVENTS_TAB, SNAPSHOT_TAB_PREFIX } from '../../shared/tabs.ts';
import { note } from '../activity/note.ts';
import { wordsOf } from '../words/words.ts';
import { actingUser } from '../workbook/acting-user.ts';
import { timeNow } from '../workbook/clock.ts';
import { gzip, sha256 } from '../workbook/digest.ts';
import { insertHiddenTab } from '../workbook/published-tabs.ts';
import { prove } from './find.ts';
import {
  beginLine,
  type Index,
  indexOf,
  keepMarks,
  knownMarks,
  markVerified,
  type PlacedLine,
} from './index-tab.ts';
import { deleteSnapshotTab, prune } from './prune.ts';
import { readTabs, type TabsRead, typedDate } from './read-tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A quarter of what a workbook holds: the rest is for people. */
const MOST_CELLS = 2_500_000;
const MOST_CHARACTERS = 50_000;

export type TakenSnapshot =
  | {
      /** `standing`: the newest one holds the same, and was proved again. */
      readonly kind: 'taken' | 'standing';
      readonly line: IndexLine;
      readonly tabs: readonly TabRead[];
      readonly parts: readonly SnapshotPart[];
      /** What people changed meanwhile, a sentence each. */
      readonly changes: readonly string[];
      /** Why it could not be noted; empty when it was, or needed not. */
      readonly notNoted: string;
    }
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Call it under the lock. The service calls do not grow with rows. `read`: the edited tabs, if they have just been read.
 */
export function takeSnapshot(
  spreadsheet: Spreadsheet,
  reason: SnapshotReason,
  read: TabsRead | null = null,
): TakenSnapshot {
  const words = wordsOf('snapshot');
  const { tabs, changes } = read ?? readTabs(spreadsheet, EDITED_TABS);
  if (!tabs.some(({ tab }) => tab === EVENTS_TAB)) return { kind: 'refused', sentence: words.noEvents };
  const parts = partsOf(tabs, typedDate);
  const described = describeParts(parts, sha256);
  const index = indexOf(spreadsheet);
  const known = knownMarks();
  const own = ownLines(index.lines, known);
  const [newest] = own.filter(({ verifiedAt }) => verifiedAt !== '').slice(-1);
  if (newest && isSameContent(newest.parts, described) && prove(spreadsheet, newest).kind === 'whole') {
    return { kind: 'standing', line: newest, tabs, parts, changes, notNoted: '' };
  }

  const sequence = Math.max(0, ...own.map((line) => line.sequence), ...(known?.keys() ?? [])) + 1;
  const previous = newest?.hash ?? '';
  const about = { sequence, takenAt: timeNow(), takenBy: actingUser(), reason, previous };
  const held = cellsHeld(spreadsheet, own);
  const laidOut = isReadable(parts, described, held)
    ? layOutReadable(about, parts, described)
    : layOutPacked(about, parts, described, gzip);
  const needed = laidOut.cells.length * laidOut.cells[0]!.length;
  if (held + needed > MOST_CELLS) {
    return { kind: 'refused', sentence: words.wouldNotFit(needed, held, MOST_CELLS) };
  }
  const current = finishOrDrop(spreadsheet, index, own);
  const line = write(
    spreadsheet,
    current,
    laidOut,
    needed,
    new Map(known ?? own.map((each) => [each.sequence, markOf(each)])),
  );
  prune(spreadsheet);
  const rows = rowsOf(parts);
  const notNoted =
    reason === 'manual' || reason === 'daily' ? note({ act: 'snapshot', sequence, rows }, 'nothing') : '';
  return { kind: 'taken', line, tabs, parts, changes, notNoted };
}

/** Rows of Events that stand below its header. */
export function rowsOf(parts: readonly SnapshotPart[]): number {
  return Math.max(0, (parts.find(({ name }) => name === EVENTS_TAB)?.rows.length ?? 0) - 1);
}

/** Readable as it is while as many of its size as are kept would have their quarter of the workbook. */
function isReadable(parts: readonly SnapshotPart[], described: readonly PartDigest[], held: number): boolean {
  const needed = readableCells(described);
  if (needed * MOST_KEPT > MOST_CELLS || held + needed > MOST_CELLS) return false;
  return parts.every(({ rows }) =>
    rows.every((row) => row.every((text) => escapeCell(text).length <= MOST_CHARACTERS)),
  );
}

/** The cells of all snapshots. Only when there seem to be too many is each tab asked for its size. */
function cellsHeld(spreadsheet: Spreadsheet, own: readonly IndexLine[]): number {
  const message = own.reduce((total, { cells }) => total + cells, 0);
  if (message * 2 < MOST_CELLS) return message;
  return spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getName().startsWith(SNAPSHOT_TAB_PREFIX))
    .reduce((total, sheet) => total + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
}

/**
 * What was begun and never finished: proved now if its tab stands as it was written, else taken away with it. Gives
 * the index as it stands then.
 */
function finishOrDrop(spreadsheet: Spreadsheet, index: Index, own: readonly PlacedLine[]): Index {
  const unfinished = own.filter(({ verifiedAt }) => verifiedAt === '');
  if (!index.sheet || unfinished.length === 0) return index;
  const whole = unfinished.filter((line) => prove(spreadsheet, line).kind === 'whole');
  const gone = unfinished.filter((line) => !whole.includes(line));
  markVerified(index.sheet, whole, timeNow());
  for (const { tab, row } of gone.sort((one, other) => other.row - one.row)) {
    deleteSnapshotTab(spreadsheet, tab);
    index.sheet.deleteRow(row);
  }
  return indexOf(spreadsheet);
}

/** Writes the tab and its line, and proves them; takes both away when they do not read back the same. */
function write(
  spreadsheet: Spreadsheet,
  index: Index,
  { head, cells }: SnapshotLayout,
  needed: number,
  marks: Map<number, string>,
): IndexLine {
  const words = wordsOf('snapshot');
  const size = { rows: cells.length, columns: cells[0]!.length };
  const number = String(head.sequence).padStart(4, '0');
  let tab = `${SNAPSHOT_TAB_PREFIX}${number} ${head.takenAt.replace(/[-:]/g, '')}`;
  while (spreadsheet.getSheetByName(tab)) tab = `${tab}+`;
  const line = lineOf(head, tab, needed, sha256);
  // Before its line: a line that nobody knows is believed to be somebody's own.
  keepMarks(marks.set(head.sequence, markOf(line)));
  const begun = beginLine(spreadsheet, index, line);
  const sheet = insertHiddenTab(spreadsheet, tab, size, words.protection);
  const range = sheet.getRange(1, 1, size.rows, size.columns);
  range.setNumberFormat('@').setValues(cells);
  SpreadsheetApp.flush();
  const found = readSnapshot(range.getValues(), sha256, gzip);
  if (found.kind === 'whole' && writeHead(found.snapshot.head) === writeHead(head)) {
    const verifiedAt = timeNow();
    begun.finish(verifiedAt);
    return { ...line, verifiedAt };
  }
  console.warn(`A snapshot did not read back the same: ${JSON.stringify(found)}`);
  spreadsheet.deleteSheet(sheet);
  begun.drop();
  marks.delete(head.sequence);
  keepMarks(marks);
  throw new OperationalError({
    code: 'snapshot-not-as-written',
    operation: 'take a snapshot',
    message: words.notAsWritten,
    hint: words.notAsWrittenHint,
  });
}
