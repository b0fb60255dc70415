// What the brake watches of an event: one text a column, empty where visitors read nothing.

import type { Field } from '../columns.ts';
import type { PublishedEvent } from '../event.ts';

/** What visitors read of a column, in plain text. */
type TextOf = (event: PublishedEvent) => string;

const first = (event: PublishedEvent) => event.occurrences[0];
const clockIn = (instant: string | null | undefined) => instant?.slice(11, 16) ?? '';
const linksOf = (event: PublishedEvent, wanted: 'tickets' | 'more') =>
  event.links
    .filter(({ kind }) => kind === wanted)
    .map(({ url }) => url)
    .join(' ');

/** The public columns that an event can be published without; Title and Date are errors when they are gone. */
export const WATCHED: readonly (readonly [Field, TextOf])[] = [
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
];

export const SHAPES = ['words', 'numbers', 'dates', 'times', 'links', 'amounts'] as const;
/** What kind of thing a text is, as far as its looks go. */
export type Shape = (typeof SHAPES)[number];

/** The shape of what a column says; a price is an amount or words, by what was read in it. */
export function shapeOf(field: Field, event: PublishedEvent, text: string): Shape {
  if (field === 'price') return event.price.kind === 'unknown' ? 'words' : 'amounts';
  if (/^\d{4}-\d\d-\d\d|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text)) return 'dates';
  if (/^\d{1,2}[:h]\d\d$/.test(text)) return 'times';
  if (/^https?:\/\//.test(text)) return 'links';
  return /^[-+]?[\d.,\s]+$/.test(text) ? 'numbers' : 'words';
}
