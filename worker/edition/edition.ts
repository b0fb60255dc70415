// An edition: everything that can be served for one revision, built once and then only handed out. It is a
// pure function of the publication and the site's address: the same revision is the same bytes anywhere.
// This is where feed and pages come together; neither slice knows the other's documents.

import { setImmediate } from 'node:timers/promises';
import type { Publication } from '../../shared/publication/publication.ts';
import { PROGRAMME_CALENDAR_PATH } from '../feed/addresses.ts';
import { calendarWriter } from '../feed/calendar/calendar.ts';
import { buildDocument, type Document } from '../feed/document.ts';
import { type EventDocuments, eventDocuments } from '../feed/event-documents.ts';
import { eventsJson, inFeedOrder, isLive } from '../feed/events-json.ts';
import { DOCUMENT_CACHE, feedHeaders } from '../feed/headers.ts';
import { CALENDAR_TYPE, JSON_TYPE } from '../feed/media-types.ts';
import { buildPages, type Pages } from '../pages/pages.ts';

/** Where the programme was taken from; the bodies do not depend on it. */
export type Source = 'postgres-store' | 'backup' | 'last-good-file' | 'bundled-csv';

export interface EditionOptions {
  /** Where this worker is reached, with or without a slash at the end; `null` when nobody said. */
  readonly siteUrl: string | null;
  /** `postgres-store` unless said otherwise. */
  readonly source?: Source;
}

export interface Edition {
  readonly revision: number;
  readonly source: Source;
  /** `/feed/events.json`, whole. */
  readonly json: Document;
  /** `/feed/events.ics`, whole, tombstones included. */
  readonly calendar: Document;
  readonly events: EventDocuments;
  readonly pages: Pages;
}

/** Builds the edition of a publication. Compression runs off the event loop, writing in turns. */
export async function buildEdition(publication: Publication, options: EditionOptions): Promise<Edition> {
  const { manifest, events } = publication;
  const { programme, revision } = manifest;
  const siteUrl = options.siteUrl?.replace(/\/+$/, '') || null;
  const origin = { revision, source: options.source ?? 'postgres-store' };
  const ordered = [...events].sort(inFeedOrder);
  const live = ordered.filter(isLive);
  const writer = calendarWriter(programme, events, siteUrl);

  const building = [
    buildDocument(eventsJson(manifest, live), feedHeaders(JSON_TYPE, DOCUMENT_CACHE, origin)),
    setImmediate().then(() =>
      buildDocument(
        writer.write(ordered, programme.name, PROGRAMME_CALENDAR_PATH),
        feedHeaders(CALENDAR_TYPE, DOCUMENT_CACHE, origin),
      ),
    ),
  ] as const;
  const [json, calendar] = await Promise.all(building);
  const pages = await buildPages(programme, ordered, siteUrl, origin);
  return { ...origin, json, calendar, events: eventDocuments(publication, writer, origin), pages };
}
