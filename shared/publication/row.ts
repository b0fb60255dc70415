// A published event as a row of text cells, and back. This is the wire format between the Sheet and the
// worker: one column a fact, no locale, no serial numbers, nothing that a spreadsheet could reinterpret.

import type { PublishedEvent } from '../event.ts';
import type { Language } from '../language.ts';
import type { Price } from '../parse/price.ts';
import {
  CellError,
  lines,
  number,
  orNull,
  readCount,
  readKey,
  readLines,
  readLink,
  readMoment,
  readNumber,
  readOccurrence,
  readOneOf,
  readPrice,
  showOccurrence,
  text,
  writeOccurrence,
  writePrice,
} from './cells.ts';
import { cellsByName } from './table.ts';

interface Codec {
  readonly header: string;
  readonly write: (event: PublishedEvent) => string;
  /** Throws `CellError` when the cell is not what `write` gives. */
  readonly read: (cell: string) => Partial<Mutable>;
  /** What a person reads in a preview, where the cell itself is for machines. */
  readonly show?: (event: PublishedEvent, language: Language) => string;
  /** Stamps say when the content changed; they are no content. */
  readonly stamp?: true;
}

type Mutable = { -readonly [Name in keyof PublishedEvent]: PublishedEvent[Name] } & { price: Price };

/** A column whose cell is the event's own text, or blank. */
function plain(
  header: string,
  field:
    | 'description'
    | 'venue'
    | 'address'
    | 'area'
    | 'city'
    | 'country'
    | 'category'
    | 'host'
    | 'image'
    | 'series'
    | 'previousStart',
  more: { stamp?: true } = {},
): Codec {
  return {
    header,
    write: (event) => text(event[field]),
    read: (cell) => ({ [field]: orNull(cell) }),
    ...more,
  };
}

/** A column of several words, one a line. */
function many(header: string, field: 'genres' | 'tags' | 'hostCountries' | 'access'): Codec {
  return { header, write: (event) => lines(event[field]), read: (cell) => ({ [field]: readLines(cell) }) };
}

const CODECS: readonly Codec[] = [
  { header: 'key', write: ({ key }) => key, read: (cell) => ({ key: readKey(cell) }) },
  {
    header: 'status',
    write: ({ status }) => status,
    read: (cell) => ({
      status: readOneOf(cell, ['scheduled', 'cancelled', 'postponed', 'moved', 'removed']),
    }),
  },
  { header: 'title', write: ({ title }) => title, read: (title) => ({ title }) },
  plain('description', 'description'),
  {
    header: 'occurrences',
    write: ({ occurrences }) => lines(occurrences.map(writeOccurrence)),
    read: (cell) => ({ occurrences: readLines(cell).map(readOccurrence) }),
    show: ({ occurrences }, language) => lines(occurrences.map((each) => showOccurrence(each, language))),
  },
  plain('venue', 'venue'),
  plain('address', 'address'),
  plain('area', 'area'),
  plain('city', 'city'),
  plain('country', 'country'),
  {
    header: 'latitude',
    write: ({ latitude }) => number(latitude),
    read: (cell) => ({ latitude: readNumber(cell) }),
  },
  {
    header: 'longitude',
    write: ({ longitude }) => number(longitude),
    read: (cell) => ({ longitude: readNumber(cell) }),
  },
  plain('category', 'category'),
  many('genres', 'genres'),
  many('tags', 'tags'),
  {
    header: 'price',
    write: ({ price }) => writePrice(price),
    read: (cell) => ({ price: readPrice(cell) }),
    show: ({ price }) => text(price.text),
  },
  {
    header: 'age',
    write: ({ age }) =>
      age.min === null && age.text === null ? '' : `${number(age.min)}\n${text(age.text)}`,
    read: (cell) => {
      const [min = '', words = ''] = cell.split('\n');
      return { age: { min: readNumber(min), text: orNull(words) } };
    },
    show: ({ age }) => text(age.text),
  },
  {
    header: 'setting',
    write: ({ setting }) => lines(setting),
    read: (cell) => ({
      setting: readLines(cell).map((word) => readOneOf(word, ['indoor', 'outdoor', 'online'])),
    }),
  },
  plain('host', 'host'),
  many('host countries', 'hostCountries'),
  {
    header: 'links',
    write: ({ links }) => lines(links.map(({ kind, url }) => `${kind} ${url}`)),
    read: (cell) => ({ links: readLines(cell).map(readLink) }),
    show: ({ links }) => lines(links.map(({ url }) => url)),
  },
  plain('image', 'image'),
  many('access', 'access'),
  {
    header: 'pick',
    write: ({ pick }) => (pick ? 'yes' : ''),
    read: (cell) => ({ pick: readOneOf(cell || 'no', ['yes', 'no']) === 'yes' }),
  },
  plain('series', 'series'),
  {
    header: 'sequence',
    write: ({ sequence }) => String(sequence),
    read: (cell) => ({ sequence: readCount(cell) }),
    stamp: true,
  },
  {
    header: 'changed in',
    write: ({ changedIn }) => String(changedIn),
    read: (cell) => ({ changedIn: readCount(cell) }),
    stamp: true,
  },
  {
    header: 'changed at',
    write: ({ changedAt }) => changedAt,
    read: (cell) => ({ changedAt: readMoment(cell) }),
    stamp: true,
  },
  plain('previous start', 'previousStart', { stamp: true }),
  {
    header: 'dropped',
    write: ({ dropped }) => lines(dropped.map(writeOccurrence)),
    read: (cell) => ({ dropped: readLines(cell).map(readOccurrence) }),
    stamp: true,
  },
];

/** Row 2 of the `Published` tab. */
export const PUBLISHED_HEADER: readonly string[] = CODECS.map(({ header }) => header);

const CODEC_OF: ReadonlyMap<string, Codec> = new Map(CODECS.map((codec) => [codec.header, codec]));

/** One event as canonical cells, one for each name of the header, not yet escaped. */
export function writeRow(event: PublishedEvent, header: readonly string[] = PUBLISHED_HEADER): string[] {
  return header.map((name) => CODEC_OF.get(name)?.write(event) ?? event.unknown?.[name] ?? '');
}

/** Gives the event of a canonical row; that throws `CellError` naming the column when a cell is not canonical. */
export function rowReader(header: readonly string[]): (row: readonly string[]) => PublishedEvent {
  const byName = cellsByName(header, PUBLISHED_HEADER);
  return (row) => {
    const { cells, ...unknown } = byName(row);
    const event: Partial<Mutable> = { ...unknown };
    CODECS.forEach(({ header: name, read }, index) => {
      try {
        Object.assign(event, read(cells[index]!));
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        throw new CellError(`${name}: ${error.message}`);
      }
    });
    return event as PublishedEvent;
  };
}

/** Whether two events say the same in public, whenever they were last changed. */
export function isSameContent(one: PublishedEvent, other: PublishedEvent): boolean {
  return CODECS.every(({ write, stamp }) => stamp || write(one) === write(other));
}

/** The content columns in which two events differ, each with both texts as a person reads them, in column order. */
export function differences(before: PublishedEvent, after: PublishedEvent, language: Language) {
  return CODECS.filter(({ write, stamp }) => !stamp && write(before) !== write(after)).map(
    ({ header, write, show = write }) => ({
      field: header,
      before: show(before, language),
      after: show(after, language),
    }),
  );
}
