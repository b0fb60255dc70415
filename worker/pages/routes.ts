// The paths of the pages, and what a browser gets where there is none.

import { type Context, Hono } from 'hono';
import type { Edition } from '../edition/edition.ts';
import { type Document, lazyDocument } from '../feed/document.ts';
import { answerMethod, type DocumentResponse, RETRY, send } from '../feed/document-response.ts';
import { ABSENCE_CACHE, BY_ACCEPT, cacheControlAt, UNCACHED } from '../feed/headers.ts';
import { type Clock, systemClock } from '../time.ts';
import { loadAssets } from './assets.ts';
import { pageHeaders } from './headers.ts';
import type { Site } from './layout.ts';
import { missingPage, unavailablePage } from './missing-page.ts';
import { emptySite } from './site.ts';

/** Routes for whatever edition is current; `null` while there is none. Mount them before any middleware. */
export function pageRoutes(current: () => Edition | null, clock: Clock = systemClock): Hono {
  const serve = (answerOf: ResponseOf) => (context: Context) => answer(context, current(), answerOf, clock);
  return new Hono()
    .all('/', serve(programme))
    .all('/event/:key/:slug?', serve(eventOrRedirect))
    .all('/event/:key/', serve(eventOrRedirect))
    .all('/event/:key/:slug/', serve(eventOrRedirect))
    .all('/assets/:file', serve(asset));
}

type ResponseOf = (edition: Edition, context: Context) => DocumentResponse | Response;

function answer(
  context: Context,
  edition: Edition | null,
  answerOf: ResponseOf,
  clock: Clock,
): Response | Promise<Response> {
  const refusal = answerMethod(context, edition, {});
  if (refusal) return refusal;
  if (edition === null) return unavailable(context);
  const found = answerOf(edition, context);
  if (found instanceof Response) return found;
  return send(context, found, cacheControlAt(edition, clock.now()));
}

async function unavailable(context: Context): Promise<Response> {
  const document = await emptyDocument(unavailablePage);
  return send(context, { status: 503, document, more: RETRY });
}

const programme: ResponseOf = ({ pages }) => ({ status: 200, document: pages.programme });

/** A title may change, so any words after the key lead to the page; only one address is the page. */
const eventOrRedirect: ResponseOf = (edition, context) => {
  const key = context.req.param('key') ?? '';
  const slug = context.req.param('slug') ?? '';
  const path = edition.pages.eventPath(key);
  const tail = context.req.path.endsWith('/') ? '/' : '';
  const asked = `/event/${encodeURIComponent(key)}/${encodeURIComponent(slug)}${tail}`;
  if (path === null || path === asked) return edition.pages.event(key);
  const common = pageHeaders(edition.pages.policy, ABSENCE_CACHE, edition);
  const headers = { ...common, Location: path, 'Content-Length': '0' };
  return new Response(null, { status: 301, headers });
};

const asset: ResponseOf = ({ pages }, context) => {
  const document = pages.asset(context.req.path);
  return document ? { status: 200, document } : pages.missing;
};

/** The 404 page for a browser that asked for an address nobody has; `null` for anyone who reads no HTML. */
export function missingPageFor(
  current: () => Edition | null,
): (context: Context) => Response | Promise<Response> | null {
  return (context) => {
    if (!context.req.header('accept')?.includes('text/html')) return null;
    const edition = current();
    if (edition) return send(context, { ...edition.pages.missing, more: BY_ACCEPT });
    return missingWithoutEdition(context);
  };
}

async function missingWithoutEdition(context: Context): Promise<Response> {
  return send(context, { status: 404, document: await emptyDocument(missingPage), more: BY_ACCEPT });
}

/** A page while there is no programme; kept by nobody. */
async function emptyDocument(write: (site: Site) => string): Promise<Document> {
  const site = emptySite(await loadAssets());
  return lazyDocument(write(site), pageHeaders(site.look.policy, UNCACHED, null));
}
