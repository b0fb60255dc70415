// The hooks: who is let in, who is not, and what the receipt says.

import { beforeEach, describe, expect, it } from 'vitest';
import { readReceipt } from '../../../shared/receipt.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../../../shared/tabs.ts';
import { storePublication } from '../../../worker/revisions/store.ts';
import { hookRoutes } from '../../../worker/sync/routes.ts';
import type { Sync } from '../../../worker/sync/sync.ts';
import { type HookRequest, isSignedAnswer, KEY, signedRequest } from '../hooks/signed-request.ts';
import { eventOf, eventsOf, publicationFor } from '../publications.ts';
import { syncSetup } from './setup.ts';

const context = syncSetup();
const events = [...eventsOf(6), eventOf(50, { status: 'removed' })];
const first = publicationFor(1, events);
const NEXT_KEY = { id: 'sheet-next', secret: 'another-secret-of-some-length' };

let sync: Sync;
let ask: (request: Request) => Promise<Response>;
beforeEach(() => {
  sync = context.syncWith();
  ask = openHooks([KEY, NEXT_KEY]);
});

function openHooks(keys = [KEY]): (request: Request) => Promise<Response> {
  const { clock } = context.time;
  // Waiting for a look is not what the held clock is for: it never ends first.
  const sleep = () => new Promise<void>(() => {});
  const app = hookRoutes({ keys, db: context.database(), sync, clock, sleep, log: context.kept.log });
  return async (request) => app.request(request);
}

const nowSeconds = () => Math.floor(context.time.clock.now() / 1000);
const hint = (more: Partial<HookRequest> = {}): HookRequest => ({
  path: '/hooks/publish',
  body: '{"revision":1}',
  time: nowSeconds(),
  ...more,
});
const question = (revision: number): HookRequest => ({
  method: 'GET',
  path: `/hooks/receipt/${revision}`,
  time: nowSeconds(),
});
const receiptOf = async (response: Response) => readReceipt(await response.text());

describe('the publish hook', () => {
  it('looks now and answers a signed receipt of what it counted and hashed', async () => {
    context.server.publish(first);
    const response = await ask(signedRequest(hint({ nonce: 'n-1' })));
    expect(response.status).toBe(200);
    expect(await isSignedAnswer(response, '/hooks/publish', 'n-1')).toBe(true);
    expect(await receiptOf(response)).toEqual({
      revision: 1,
      state: 'stored',
      events: 6,
      digest: first.manifest.digests[PUBLISHED_TAB],
      placementsDigest: first.manifest.digests[PUBLISHED_PLACEMENTS_TAB],
      head: 1,
      headOrigin: 'sheet',
      cause: '',
    });
    expect(context.served).toEqual([first]);
  });

  it('answers with the key of the question while two keys live', async () => {
    context.server.publish(first);
    const response = await ask(signedRequest(hint({ key: NEXT_KEY, nonce: 'n-2' })));
    expect(await isSignedAnswer(response, '/hooks/publish', 'n-2', NEXT_KEY)).toBe(true);
  });

  it('looks once more when the look it joined began before the publish', async () => {
    const early = sync.now();
    context.server.faults.push({ json: { valueRanges: [{}, {}] } });
    const answering = ask(signedRequest(hint()));
    await early;
    context.server.publish(first);
    expect(await receiptOf(await answering)).toMatchObject({ state: 'stored' });
  });

  it('says waiting, and why, when the look fails', async () => {
    context.server.faults.push({ status: 403 });
    const receipt = await receiptOf(await ask(signedRequest(hint())));
    expect(receipt).toMatchObject({ state: 'waiting', events: null, digest: null, head: 0 });
    expect(receipt?.code).toBe('google-refused');
    expect(receipt?.cause).toContain('does not let this worker read');
  });

  it('answers after twenty seconds when the look takes longer', async () => {
    context.server.publish(first);
    const waits: number[] = [];
    const { clock } = context.time;
    const sleep = async (delayMs: number) => {
      waits.push(delayMs);
    };
    const app = hookRoutes({
      keys: [KEY],
      db: context.database(),
      sync,
      clock,
      sleep,
      log: context.kept.log,
    });
    context.server.faults.push('silence');
    expect(await receiptOf(await app.request(signedRequest(hint())))).toMatchObject({ state: 'waiting' });
    expect(waits).toEqual([20_000]);
    await sync.stop();
  });

  it.each([
    ['', 'nothing'],
    ['{"revision":0}', 'zero'],
    ['{"revision":"1"}', 'text'],
    ['[', 'half of it'],
  ])('asks for the revision when the body is %o', async (body) => {
    const response = await ask(signedRequest(hint({ body })));
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'revision-missing' }]);
  });
});

