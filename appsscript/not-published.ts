// Why a publish does not happen: said in sentences, before anything is written.

import { previewOf } from '../shared/publication/preview.ts';
import { folded } from '../shared/text.ts';
import type { NotPublished } from './answers.ts';
import { blockingSentences } from './blocking.ts';
import { plural } from './plural.ts';
import type { NextPublication } from './prepare-next.ts';
import type { ProgrammeNow } from './workbook/read-programme.ts';

/** What stops this publish; `null` when nothing does. `holdBack`: broken rows do not. */
export function blockedBy(
  programme: ProgrammeNow,
  next: NextPublication,
  holdBack: boolean,
): NotPublished | null {
  const brokenRows = next.brokenRows.map(({ row, key, title }) => ({ row, key, title }));
  const refuse = (why: NotPublished['why'], reasons: readonly string[]): NotPublished => ({
    outcome: 'blocked',
    why,
    sentence: `Nothing was published. ${reasons.join(' ')}`,
    reasons,
    brokenRows,
  });
  if (programme.isBlocked) return refuse('workbook', blockingSentences(programme.issues));
  if (brokenRows.length === 0) return null;
  if (!holdBack) {
    const first = programme.issues.find(({ severity }) => severity === 'error');
    return refuse('broken-rows', [
      `${plural(brokenRows.length, 'row')} cannot be published; the first is row ${brokenRows[0]!.row}: ${first?.message ?? ''}`,
      'Mend them, or publish with broken rows held back.',
    ]);
  }
  if (programme.published.kind !== 'whole' && next.revision > 1) {
    const cause =
      programme.published.kind === 'damaged' ? programme.published.cause : 'The tab Published is gone.';
    return refuse('history-damaged', [
      `${cause} So nobody can tell how the broken rows were last published.`,
      'Mend the broken rows, then publish: that heals the tab.',
    ]);
  }
  const lookAlike = next.leftOut.find(({ title }) => removedUnder(title, next));
  if (lookAlike) {
    return refuse('look-alike', [
      `Row ${lookAlike.row} (${lookAlike.title}) is broken and has no key, while a published event of that title would be removed: it may be that event.`,
      'Mend the row, put its key back, or set its Status to draft.',
    ]);
  }
  return null;
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
    sentence: `Nothing was published, because somebody changed the tab at that moment. ${reasons.join(' ')} Look at it, and publish again.`,
    reasons,
    brokenRows: [],
  };
}
