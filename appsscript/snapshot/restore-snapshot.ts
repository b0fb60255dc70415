// Restores a snapshot because somebody asks for it, and publishes at once when they want that too.

import type { Act } from '../../shared/activity/act.ts';
import { ownLines } from '../../shared/snapshot/index-line.ts';
import { note } from '../activity/note.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import { publish } from '../publishing/publish.ts';
import { wordsOf } from '../words/words.ts';
import { checkAgain } from '../workbook/check-again.ts';
import { withLock } from '../workbook/lock.ts';
import { compareSnapshot } from './compare.ts';
import { indexOf, knownMarks } from './index-tab.ts';
import { restoreTabs } from './restore.ts';
import type { RestoreResult, SnapshotRestoreRequest } from './results.ts';

/** The menu calls it without a request, and is asked; the sidebar says what it wants. */
export function restoreSnapshot(request?: SnapshotRestoreRequest): RestoreResult | CommandFailure {
  return command('Restore', () => {
    const asked = typeof request?.sequence === 'number' ? request : askWhichToRestore();
    if ('sentence' in asked) return restoreResult('refused', [asked.sentence]);
    const done = withLock('restore', () => restore(asked));
    if (!asked.publish || done.outcome !== 'restored') return done;
    const published = publish({ holdBack: false });
    return { ...done, sentence: `${done.sentence} ${published.sentence}`, published };
  });
}

function restore(request: SnapshotRestoreRequest): RestoreResult {
  const words = wordsOf('snapshot');
  const { sequence, events } = request;
  const done = restoreTabs(SpreadsheetApp.getActiveSpreadsheet(), request);
  if (done.kind === 'refused') return restoreResult('refused', [words.notRestored, done.sentence]);
  if (done.kind === 'nothing') return restoreResult('nothing', [words.same(sequence)]);
  const { tabs, before, differing, inverse } = done;
  const act: Act = { act: 'restore', sequence, tabs: [...tabs], events: events?.length ?? null, before };
  const notNoted = note(act, inverse);
  checkAgain();
  const whole = events ? words.restoredEvents(events.length, sequence) : words.restored(tabs, sequence);
  const what = differing.length === 0 ? whole : words.restoredBut(tabs, sequence);
  const message = [what, words.keptBefore(before), ...differing, notNoted].filter((part) => part !== '');
  return { ...restoreResult('restored', message), before };
}

function restoreResult(outcome: RestoreResult['outcome'], sentences: readonly string[]): RestoreResult {
  return { outcome, sentence: sentences.join(' '), sentences, before: 0, published: null };
}

// Asks at the menu which snapshot to restore, and whether that is meant, before any lock is taken.

const MOST_LISTED = 10;

/** What was answered, or a sentence that says why nothing will be restored. */
function askWhichToRestore(): SnapshotRestoreRequest | { readonly sentence: string } {
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