describe('who is refused', () => {
  const refused = async (response: Response) => {
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = (await response.json()) as { code: string; title: string };
    expect(problem.title).toMatch(/\.$/);
    return [response.status, problem.code];
  };

  it.each(['x-bandstand-key', 'x-bandstand-time', 'x-bandstand-nonce', 'x-bandstand-signature'])(
    'a request without %s',
    async (name) => {
      expect(await refused(await ask(signedRequest(hint(), { [name]: '' })))).toEqual([
        401,
        'signature-missing',
      ]);
    },
  );

  it('a request whose time is no number or whose nonce is endless', async () => {
    for (const headers of [{ 'x-bandstand-time': 'now' }, { 'x-bandstand-nonce': 'n'.repeat(101) }]) {
      expect(await refused(await ask(signedRequest(hint(), headers)))).toEqual([401, 'signature-missing']);
    }
  });

  it('a key nobody knows', async () => {
    const key = { id: 'stranger', secret: KEY.secret };
    expect(await refused(await ask(signedRequest(hint({ key }))))).toEqual([401, 'key-unknown']);
  });

  it('a signature of another secret, body, path, time, nonce or method', async () => {
    const wrongSecret = { ...KEY, secret: 'guessed-secret-of-length' };
    const proper = signedRequest(hint({ nonce: 'n' }));
    const stolen = (init: RequestInit, url = 'http://worker/hooks/publish') =>
      new Request(url, { method: 'POST', headers: proper.headers, ...init });
    const forgeries = [
      signedRequest(hint({ key: wrongSecret })),
      stolen({ body: '{"revision":2}' }),
      signedRequest(hint(), { 'x-bandstand-time': String(nowSeconds() + 1) }),
      signedRequest(hint(), { 'x-bandstand-nonce': 'other' }),
      signedRequest(hint(), { 'x-bandstand-signature': 'f'.repeat(64) }),
      signedRequest(hint(), { 'x-bandstand-signature': 'f' }),
      stolen({ method: 'GET' }, 'http://worker/hooks/receipt/1'),
    ];
    for (const forgery of forgeries) {
      expect(await refused(await ask(forgery))).toEqual([401, 'signature-wrong']);
    }
    expect(context.server.requests).toEqual([]);
  });

  it('a message from more than five minutes before or after', async () => {
    for (const seconds of [-301, 301]) {
      const time = nowSeconds() + seconds;
      expect(await refused(await ask(signedRequest(hint({ time }))))).toEqual([401, 'signature-old']);
    }
    for (const seconds of [-300, 300]) {
      expect((await ask(signedRequest(hint({ time: nowSeconds() + seconds })))).status).toBe(200);
    }
  });

  it('the same message twice, for as long as its time is valid', async () => {
    const once = () => signedRequest(hint({ time: nowSecondsAtStart + 300, nonce: 'once' }));
    const nowSecondsAtStart = nowSeconds();
    expect((await ask(once())).status).toBe(200);
    for (let minute = 0; minute < 10; minute++) {
      expect(await refused(await ask(once()))).toEqual([401, 'signature-replayed']);
      context.time.move(60_000);
    }
    context.time.move(1_000);
    expect(await refused(await ask(once()))).toEqual([401, 'signature-old']);
  });

  it('a nonce of one key is free under the other', async () => {
    expect((await ask(signedRequest(hint({ nonce: 'shared' })))).status).toBe(200);
    expect((await ask(signedRequest(hint({ nonce: 'shared', key: NEXT_KEY })))).status).toBe(200);
  });

  it('forgets nonces that have expired', async () => {
    await ask(signedRequest(hint({ nonce: 'early' })));
    context.time.move(400_000);
    await ask(signedRequest(hint({ nonce: 'late' })));
    const rows = await context.database().query('select nonce from app_event_store_nonces');
    expect(rows).toEqual([{ nonce: 'late' }]);
  });

  it('a body above 64 KB, announced or not', async () => {
    const body = JSON.stringify({ revision: 1, more: 'x'.repeat(64 * 1024) });
    expect(await refused(await ask(signedRequest(hint({ body }))))).toEqual([413, 'body-too-large']);
    const { headers } = signedRequest(hint({ body }));
    let sentBytes = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sentBytes += 16_384;
        controller.enqueue(new Uint8Array(16_384));
      },
    });
    const init = { method: 'POST', headers, body: endless, duplex: 'half' } as RequestInit;
    expect(await refused(await ask(new Request('http://worker/hooks/publish', init)))).toEqual([
      413,
      'body-too-large',
    ]);
    expect(sentBytes).toBeLessThan(200_000);
  });

  it('the thirty-first message of a minute, though strangers spend nothing', async () => {
    for (let count = 0; count < 40; count++) {
      await ask(signedRequest(hint(), { 'x-bandstand-signature': 'f'.repeat(64) }));
    }
    for (let count = 0; count < 30; count++) {
      expect((await ask(signedRequest(question(1)))).status).toBe(200);
    }
    const response = await ask(signedRequest(question(1)));
    expect(response.headers.get('retry-after')).toBe('2');
    expect(await refused(response)).toEqual([429, 'too-many-hooks']);
    context.time.move(2_000);
    expect((await ask(signedRequest(question(1)))).status).toBe(200);
  });

  it('anybody, when no keys are set', async () => {
    const closed = openHooks([]);
    expect(await refused(await closed(signedRequest(hint())))).toEqual([503, 'hooks-closed']);
    expect(await refused(await closed(signedRequest(question(1))))).toEqual([503, 'hooks-closed']);
  });

  it('leaves a line in the log that holds neither secret nor signature', async () => {
    await ask(signedRequest(hint(), { 'x-bandstand-nonce': 'other' }));
    expect(context.kept.lines).toContainEqual(
      expect.objectContaining({ hook: '/hooks/publish', code: 'signature-wrong' }),
    );
    expect(context.kept.text()).not.toContain(KEY.secret);
  });
});

