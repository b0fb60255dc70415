// The store's health for anyone who asks: hashing every row is work, so it is done once in a while only.

import type { Config } from '../config.ts';
import type { Database } from '../postgres/database.ts';
import type { Clock } from '../time.ts';
import { checkHealth, type Health } from './check.ts';

const FRESH_MS = 10_000;

/** Gives a check that is at most ten seconds old; who asks during a check waits for that one. */
export function storeHealth(
  db: Database,
  clock: Clock,
  environment: Config['environment'],
): () => Promise<Health> {
  let latest: { readonly health: Promise<Health>; readonly atMs: number } | null = null;
  return () => {
    const nowMs = clock.now();
    if (!latest || nowMs - latest.atMs >= FRESH_MS) {
      latest = { health: checkHealth(db, { environment, nowMs }), atMs: nowMs };
    }
    return latest.health;
  };
}
