// Turnovers: a placement goes live and ends at its minute, with nobody publishing and nothing but memory asked.

import type { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../worker/app.ts';
import { buildEdition, editionsOf } from '../../worker/edition/edition.ts';
import type { Database } from '../../worker/postgres/database.ts';
import { createServerState, type ServerState, type ServerStateParts } from '../../worker/served.ts';
import type { Sync } from '../../worker/sync/sync.ts';
import { type KeptLog, keepLog } from './kept-log.ts';
import { type PassingTime, passTime } from './passing-time.ts';
import { placementOf } from './placements.ts';
import { eventsOf, publicationFor } from './publications.ts';

const SITE = 'https://programme.example';
const KEY = 'event00001';
const START = Date.parse('2027-06-01T12:00:00+02:00');
const END = Date.parse('2027-06-01T14:00:00+02:00');
const [SECOND, MINUTE] = [1_000, 60_000];

const placement = placementOf(KEY, '2027-06-01T12:00', { durationHours: 2, isPaid: true });
const publication = publicationFor(4, eventsOf(6), 'sheet', [placement]);
const PATHS = [
  '/feed/events.json',
  '/feed/placements.json',
  `/feed/events/${KEY}.json`,
  '/feed/events.ics',
  '/',
];
const PAGE = `/event/${KEY}/fete-n-1-ouverte`;

const untouched = () => Promise.reject(new Error('a public read asked the database'));
const db: Database = {
  kind: 'embedded',
  query: untouched,
  script: untouched,
  transaction: untouched,
  close: async () => {},
};
const state = () => ({ served: 4, inSheet: 4, lookedAt: null, goodAt: null, fault: null });
const sync: Sync = {
  now: async () => state(),
  afresh: async () => state(),
  state,
  start: () => {},
  stop: async () => {},
};

let time: PassingTime;
let kept: KeptLog;
let served: ServerState;
let app: Hono;

function open(start: string | number, more: Partial<ServerStateParts> = {}): void {
  time = passTime('2027-06-01T00:00:00Z');
  time.jumpTo(start);
  kept = keepLog();
  const { clock, sleep } = time;
  served = createServerState({ siteUrl: SITE, clock, sleep, log: kept.log, ...more });
  app = createApp({
    served,
    sync,
    lastLook: () => ({ revision: 4, fault: null }),
    db,
    clock,
    sleep,
    log: kept.log,
    keys: [],
    environment: 'development',
    cronSecret: null,
  });
  served.start();
}

beforeEach(() => open(START - 10 * MINUTE));
afterEach(() => served.stop());

const ask = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
const textOf = async (path: string) => (await ask(path)).text();
const editionIn = async (path: string) => (await ask(path)).headers.get('x-bandstand-edition');

/** Every public byte, by path. */
async function bytesNow(): Promise<Record<string, string>> {
  const paths = [...PATHS, PAGE, `/feed/events/${KEY}.ics`];
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await textOf(path)])));
}

function cacheOf(response: Response): { freshSeconds: number; staleSeconds: number } {
  const words = response.headers.get('cache-control') ?? '';
  const secondsOf = (name: string) => Number(new RegExp(`${name}=(\\d+)`).exec(words)?.[1] ?? 0);
  return { freshSeconds: secondsOf('max-age'), staleSeconds: secondsOf('stale-while-revalidate') };
}

describe('a placement', () => {
  it('goes live at its minute and ends at its minute, in every format, with no publish', async () => {
    await served.serve(publication);
    const says = async () => ({
      events: (await textOf('/feed/events.json')).includes(
        '"placement":{"tier":"spotlight","label":"Promoted"',
      ),
      event: (await textOf(`/feed/events/${KEY}.json`)).includes('"until":"2027-06-01T14:00:00+02:00"'),
      placements: /"state":"(\w+)"/.exec(await textOf('/feed/placements.json'))?.[1] ?? null,
      calendar: (await textOf('/feed/events.ics')).includes('DESCRIPTION:Promoted.'),
      card: (await textOf('/')).includes('<li class="card">'),
      row: (await textOf('/')).includes('<span class="tag promoted">Promoted</span>'),
      page: (await textOf(PAGE)).includes('<p class="kind">Promoted · '),
      edition: await editionIn(PAGE),
    });
    const quiet = { events: false, event: false, calendar: false, card: false, row: false, page: false };
    const before = { ...quiet, placements: 'coming', edition: null };
    expect(await says()).toEqual(before);
    await time.pass(10 * MINUTE - 1);
    expect(await says()).toEqual(before);
    await time.pass(1);
    expect(await says()).toEqual({
      events: true,
      event: true,
      placements: 'live',
      calendar: true,
      card: true,
      row: true,
      page: true,
      edition: '2027-06-01T10:00:00Z',
    });
    await time.pass(END - START - 1);
    expect(await says()).toMatchObject({ events: true, card: true });
    await time.pass(1);
    expect(await says()).toEqual({ ...quiet, placements: null, edition: '2027-06-01T12:00:00Z' });
    expect(kept.lines).toEqual([]);
  });

  it('is told to the operator with the turnover that comes next', async () => {
    await served.serve(publication);
    const ready = async () => (await ask('/readyz')).json();
    expect(await ready()).toMatchObject({ edition: null, nextTurnover: '2027-06-01T10:00:00Z' });
    await time.pass(10 * MINUTE);
    expect(await ready()).toMatchObject({
      edition: '2027-06-01T10:00:00Z',
      nextTurnover: '2027-06-01T12:00:00Z',
    });
    await time.pass(END - START);
    expect(await ready()).toMatchObject({ edition: '2027-06-01T12:00:00Z', nextTurnover: null });
  });
});

