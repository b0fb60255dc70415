// The hook by which the script gets a programme that was restored here, so that the Sheet can go on from it.

import { Hono } from 'hono';
import { layOut } from '../../shared/publication/publication.ts';
import type { HookKey } from '../config.ts';
import { databaseNonces } from '../hooks/nonces.ts';
import { signedHook } from '../hooks/signed.ts';
import type { Log } from '../log.ts';
import type { Database } from '../postgres/database.ts';
import { methodNotAllowed } from '../problem.ts';
import type { Clock } from '../time.ts';
import { loadCurrent } from './load.ts';

export interface RestoredRoutesParts {
  readonly keys: readonly HookKey[];
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
}

const RESTORED = '/hooks/restored';
const MOST_HOOKS_A_MINUTE = 10;

/**
 * `GET /hooks/restored`, signed both ways: `{"tabs":[…]}` as the published tabs would be, `null` when the Sheet made
 * the head.
 */
export function restoredRoutes(parts: RestoredRoutesParts): Hono {
  const { db } = parts;
  const signed = signedHook({ ...parts, mostAMinute: MOST_HOOKS_A_MINUTE, nonces: databaseNonces(db) });
  const app = new Hono();
  app.get(RESTORED, signed, async (context) => {
    const head = await loadCurrent(db);
    const tabs = head?.manifest.origin === 'worker' ? layOut(head) : null;
    return context.var.hook.answer(JSON.stringify({ tabs }));
  });
  app.all(RESTORED, () => methodNotAllowed('GET, HEAD'));
  return app;
}
