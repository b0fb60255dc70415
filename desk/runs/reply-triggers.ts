// Answering what a script asks of triggers: each person sees and removes only their own.

import { randomUUID } from 'node:crypto';
import type { Book } from '../workbook/book.ts';
import type { Trigger } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import type { CallRequest } from './protocol.ts';
import type { Run } from './replies.ts';

const TRIGGERS_AT_MOST = 20;

/** @throws Refusal when a person has twenty triggers already */
export function answerTrigger(
  book: Book,
  run: Run,
  question: Extract<CallRequest, { ask: 'triggers' | 'addTrigger' | 'dropTrigger' }>,
): unknown {
  const { workbook } = book;
  const own = workbook.triggers.filter((trigger) => trigger.owner === run.as);
  if (question.ask === 'triggers') return own;
  if (question.ask === 'dropTrigger') {
    workbook.triggers = workbook.triggers.filter((one) => one.id !== question.id || one.owner !== run.as);
    book.touch();
    return null;
  }
  if (own.length >= TRIGGERS_AT_MOST) {
    throw new Refusal(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const added: Trigger = { ...question.trigger, id: randomUUID(), owner: run.as };
  workbook.triggers = [...workbook.triggers, added];
  book.touch();
  return added;
}
