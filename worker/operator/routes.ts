// What an operator asks of the worker that has the embedded database open: signed questions, signed answers, on an
// address of this machine alone.

import { Hono } from 'hono';
import * as z from 'zod/mini';
import { readJson } from '../../shared/json.ts';
import { OperationalError } from '../../shared/operational-error.ts';
import { type HookParts, signedHook } from '../hooks/signed.ts';
import { faultFields } from '../log.ts';
import { methodNotAllowed, problemAnswer } from '../problem.ts';
import type { Operations } from './operations.ts';

export interface OperatorRoutesParts extends Omit<HookParts, 'mostAMinute'> {
  readonly operations: Operations;
}

/** `result`, or why there is none. */
export type OperatorAnswer =
  | { readonly result: unknown }
  | { readonly operationalError: { readonly code: string; readonly message: string; readonly hint: string } };

const MOST_A_MINUTE = 600;
const NAMES = [
  'status',
  'backups',
  'backup',
  'verify',
  'restore',
  'csv',
  'bundle',
  'publication',
  'vault',
  'recovery',
  'recover',
  'pin',
  'unpin',
  'drillChoice',
  'drill',
] as const satisfies (keyof Operations)[];

const questionSchema = z.object({ operation: z.enum(NAMES), argument: z.string().check(z.maxLength(200)) });

/** `POST /operator/ask` with `{"operation","argument"}`. */
export function operatorRoutes({ operations, ...parts }: OperatorRoutesParts): Hono {
  const { log } = parts;
  const app = new Hono();
  app.post('/operator/ask', signedHook({ ...parts, mostAMinute: MOST_A_MINUTE }), async (context) => {
    const { body, answer } = context.var.hook;
    const question = readJson(questionSchema, body);
    if (!question) return problemAnswer(NO_QUESTION);
    const { operation, argument } = question;
    log.info({ operation, argument }, 'asked by an operator');
    return answer(JSON.stringify(await answerTo(operation, argument)));
  });
  app.all('/operator/ask', () => methodNotAllowed('POST'));

  async function answerTo(operation: keyof Operations, argument: string): Promise<OperatorAnswer> {
    try {
      return { result: await operations[operation](argument) };
    } catch (error) {
      log.error(faultFields(error), 'an operator could not be answered');
      const { code, message, hint } = error instanceof OperationalError ? error : UNFORESEEN;
      return { operationalError: { code, message, hint } };
    }
  }
  return app;
}

const UNFORESEEN = {
  code: 'unexpected',
  message: 'The worker met an error that nobody foresaw.',
  hint: 'Look for it in the worker’s log.',
};
const NO_QUESTION = {
  status: 400,
  code: 'no-such-operation',
  title: 'The body names no operation, as {"operation":"status","argument":""} does.',
} as const;
