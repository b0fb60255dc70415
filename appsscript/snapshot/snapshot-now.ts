// Takes a snapshot because somebody asks for one.

import { command, type Failed } from '../command.ts';
import { editorLanguage } from '../workbook/language.ts';
import { withLock } from '../workbook/lock.ts';
import type { SnapshotTaken } from './answers.ts';
import { rowsOf, type Taken, takeSnapshot } from './take.ts';
import { WORDS } from './words.ts';

export function snapshotNow(): SnapshotTaken | Failed {
  return command('Snapshot', () =>
    withLock('snapshot', () => toldOf(takeSnapshot(SpreadsheetApp.getActiveSpreadsheet(), 'manual'))),
  );
}

/** What became of it, as a sentence; what people changed meanwhile is named. */
export function toldOf(taken: Taken): SnapshotTaken {
  const words = WORDS[editorLanguage()];
  if (taken.kind === 'refused') {
    return { outcome: 'refused', sentence: taken.sentence, tab: '', sequence: 0 };
  }
  const { kind, line, parts, changes, notNoted } = taken;
  const { sequence, tab, form } = line;
  const others = line.parts.slice(1, -1).map(({ name }) => name);
  const said = [
    kind === 'taken'
      ? words.taken(sequence, rowsOf(parts), others, tab, form === 'packed')
      : words.standing(sequence, tab),
    ...changes.map(words.meanwhile),
    notNoted,
  ];
  return { outcome: kind, sentence: said.filter((part) => part !== '').join(' '), tab, sequence };
}