describe('an edition', () => {
  it('is the same bytes at every instant, and whether it was turned over to or built afresh', async () => {
    await served.serve(publication);
    await time.pass(10 * MINUTE);
    const live = await bytesNow();
    for (const minutes of [0.5, 1, 30, 60, 28, 0.4]) {
      await time.pass(minutes * MINUTE);
      expect(await bytesNow()).toEqual(live);
    }
    await served.stop();
    for (const instant of [START, START + 1, START + 77 * MINUTE, END - 1]) {
      open(instant);
      await served.serve(publication);
      expect(await bytesNow()).toEqual(live);
      await served.stop();
    }
  });

  it('is built once, a minute before its turnover, and swapped at the very request', async () => {
    const built: number[] = [];
    await served.stop();
    open(START - 10 * MINUTE, {
      editionsOf(...given) {
        const real = editionsOf(...given);
        return {
          at(instantMs) {
            built.push(instantMs);
            return real.at(instantMs);
          },
        };
      },
    });
    await served.serve(publication);
    await time.pass(9 * MINUTE - 2 * SECOND);
    expect(built).toEqual([START - 10 * MINUTE]);
    await time.pass(58 * SECOND);
    expect(built).toEqual([START - 10 * MINUTE, START]);
    // Nobody has woken since: the request alone turns it over.
    time.jumpTo(START);
    expect(await editionIn('/')).toBe('2027-06-01T10:00:00Z');
    expect(built).toHaveLength(2);
  });
});

describe('a cache', () => {
  it('never holds an answer past the turnover, and is told the same by a 304', async () => {
    await served.serve(publication);
    await time.pass(4 * MINUTE);
    for (let left = 360; left >= 0; left--) {
      const isOver = left === 0;
      for (const path of [...PATHS, PAGE]) {
        const answer = await ask(path);
        const { freshSeconds, staleSeconds } = cacheOf(answer);
        const about = `${path}, ${left} s before`;
        if (isOver) expect(answer.headers.get('x-bandstand-edition'), about).not.toBeNull();
        else if (left > 330) expect([freshSeconds, staleSeconds], about).toEqual([30, 300]);
        else expect(freshSeconds + staleSeconds, about).toBe(left);
        expect(freshSeconds, about).toBe(isOver ? 30 : Math.min(30, left));
        const etag = answer.headers.get('etag')!;
        const again = await ask(path, { 'if-none-match': etag });
        expect(again.status, about).toBe(304);
        expect(again.headers.get('cache-control')).toBe(answer.headers.get('cache-control'));
        expect(again.headers.get('x-bandstand-edition')).toBe(answer.headers.get('x-bandstand-edition'));
      }
      await time.pass(SECOND);
    }
  });

  it('keeps absences and what is named by its content as ever', async () => {
    await served.serve(publication);
    await time.pass(10 * MINUTE - 20 * SECOND);
    const font = /\/assets\/[\w-]+\.woff2/.exec(await textOf('/'))![0];
    expect((await ask(font)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await ask('/feed/events/nobody.json')).headers.get('cache-control')).toBe('public, max-age=30');
    expect((await ask('/')).headers.get('cache-control')).toMatch(/^public, max-age=20, .*revalidate=0,/);
  });

  it('gets the new bytes under a new ETag after the turnover', async () => {
    await served.serve(publication);
    const etag = (await ask('/feed/events.json')).headers.get('etag')!;
    await time.pass(10 * MINUTE);
    expect((await ask('/feed/events.json', { 'if-none-match': etag })).status).toBe(200);
  });
});

