// What an event says in public, one entry a field: how it is published and read back, and what it says in each column
// of `Events`. The published row, the comparison of two states and the rebuilding of rows derive from it. A field of
// `EventContent` without an entry, or a public column that no entry names, does not compile.

import type { EVENT_COLUMNS, Field } from './columns.ts';
import { type EventContent, type Link, lastDayOf, type Occurrence } from './event.ts';
import type { InterfaceLanguage } from './language.ts';
import { writeList } from './parse/list/write.ts';
import {
  lines,
  number,
  orNull,
  readLines,
  readLink,
  readNumber,
  readOccurrence,
  readOneOf,
  readPrice,
  showOccurrence,
  text,
  writeOccurrence,
  writePrice,
} from './publication/cells.ts';

/** All of it but the status, which a tombstone has too. */
export type Content = Omit<EventContent, 'status'>;

/** What an event says in one column of `Events`. */
interface InColumn {
  /** One plain text, empty where it says nothing: for comparing two states of one event, never for showing. */
  readonly text: (event: Content) => string;
  /** The cell of a rebuilt row, which reads back as the same; `text` where it is not said. */
  readonly cell?: (event: Content) => string;
}

export interface ContentField {
  /** The name of its published column. */
  readonly header: string;
  readonly write: (event: Content) => string;
  /** Throws `CellError` when the cell is not what `write` gives; blank is what it was before the field existed. */
  readonly read: (cell: string) => Partial<Content>;
  /** What a person reads in a preview, where the cell itself is for machines. */
  readonly show?: (event: Content, language: InterfaceLanguage) => string;
  readonly columns: { readonly [Name in Field]?: InColumn };
}

type NamesOf<Value> = {
  [Name in keyof Content]: Content[Name] extends Value ? Name : never;
}[keyof Content] &
  Field;

/** A text of its own, or nothing. */
function plain<Name extends NamesOf<string | null>>(name: Name) {
  const stated = (event: Content) => text(event[name]);
  const read = (cell: string) => ({ [name]: orNull(cell) });
  return {
    header: headerOf(name),
    write: stated,
    read,
    columns: { [name]: { text: stated } } as OneColumn<Name>,
  };
}

/** Several words, one a line. */
function many<Name extends NamesOf<readonly string[]>>(
  name: Name,
  cell: (words: readonly string[]) => string = writeList,
) {
  const wordsOf = (event: Content) => event[name] as readonly string[];
  const inColumn: InColumn = {
    text: (event) => wordsOf(event).join(', '),
    cell: (event) => cell(wordsOf(event)),
  };
  return {
    header: headerOf(name),
    write: (event: Content) => lines(wordsOf(event)),
    read: (published: string) => ({ [name]: readLines(published) }),
    columns: { [name]: inColumn } as OneColumn<Name>,
  };
}

/** A number, or nothing. */
function numeric<Name extends NamesOf<number | null>>(name: Name) {
  const message = (event: Content) => number(event[name]);
  const read = (cell: string) => ({ [name]: readNumber(cell) });
  return {
    header: headerOf(name),
    write: message,
    read,
    columns: { [name]: { text: message } } as OneColumn<Name>,
  };
}

/** Yes, or nothing. */
function yes<Name extends NamesOf<boolean>>(name: Name) {
  const stated = (event: Content) => (event[name] ? 'yes' : '');
  const read = (cell: string) => ({ [name]: readOneOf(cell || 'no', ['yes', 'no']) === 'yes' });
  return {
    header: headerOf(name),
    write: stated,
    read,
    columns: { [name]: { text: stated } } as OneColumn<Name>,
  };
}

type OneColumn<Name extends Field> = { readonly [Each in Name]: InColumn };

/** `hostCountries` is published as `host countries`. */
function headerOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const daysOf = ({ occurrences }: Content) => occurrences.map(({ date }) => date).join(' ');
const clockIn = (instant: string | null | undefined) => instant?.slice(11, 16) ?? '';
const linksOf = (event: Content, wanted: Link['kind']) =>
  event.links.filter(({ kind }) => kind === wanted).map(({ url }) => url);

