// The hooks by which the script brings the Vault up to date: what the database has, and the index that is kept.

import { Hono } from 'hono';
import { readJson } from '../../shared/json.ts';
import { readHeadPage, vaultQuestionSchema } from '../../shared/vault/messages.ts';
import type { Config, HookKey } from '../config.ts';
import { sha256 } from '../hashes.ts';
import { databaseNonces } from '../hooks/nonces.ts';
import { signedHook } from '../hooks/signed.ts';
import type { Log } from '../log.ts';
import type { Database } from '../postgres/database.ts';
import { methodNotAllowed, problemAnswer } from '../problem.ts';
import type { Clock } from '../time.ts';
import { vaultAnswer } from './texts.ts';
import { takeHeadPage, tieTo } from './vault-head.ts';

export interface VaultRoutesParts {
  readonly keys: readonly HookKey[];
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly environment: Config['environment'];
}

const VAULT = '/hooks/vault';
const HEAD = '/hooks/vault/head';
const MOST_HOOKS_A_MINUTE = 120;

/** `POST /hooks/vault` and `POST /hooks/vault/head`, both signed, both answered signed. */
export function vaultRoutes(parts: VaultRoutesParts): Hono {
  const { db, log, environment } = parts;
  const signed = signedHook({ ...parts, mostAMinute: MOST_HOOKS_A_MINUTE, nonces: databaseNonces(db) });
  const app = new Hono();

  app.post(VAULT, signed, async (context) => {
    const hook = context.var.hook;
    const question = readJson(vaultQuestionSchema, hook.body);
    if (!question) return problemAnswer(NOT_A_QUESTION);
    const { head, known } = question;
    // A script of a former version says what it knows, and would drop it: it is told in its own way.
    const tie = await tieTo(
      db,
      environment,
      head === undefined && known.length > 0 ? { seal: '' } : (head ?? null),
    );
    if (tie === 'lost' && head === undefined) return problemAnswer(LOST);
    const answer = { tie, ...(await vaultAnswer(db, environment, question)) };
    log.info({ texts: answer.entries.length, of: answer.present.length }, 'gave texts to the Vault');
    return hook.answer(JSON.stringify(answer));
  });

  app.post(HEAD, signed, async (context) => {
    const hook = context.var.hook;
    const page = readHeadPage(hook.body, sha256);
    if (!page) return problemAnswer(NOT_AN_INDEX);
    const receipt = await takeHeadPage(db, environment, page);
    const { kept, missing, next } = receipt;
    log.info({ kept, missing, ...(next !== undefined && { next }) }, 'received the Vault’s head');
    return hook.answer(JSON.stringify(receipt));
  });

  for (const path of [VAULT, HEAD]) app.all(path, () => methodNotAllowed('POST'));
  return app;
}

const NOT_A_QUESTION = {
  status: 400,
  code: 'vault-question',
  title: 'The body does not say which texts are known, as {"known":[]} does.',
};
/** To a script that would not understand the answer. */
const LOST = {
  status: 409,
  code: 'vault-lost',
  title:
    'This database never kept the Vault of the workbook. Recover it first: db:cli -- recover --from sheet.',
};
const NOT_AN_INDEX = {
  status: 400,
  code: 'vault-index',
  title: 'The body is no page of an index of a Vault.',
};
