// The pages of an edition as documents: the programme built at once, an event's page when first asked for. What
// no turnover changes (look, assets, search words) is made once a revision.

import type { PublishedEvent } from '../../shared/event.ts';
import type { Programme } from '../../shared/publication/manifest.ts';
import { eventPath } from '../feed/addresses.ts';
import { buildDocument, type Document } from '../feed/document.ts';
import { documentCacheOf } from '../feed/document-cache.ts';
import type { DocumentResponse } from '../feed/document-response.ts';
import { isLive } from '../feed/events-json.ts';
import { ABSENCE_CACHE, DOCUMENT_CACHE, type Origin } from '../feed/headers.ts';
import type { EditionPlacements } from '../placements/edition-placements.ts';
import { type Asset, type Assets, loadAssets } from './assets.ts';
import { eventPage } from './event.ts';
import { pageHeaders } from './headers.ts';
import type { OpenSite } from './layout.ts';
import { missingPage, removedPage } from './missing-page.ts';
import { programmePage } from './programme.ts';
import { searchWords } from './search-words.ts';
import { siteOf } from './site.ts';

export interface Pages {
  /** `/`. */
  readonly programme: Document;
  /** 404 when there never was such an event, 410 when it was removed. */
  event(key: string): DocumentResponse;
  /** The percent-encoded path of an event's page; `null` unless it is in the programme. */
  eventPath(key: string): string | null;
  /** What pages fetch besides themselves, by path; `null` when it is not ours. */
  asset(path: string): Document | null;
  /** The content security policy of all these pages. */
  readonly policy: string;
  /** For an address that nobody has. */
  readonly missing: DocumentResponse;
}

/** The pages of one revision. */
export interface RevisionPages {
  at(placed: EditionPlacements, origin: Origin): Promise<Pages>;
}

/** For these events, which stand in the feed's order, tombstones included. What no turnover changes is made once. */
export function pagesOf(
  programme: Programme,
  events: readonly PublishedEvent[],
  siteUrl: string | null,
): RevisionPages {
  const live = events.filter(isLive);
  const byKey = new Map(events.map((event) => [event.key, event]));
  let lasting: Promise<LastingParts> | undefined;

  async function at(placed: EditionPlacements, origin: Origin): Promise<Pages> {
    lasting ??= makeLasting(programme, live, siteUrl);
    const { site, words, files } = await lasting;
    const { policy } = site.look;
    const headers = pageHeaders(policy, DOCUMENT_CACHE, origin);
    const absenceHeaders = pageHeaders(policy, ABSENCE_CACHE, origin);
    const remember = documentCacheOf();
    const missing: DocumentResponse = {
      status: 404,
      document: await buildDocument(missingPage(site), absenceHeaders),
    };
    return {
      programme: await buildDocument(programmePage(site, live, words.path, placed), headers),
      missing,
      policy,
      asset: (path) => files.get(path) ?? null,
      event(key) {
        const event = byKey.get(key);
        if (!event) return missing;
        if (!isLive(event)) {
          return {
            status: 410,
            document: remember(key, absenceHeaders, () => removedPage(site, event.title)),
          };
        }
        const placement = placed.live.get(key)?.placement;
        return { status: 200, document: remember(key, headers, () => eventPage(site, event, placement)) };
      },
      eventPath(key) {
        const event = byKey.get(key);
        return event && isLive(event) ? eventPath(event) : null;
      },
    };
  }
  return { at };
}

interface LastingParts {
  readonly site: OpenSite;
  /** The file of search words. */
  readonly words: Asset;
  readonly files: ReadonlyMap<string, Document>;
}

async function makeLasting(
  programme: Programme,
  events: readonly PublishedEvent[],
  siteUrl: string | null,
): Promise<LastingParts> {
  const assets = await loadAssets();
  const { site, icon } = siteOf(programme, siteUrl, assets);
  const words = await searchWords(events);
  return { site, words, files: filesByPath(assets, [icon, words]) };
}

/** Every typeface, chosen or not: a page of the edition before may still ask for its own. */
function filesByPath({ typefaces, script }: Assets, own: readonly Asset[]) {
  const fonts = Object.values(typefaces).flatMap((typeface) => typeface.fonts);
  return new Map([...fonts, script, ...own].map(({ path, document }) => [path, document]));
}
