// The runtime snapshot for the Sheet's script: signed like a receipt, and answered without a database too, because
// that is when people ask.

import { Hono } from 'hono';
import type { HookKey } from '../config.ts';
import type { ServedRevision } from '../health/routes.ts';
import { memoryNonces } from '../hooks/nonces.ts';
import { ratePerMinute } from '../hooks/rate.ts';
import { hear } from '../hooks/signed.ts';
import type { Log } from '../log.ts';
import { methodNotAllowed } from '../problem.ts';
import type { Sync } from '../sync/sync.ts';
import type { Clock } from '../time.ts';
import type { StoreState } from './chain.ts';
import { writeRuntime } from './runtime.ts';

export interface RuntimeRoutesParts {
  readonly keys: readonly HookKey[];
  readonly served: () => ServedRevision | null;
  readonly lastLook: () => StoreState;
  readonly sync: Pick<Sync, 'state'>;
  readonly clock: Clock;
  readonly log: Log;
}

const RUNTIME = '/hooks/runtime';
const MOST_A_MINUTE = 30;

/** `GET /hooks/runtime`, signed; the answer is signed too. */
export function runtimeRoutes({ keys, served, lastLook, sync, clock, log }: RuntimeRoutesParts): Hono {
  const parts = { keys, clock, rate: ratePerMinute(MOST_A_MINUTE, clock), nonces: memoryNonces() };
  const app = new Hono();
  app.get(RUNTIME, async (context) => {
    const heard = await hear(context.req.raw, parts);
    if (heard.kind === 'accepted') {
      return heard.answer(JSON.stringify(writeRuntime(served(), lastLook(), sync.state())));
    }
    log.warn({ hook: 'runtime', code: heard.code }, 'refused a hook');
    return heard.response;
  });
  app.all(RUNTIME, () => methodNotAllowed('GET, HEAD'));
  return app;
}
