// Pins a snapshot, so that it stays however many come after it, or lets it go with the others again.

import { ownLines } from '../../shared/snapshot/index-line.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import { wordsOf } from '../words/words.ts';
import { withLock } from '../workbook/lock.ts';
import { indexOf, knownMarks, markPinned } from './index-tab.ts';
import type { PinResult } from './results.ts';

/** Pinned ones take room for ever. */
const MOST_PINNED = 30;

export function pinSnapshot(sequence: number, isPinned: boolean): PinResult | CommandFailure {
  return command('Pin', () =>
    withLock('pin a snapshot', () => {
      const words = wordsOf('snapshot');
      const { sheet, lines, isFirstForm } = indexOf(SpreadsheetApp.getActiveSpreadsheet());
      const own = ownLines(lines, knownMarks());
      const line = own.find((each) => each.sequence === sequence);
      if (!sheet || !line || isFirstForm) return { outcome: 'refused', sentence: words.noSuch(sequence) };
      if (isPinned && own.filter((each) => each.isPinned).length >= MOST_PINNED) {
        return { outcome: 'refused', sentence: words.tooManyPinned(MOST_PINNED) };
      }
      markPinned(sheet, line, isPinned);
      return isPinned
        ? { outcome: 'pinned', sentence: words.pinned(sequence) }
        : { outcome: 'unpinned', sentence: words.unpinned(sequence) };
    }),
  );
}