describe('the receipt', () => {
  const receipt = async (revision: number) => receiptOf(await ask(signedRequest(question(revision))));

  it('is signed for its question', async () => {
    const response = await ask(signedRequest({ ...question(4), nonce: 'n-9' }));
    expect(await isSignedAnswer(response, '/hooks/receipt/4', 'n-9')).toBe(true);
    expect(await isSignedAnswer(response, '/hooks/receipt/4', 'n-8')).toBe(false);
  });

  it('says waiting before, stored at, and superseded after a revision', async () => {
    expect(await receipt(1)).toMatchObject({ state: 'waiting', head: 0 });
    context.server.publish(first);
    await sync.now();
    expect(await receipt(1)).toMatchObject({ state: 'stored', events: 6 });
    expect(await receipt(2)).toMatchObject({ state: 'waiting', head: 1, events: null });
    context.server.publish(publicationFor(5, eventsOf(2)));
    await sync.now();
    expect(await receipt(1)).toMatchObject({
      state: 'superseded',
      head: 5,
      cause: 'Revision 5 came after it.',
    });
  });

  it('says refused of a revision that came behind another', async () => {
    await storePublication(context.database(), publicationFor(3, eventsOf(2), 'worker'));
    context.server.publish(publicationFor(3, eventsOf(4)));
    await sync.now();
    expect(await receipt(3)).toMatchObject({ state: 'refused', head: 3, events: null, digest: null });
  });

  it('is not green while the stored rows are not those of the revision', async () => {
    context.server.publish(first);
    await sync.now();
    await context
      .database()
      .query(`update app_event_store_rows set cells[3] = 'x' where event_key = 'event00001'`);
    expect(await receipt(1)).toMatchObject({ state: 'waiting', events: null, digest: null });
  });

  it('is not green while the feed of the revision is not served', async () => {
    await storePublication(context.database(), first);
    expect(await receipt(1)).toMatchObject({ state: 'waiting', head: 1 });
  });
});
