// Takes a snapshot because somebody asks for one.

import { type CommandFailure, command } from '../commands/command.ts';
import { wordsOf } from '../words/words.ts';
import { withLock } from '../workbook/lock.ts';
import type { SnapshotResult } from './results.ts';
import { rowsOf, type TakenSnapshot, takeSnapshot } from './take.ts';

export function snapshotNow(): SnapshotResult | CommandFailure {
  return command('Snapshot', () =>
    withLock('snapshot', () => messageOf(takeSnapshot(SpreadsheetApp.getActiveSpreadsheet(), 'manual'))),
  );
}

/** What became of it, as a sentence; what people changed meanwhile is named. */
export function messageOf(taken: TakenSnapshot): SnapshotResult {
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
