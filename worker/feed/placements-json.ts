// What is put before others, as JSON: what is live now and what is coming, each event by its title. By whom and
// when it was entered stays inside.

import type { PublishedEvent } from '../../shared/event.ts';
import { isPromoted } from '../../shared/placements/placement.ts';
import type { Manifest } from '../../shared/publication/manifest.ts';
import { BEFORE_ALL, type EditionPlacements } from '../placements/edition-placements.ts';
import { labelOf } from '../placements/label.ts';
import { wordsIn } from '../words/words.ts';
import { feedHead } from './feed-head.ts';

/** `/feed/placements.json`, in order of start. */
export function placementsJson(
  manifest: Manifest,
  eventByKey: ReadonlyMap<string, PublishedEvent>,
  placed: EditionPlacements,
): string {
  const nowMs = placed.beginsMs ?? BEFORE_ALL;
  const words = wordsIn(manifest.programme.language);
  const placements = placed.shown
    .filter(({ endMs }) => endMs > nowMs)
    .map(({ placement, startMs }) => ({
      id: placement.id,
      eventKey: placement.eventKey,
      title: eventByKey.get(placement.eventKey)!.title,
      tier: placement.tier,
      label: labelOf(placement, words),
      promoted: isPromoted(placement),
      state: startMs <= nowMs ? 'live' : 'coming',
      startsAt: placement.effectiveStartAt,
      endsAt: placement.effectiveEndAt,
    }));
  return JSON.stringify({ feed: feedHead(manifest, placed), placements });
}
