import type { AddressInfo } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';
import { createAdaptorServer } from '@hono/node-server';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildEdition, type Edition } from '../../../worker/edition/edition.ts';
import { feedRoutes } from '../../../worker/feed/routes.ts';
import { samplePublication } from './sample.ts';

const PATHS = [
  '/feed/events.json',
  '/feed/events.ics',
  '/feed/placements.json',
  '/feed/events/opening.json',
  '/feed/events/opening.ics',
];

let edition: Edition;
beforeAll(async () => {
  edition = await buildEdition(samplePublication(), { siteUrl: 'https://quais.example.org' });
});

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  feedRoutes(() => edition).request(path, { method, headers });

describe('the feed', () => {
  it.each(PATHS)('%s says what it is, how long it lasts and who may read it', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': path.endsWith('ics')
        ? 'text/calendar; charset=utf-8'
        : 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=30, stale-while-revalidate=300, stale-if-error=86400',
      vary: 'Accept-Encoding',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, X-Bandstand-Revision, X-Bandstand-Edition, X-Bandstand-Source',
      'x-content-type-options': 'nosniff',
      'x-bandstand-revision': '2',
      'x-bandstand-source': 'postgres-store',
    });
    expect(answer.headers.get('etag')).toMatch(/^"[\w-]{43}"$/);
    expect(answer.headers.get('content-length')).toBe(String((await answer.arrayBuffer()).byteLength));
  });

  it.each(PATHS)('%s answers 304 to whoever has it, and only then', async (path) => {
    const etag = (await ask(path)).headers.get('etag')!;
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, `"other",W/${etag}`, '*', ' * ']) {
      const answer = await ask(path, { 'if-none-match': held });
      expect(answer.status, held).toBe(304);
      expect(answer.headers.get('etag')).toBe(etag);
      expect(answer.headers.get('cache-control')).toContain('max-age=30');
      expect(answer.headers.get('vary')).toBe('Accept-Encoding');
      expect(answer.headers.has('content-length')).toBe(false);
      expect(await answer.text()).toBe('');
    }
    expect((await ask(path, { 'if-none-match': '"other", W/"another"' })).status).toBe(200);
  });

  it('gives each encoding its own ETag, and 304 for that one only', async () => {
    const br = await ask('/feed/events.json', { 'accept-encoding': 'br' });
    const plain = await ask('/feed/events.json');
    expect(br.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(await br.bytes()).equals(Buffer.from(await plain.arrayBuffer()))).toBe(true);
    const held = { 'if-none-match': br.headers.get('etag')! };
    expect((await ask('/feed/events.json', { ...held, 'accept-encoding': 'br' })).status).toBe(304);
    expect((await ask('/feed/events.json', { ...held, 'accept-encoding': 'gzip' })).status).toBe(200);
  });

  it('answers a preflight for any site, and refuses to be written to', async () => {
    const preflight = await ask('/feed/events.json', { origin: 'https://a.example' }, 'OPTIONS');
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await ask('/feed/events/opening.ics', {}, method);
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    }
  });

  it.each([
    ['/feed/events/nobody.json', 404, 'event-unknown'],
    ['/feed/events/nobody.ics', 404, 'event-unknown'],
    ['/feed/events/OPENING.json', 404, 'event-unknown'],
    ['/feed/events/__proto__.json', 404, 'event-unknown'],
    ['/feed/events/%2e%2e%2fx.json', 404, 'event-unknown'],
    ['/feed/events/%E0%A4.json', 404, 'event-unknown'],
    ['/feed/events/gone.json', 410, 'event-removed'],
    ['/feed/events.json?from=2027-06-19', 400, 'parameter-unknown'],
    ['/feed/events.ics?x', 400, 'parameter-unknown'],
    ['/feed/events/opening.json?x=1', 400, 'parameter-unknown'],
    ['/feed/placements.json?tier=spotlight', 400, 'parameter-unknown'],
  ])('%s is a problem that says %i and why', async (path, status, code) => {
    const answer = await ask(path, { 'if-none-match': '*' });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const problem = (await answer.json()) as { status: number; code: string; title: string };
    expect(problem).toMatchObject({ type: 'about:blank', status, code });
    expect(problem.title).toMatch(/^[A-Z].*\.$/);
  });

  it('takes an empty query for none', async () => {
    expect((await ask('/feed/events.json?')).status).toBe(200);
  });

  it('keeps the calendar of a removed event, cancelled', async () => {
    const answer = await ask('/feed/events/gone.ics');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('STATUS:CANCELLED');
  });

  it('says that it is loading while there is no edition', async () => {
    const answer = await feedRoutes(() => null).request('/feed/events.json');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });
});

/** The headers that are the document's, not the connection's. */
function headersOf(answer: Response): Record<string, string> {
  const { date, connection, 'keep-alive': keepAlive, ...headers } = Object.fromEntries(answer.headers);
  return headers;
}

describe('the feed over a socket', () => {
  it('answers HEAD with the headers of GET, and nothing else', async () => {
    const server = createAdaptorServer({ fetch: feedRoutes(() => edition).fetch });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      for (const path of PATHS) {
        const headers = { 'accept-encoding': 'identity' };
        const got = await fetch(`${root}${path}`, { headers });
        const head = await fetch(`${root}${path}`, { method: 'HEAD', headers });
        expect(headersOf(head)).toEqual(headersOf(got));
        expect(head.headers.get('content-length')).toBe(String((await got.bytes()).length));
        expect((await head.bytes()).length).toBe(0);
      }
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
