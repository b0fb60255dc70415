// Takes a restore back, while nobody has written into its tabs since: as they stood before it. Writes a snapshot of
// what stands now first, as every restore does.

import type { RestoreInverse } from '../../shared/activity/inverse.ts';
import { restoreTabs, tabsWrittenSince } from '../snapshot/restore.ts';
import { wordsOf } from '../words/words.ts';
import { checkAgain } from '../workbook/check-again.ts';
import { refused, type TakenBack } from './undo-cells.ts';

/** Call it under the lock. */
export function undoRestore(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  inverse: RestoreInverse,
): TakenBack {
  const words = wordsOf('activity');
  const since = tabsWrittenSince(spreadsheet, inverse);
  if (since.length > 0) return refused(words.nothingBack, words.writtenSince(since, inverse.sequence));
  const done = restoreTabs(spreadsheet, {
    sequence: inverse.sequence,
    tabs: inverse.tabs.map(({ tab }) => tab),
    events: null,
  });
  if (done.kind === 'refused') return refused(words.nothingBack, done.sentence);
  if (done.kind === 'nothing') return refused(words.nothingBack);
  checkAgain();
  return {
    outcome: done.differing.length > 0 ? 'partly' : 'undone',
    sentences: [words.tabsBack(done.tabs), ...done.differing],
    count: done.tabs.length,
    again: done.inverse,
  };
}
