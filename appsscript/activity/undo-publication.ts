// Takes a publication back: visitors see what they saw before, under a higher revision. No draft comes into
// it: what editors wrote stays in their cells, and waits.

import { type Inverse, inverseOfPublication } from '../../shared/activity/inverse.ts';
import { placementsWayBack, takePlacementsBack } from '../../shared/placements/take-back.ts';
import { CellError } from '../../shared/publication/cells.ts';
import { type Publication, publicationOf } from '../../shared/publication/publication.ts';
import { takeBack, wayBackOf } from '../../shared/publication/take-back.ts';
import { type VerifiedEvents, withPlacements } from '../../shared/publication/verify.ts';
import { PUBLISHED_PLACEMENTS_TAB } from '../../shared/tabs.ts';
import { offerOf } from '../delivery/hand-over.ts';
import { reach } from '../publishing/progress.ts';
import { wordsOf } from '../words/words.ts';
import { actingUser } from '../workbook/acting-user.ts';
import { timeNow } from '../workbook/clock.ts';
import { sha256 } from '../workbook/digest.ts';
import { recall, remember } from '../workbook/memory.ts';
import { type PublishedNow, refuseIfProtected, writePublication } from '../workbook/published-tabs.ts';
import { keepPlacements } from '../workbook/remembered-placements.ts';
import { offsetAt } from '../workbook/zones.ts';
import { refused, type TakenBack } from './undo-cells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type PublicationInverse = Extract<Inverse, { readonly kind: 'publication' }>;

/** Writes the next revision, in which all that the inverse names is as before. Call it under the lock. */
export function undoPublication(
  spreadsheet: Spreadsheet,
  inverse: PublicationInverse,
  published: VerifiedEvents,
  present: PublishedNow,
): TakenBack {
  const words = wordsOf('activity');
  if (published.kind !== 'whole') return refused(`${words.nothingBack} ${words.why['not-that-revision']}`);
  refuseIfProtected(spreadsheet);
  const { manifest, events } = published;
  const { highestRevision, committedRevision = 0 } = recall();
  // Whole but older than what was once written here: it was put back from a copy.
  if (manifest.revision < committedRevision) return refused(words.olderCopy);
  const revision = Math.max(manifest.revision, highestRevision) + 1;
  const now = timeNow();
  reach('checking');
  const current = withPlacements(published, present[PUBLISHED_PLACEMENTS_TAB] ?? null, sha256);
  if (current.kind !== 'whole') return refused(words.unreadable);
  const { placements } = current.publication;
  const former = formerOf(current.publication, inverse, { revision, now });
  if (!former) return refused(words.unreadable);

  const programme = inverse.programme ?? manifest.programme;
  const wayBack = wayBackOf(events, former.events);
  const ofPlacements = placementsWayBack(placements, former.placements);
  const count = wayBack.former.length + wayBack.added.length;
  const placed = ofPlacements.former.length + ofPlacements.added.length;
  if (count === 0 && placed === 0 && JSON.stringify(programme) === JSON.stringify(manifest.programme)) {
    return refused(`${words.nothingBack} ${words.allBegun}`);
  }
  const publication = publicationOf(
    {
      revision,
      origin: 'sheet',
      publishedAt: now,
      publishedBy: actingUser(),
      programme,
      ...former,
    },
    sha256,
  );
  remember({ highestRevision: revision });
  reach('writing');
  writePublication(spreadsheet, publication, present, () => reach('proving'));
  remember({
    committedRevision: revision,
    delivery: { revision, state: 'pending', at: now, cause: { code: 'not-asked' } },
  });
  keepPlacements(former.placements);
  return {
    outcome: 'undone',
    sentences: [words.publishedBack(count, placed, revision), words.draftKept],
    count,
    placed,
    again: inverseOfPublication(revision, wayBack, ofPlacements, manifest.programme, programme),
    offer: offerOf(publication.manifest),
  };
}

type Former = Pick<Publication, 'events' | 'placements'>;

/** Events and placements as before, as far as time allows; `null` when nobody can read what they were. */
function formerOf(
  { events, placements, manifest }: Publication,
  inverse: PublicationInverse,
  stamps: { readonly revision: number; readonly now: string },
): Former | null {
  const { timeZone } = manifest.programme;
  try {
    const formerEvents = takeBack(events, inverse, stamps);
    const context = { clock: { timeZone, offsetAt }, events: formerEvents, now: stamps.now };
    const formerPlacements = inverse.placements
      ? takePlacementsBack(placements, inverse.placements, context)
      : placements;
    return { events: formerEvents, placements: formerPlacements };
  } catch (error) {
    if (error instanceof CellError) return null;
    throw error;
  }
}
