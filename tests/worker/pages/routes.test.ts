import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildEdition, type Edition } from '../../../worker/edition/edition.ts';
import { missingPageFor, pageRoutes } from '../../../worker/pages/routes.ts';
import { samplePublication } from '../feed/sample.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await buildEdition(samplePublication(), { siteUrl: 'https://quais.example.org' });
});

const app = () => pageRoutes(() => edition);
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app().request(path, { method, headers });

describe('the pages', () => {
  it.each(['/', '/event/off/cirque'])(
    '%s is served like the feed, under a policy that lets in our own alone',
    async (path) => {
      const answer = await ask(path, { 'accept-encoding': 'gzip' });
      expect(answer.status).toBe(200);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-encoding': 'gzip',
        'cache-control': 'public, max-age=30, stale-while-revalidate=300, stale-if-error=86400',
        vary: 'Accept-Encoding',
        'x-bandstand-revision': '2',
        'x-content-type-options': 'nosniff',
      });
      const held = { 'accept-encoding': 'gzip', 'if-none-match': answer.headers.get('etag')! };
      expect((await ask(path, held)).status).toBe(304);
      expect((await ask(path, {}, 'HEAD')).status).toBe(200);
      expect((await ask(path, {}, 'OPTIONS')).status).toBe(204);
      expect((await ask(path, {}, 'POST')).status).toBe(405);

      const plain = await ask(path);
      const style = /<style>([\s\S]*?)<\/style>/.exec(await plain.text())![1]!;
      const hash = createHash('sha256').update(style).digest('base64');
      const policy = plain.headers.get('content-security-policy')!;
      expect(policy).toContain(`style-src 'sha256-${hash}'`);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'; font-src 'self'");
      expect(policy).not.toContain('unsafe');
    },
  );

  it('serves what its pages fetch for good, under names that say the content', async () => {
    const page = await (await ask('/')).text();
    const paths = [...new Set([...page.matchAll(/\/assets\/[\w.-]+/g)].map(([path]) => path))];
    expect(paths.map((path) => path.replace(/-[0-9a-f]{16}/, '')).sort()).toEqual([
      '/assets/bricolage.woff2',
      '/assets/bricolage.woff2',
      '/assets/icon.svg',
      '/assets/programme.js',
      '/assets/words.json',
    ]);
    for (const path of paths) {
      const answer = await ask(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      const digest = createHash('sha256')
        .update(Buffer.from(await answer.arrayBuffer()))
        .digest('hex');
      expect(path).toContain(digest.slice(0, 16));
      expect((await ask(path, { 'if-none-match': answer.headers.get('etag')! })).status).toBe(304);
    }
    const [, script, integrity] = /src="(\S+)" integrity="sha384-(\S+)"/.exec(page)!;
    const bytes = Buffer.from(await (await ask(script!)).arrayBuffer());
    expect(createHash('sha384').update(bytes).digest('base64')).toBe(integrity);
    expect((await ask('/assets/programme-0000000000000000.js')).status).toBe(404);
  });

  it('does not depend on who reads it', async () => {
    const french = await ask('/', { 'accept-language': 'fr', 'user-agent': 'Phone' });
    expect(french.headers.get('etag')).toBe((await ask('/')).headers.get('etag'));
    expect((await ask('/?utm_source=poster')).status).toBe(200);
  });

  it.each([
    ['/event/off', '/event/off/cirque'],
    ['/event/off/old-title', '/event/off/cirque'],
    ['/event/off/Cirque', '/event/off/cirque'],
    ['/event/off/cirque/', '/event/off/cirque'],
    ['/event/off/', '/event/off/cirque'],
  ])('%s leads to %s', async (path, right) => {
    const answer = await ask(path);
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(right);
    expect((await ask(right)).status).toBe(200);
  });

  it('has one address for a title in other letters, and it is ASCII', async () => {
    const path = edition.pages.eventPath('night')!;
    expect(path).toMatch(/^[\x21-\x7e]+$/);
    expect((await ask(path)).status).toBe(200);
    expect((await ask(path.toLowerCase())).status).toBe(200);
  });

  it('says what is not there', async () => {
    const unknown = await ask('/event/nobody/x');
    expect(unknown.status).toBe(404);
    expect(await unknown.text()).toContain('Not found');
    const removed = await ask('/event/gone/atelier-retire');
    expect(removed.status).toBe(410);
    const text = await removed.text();
    expect(text).toContain('Atelier retiré');
    expect(text).toContain('no longer in the programme');
    expect(text).toContain('<meta name="robots" content="noindex">');
  });

  it('asks for patience while there is no edition', async () => {
    const answer = await pageRoutes(() => null).request('/');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await answer.text()).toContain('try again in a moment');
  });

  it('has a 404 for browsers, and none for programs', async () => {
    for (const current of [() => edition, () => null]) {
      const site = pageRoutes(current);
      const missing = missingPageFor(current);
      site.notFound((context) => missing(context) ?? new Response('for programs', { status: 404 }));
      const page = await site.request('/nowhere', { headers: { accept: 'text/html,*/*;q=0.8' } });
      expect(page.status).toBe(404);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('vary')).toBe('Accept, Accept-Encoding');
      const other = await site.request('/nowhere', { headers: { accept: '*/*' } });
      expect(await other.text()).toBe('for programs');
    }
  });
});
