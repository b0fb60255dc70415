// The hooks: the Sheet says “look now”, and asks what became of a revision.

import { Hono } from 'hono';
import * as z from 'zod';
import type { HookKey } from '../config.ts';
import { databaseNonces } from '../hooks/nonces.ts';
import { signedHook } from '../hooks/signed.ts';
import type { Log } from '../log.ts';
import type { Database } from '../postgres/database.ts';
import { methodNotAllowed, problemAnswer } from '../problem.ts';
import type { Clock, Sleep } from '../time.ts';
import { writeReceipt } from './receipt.ts';
import type { Sync } from './sync.ts';

export interface HookRoutesParts {
  readonly keys: readonly HookKey[];
  readonly db: Database;
  readonly sync: Sync;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly log: Log;
}

const PUBLISH = '/hooks/publish';
const RECEIPT = '/hooks/receipt/:revision{[0-9]{1,15}}';
const MOST_HOOKS_A_MINUTE = 30;
/** The Sheet waits for the answer, and Apps Script gives a request about a minute. */
const LONGEST_WAIT_MS = 20_000;

const hintSchema = z.object({ revision: z.int().min(1) });

/** `POST /hooks/publish` and `GET /hooks/receipt/:revision`; both answer a signed receipt. */
export function hookRoutes(parts: HookRoutesParts): Hono {
  const { db, sync, sleep, log } = parts;
  const signed = signedHook({ ...parts, mostAMinute: MOST_HOOKS_A_MINUTE, nonces: databaseNonces(db) });
  const app = new Hono();

  app.post(PUBLISH, signed, async (context) => {
    const { body, answer } = context.var.hook;
    const revision = readHint(body);
    if (revision === null) return problemAnswer(NO_REVISION);
    await lookNow();
    return answered('publish', revision, answer);
  });

  app.get(RECEIPT, signed, (context) =>
    answered('receipt', Number(context.req.param('revision')), context.var.hook.answer),
  );

  app.all(PUBLISH, () => methodNotAllowed('POST'));
  app.all(RECEIPT, () => methodNotAllowed('GET, HEAD'));

  async function lookNow(): Promise<void> {
    const enough = new AbortController();
    await Promise.race([sync.afresh(), sleep(LONGEST_WAIT_MS, enough.signal)]);
    enough.abort();
  }

  async function answered(hook: string, revision: number, answer: (body: string) => Response) {
    const receipt = await writeReceipt(db, revision, sync.state());
    log.info({ hook, revision, state: receipt.state, head: receipt.head }, 'answered a hook');
    return answer(JSON.stringify(receipt));
  }

  return app;
}

function readHint(body: string): number | null {
  try {
    return hintSchema.parse(JSON.parse(body)).revision;
  } catch {
    return null;
  }
}

const NO_REVISION = {
  status: 400,
  code: 'revision-missing',
  title: 'The body names no revision, as {"revision":12} does.',
};
