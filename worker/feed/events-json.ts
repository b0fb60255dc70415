// The programme as JSON: the wire format that others script against. One edition is one text.

import { type EventContent, firstStart, type PublishedEvent } from '../../shared/event.ts';
import { type FeedEvent, feedEventOf } from '../../shared/feed/feed-event.ts';
import { byKey } from '../../shared/publication/canonical.ts';
import type { Manifest } from '../../shared/publication/manifest.ts';
import type { EditionPlacements } from '../placements/edition-placements.ts';
import { labelOf } from '../placements/label.ts';
import { wordsIn } from '../words/words.ts';
import { feedHead } from './feed-head.ts';

/** An event that is in the programme: no tombstone. */
export type LiveEvent = PublishedEvent & { readonly status: EventContent['status'] };

export function isLive(event: PublishedEvent): event is LiveEvent {
  return event.status !== 'removed';
}

/** The feed's order: by first start, then by key. */
export function inFeedOrder(one: PublishedEvent, other: PublishedEvent): number {
  const [first, second] = [firstStart(one.occurrences) ?? '', firstStart(other.occurrences) ?? ''];
  return first < second ? -1 : first > second ? 1 : byKey(one, other);
}

/** `/feed/events.json`. `events` stand in the feed's order. */
export function eventsJson(
  manifest: Manifest,
  events: readonly LiveEvent[],
  placed: EditionPlacements,
): string {
  const feedEvents = events.map((event) => placedEvent(manifest, event, placed));
  return JSON.stringify({ feed: feedHead(manifest, placed), events: feedEvents });
}

/** `/feed/events/{key}.json`. */
export function eventJson(manifest: Manifest, event: LiveEvent, placed: EditionPlacements): string {
  return JSON.stringify({ feed: feedHead(manifest, placed), event: placedEvent(manifest, event, placed) });
}

function placedEvent({ programme }: Manifest, event: LiveEvent, { live }: EditionPlacements): FeedEvent {
  const placement = live.get(event.key)?.placement;
  if (!placement) return feedEventOf(event);
  const { tier, effectiveEndAt: until } = placement;
  return feedEventOf(event, { tier, label: labelOf(placement, wordsIn(programme.language)), until });
}
