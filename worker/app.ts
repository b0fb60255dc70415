// The worker's web app: what is served at which path, apart from listening.

import { type Context, Hono } from 'hono';
import { OperationalError } from '../shared/operational-error.ts';
import { backupHookRoutes } from './backups/hook-routes.ts';
import { type BackupRoutesParts, backupRoutes } from './backups/routes.ts';
import { feedRoutes, isOfFeed, missingDocument } from './feed/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { storeHealth } from './health/store-health.ts';
import { faultFields, type Log } from './log.ts';
import type { Operations } from './operator/operations.ts';
import { missingPageFor, pageRoutes } from './pages/routes.ts';
import { problemAnswer } from './problem.ts';
import { restoredRoutes } from './revisions/routes.ts';
import type { ServerState } from './served.ts';
import type { Chain } from './sources/chain.ts';
import { runtimeRoutes } from './sources/routes.ts';
import type { StoreState } from './sources/source.ts';
import { type HookRoutesParts, hookRoutes } from './sync/routes.ts';
import { type VaultRoutesParts, vaultRoutes } from './vault/routes.ts';

export interface AppParts extends HookRoutesParts, BackupRoutesParts, VaultRoutesParts {
  readonly served: ServerState;
  readonly lastLook: () => StoreState;
  /** What would be served if the database were down; without it that hook is not there. */
  readonly fallbacks?: Chain['fallbacks'];
  /** What editors may ask of backups; without it that hook is not there. */
  readonly operations?: Operations;
  /** Further paths, such as the desk's; they come after the feed and the pages. */
  readonly mount?: (app: Hono) => void;
}

/** Composes the app. Feed and pages come first and bare: middleware before them would cost most of their speed. */
export function createApp(parts: AppParts): Hono {
  const { served, sync, clock, db, log, mount, lastLook } = parts;
  const store = storeHealth(db, clock, parts.environment);
  const app = new Hono();
  app.route('/', feedRoutes(served.edition, clock));
  app.route('/', pageRoutes(served.edition, clock));
  app.route('/', hookRoutes(parts));
  app.route('/', runtimeRoutes({ ...parts, served: served.revision }));
  app.route('/', backupRoutes(parts));
  app.route('/', vaultRoutes(parts));
  app.route('/', restoredRoutes(parts));
  if (parts.operations) app.route('/', backupHookRoutes({ ...parts, operations: parts.operations }));
  app.route('/', healthRoutes({ served: served.revision, sync: sync.state, clock, store, lastLook }));
  mount?.(app);
  const missingPage = missingPageFor(served.edition);
  app.notFound((context) => {
    const page = isOfFeed(context) ? null : missingPage(context);
    return page ?? missingDocument(context, served.edition());
  });
  app.onError((error, context) => answerError(error, context, log));
  return app;
}

/** The operator reads what happened in the log; the public reads that it will pass. */
function answerError(error: Error, context: Context, log: Log): Response {
  log.error(
    { ...faultFields(error), method: context.req.method, path: context.req.path },
    'a request failed',
  );
  return error instanceof OperationalError ? problemAnswer(UNAVAILABLE) : problemAnswer(UNEXPECTED);
}

const UNAVAILABLE = {
  status: 503,
  code: 'unavailable',
  title: 'This cannot be answered right now. Nothing was lost; please try again in a minute.',
  retryAfterSeconds: 60,
};
const UNEXPECTED = {
  status: 500,
  code: 'unexpected',
  title: 'Something went wrong here. Nothing was lost, and it has been noted.',
};
