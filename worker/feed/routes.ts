// The paths of the feed. One handler a path, whatever the method: with a single match Hono calls it directly.

import { type Context, Hono } from 'hono';
import type { Edition } from '../edition/edition.ts';
import { type Clock, systemClock } from '../time.ts';
import { answerMethod, type DocumentResponse, PREFLIGHT, RETRY, send } from './document-response.ts';
import { ABSENCE_CACHE, BY_ACCEPT, cacheControlAt, UNCACHED } from './headers.ts';
import { problemDocument } from './problem.ts';

/** Routes for whatever edition is current; `null` while there is none. Mount them before any middleware. */
export function feedRoutes(current: () => Edition | null, clock: Clock = systemClock): Hono {
  const serve = (answerOf: ResponseOf) => (context: Context) => answer(context, current(), answerOf, clock);
  return new Hono()
    .all('/feed/events.json', serve(wholeProgramme))
    .all('/feed/events.ics', serve(wholeCalendar))
    .all('/feed/placements.json', serve(allPlacements))
    .all('/feed/events/:file{.+\\.json}', serve(oneEvent))
    .all('/feed/events/:file{.+\\.ics}', serve(oneCalendar));
}

/**
 * The 404 document for an address that nobody has. Below `/feed/` it is for everyone, as only programs ask
 * there; elsewhere browsers get a page.
 */
export function missingDocument(context: Context, edition: Edition | null): Response {
  const document = problemDocument(MISSING, edition ? ABSENCE_CACHE : UNCACHED, edition);
  return send(context, { status: 404, document, ...(!isOfFeed(context) && { more: BY_ACCEPT }) });
}

/** Whether a request is for an address of the feed, real or not. */
export function isOfFeed(context: Context): boolean {
  return /^\/feed(\/|$)/.test(context.req.path);
}

const MISSING = { status: 404, code: 'not-found', title: 'There is nothing at this address.' } as const;

type ResponseOf = (edition: Edition, context: Context) => DocumentResponse;

function answer(context: Context, edition: Edition | null, answerOf: ResponseOf, clock: Clock): Response {
  const refusal = answerMethod(context, edition, PREFLIGHT);
  if (refusal) return refusal;
  if (edition === null) {
    return send(context, { status: 503, document: problemDocument(NO_EDITION, UNCACHED, null), more: RETRY });
  }
  const { url } = context.req;
  const query = url.indexOf('?');
  if (query >= 0 && query < url.length - 1) {
    return send(context, { status: 400, document: problemDocument(NO_PARAMETERS, ABSENCE_CACHE, edition) });
  }
  return send(context, answerOf(edition, context), cacheControlAt(edition, clock.now()));
}

const NO_EDITION = {
  status: 503,
  code: 'no-edition',
  title: 'The programme is being loaded. Nothing is lost: try again in a moment.',
} as const;
const NO_PARAMETERS = {
  status: 400,
  code: 'parameter-unknown',
  title: 'This address takes no parameters: ask for it without a query.',
} as const;

const wholeProgramme: ResponseOf = ({ json }) => ({ status: 200, document: json });
const wholeCalendar: ResponseOf = ({ calendar }) => ({ status: 200, document: calendar });
const allPlacements: ResponseOf = ({ placements }) => ({ status: 200, document: placements });
const oneEvent: ResponseOf = ({ events }, context) => events.json(keyIn(context));
const oneCalendar: ResponseOf = ({ events }, context) => events.calendar(keyIn(context));

function keyIn(context: Context): string {
  const file = context.req.param('file') ?? '';
  return file.slice(0, file.lastIndexOf('.'));
}
