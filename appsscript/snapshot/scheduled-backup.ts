// The daily snapshot, as the trigger takes it. Whoever calls it by hand gets no more than the day's one.

import { ownLines } from '../../shared/snapshot/index-line.ts';
import { type CommandFailure, command, quietly } from '../commands/command.ts';
import { noteRun } from '../set-up/triggers.ts';
import { pullVaultDaily } from '../vault/pull-vault.ts';
import { wordsOf } from '../words/words.ts';
import { withLock } from '../workbook/lock.ts';
import { indexOf, knownMarks } from './index-tab.ts';
import type { SnapshotResult } from './results.ts';
import { rowsOf, type TakenSnapshot, takeSnapshot } from './take.ts';

/** A trigger comes at its minute, give or take a quarter of an hour, or late. */
const NOT_AGAIN_MS = 20 * 3_600_000;

/** What runs each day: the snapshot of what people write, then the Vault of what only the database knows. */
export function scheduledBackup(): SnapshotResult | CommandFailure {
  const taken = takeDaily();
  pullVaultDaily();
  return taken;
}

function takeDaily(): SnapshotResult | CommandFailure {
  return quietly('Snapshot', () =>
    withLock('daily snapshot', () => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      noteRun();
      const [last] = ownLines(indexOf(spreadsheet).lines, knownMarks())
        .filter(({ reason, verifiedAt }) => reason === 'daily' && verifiedAt !== '')
        .reverse();
      const sinceMs = last ? Date.now() - Date.parse(last.takenAt) : Number.POSITIVE_INFINITY;
      // A clock that was ahead is no reason to go without.
      if (last && sinceMs >= 0 && sinceMs < NOT_AGAIN_MS) {
        const { sequence, tab } = last;
        return { outcome: 'standing', sentence: wordsOf('snapshot').dailyThere(sequence), tab, sequence };
      }
      return messageOf(takeSnapshot(spreadsheet, 'daily'));
    }),
  );
}

// Takes a snapshot because somebody asks for one.

export function snapshotNow(): SnapshotResult | CommandFailure {
  return command('Snapshot', () =>
    withLock('snapshot', () => messageOf(takeSnapshot(SpreadsheetApp.getActiveSpreadsheet(), 'manual'))),
  );
}

/** What became of it, as a sentence; what people changed meanwhile is named. */
function messageOf(taken: TakenSnapshot): SnapshotResult {
  const words = wordsOf('snapshot');
  if (taken.kind === 'refused') {
    return { outcome: 'refused', sentence: taken.sentence, tab: '', sequence: 0 };
  }
  const { kind, line, parts, changes, notNoted } = taken;
  const { sequence, tab, form } = line;
  const others = line.parts.slice(1, -1).map(({ name }) => name);
  const message = [
    kind === 'taken'
      ? words.taken(sequence, rowsOf(parts), others, tab, form === 'packed')
      : words.current(sequence, tab),
    ...changes.map(words.meanwhile),
    notNoted,
  ];
  return { outcome: kind, sentence: message.filter((part) => part !== '').join(' '), tab, sequence };
}
