// The documents of single events. They are built when first asked for: a programme of thousands would make
// every publication wait for documents that nobody opens.

import type { PublishedEvent } from '../../shared/event.ts';
import type { Manifest } from '../../shared/publication/manifest.ts';
import type { EditionPlacements } from '../placements/edition-placements.ts';
import { calendarPath } from './addresses.ts';
import type { CalendarWriter } from './calendar/calendar.ts';
import type { Promotions } from './calendar/promotions.ts';
import { documentCacheOf } from './document-cache.ts';
import type { DocumentResponse } from './document-response.ts';
import { eventJson, isLive } from './events-json.ts';
import {
  ABSENCE_CACHE,
  CALENDAR_TYPE,
  DOCUMENT_CACHE,
  feedHeaders,
  JSON_TYPE,
  type Origin,
} from './headers.ts';
import { problemDocument } from './problem.ts';

export interface EventDocuments {
  /** 404 when there never was such an event, 410 when it was removed. */
  json(key: string): DocumentResponse;
  /** For removed events too: a calendar learns of a cancellation only by reading it. */
  calendar(key: string): DocumentResponse;
}

export interface EventDocumentParts {
  readonly manifest: Manifest;
  /** Tombstones included. */
  readonly eventByKey: ReadonlyMap<string, PublishedEvent>;
  readonly calendar: CalendarWriter;
  readonly placed: EditionPlacements;
  readonly promotions: Promotions;
  readonly origin: Origin;
}

/** The documents of the events of one edition, remembered up to a bound. */
export function eventDocuments(parts: EventDocumentParts): EventDocuments {
  const { manifest, eventByKey, calendar, placed, promotions, origin } = parts;
  const remember = documentCacheOf();
  const jsonHeaders = feedHeaders(JSON_TYPE, DOCUMENT_CACHE, origin);
  const calendarHeaders = feedHeaders(CALENDAR_TYPE, DOCUMENT_CACHE, origin);
  const unknown: DocumentResponse = {
    status: 404,
    document: problemDocument(UNKNOWN, ABSENCE_CACHE, origin),
  };
  const removed: DocumentResponse = {
    status: 410,
    document: problemDocument(REMOVED, ABSENCE_CACHE, origin),
  };
  return {
    json(key) {
      const event = eventByKey.get(key);
      if (!event) return unknown;
      if (!isLive(event)) return removed;
      const document = remember(`${key}.json`, jsonHeaders, () => eventJson(manifest, event, placed));
      return { status: 200, document };
    },
    calendar(key) {
      const event = eventByKey.get(key);
      if (!event) return unknown;
      const write = () => calendar.write([event], event.title, calendarPath(key), promotions);
      return { status: 200, document: remember(`${key}.ics`, calendarHeaders, write) };
    },
  };
}

const UNKNOWN = {
  status: 404,
  code: 'event-unknown',
  title: 'There is no event with this key.',
} as const;
const REMOVED = {
  status: 410,
  code: 'event-removed',
  title: 'This event was in the programme and has been removed.',
} as const;
