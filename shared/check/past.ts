// Events that are over. What was published is a record; what is new and over was typed with another year in mind.

import { finding } from '../issues/issue.ts';
import type { EventSet, RuleFinding } from './event-set.ts';

export function* pastQuestions({ events, today }: EventSet): Iterable<RuleFinding> {
  for (const event of events) {
    const { occurrences } = event.content;
    let last = '';
    for (const { date } of occurrences) if (date > last) last = date;
    if (last === '' || last >= today) continue;
    const code = event.isPublished ? 'date-past' : 'date-past-new';
    yield { event, field: 'date', found: finding(code, { date: last }), facts: last };
  }
}
