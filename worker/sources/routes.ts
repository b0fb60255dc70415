// What is served, and what would be served instead, for the Sheet's script: signed like a receipt, and answered without
// a database too, because that is when people ask.

import { Hono } from 'hono';
import type { Fallback } from '../../shared/fallbacks.ts';
import type { HookKey } from '../config.ts';
import { memoryNonces } from '../hooks/nonces.ts';
import { signedHook } from '../hooks/signed.ts';
import type { Log } from '../log.ts';
import { methodNotAllowed } from '../problem.ts';
import type { ServedRevision } from '../served.ts';
import type { Sync } from '../sync/sync.ts';
import type { Clock } from '../time.ts';
import { writeRuntime } from './runtime.ts';
import type { StoreState } from './source.ts';

export interface RuntimeRoutesParts {
  readonly keys: readonly HookKey[];
  readonly served: () => ServedRevision | null;
  readonly lastLook: () => StoreState;
  readonly sync: Pick<Sync, 'state'>;
  /** What would be served instead; without it that hook is not there. */
  readonly fallbacks?: () => Promise<readonly Fallback[]>;
  readonly clock: Clock;
  readonly log: Log;
}

const RUNTIME = '/hooks/runtime';
const FALLBACKS = '/hooks/fallbacks';
const MOST_A_MINUTE = 30;

/** `GET /hooks/runtime` and `GET /hooks/fallbacks`, signed; the answers are signed too. */
export function runtimeRoutes({
  keys,
  served,
  lastLook,
  sync,
  fallbacks,
  clock,
  log,
}: RuntimeRoutesParts): Hono {
  const signed = signedHook({ keys, clock, log, mostAMinute: MOST_A_MINUTE, nonces: memoryNonces() });
  const app = new Hono();
  const tell = (path: string, answer: () => unknown) => {
    app.get(path, signed, async (context) => context.var.hook.answer(JSON.stringify(await answer())));
    app.all(path, () => methodNotAllowed('GET, HEAD'));
  };
  tell(RUNTIME, () => writeRuntime(served(), lastLook(), sync.state()));
  if (fallbacks) tell(FALLBACKS, fallbacks);
  return app;
}
