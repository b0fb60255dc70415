// The hook by which editors see the backups in the sidebar, ask for one, and bring one back.

import { Hono } from 'hono';
import {
  type BackupsMessage,
  type BackupsRequest,
  backupQuestionSchema,
} from '../../shared/backups/message.ts';
import { readJson } from '../../shared/json.ts';
import { OperationalError } from '../../shared/operational-error.ts';
import type { Config, HookKey } from '../config.ts';
import { lastDrill } from '../drill/drill.ts';
import { databaseNonces } from '../hooks/nonces.ts';
import { signedHook } from '../hooks/signed.ts';
import { faultFields, type Log } from '../log.ts';
import type { Operations } from '../operator/operations.ts';
import type { Database } from '../postgres/database.ts';
import { methodNotAllowed, problemAnswer } from '../problem.ts';
import { type Clock, instantText } from '../time.ts';

export interface BackupHookParts {
  readonly keys: readonly HookKey[];
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly operations: Operations;
  readonly environment: Config['environment'];
}

const BACKUPS = '/hooks/backups';
const MOST_HOOKS_A_MINUTE = 20;

/** `POST /hooks/backups`, signed both ways: does what is asked, then lists. */
export function backupHookRoutes(parts: BackupHookParts): Hono {
  const { db, log, operations } = parts;
  const signed = signedHook({ ...parts, mostAMinute: MOST_HOOKS_A_MINUTE, nonces: databaseNonces(db) });
  const app = new Hono();
  app.post(BACKUPS, signed, async (context) => {
    const { body, answer } = context.var.hook;
    const question = readJson(backupQuestionSchema, body);
    if (!question) return problemAnswer(NOT_A_QUESTION);
    const done = await doneOf(operations, question);
    log.info({ ...question, outcome: done.outcome }, 'was asked for backups by an editor');
    const listed = await listOf(parts).catch((error: unknown) => {
      if (question.operation === 'list' || !(error instanceof OperationalError)) throw error;
      // It was done: that has to be said, whatever became of the list.
      log.warn(faultFields(error), 'could not list backups after what was asked');
      return { backups: [], provenAt: null, vault: null };
    });
    return answer(JSON.stringify({ ...done, ...listed } satisfies BackupsMessage));
  });
  app.all(BACKUPS, () => methodNotAllowed('POST'));
  return app;
}

async function listOf({
  operations,
  db,
  environment,
}: BackupHookParts): Promise<Pick<BackupsMessage, 'backups' | 'provenAt' | 'vault'>> {
  const drill = await lastDrill(db, environment);
  const backups = (await operations.backups()).map((each) => ({
    id: each.id,
    at: each.createdAt,
    trigger: each.trigger,
    revision: each.revision,
    rows: each.rowCount,
    placements: each.featuredEntryCount,
    provedAt: each.verifiedAt,
    isPinned: each.isPinned,
  }));
  return {
    backups,
    provenAt: drill?.provenAt ? instantText(drill.provenAt.getTime()) : null,
    vault: await operations.vault(),
  };
}

async function doneOf(
  operations: Operations,
  { operation, id }: BackupsRequest,
): Promise<Pick<BackupsMessage, 'outcome' | 'revision'>> {
  if (operation === 'list') return { outcome: 'listed', revision: null };
  if (operation === 'backup')
    return { outcome: (await operations.backup()) ? 'made' : 'nothing', revision: null };
  const restored = await operations.restore(id);
  return { outcome: restored.kind, revision: 'revision' in restored ? restored.revision : null };
}

const NOT_A_QUESTION = {
  status: 400,
  code: 'backups-question',
  title: 'The body asks for nothing that there is, as {"operation":"list","id":""} does.',
};
