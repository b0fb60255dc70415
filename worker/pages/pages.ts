// The pages of an edition as documents: the programme built at once, an event's page when first asked for.

import type { PublishedEvent } from '../../shared/event.ts';
import type { Programme } from '../../shared/publication/manifest.ts';
import { eventPath } from '../feed/addresses.ts';
import type { Answer } from '../feed/answer.ts';
import { buildDocument, type Document } from '../feed/document.ts';
import { isLive } from '../feed/events-json.ts';
import { ABSENCE_CACHE, DOCUMENT_CACHE, type Origin } from '../feed/headers.ts';
import { documentMemory } from '../feed/remember.ts';
import { missingPage, removedPage } from './absent.ts';
import { eventPage } from './event.ts';
import { pageHeaders } from './headers.ts';
import { programmePage } from './programme.ts';

export interface Pages {
  /** `/`. */
  readonly programme: Document;
  /** 404 when there never was such an event, 410 when it was removed. */
  event(key: string): Answer;
  /** The percent-encoded path of an event's page; `null` unless it is in the programme. */
  eventPath(key: string): string | null;
  /** For an address that nobody has. */
  readonly missing: Answer;
}

/** The pages of these events, which stand in the feed's order, tombstones included. */
export async function buildPages(
  programme: Programme,
  events: readonly PublishedEvent[],
  siteUrl: string | null,
  origin: Origin,
): Promise<Pages> {
  const byKey = new Map(events.map((event) => [event.key, event]));
  const site = { programme, siteUrl };
  const headers = pageHeaders(DOCUMENT_CACHE, origin);
  const absenceHeaders = pageHeaders(ABSENCE_CACHE, origin);
  const remember = documentMemory();
  const missing: Answer = {
    status: 404,
    document: await buildDocument(missingPage(site), absenceHeaders),
  };
  return {
    programme: await buildDocument(programmePage(site, events.filter(isLive)), headers),
    missing,
    event(key) {
      const event = byKey.get(key);
      if (!event) return missing;
      if (isLive(event)) {
        return { status: 200, document: remember(key, headers, () => eventPage(site, event)) };
      }
      return { status: 410, document: remember(key, absenceHeaders, () => removedPage(site, event.title)) };
    },
    eventPath(key) {
      const event = byKey.get(key);
      return event && isLive(event) ? eventPath(event) : null;
    },
  };
}
