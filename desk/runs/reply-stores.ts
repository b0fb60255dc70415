// Answering what a script asks of properties and of the cache.

import type { CallRequest } from './protocol.ts';
import type { AnswerScope, Run } from './replies.ts';
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
