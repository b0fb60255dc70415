// The paths of the pages, and what a browser gets where there is none.

import { type Context, Hono } from 'hono';
import type { Edition } from '../edition/edition.ts';
import { type Answer, answerMethod, RETRY, send } from '../feed/answer.ts';
import { lazyDocument } from '../feed/document.ts';
import { ABSENCE_CACHE, BY_ACCEPT, UNCACHED } from '../feed/headers.ts';
import { missingPage, unavailablePage } from './absent.ts';
import { pageHeaders } from './headers.ts';

/** Routes for whatever edition is current; `null` while there is none. Mount them before any middleware. */
export function pageRoutes(current: () => Edition | null): Hono {
  const serve = (answerOf: AnswerOf) => (context: Context) => answer(context, current(), answerOf);
  return new Hono()
    .all('/', serve(programme))
    .all('/event/:key/:slug?', serve(eventOrRedirect))
    .all('/event/:key/', serve(eventOrRedirect))
    .all('/event/:key/:slug/', serve(eventOrRedirect));
}

type AnswerOf = (edition: Edition, context: Context) => Answer | Response;

function answer(context: Context, edition: Edition | null, answerOf: AnswerOf): Response {
  const refusal = answerMethod(context, edition, {});
  if (refusal) return refusal;
  if (edition === null) {
    const document = lazyDocument(unavailablePage(), pageHeaders(UNCACHED, null));
    return send(context, { status: 503, document, more: RETRY });
  }
  const found = answerOf(edition, context);
  return found instanceof Response ? found : send(context, found);
}

const programme: AnswerOf = ({ pages }) => ({ status: 200, document: pages.programme });

/** A title may change, so any words after the key lead to the page; only one address is the page. */
const eventOrRedirect: AnswerOf = (edition, context) => {
  const key = context.req.param('key') ?? '';
  const slug = context.req.param('slug') ?? '';
  const path = edition.pages.eventPath(key);
  const tail = context.req.path.endsWith('/') ? '/' : '';
  const asked = `/event/${encodeURIComponent(key)}/${encodeURIComponent(slug)}${tail}`;
  if (path === null || path === asked) return edition.pages.event(key);
  const headers = { ...pageHeaders(ABSENCE_CACHE, edition), Location: path, 'Content-Length': '0' };
  return new Response(null, { status: 301, headers });
};

/** The 404 page for a browser that asked for an address nobody has; `null` for anyone who reads no HTML. */
export function missingPageFor(current: () => Edition | null): (context: Context) => Response | null {
  return (context) => {
    if (!context.req.header('accept')?.includes('text/html')) return null;
    const edition = current();
    if (edition) return send(context, { ...edition.pages.missing, more: BY_ACCEPT });
    const document = lazyDocument(missingPage(null), pageHeaders(UNCACHED, null));
    return send(context, { status: 404, document, more: BY_ACCEPT });
  };
}
