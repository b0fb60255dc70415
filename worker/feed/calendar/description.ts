// What an event says in a calendar entry: first what a calendar cannot show by itself, then the host's words,
// then the facts.

import type { Occurrence, PublishedEvent } from '../../../shared/event.ts';
import { priceWords } from '../price-words.ts';

/** The DESCRIPTION of one occurrence, unescaped; empty when there is nothing to say. */
export function descriptionOf(event: PublishedEvent, occurrence: Occurrence, isPromoted: boolean): string {
  const notices = [
    ...(isPromoted ? ['Promoted.'] : []),
    ...STATUS_NOTICES[event.status],
    ...TIME_NOTICES[occurrence.time],
  ].join('\n');
  const paragraphs = [notices, event.description ?? '', factsOf(event).join('\n')];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

const STATUS_NOTICES: Readonly<Record<PublishedEvent['status'], readonly string[]>> = {
  scheduled: [],
  moved: ['Moved: check the date, the time and the place.'],
  postponed: ['Postponed: a new date is not known yet.'],
  cancelled: ['Cancelled.'],
  removed: ['Cancelled: no longer in the programme.'],
};

const TIME_NOTICES: Readonly<Record<Occurrence['time'], readonly string[]>> = {
  known: [],
  tbc: ['Time to be confirmed.'],
  'all-day': [],
};

function factsOf({ host, price, age, access, links }: PublishedEvent): string[] {
  const facts: string[] = [];
  if (host !== null) facts.push(`Host: ${host}`);
  const cost = priceWords(price);
  if (cost !== null) facts.push(`Price: ${cost}`);
  if (age.text !== null) facts.push(`Age: ${age.text}`);
  if (access.length > 0) facts.push(`Access: ${access.join(', ')}`);
  for (const { kind, url } of links) facts.push(`${kind === 'tickets' ? 'Tickets' : 'More'}: ${url}`);
  return facts;
}