/** In the order in which they are published. */
export const CONTENT_FIELDS = {
  title: {
    header: 'title',
    write: ({ title }) => title,
    read: (title) => ({ title }),
    columns: { title: { text: ({ title }) => title } },
  },
  description: plain('description'),
  occurrences: {
    header: 'occurrences',
    write: ({ occurrences }) => lines(occurrences.map(writeOccurrence)),
    read: (cell) => ({ occurrences: readLines(cell).map(readOccurrence) }),
    show: ({ occurrences }, language) => lines(occurrences.map((each) => showOccurrence(each, language))),
    columns: {
      date: { text: daysOf, cell: (event) => daysAndTimes(event.occurrences).date },
      // A list of days says the last one too.
      endDate: { text: daysOf, cell: () => '' },
      startTime: {
        text: ({ occurrences }) => clockIn(occurrences[0]?.startsAt),
        cell: (event) => daysAndTimes(event.occurrences).startTime,
      },
      endTime: {
        text: ({ occurrences }) => clockIn(occurrences[0]?.endsAt),
        cell: (event) => daysAndTimes(event.occurrences).endTime,
      },
    },
  },
  venue: plain('venue'),
  address: plain('address'),
  area: plain('area'),
  city: plain('city'),
  country: plain('country'),
  latitude: numeric('latitude'),
  longitude: numeric('longitude'),
  category: plain('category'),
  genres: many('genres'),
  tags: many('tags'),
  price: {
    header: 'price',
    write: ({ price }) => writePrice(price),
    read: (cell) => ({ price: readPrice(cell) }),
    show: ({ price }) => text(price.text),
    columns: { price: { text: ({ price }) => text(price.text) } },
  },
  age: {
    header: 'age',
    write: ({ age }) =>
      age.min === null && age.text === null ? '' : `${number(age.min)}\n${text(age.text)}`,
    read: (cell) => {
      const [min = '', words = ''] = cell.split('\n');
      return { age: { min: readNumber(min), text: orNull(words) } };
    },
    show: ({ age }) => text(age.text),
    columns: { age: { text: ({ age }) => text(age.text) } },
  },
  setting: {
    header: 'setting',
    write: ({ setting }) => lines(setting),
    read: (cell) => ({
      setting: readLines(cell).map((word) => readOneOf(word, ['indoor', 'outdoor', 'online'])),
    }),
    columns: { setting: { text: ({ setting }) => setting.join(', ') } },
  },
  host: plain('host'),
  hostCountries: many('hostCountries', (countries) => countries.join(', ')),
  links: {
    header: 'links',
    write: ({ links }) => lines(links.map(({ kind, url }) => `${kind} ${url}`)),
    read: (cell) => ({ links: readLines(cell).map(readLink) }),
    show: ({ links }) => lines(links.map(({ url }) => url)),
    columns: {
      ticketUrl: {
        text: (event) => linksOf(event, 'tickets').join(' '),
        cell: (event) => linksOf(event, 'tickets').join('\n'),
      },
      moreLinks: {
        text: (event) => linksOf(event, 'more').join(' '),
        cell: (event) => linksOf(event, 'more').join('\n'),
      },
    },
  },
  image: plain('image'),
  access: many('access'),
  pick: yes('pick'),
  soldOut: yes('soldOut'),
  timeZone: plain('timeZone'),
  series: plain('series'),
} as const satisfies { readonly [Name in keyof Content]: ContentField };

type Fields = typeof CONTENT_FIELDS;
type NamedCells = { [Name in keyof Fields]: keyof Fields[Name]['columns'] }[keyof Fields];
type PublicColumn = Exclude<
  Extract<(typeof EVENT_COLUMNS)[number], { public: true }>['field'],
  'key' | 'status'
>;
/** A public column that no entry names stands in the error here. */
const COLUMNS_WITHOUT_FIELD: { readonly [Name in Exclude<PublicColumn, NamedCells>]: never } = {};
void COLUMNS_WITHOUT_FIELD;

/** What each column of `Events` says of an event, but for the key and the status. */
const IN_COLUMNS = new Map<Field, InColumn>(
  Object.values(CONTENT_FIELDS).flatMap(
    ({ columns }) => Object.entries(columns) as (readonly [Field, InColumn])[],
  ),
);

export const FIELD_TEXTS: ReadonlyMap<Field, InColumn['text']> = new Map(
  [...IN_COLUMNS].map(([field, { text: message }]) => [field, message]),
);

/** The text of one column, for comparing. */
export function textOfField(field: Field, event: Content): string {
  return IN_COLUMNS.get(field)?.text(event) ?? '';
}

/** The cells of the content of a rebuilt row. */
export function contentCells(event: Content): Partial<Record<Field, string>> {
  return Object.fromEntries(
    [...IN_COLUMNS].map(([field, { text: message, cell = message }]) => [field, cell(event)]),
  );
}

/** One list of days where all have the same times, else each day with its own. */
function daysAndTimes(occurrences: readonly Occurrence[]) {
  const dates = occurrences.map(({ date }) => date);
  const [startTime, endTime] = occurrences[0] ? timesOf(occurrences[0]) : ['', ''];
  const isAlike = occurrences.every(
    (each) => lastDayOf(each) === null && timesOf(each).join() === `${startTime},${endTime}`,
  );
  if (isAlike) return { date: dates.join('; '), startTime, endTime };
  return { date: occurrences.map(ownTimes).join('; '), startTime: '', endTime: '' };
}

function ownTimes(occurrence: Occurrence): string {
  const [start, end] = timesOf(occurrence);
  const last = lastDayOf(occurrence);
  if (last !== null) return `${occurrence.date} ${start} to ${last} ${end}`;
  return `${occurrence.date} ${start}${end === '' ? '' : `-${end}`}`;
}

function timesOf({ time, startsAt, endsAt }: Occurrence): readonly [start: string, end: string] {
  if (time === 'all-day') return ['all day', ''];
  if (startsAt === null) return ['tbc', ''];
  return [startsAt.slice(11, 16), endsAt?.slice(11, 16) ?? ''];
}
