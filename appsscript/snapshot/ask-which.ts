// Asks at the menu which snapshot to restore, and whether that is meant, before any lock is taken.

import { ownLines } from '../../shared/snapshot/index-line.ts';
import { wordsOf } from '../words/words.ts';
import { compareSnapshot } from './compare.ts';
import { indexOf } from './index-tab.ts';
import { knownMarks } from './known.ts';
import type { SnapshotRestoreRequest } from './results.ts';

const MOST_LISTED = 10;

/** What was answered, or a sentence that says why nothing will be restored. */
export function askWhichToRestore(): SnapshotRestoreRequest | { readonly sentence: string } {
  const words = wordsOf('snapshot');
  const ui = SpreadsheetApp.getUi();
  const lines = ownLines(indexOf(SpreadsheetApp.getActiveSpreadsheet()).lines, knownMarks())
    .filter(({ verifiedAt }) => verifiedAt !== '')
    .reverse();
  if (lines.length === 0) return { sentence: words.none };
  const listed = lines
    .slice(0, MOST_LISTED)
    .map(({ sequence, takenAt, takenBy, reason }) =>
      words.listed(sequence, takenAt, takenBy, words.reasons[reason]),
    );
  const asked = ui.prompt(words.askWhich, listed.join('\n'), ui.ButtonSet.OK_CANCEL);
  const typed = asked.getResponseText().trim();
  if (asked.getSelectedButton() !== ui.Button.OK || typed === '') return { sentence: words.cancelled };
  const sequence = /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
  const compared = compareSnapshot(sequence);
  if (compared.outcome !== 'compared' || !('tabs' in compared)) return { sentence: compared.sentence };
  const counts = compared.tabs.map(({ tab, isGone, counts: each }) =>
    isGone ? words.tabWouldReturn(tab) : words.tabCounts(tab, each.changed, each.missing, each.new),
  );
  const text = [...counts, '', words.keptFirst].join('\n');
  const answer = ui.alert(words.askRestore(sequence), text, ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.YES) return { sentence: words.cancelled };
  return { sequence, tabs: null, events: null, publish: false };
}
