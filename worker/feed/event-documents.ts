// The documents of single events. They are built when first asked for: a programme of thousands would make
// every publication wait for documents that nobody opens.

import type { Publication } from '../../shared/publication/publication.ts';
import { calendarPath } from './addresses.ts';
import type { Answer } from './answer.ts';
import type { CalendarWriter } from './calendar/calendar.ts';
import { eventJson, isLive } from './events-json.ts';
import { ABSENCE_CACHE, DOCUMENT_CACHE, feedHeaders, type Origin } from './headers.ts';
import { CALENDAR_TYPE, JSON_TYPE } from './media-types.ts';
import { problemDocument } from './problem.ts';
import { documentMemory } from './remember.ts';

export interface EventDocuments {
  /** 404 when there never was such an event, 410 when it was removed. */
  json(key: string): Answer;
  /** For removed events too: a calendar learns of a cancellation only by reading it. */
  calendar(key: string): Answer;
}

/** The documents of the events of one publication, remembered up to a bound. */
export function eventDocuments(
  { manifest, events }: Publication,
  calendar: CalendarWriter,
  origin: Origin,
): EventDocuments {
  const byKey = new Map(events.map((event) => [event.key, event]));
  const remember = documentMemory();
  const jsonHeaders = feedHeaders(JSON_TYPE, DOCUMENT_CACHE, origin);
  const calendarHeaders = feedHeaders(CALENDAR_TYPE, DOCUMENT_CACHE, origin);
  const unknown: Answer = { status: 404, document: problemDocument(UNKNOWN, ABSENCE_CACHE, origin) };
  const removed: Answer = { status: 410, document: problemDocument(REMOVED, ABSENCE_CACHE, origin) };
  return {
    json(key) {
      const event = byKey.get(key);
      if (!event) return unknown;
      if (!isLive(event)) return removed;
      const document = remember(`${key}.json`, jsonHeaders, () => eventJson(manifest, event));
      return { status: 200, document };
    },
    calendar(key) {
      const event = byKey.get(key);
      if (!event) return unknown;
      const write = () => calendar.write([event], event.title, calendarPath(key));
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
