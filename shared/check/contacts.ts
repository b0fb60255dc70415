// The rule on contacts that go public: a mail address or phone number that its own words offer to visitors. It is asked
// about once, in a note, because whoever wrote it may not have thought of everybody.

import { columnOf, type Field } from '../columns.ts';
import type { EventContent } from '../event.ts';
import { textOfField } from '../event-fields.ts';
import { finding } from '../issues/issue.ts';
import { publicContacts } from '../parse/text/private.ts';
import type { EventSet, RuleFinding } from './event-set.ts';

const FIELDS: readonly Field[] = [
  'title',
  'venue',
  'address',
  'host',
  'description',
  'price',
  'age',
  'access',
  'category',
  'genres',
  'tags',
];

/** One question an event, at the first cell that holds one. */
export function* contactQuestions({ events }: EventSet): Iterable<RuleFinding> {
  for (const event of events) {
    const found = FIELDS.map((field) => [field, contactsOf(event.content, field)] as const);
    const [field, first] = found.find(([, contacts]) => contacts.length > 0) ?? [];
    if (field === undefined || first === undefined) continue;
    const facts = found.flatMap(([, contacts]) => contacts).join(', ');
    yield {
      event,
      field,
      found: finding('contact-public', { value: facts, header: columnOf(field).header }),
      facts,
    };
  }
}

function contactsOf(content: EventContent, field: Field): readonly string[] {
  return publicContacts(textOfField(field, content));
}
