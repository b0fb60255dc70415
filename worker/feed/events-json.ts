// The programme as JSON: the wire format that others script against. One revision is one text.

import { type EventContent, firstStart, type PublishedEvent } from '../../shared/event.ts';
import { feedEventOf } from '../../shared/feed/feed-event.ts';
import { byKey } from '../../shared/publication/canonical.ts';
import type { Manifest } from '../../shared/publication/manifest.ts';
import { PUBLISHED_TAB } from '../../shared/tabs.ts';

/** An event that is in the programme: no tombstone. */
export type LiveEvent = PublishedEvent & { readonly status: EventContent['status'] };

/** Rises when a reader of the old form would misread the new one. */
const FEED_VERSION = 1;

export function isLive(event: PublishedEvent): event is LiveEvent {
  return event.status !== 'removed';
}

/** The feed's order: by first start, then by key. */
export function inFeedOrder(one: PublishedEvent, other: PublishedEvent): number {
  const [first, second] = [firstStart(one.occurrences) ?? '', firstStart(other.occurrences) ?? ''];
  return first < second ? -1 : first > second ? 1 : byKey(one, other);
}

/** `/feed/events.json`. `events` stand in the feed's order. */
export function eventsJson(manifest: Manifest, events: readonly LiveEvent[]): string {
  return JSON.stringify({ feed: feedHead(manifest), events: events.map(feedEventOf) });
}

/** `/feed/events/{key}.json`. */
export function eventJson(manifest: Manifest, event: LiveEvent): string {
  return JSON.stringify({ feed: feedHead(manifest), event: feedEventOf(event) });
}

function feedHead({ revision, digests, publishedAt, events, programme }: Manifest) {
  const { name, timeZone, currency, url } = programme;
  return {
    version: FEED_VERSION,
    revision,
    digest: digests[PUBLISHED_TAB],
    publishedAt,
    count: events,
    programme: { name, timeZone, currency, url: url || null },
  };
}
