// Lets the oldest snapshots go, once the newest is proved and there are more than are kept.

import { markOf, ownLines } from '../../shared/snapshot/index-line.ts';
import { toPrune } from '../../shared/snapshot/retention.ts';
import { SNAPSHOT_TAB_PREFIX } from '../../shared/tabs.ts';
import { indexOf, keepMarks, knownMarks } from './index-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Each with its tab and its line. The index is read anew: somebody may have sorted it. */
export function prune(spreadsheet: Spreadsheet): void {
  const { sheet, lines } = indexOf(spreadsheet);
  const known = knownMarks();
  const own = ownLines(lines, known).filter(({ verifiedAt }) => verifiedAt !== '');
  const sequences = new Set(toPrune(own));
  if (!sheet || sequences.size === 0) return;
  const going = own.filter(({ sequence }) => sequences.has(sequence));
  const left = own.filter((line) => !going.includes(line));
  for (const { tab } of going) deleteSnapshotTab(spreadsheet, tab);
  for (const { row } of [...going].sort((one, other) => other.row - one.row)) sheet.deleteRow(row);
  const marks = known ?? new Map(left.map((line) => [line.sequence, markOf(line)]));
  keepMarks(new Map([...marks].filter(([sequence]) => !sequences.has(sequence))));
}

/** Nothing that is not called like a snapshot, whatever a line says. */
export function deleteSnapshotTab(spreadsheet: Spreadsheet, tab: string): void {
  const sheet = tab.startsWith(SNAPSHOT_TAB_PREFIX) ? spreadsheet.getSheetByName(tab) : null;
  if (sheet) spreadsheet.deleteSheet(sheet);
}
