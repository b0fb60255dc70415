// Alive, and able to serve.

import { expect, it } from 'vitest';
import { healthRoutes } from '../../../worker/health/routes.ts';
import type { ServedRevision } from '../../../worker/served.ts';
import type { SyncState } from '../../../worker/sync/state.ts';
import { holdTime } from '../held-time.ts';

const NOTHING_YET: SyncState = { served: 0, inSheet: null, lookedAt: null, goodAt: null, fault: null };
const WELL: SyncState = {
  served: 4,
  inSheet: 4,
  lookedAt: '2027-05-01T08:00:00Z',
  goodAt: '2027-05-01T08:00:00Z',
  fault: null,
};
const lastLook = () => ({ revision: 4, fault: null });
const FAULT = {
  code: 'google-quota',
  cause: 'Google answered that too many requests were made.',
  hint: 'Wait.',
  since: '2027-05-01T07:00:00Z',
  revision: null,
};
const SERVED: ServedRevision = {
  revision: 4,
  source: 'postgres-store',
  rows: 7,
  events: 6,
  publishedAt: '2027-05-01T07:59:00Z',
  updatedAt: '2027-05-01T07:59:02Z',
  edition: '2027-05-01T06:00:00Z',
  nextTurnover: '2027-05-02T06:00:00Z',
  columns: { unknown: [], missing: [] },
};

/** What readiness tells of it. */
const { events: _events, columns: _columns, ...READY } = SERVED;

async function ask(path: string, served: ServedRevision | null, state: SyncState) {
  const { clock } = holdTime();
  const store = async () => ({ isHealthy: served !== null, revision: served?.revision ?? 0, findings: [] });
  const routes = healthRoutes({ served: () => served, sync: () => state, clock, store, lastLook });
  const response = await routes.request(path);
  expect(response.headers.get('cache-control')).toBe('no-store');
  return [response.status, await response.json()];
}

it('is alive whatever it can serve', async () => {
  expect(await ask('/healthz', null, NOTHING_YET)).toEqual([200, { alive: true }]);
});

it('is not ready before it has a whole revision, and says why', async () => {
  expect(await ask('/readyz', null, { ...NOTHING_YET, fault: FAULT })).toEqual([
    503,
    {
      ready: false,
      source: null,
      revision: null,
      rows: null,
      publishedAt: null,
      updatedAt: null,
      edition: null,
      nextTurnover: null,
      otherVersion: null,
      ageSeconds: null,
      store: { revision: 4, fault: null },
      sync: { state: 'behind-the-sheet', lookedAt: null, goodAt: null, fault: FAULT },
    },
  ]);
});

it('is ready with a revision, and names source, age and sync', async () => {
  expect(await ask('/readyz', SERVED, WELL)).toEqual([
    200,
    {
      ready: true,
      ...READY,
      otherVersion: null,
      ageSeconds: 60,
      store: { revision: 4, fault: null },
      sync: { state: 'well', lookedAt: WELL.lookedAt, goodAt: WELL.goodAt, fault: null },
    },
  ]);
});

it('says when the Sheet’s script is of another version, either way', async () => {
  const otherVersion = async (unknown: string[], missing: string[]) => {
    const [, body] = await ask('/readyz', { ...SERVED, columns: { unknown, missing } }, WELL);
    return (body as { otherVersion: string }).otherVersion;
  };
  expect(await otherVersion(['motto'], [])).toMatch(/does not know.*motto\. Update the worker/);
  expect(await otherVersion([], ['series'])).toMatch(/does not publish.*series\. Push the script/);
});

it('stays ready on the last good revision while sync fails', async () => {
  const [status, body] = await ask('/readyz', SERVED, { ...WELL, fault: FAULT });
  expect(status).toBe(200);
  expect(body).toMatchObject({ sync: { state: 'behind-the-sheet', fault: { code: 'google-quota' } } });
});

it('answers for the store apart, and is red when the store is not sound', async () => {
  expect(await ask('/healthz/store', SERVED, WELL)).toEqual([
    200,
    { isHealthy: true, revision: 4, findings: [] },
  ]);
  expect((await ask('/healthz/store', null, WELL))[0]).toBe(503);
});
