// Alive, able to serve, and sound underneath: three questions, asked apart.

import { Hono } from 'hono';
import { jsonAnswer, methodNotAllowed } from '../problem.ts';
import type { ServedRevision } from '../served.ts';
import type { StoreState } from '../sources/source.ts';
import type { SyncState } from '../sync/state.ts';
import type { Clock } from '../time.ts';
import type { Health } from './check.ts';

export interface HealthParts {
  readonly served: () => ServedRevision | null;
  readonly sync: () => SyncState;
  readonly clock: Clock;
  readonly store: () => Promise<Health>;
  /** What the last look at the store found, without asking it again. */
  readonly lastLook: () => StoreState;
}

/**
 * `/healthz`: the process runs. `/healthz/store`: the database answers, and its rows are what it says.
 * `/readyz`: 200 only while a whole revision can be served.
 */
export function healthRoutes({ served, sync, clock, store, lastLook }: HealthParts): Hono {
  const app = new Hono();
  app.get('/healthz', () => jsonAnswer(200, { alive: true }));
  app.get('/healthz/store', async () => {
    const health = await store();
    return jsonAnswer(health.isHealthy ? 200 : 503, health);
  });
  app.get('/readyz', () => {
    const now = served();
    const { lookedAt, goodAt, fault } = sync();
    return jsonAnswer(now ? 200 : 503, {
      ready: now !== null,
      source: now?.source ?? null,
      revision: now?.revision ?? null,
      rows: now?.rows ?? null,
      publishedAt: now?.publishedAt ?? null,
      updatedAt: now?.updatedAt ?? null,
      edition: now?.edition ?? null,
      nextTurnover: now?.nextTurnover ?? null,
      otherVersion: now && otherVersion(now.columns),
      ageSeconds: now ? Math.max(0, Math.floor((clock.now() - Date.parse(now.publishedAt)) / 1000)) : null,
      store: lastLook(),
      sync: { state: fault ? 'behind-the-sheet' : goodAt ? 'well' : 'starting', lookedAt, goodAt, fault },
    });
  });
  for (const path of ['/healthz', '/healthz/store', '/readyz']) {
    app.all(path, () => methodNotAllowed('GET, HEAD'));
  }
  return app;
}

/** That the Sheet's script is of another version, as a sentence; `null` when both know the same columns. */
function otherVersion({ unknown, missing }: ServedRevision['columns']): string | null {
  if (unknown.length > 0)
    return `The Sheet publishes columns that this worker does not know, keeps and does not serve: ${unknown.join(', ')}. Update the worker.`;
  if (missing.length > 0)
    return `The Sheet does not publish columns that this worker knows; they are served blank: ${missing.join(', ')}. Push the script, and publish.`;
  return null;
}
