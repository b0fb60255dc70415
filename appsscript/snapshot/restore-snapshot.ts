// Restores a snapshot because somebody asks for it, and publishes at once when they want that too.

import type { Act } from '../../shared/activity/act.ts';
import { note } from '../activity/note.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import { publish } from '../publishing/publish.ts';
import { wordsOf } from '../words/words.ts';
import { checkAgain } from '../workbook/check-again.ts';
import { withLock } from '../workbook/lock.ts';
import { askWhichToRestore } from './ask-which.ts';
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
  const what = events ? words.restoredEvents(events.length, sequence) : words.restored(tabs, sequence);
  const message = [what, words.keptBefore(before), ...differing, notNoted].filter((part) => part !== '');
  return { ...restoreResult('restored', message), before };
}

function restoreResult(outcome: RestoreResult['outcome'], sentences: readonly string[]): RestoreResult {
  return { outcome, sentence: sentences.join(' '), sentences, before: 0, published: null };
}
