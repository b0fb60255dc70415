// The app as a whole: which path is whose, and what an error looks like from outside.

import type { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { OperationalError } from '../../shared/operational-error.ts';
import { createApp } from '../../worker/app.ts';
import { createServerState, type ServerState } from '../../worker/served.ts';
import { KEY, signedRequest } from './hooks/signed-request.ts';
import { eventsOf, publicationFor } from './publications.ts';
import { syncSetup } from './sync/setup.ts';

const context = syncSetup();
const lastLook = () => ({ revision: 4, fault: null });
let served: ServerState;
let app: Hono;
beforeEach(() => {
  const { clock, sleep } = context.time;
  served = createServerState({ siteUrl: 'https://programme.example', clock, sleep, log: context.kept.log });
  const sync = context.syncWith();
  const mount = (paths: Hono) => {
    paths.get('/broken', () => {
      throw new OperationalError({
        code: 'x',
        operation: 'o',
        message: 'canary-message',
        hint: 'canary-hint',
      });
    });
    paths.get('/unforeseen', () => {
      throw new TypeError('canary-type');
    });
    paths.get('/feed/events.json', () => new Response('not me'));
  };
  const parts = {
    served,
    sync,
    lastLook,
    db: context.database(),
    clock,
    sleep,
    log: context.kept.log,
    keys: [KEY],
  };
  app = createApp({ ...parts, mount, environment: 'development', cronSecret: null });
});

const publication = publicationFor(4, eventsOf(5));

describe('the app', () => {
  it('serves nothing before the first revision, and says that it will pass', async () => {
    expect((await app.request('/feed/events.json')).status).toBe(503);
    expect((await app.request('/readyz')).status).toBe(503);
    expect((await app.request('/healthz')).status).toBe(200);
  });

  it('serves feed, pages and readiness of one revision', async () => {
    await served.serve(publication);
    for (const path of ['/feed/events.json', '/feed/events.ics', '/', '/readyz']) {
      expect((await app.request(path)).status).toBe(200);
    }
    const feed = await app.request('/feed/events.json');
    expect(feed.headers.get('x-bandstand-revision')).toBe('4');
    expect(feed.headers.get('x-bandstand-source')).toBe('postgres-store');
    expect(await (await app.request('/readyz')).json()).toMatchObject({
      revision: 4,
      source: 'postgres-store',
    });
  });

  it('swaps editions whole, and never back', async () => {
    await served.serve(publication);
    const before = served.edition();
    const building = served.serve(publicationFor(6, eventsOf(900)));
    expect(served.edition()).toBe(before);
    await served.serve(publicationFor(5, eventsOf(1)));
    await building;
    expect(served.edition()?.revision).toBe(6);
  });

  it('answers an unknown path with a problem, or a page for a browser', async () => {
    const plain = await app.request('/nowhere');
    expect([plain.status, plain.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    expect(await plain.json()).toMatchObject({ status: 404, code: 'not-found' });
    const page = await app.request('/nowhere', { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([
      404,
      expect.stringContaining('text/html'),
    ]);
  });

  it('keeps the 404s of browsers and programs apart in caches, and says what they were made from', async () => {
    const [page, program] = [{ headers: { accept: 'text/html' } }, { headers: { accept: '*/*' } }];
    expect((await app.request('/nowhere', program)).headers.get('cache-control')).toBe('no-store');
    await served.serve(publication);
    for (const reader of [page, program]) {
      const { headers } = await app.request('/nowhere', reader);
      expect(headers.get('vary')).toBe('Accept, Accept-Encoding');
      expect(headers.get('x-bandstand-revision')).toBe('4');
    }
    for (const reader of [page, program]) {
      const missing = await app.request('/feed/nowhere', reader);
      expect(missing.status).toBe(404);
      expect(Object.fromEntries(missing.headers)).toMatchObject({
        'content-type': 'application/problem+json',
        vary: 'Accept-Encoding',
        'access-control-allow-origin': '*',
        'x-bandstand-revision': '4',
        'x-bandstand-source': 'postgres-store',
      });
    }
  });

  it.each([
    ['GET', '/hooks/publish', 'POST'],
    ['POST', '/hooks/receipt/1', 'GET, HEAD'],
    ['POST', '/healthz', 'GET, HEAD'],
    ['DELETE', '/healthz/store', 'GET, HEAD'],
    ['POST', '/readyz', 'GET, HEAD'],
  ])('refuses %s %s and names what it allows', async (method, path, allow) => {
    const refused = await app.request(path, { method });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, allow]);
    expect(await refused.json()).toMatchObject({ code: 'method-not-allowed' });
  });

  it.each([
    ['/broken', 503, 'unavailable'],
    ['/unforeseen', 500, 'unexpected'],
  ])('answers %s with %i and shows nothing of the inside', async (path, status, code) => {
    const response = await app.request(path);
    const text = await response.text();
    expect([response.status, JSON.parse(text).code]).toEqual([status, code]);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(text).not.toContain('canary');
    expect(context.kept.lines).toContainEqual(expect.objectContaining({ msg: 'a request failed', path }));
  });

  it('answers 503 when the database is gone in the middle of a hook, and still serves the feed', async () => {
    await served.serve(publication);
    const { clock, sleep } = context.time;
    const gone = () =>
      Promise.reject(
        new OperationalError({ code: 'database-down', operation: 'o', message: 'm', hint: 'h' }),
      );
    const db = { ...context.database(), query: gone, transaction: gone };
    const parts = {
      served,
      lastLook,
      sync: context.syncWith(),
      db,
      clock,
      sleep,
      log: context.kept.log,
      keys: [KEY],
    };
    const closed = { environment: 'development', cronSecret: null } as const;
    const request = signedRequest({
      method: 'GET',
      path: '/hooks/receipt/4',
      time: Math.floor(clock.now() / 1000),
    });
    const without = createApp({ ...parts, ...closed });
    expect((await without.request(request)).status).toBe(503);
    expect((await without.request('/feed/events.json')).status).toBe(200);
  });
});
