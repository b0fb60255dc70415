// The snapshots there are, as the index and the tabs say it; what each holds is proved elsewhere.

import { ownLines } from '../../shared/snapshot/index-line.ts';
import { TYPED_CELLS } from '../../shared/snapshot/parts.ts';
import { type CommandFailure, command, quietly } from '../commands/command.ts';
import { scheduleOf } from '../set-up/triggers.ts';
import { wordsOf } from '../words/words.ts';
import { faultIn } from './find.ts';
import { indexOf, knownMarks, type PlacedLine } from './index-tab.ts';
import type { ListedSnapshot, SnapshotList } from './results.ts';

/** The sidebar asks quietly; from the menu it ends in a toast. */
export function listSnapshots(isQuiet?: boolean): SnapshotList | CommandFailure {
  return isQuiet === true ? quietly('Snapshots', list) : command('Snapshots', list);
}

function list(): SnapshotList {
  const words = wordsOf('snapshot');
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { lines } = indexOf(spreadsheet);
  const known = knownMarks();
  const own = new Set(ownLines(lines, known));
  const snapshots = lines
    .filter(({ verifiedAt }) => verifiedAt !== '')
    .sort((one, other) => other.sequence - one.sequence)
    .map((line) => listed(line, faultOf(line)));
  function faultOf(line: PlacedLine): string {
    if (!own.has(line)) return faultIn(line, { kind: 'not-ours' });
    return spreadsheet.getSheetByName(line.tab) ? '' : faultIn(line, { kind: 'tab-gone' });
  }
  const [newest] = snapshots.filter(({ fault }) => fault === '');
  const sentence = newest ? words.count(snapshots.length, newest.at) : words.none;
  return { outcome: 'snapshots', sentence, snapshots, schedule: scheduleOf() };
}

function listed(line: PlacedLine, fault: string): ListedSnapshot {
  const { sequence, takenAt, takenBy, reason, tab, isPinned, form, verifiedAt, parts } = line;
  return {
    sequence,
    at: takenAt,
    by: takenBy,
    reason,
    tab,
    isPinned,
    isPacked: form === 'packed',
    verifiedAt,
    counts: parts
      .filter(({ name }) => name !== TYPED_CELLS)
      .map(({ name, rows }) => ({ tab: name, rows: Math.max(0, rows - 1) || 0 })),
    fault,
  };
}
