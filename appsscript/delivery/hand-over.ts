// Hands the published revision to the worker until it has arrived: what the worker refuses as behind is
// offered again under a higher number. No draft comes into it, and no lock is held while talking.

import { damageIn } from '../../shared/publication/damage.ts';
import { type Publication, publicationOf } from '../../shared/publication/publication.ts';
import { restamp } from '../../shared/publication/restamp.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../../shared/tabs.ts';
import { note, noteAlone } from '../activity/note.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import type { Delivery, RetryResult } from '../commands/results.ts';
import { wordsOf } from '../words/words.ts';
import { timeNow } from '../workbook/clock.ts';
import { sha256 } from '../workbook/digest.ts';
import { editorLanguage } from '../workbook/language.ts';
import { withLock } from '../workbook/lock.ts';
import { recall, remember } from '../workbook/memory.ts';
import { verifyPublished, writePublication } from '../workbook/published-tabs.ts';
import { deliver, type Offer } from './deliver.ts';

export interface HandOverResult {
  /** What was offered last: under a higher number than the first offer, if that was refused as behind. */
  readonly offer: Offer;
  readonly delivery: Delivery;
}

/**
 * Offers a revision, and once more under a higher number if the worker is already beyond it. What was restored there is
 * replaced only by somebody who names its number.
 */
export function handOver(offer: Offer, over: number | null = null): HandOverResult {
  const delivery = deliver(offer);
  const isMeant = delivery.state === 'restored' && delivery.head === over;
  if (delivery.state !== 'behind' && !isMeant) return { offer, delivery };
  const again = withLock('publish', () => writeAgain(offer.revision));
  if (!again) return { offer, delivery };
  if (isMeant) remember({ restored: null });
  return { offer: again, delivery: deliver(again) };
}

/** The menu’s “Retry delivery”: offers what is published again. `over`: a restored revision that it shall replace. */
export function retryDelivery(over?: number): RetryResult | CommandFailure {
  return command('Deliver', () => {
    const found = verifyPublished(SpreadsheetApp.getActiveSpreadsheet());
    if (found.kind === 'whole') {
      const wasPending = recall().delivery?.state !== 'delivered';
      const { offer, delivery } = handOver(
        offerOf(found.publication.manifest),
        typeof over === 'number' ? over : null,
      );
      const outcome = delivery.state === 'delivered' ? 'delivered' : 'pending';
      if (wasPending && outcome === 'delivered') {
        noteAlone({ act: 'deliver', revision: offer.revision }, 'nothing');
      }
      return { outcome, sentence: delivery.sentence, delivery };
    }
    const messages = wordsOf('delivery');
    const sentence =
      found.kind === 'none'
        ? messages.nothingPublished
        : messages.damaged(damageIn(editorLanguage(), found.damage));
    return { outcome: 'nothing-published', sentence, delivery: null };
  });
}

export function offerOf({ revision, events, digests }: Publication['manifest']): Offer {
  return {
    revision,
    events,
    digest: digests[PUBLISHED_TAB],
    placementsDigest: digests[PUBLISHED_PLACEMENTS_TAB],
  };
}

/** Writes the refused revision under a higher number; what somebody published meanwhile is offered as it is. */
function writeAgain(refusedRevision: number): Offer | null {
  const found = verifyPublished(SpreadsheetApp.getActiveSpreadsheet());
  if (found.kind !== 'whole') return null;
  const { manifest, events, placements } = found.publication;
  if (manifest.revision !== refusedRevision) return offerOf(manifest);
  const revision = Math.max(manifest.revision, recall().highestRevision) + 1;
  const now = timeNow();
  const publication = publicationOf(
    {
      revision,
      origin: 'sheet',
      publishedAt: now,
      publishedBy: manifest.publishedBy,
      programme: manifest.programme,
      events: restamp(events, revision, now),
      placements,
    },
    sha256,
  );
  remember({ highestRevision: revision });
  writePublication(SpreadsheetApp.getActiveSpreadsheet(), publication);
  remember({ committedRevision: revision });
  note({ act: 'renumber', from: refusedRevision, revision }, 'nothing');
  return offerOf(publication.manifest);
}