describe('the clock', () => {
  it('may jump back, and what was served then is served again', async () => {
    await served.serve(publication);
    const before = await bytesNow();
    await time.pass(11 * MINUTE);
    expect(await editionIn('/')).not.toBeNull();
    time.jumpTo(START - 5 * MINUTE);
    expect((await ask('/')).headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    await time.pass(2 * SECOND);
    expect(await bytesNow()).toEqual(before);
    await time.pass(5 * MINUTE);
    expect(await editionIn('/')).toBe('2027-06-01T10:00:00Z');
  });

  it('may have gone on over several turnovers while the machine slept', async () => {
    const more = ['2027-06-02T12:00', '2027-06-03T12:00'].map((start) =>
      placementOf('event00002', start, { durationHours: 1 }),
    );
    await served.serve(publicationFor(4, eventsOf(6), 'sheet', [placement, ...more]));
    time.jumpTo('2027-06-03T12:30:00+02:00');
    expect(cacheOf(await ask('/'))).toEqual({ freshSeconds: 0, staleSeconds: 0 });
    await time.pass(2 * SECOND);
    expect(await editionIn('/')).toBe('2027-06-03T10:00:00Z');
    expect(await textOf('/')).toContain('/event/event00002/');
  });

  it('may be a year away from the next turnover', async () => {
    time.jumpTo('2026-06-01T12:00:00Z');
    await served.serve(publication);
    await time.pass(5 * MINUTE);
    time.jumpTo(START - 30 * SECOND);
    await time.pass(31 * SECOND);
    expect(await editionIn('/')).toBe('2027-06-01T10:00:00Z');
  });
});

describe('a build at a turnover', () => {
  it('gives way to a publication that comes while it is under way', async () => {
    const finish = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    await served.stop();
    open(START - 2 * MINUTE, {
      editionsOf(given, options) {
        const real = editionsOf(given, options);
        return {
          async at(instantMs) {
            const edition = await real.at(instantMs);
            const isHeld = instantMs === START && edition.revision === 4;
            if (isHeld) held.resolve();
            if (isHeld) await finish.promise;
            return edition;
          },
        };
      },
    });
    await served.serve(publication);
    const passing = time.pass(3 * MINUTE);
    await held.promise;
    await served.serve(publicationFor(5, eventsOf(3), 'sheet', [placement]));
    expect(served.edition()?.revision).toBe(5);
    finish.resolve();
    await passing;
    expect(served.edition()).toMatchObject({ revision: 5, edition: '2027-06-01T10:00:00Z' });
  });

  it('that fails is logged and tried again, while the edition that stands is served to be asked for each time', async () => {
    let faults = 8;
    await served.stop();
    open(START - 2 * MINUTE, {
      editionsOf(...given) {
        const real = editionsOf(...given);
        return {
          at(instantMs) {
            if (instantMs >= START && faults-- > 0) return Promise.reject(new Error('no room'));
            return real.at(instantMs);
          },
        };
      },
    });
    await served.serve(publication);
    await time.pass(2 * MINUTE + 5 * SECOND);
    const late = await ask('/feed/events.json');
    expect(late.status).toBe(200);
    expect(late.headers.get('x-bandstand-edition')).toBeNull();
    expect(late.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    await time.pass(20 * SECOND);
    expect(await editionIn('/')).toBe('2027-06-01T10:00:00Z');
    expect(cacheOf(await ask('/')).freshSeconds).toBe(30);
    expect(kept.lines).toHaveLength(8);
    expect(kept.lines[0]).toMatchObject({
      msg: 'an edition could not be built',
      revision: 4,
      turnover: '2027-06-01T10:00:00Z',
    });
  });
});

describe('a publication', () => {
  it('is served in the edition for now, though a turnover came while it was built', async () => {
    await served.stop();
    open(START - SECOND, {
      editionsOf(...given) {
        const real = editionsOf(...given);
        return {
          async at(instantMs) {
            const edition = await real.at(instantMs);
            time.jumpTo(START);
            return edition;
          },
        };
      },
    });
    await served.serve(publication);
    expect(served.edition()?.edition).toBe('2027-06-01T10:00:00Z');
  });

  it('ends nothing of the worker’s once it is stopped', async () => {
    await served.serve(publication);
    await served.stop();
    expect(time.sleeping()).toBe(0);
    expect(await textOf('/feed/events.json')).toBe(
      (await buildEdition(publication, { siteUrl: SITE })).json.in('identity').body.toString(),
    );
  });
});
