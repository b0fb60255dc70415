// Restores a snapshot because somebody asks for it, and publishes at once when they want that too.

import type { Act } from '../../shared/activity/act.ts';
import { note } from '../activity/note.ts';
import { command, type Failed } from '../command.ts';
import { publish } from '../publish.ts';
import { checkAgain } from '../workbook/check-again.ts';
import { editorLanguage } from '../workbook/language.ts';
import { withLock } from '../workbook/lock.ts';
import type { Restored, RestoreWish } from './answers.ts';
import { askWhichToRestore } from './ask-which.ts';
import { restoreTabs } from './restore.ts';
import { WORDS } from './words.ts';

/** The menu calls it without a wish, and is asked; the sidebar says what it wants. */
export function restoreSnapshot(wish?: RestoreWish): Restored | Failed {
  return command('Restore', () => {
    const asked = typeof wish?.sequence === 'number' ? wish : askWhichToRestore();
    if ('sentence' in asked) return told('refused', [asked.sentence]);
    const done = withLock('restore', () => restore(asked));
    if (!asked.publish || done.outcome !== 'restored') return done;
    const published = publish({ holdBack: false });
    return { ...done, sentence: `${done.sentence} ${published.sentence}`, published };
  });
}

function restore(wish: RestoreWish): Restored {
  const words = WORDS[editorLanguage()];
  const { sequence, events } = wish;
  const done = restoreTabs(SpreadsheetApp.getActiveSpreadsheet(), wish);
  if (done.kind === 'refused') return told('refused', [words.notRestored, done.sentence]);
  if (done.kind === 'nothing') return told('nothing', [words.same(sequence)]);
  const { tabs, before, differing, inverse } = done;
  const act: Act = { act: 'restore', sequence, tabs: [...tabs], events: events?.length ?? null, before };
  const notNoted = note(act, inverse);
  checkAgain();
  const what = events ? words.restoredEvents(events.length, sequence) : words.restored(tabs, sequence);
  const said = [what, words.keptBefore(before), ...differing, notNoted].filter((part) => part !== '');
  return { ...told('restored', said), before };
}

function told(outcome: Restored['outcome'], sentences: readonly string[]): Restored {
  return { outcome, sentence: sentences.join(' '), sentences, before: 0, published: null };
}
