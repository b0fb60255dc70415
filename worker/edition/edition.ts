// An edition: everything that can be served of one revision from one placement turnover to the next, built once
// and then only handed out. It is a pure function of the publication, the site's address and that turnover: the
// same bytes anywhere. This is where feed and pages come together; neither slice knows the other's documents.

import { setImmediate } from 'node:timers/promises';
import { shownPlacements } from '../../shared/placements/shown.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { PROGRAMME_CALENDAR_PATH } from '../feed/addresses.ts';
import { calendarWriter } from '../feed/calendar/calendar.ts';
import { promotionsOf } from '../feed/calendar/promotions.ts';
import { buildDocument, type Document } from '../feed/document.ts';
import { type EventDocuments, eventDocuments } from '../feed/event-documents.ts';
import { eventsJson, inFeedOrder, isLive } from '../feed/events-json.ts';
import { CALENDAR_TYPE, DOCUMENT_CACHE, feedHeaders, JSON_TYPE, type Origin } from '../feed/headers.ts';
import { placementsJson } from '../feed/placements-json.ts';
import { type Pages, pagesOf } from '../pages/pages.ts';
import {
  BEFORE_ALL,
  beginningOf,
  type EditionPlacements,
  placementsAt,
} from '../placements/edition-placements.ts';
import type { Source } from '../sources/source.ts';

export interface EditionsOptions {
  /** Where this worker is reached, with or without a slash at the end; `null` when nobody said. */
  readonly siteUrl: string | null;
  /** `postgres-store` unless said otherwise. */
  readonly source?: Source;
}

export interface Edition extends Origin, Pick<EditionPlacements, 'beginsMs' | 'endsMs'> {
  readonly source: Source;
  /** `/feed/events.json`, whole. */
  readonly json: Document;
  /** `/feed/events.ics`, whole, tombstones included. */
  readonly calendar: Document;
  /** `/feed/placements.json`. */
  readonly placements: Document;
  readonly events: EventDocuments;
  readonly pages: Pages;
}

/** The editions of one revision. What no turnover changes is worked out once. */
export interface Editions {
  /** Builds the edition for an instant: the same for all of them between two turnovers. */
  at(instantMs: number): Promise<Edition>;
}

/** Compression runs off the event loop, writing in turns. */
export function editionsOf(publication: Publication, options: EditionsOptions): Editions {
  const { manifest, events, placements } = publication;
  const { programme, revision } = manifest;
  const siteUrl = options.siteUrl?.replace(/\/+$/, '') || null;
  const source = options.source ?? 'postgres-store';
  const ordered = [...events].sort(inFeedOrder);
  const live = ordered.filter(isLive);
  const eventByKey = new Map(events.map((event) => [event.key, event]));
  const calendar = calendarWriter(programme, events, siteUrl);
  const shown = shownPlacements(placements, events);
  const pages = pagesOf(programme, ordered, siteUrl);

  async function at(instantMs: number): Promise<Edition> {
    const placed = placementsAt(shown, instantMs);
    const { beginsMs, endsMs } = placed;
    const origin = { revision, source, edition: beginningOf(placed) };
    const promotions = promotionsOf(placements, placed);
    const writeCalendar = () => calendar.write(ordered, programme.name, PROGRAMME_CALENDAR_PATH, promotions);
    const jsonHeaders = feedHeaders(JSON_TYPE, DOCUMENT_CACHE, origin);
    const calendarHeaders = feedHeaders(CALENDAR_TYPE, DOCUMENT_CACHE, origin);
    const building = [
      buildDocument(eventsJson(manifest, live, placed), jsonHeaders),
      buildDocument(placementsJson(manifest, eventByKey, placed), jsonHeaders),
      setImmediate().then(() => buildDocument(writeCalendar(), calendarHeaders)),
    ] as const;
    const [json, placementsDocument, calendarDocument] = await Promise.all(building);
    const parts = { manifest, eventByKey, calendar, placed, promotions, origin };
    return {
      ...origin,
      beginsMs,
      endsMs,
      json,
      calendar: calendarDocument,
      placements: placementsDocument,
      events: eventDocuments(parts),
      pages: await pages.at(placed, origin),
    };
  }
  return { at };
}

export interface EditionOptions extends EditionsOptions {
  /** Any instant of the edition, in milliseconds since 1970; before the first turnover unless said otherwise. */
  readonly atMs?: number;
}

/** One edition of a publication, for those who want no other. */
export function buildEdition(publication: Publication, options: EditionOptions): Promise<Edition> {
  return editionsOf(publication, options).at(options.atMs ?? BEFORE_ALL);
}
