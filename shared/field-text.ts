// What an event says in each public column, as one plain text; empty where it says nothing. For comparing two states
// of one event, never for showing.

import type { Field } from './columns.ts';
import type { EventContent } from './event.ts';

type Content = Omit<EventContent, 'status'>;
type TextOf = (event: Content) => string;

const first = ({ occurrences }: Content) => occurrences[0];
const clockIn = (instant: string | null | undefined) => instant?.slice(11, 16) ?? '';
const daysOf = ({ occurrences }: Content) => occurrences.map(({ date }) => date).join(' ');
const linksOf = (event: Content, wanted: 'tickets' | 'more') =>
  event.links
    .filter(({ kind }) => kind === wanted)
    .map(({ url }) => url)
    .join(' ');

/** Columns in their order, but for the key and the status, which are no content. */
export const FIELD_TEXTS: ReadonlyMap<Field, TextOf> = new Map<Field, TextOf>([
  ['title', ({ title }) => title],
  ['date', daysOf],
  ['endDate', daysOf],
  ['startTime', (event) => clockIn(first(event)?.startsAt)],
  ['endTime', (event) => clockIn(first(event)?.endsAt)],
  ['venue', ({ venue }) => venue ?? ''],
  ['address', ({ address }) => address ?? ''],
  ['area', ({ area }) => area ?? ''],
  ['city', ({ city }) => city ?? ''],
  ['country', ({ country }) => country ?? ''],
  ['latitude', ({ latitude }) => (latitude === null ? '' : String(latitude))],
  ['longitude', ({ longitude }) => (longitude === null ? '' : String(longitude))],
  ['category', ({ category }) => category ?? ''],
  ['genres', ({ genres }) => genres.join(', ')],
  ['tags', ({ tags }) => tags.join(', ')],
  ['price', ({ price }) => price.text ?? ''],
  ['ticketUrl', (event) => linksOf(event, 'tickets')],
  ['moreLinks', (event) => linksOf(event, 'more')],
  ['age', ({ age }) => age.text ?? ''],
  ['setting', ({ setting }) => setting.join(', ')],
  ['host', ({ host }) => host ?? ''],
  ['hostCountries', ({ hostCountries }) => hostCountries.join(', ')],
  ['description', ({ description }) => description ?? ''],
  ['image', ({ image }) => image ?? ''],
  ['access', ({ access }) => access.join(', ')],
  ['pick', ({ pick }) => (pick ? 'yes' : '')],
  ['series', ({ series }) => series ?? ''],
]);

/** The text of one column. */
export function textOfField(field: Field, event: Content): string {
  return FIELD_TEXTS.get(field)?.(event) ?? '';
}
