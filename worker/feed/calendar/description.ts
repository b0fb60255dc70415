// What an event says in a calendar entry: first what a calendar cannot show by itself, then the host's words,
// then the facts.

import type { Occurrence, PublishedEvent } from '../../../shared/event.ts';
import type { Words } from '../../words/words.ts';
import { priceWords } from '../short-texts.ts';

/** The DESCRIPTION of one occurrence, unescaped; empty when there is nothing to say. */
export function descriptionOf(
  event: PublishedEvent,
  occurrence: Occurrence,
  isPromoted: boolean,
  words: Words['calendar'],
): string {
  const notices: string[] = [];
  if (isPromoted) notices.push(words.promoted);
  if (event.status !== 'scheduled') notices.push(words.status[event.status]);
  if (event.soldOut && event.status !== 'cancelled') notices.push(words.soldOut);
  if (occurrence.time === 'tbc') notices.push(words.timeUnknown);
  const paragraphs = [notices.join('\n'), event.description ?? '', factsOf(event, words).join('\n')];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function factsOf({ host, price, age, access, links }: PublishedEvent, words: Words['calendar']): string[] {
  const facts: string[] = [];
  if (host !== null) facts.push(words.host(host));
  const cost = priceWords(price);
  if (cost !== null) facts.push(words.price(cost));
  if (age.text !== null) facts.push(words.age(age.text));
  if (access.length > 0) facts.push(words.access(access.join(', ')));
  for (const { kind, url } of links) facts.push(kind === 'tickets' ? words.tickets(url) : words.more(url));
  return facts;
}

// A web address as a value of type URI: ASCII, and only the characters that RFC 3986 allows.

/** The address percent-encoded, its host in Punycode; `null` when it is no address of the web. */
export function uriOf(address: string): string | null {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href.replace(NOT_IN_A_URI, encodeURIComponent).replace(STRAY_PERCENT, '%25');
}

const NOT_IN_A_URI = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu;
const STRAY_PERCENT = /%(?![0-9A-Fa-f]{2})/g;
