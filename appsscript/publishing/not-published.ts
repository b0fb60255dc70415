// Why a publish does not happen: said in sentences, before anything is written.

import { bothSentences, type Issue } from '../../shared/issues/issue.ts';
import { damageIn } from '../../shared/publication/damage.ts';
import { previewOf } from '../../shared/publication/preview.ts';
import { FIRST_DATA_ROW } from '../../shared/table.ts';
import { EVENTS_TAB, PUBLISHED_TAB, TABS_OF_ROWS } from '../../shared/tabs.ts';
import { folded } from '../../shared/text.ts';
import type { NotPublished } from '../commands/results.ts';
import { wordsOf } from '../words/words.ts';
import { recall } from '../workbook/memory.ts';
import type { ProgrammeNow } from '../workbook/read-programme.ts';
import type { NextPublication } from './prepare-next.ts';

/** What stops this publish; `null` when nothing does. `holdBack`: broken rows do not. */
export function blockedBy(
  programme: ProgrammeNow,
  next: NextPublication,
  holdBack: boolean,
): NotPublished | null {
  const messages = wordsOf('publish').notPublished;
  const { brokenRows } = next;
  const refuse = (why: NotPublished['why'], reasons: readonly string[]): NotPublished => ({
    outcome: 'blocked',
    why,
    sentence: messages.blocked(reasons.join(' ')),
    reasons,
    brokenRows,
  });
  if (programme.isBlocked) return refuse('workbook', blockingSentences(programme.issues));
  if (brokenRows.length === 0) return null;
  if (!holdBack) {
    const first = programme.issues.find(({ severity }) => severity === 'error');
    const { tab = EVENTS_TAB, row } = brokenRows[0]!;
    return refuse('broken-rows', [
      messages.brokenRows(brokenRows.length, tab, row, first?.message ?? ''),
      messages.repairOrHoldBack,
    ]);
  }
  if (programme.published.kind !== 'whole' && next.revision > 1) {
    const cause =
      programme.published.kind === 'damaged'
        ? damageIn(programme.language, programme.published.damage)
        : messages.tabGone(PUBLISHED_TAB);
    return refuse('history-damaged', [messages.historyDamaged(cause), messages.repairThenPublish]);
  }
  const lookAlike = next.leftOut.find(({ tab, title }) => tab === undefined && removedUnder(title, next));
  if (lookAlike) {
    return refuse('look-alike', [
      messages.lookAlike(lookAlike.row, lookAlike.title),
      messages.repairLookAlike,
    ]);
  }
  return null;
}

/** A restored programme that the next number would replace unseen; `null` while there is none. */
export function restoredStands(): NotPublished | null {
  const { restored } = recall();
  if (typeof restored !== 'number') return null;
  const reason = wordsOf('publish').notPublished.restored(restored);
  const sentence = wordsOf('publish').notPublished.blocked(reason);
  return { outcome: 'blocked', why: 'restored', sentence, reasons: [reason], brokenRows: [] };
}

/** Whether this publication would remove an event of that title. */
function removedUnder(title: string, { before, events }: NextPublication): boolean {
  return (
    title !== '' && previewOf(before, events).removed.some((event) => folded(event.title) === folded(title))
  );
}

/** Somebody changed the tab between our two reads of it. */
export function changedSinceRead(reasons: readonly string[]): NotPublished {
  return {
    outcome: 'changed-meanwhile',
    why: 'changed-meanwhile',
    sentence: wordsOf('publish').notPublished.changedMeanwhile(reasons.join(' ')),
    reasons,
    brokenRows: [],
  };
}

// Errors that are no single row's: they stop a publish, and holding rows back does not help.

/** The errors that are no single row's, each as a sentence with its repair. */
export function blockingSentences(issues: readonly Issue[]): string[] {
  return issues
    .filter(
      ({ severity, tab, row }) =>
        severity === 'error' && (!TABS_OF_ROWS.has(tab) || row === null || row < FIRST_DATA_ROW),
    )
    .map(bothSentences);
}
