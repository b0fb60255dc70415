// Answering what a script asks of properties and of the cache.

import { randomUUID } from 'node:crypto';
import type { Book } from '../workbook/book.ts';
import type { Trigger } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import type { CallRequest } from './protocol.ts';
import type { AnswerScope, Run } from './scope.ts';
import { propertiesOf, setProperties } from './stores.ts';

type StoreQuestion = Extract<CallRequest, { store: string }>;

/** The answer; a change of properties is saved with the workbook. */
export function answerStore(floor: AnswerScope, run: Run, question: StoreQuestion): unknown {
  const { book, cache } = floor;
  const now = floor.clock().getTime();
  const properties = propertiesOf(book.workbook, question.store, run.as);
  const key =
    'name' in question ? `${question.store}:${question.store === 'user' ? run.as : ''}:${question.name}` : '';
  switch (question.ask) {
    case 'properties':
      return properties;
    case 'setProperties':
      setProperties(properties, question.set, question.dropOthers);
      break;
    case 'dropProperty':
      delete properties[question.name];
      break;
    case 'cacheGet':
      return cache.get(key, now);
    case 'cachePut':
      cache.put(key, question.value, now + question.seconds * 1000);
      return null;
    case 'cacheDrop':
      cache.drop(key);
      return null;
  }
  book.touch();
  return null;
}

// Answering what a script asks of triggers: each person sees and removes only their own.

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
