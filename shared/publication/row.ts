// A published event as a row of text cells, and back. This is the wire format between the Sheet and the
// worker: one column a fact, no locale, no serial numbers, nothing that a spreadsheet could reinterpret.

import type { Link, Occurrence, PublishedEvent } from '../event.ts';
import type { Price } from '../parse/price.ts';

interface Codec {
  readonly header: string;
  readonly write: (event: PublishedEvent) => string;
  /** Throws `CellError` when the cell is not what `write` gives. */
  readonly read: (cell: string) => Partial<Mutable>;
  /** Stamps say when the content changed; they are no content. */
  readonly stamp?: true;
}

type Mutable = { -readonly [Name in keyof PublishedEvent]: PublishedEvent[Name] } & { price: Price };

/** A published cell that this version cannot have written. */
export class CellError extends Error {}

const text = (value: string | null) => value ?? '';
const number = (value: number | null) => (value === null ? '' : String(value));
const lines = (values: readonly string[]) => values.join('\n');
const orNull = (cell: string) => (cell === '' ? null : cell);
const readLines = (cell: string) => (cell === '' ? [] : cell.split('\n'));

function readNumber(cell: string): number | null {
  if (cell === '') return null;
  const value = Number(cell);
  if (!Number.isFinite(value) || String(value) !== cell) throw new CellError(`“${cell}” is not a number`);
  return value;
}

function readCount(cell: string): number {
  if (!/^\d{1,9}$/.test(cell)) throw new CellError(`“${cell}” is not a count`);
  return Number(cell);
}

function readOneOf<Choice extends string>(cell: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((each) => each === cell);
  if (!choice) throw new CellError(`“${cell}” is not one of ${choices.join(', ')}`);
  return choice;
}

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
  { header: 'key', write: ({ key }) => key, read: (key) => ({ key }) },
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
  { header: 'price', write: ({ price }) => writePrice(price), read: (cell) => ({ price: readPrice(cell) }) },
  {
    header: 'age',
    write: ({ age }) =>
      age.min === null && age.text === null ? '' : `${number(age.min)}\n${text(age.text)}`,
    read: (cell) => {
      const [min = '', words = ''] = cell.split('\n');
      return { age: { min: readNumber(min), text: orNull(words) } };
    },
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
    read: (changedAt) => ({ changedAt }),
    stamp: true,
  },
  plain('previous start', 'previousStart', { stamp: true }),
];

/** Row 2 of the `Published` tab. */
export const PUBLISHED_HEADER: readonly string[] = CODECS.map(({ header }) => header);

/** One event as canonical cells, one for each of `PUBLISHED_HEADER`, not yet escaped. */
export function writeRow(event: PublishedEvent): string[] {
  return CODECS.map(({ write }) => write(event));
}

/** The event of a canonical row. Throws `CellError` naming the column when a cell is not canonical. */
export function readRow(cells: readonly string[]): PublishedEvent {
  const event: Partial<Mutable> = {};
  CODECS.forEach(({ header, read }, index) => {
    try {
      Object.assign(event, read(cells[index] ?? ''));
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      throw new CellError(`${header}: ${error.message}`);
    }
  });
  return event as PublishedEvent;
}

/** Whether two events say the same in public, whenever they were last changed. */
export function isSameContent(one: PublishedEvent, other: PublishedEvent): boolean {
  return CODECS.every(({ write, stamp }) => stamp || write(one) === write(other));
}

/** The content columns in which two events differ, each with both texts, in column order. */
export function differences(before: PublishedEvent, after: PublishedEvent) {
  return CODECS.filter(({ write, stamp }) => !stamp && write(before) !== write(after)).map(
    ({ header, write }) => ({ field: header, before: write(before), after: write(after) }),
  );
}

function writeOccurrence({ id, date, time, startsAt, endsAt }: Occurrence): string {
  return time === 'known' ? `${id} ${date} ${startsAt} ${endsAt ?? '-'}` : `${id} ${date} ${time}`;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00[+-]\d{2}:\d{2}$/;

function readOccurrence(line: string): Occurrence {
  const [id = '', date = '', first = '', second] = line.split(' ');
  const isDated = /^[a-z0-9]+$/.test(id) && /^\d{4}-\d{2}-\d{2}$/.test(date);
  if (isDated && second === undefined && (first === 'tbc' || first === 'all-day')) {
    return { id, date, time: first, startsAt: null, endsAt: null };
  }
  const isTimed = INSTANT.test(first) && (second === '-' || INSTANT.test(second ?? ''));
  if (!isDated || !isTimed) throw new CellError(`“${line}” is not an occurrence`);
  return { id, date, time: 'known', startsAt: first, endsAt: second === '-' ? null : second! };
}

function readLink(line: string): Link {
  const [kind = '', url = ''] = line.split(' ');
  return { kind: readOneOf(kind, ['tickets', 'more']), url };
}

/** Kind, minimum, maximum, currency, then the host's own words, one a line; blank when nothing was said. */
function writePrice({ kind, min, max, currency, text: words }: Price): string {
  if (words === null) return '';
  return lines([kind, number(min), number(max), text(currency), words]);
}

function readPrice(cell: string): Price {
  if (cell === '') return { kind: 'unknown', min: null, max: null, currency: null, text: null };
  const [kind = '', min = '', max = '', currency = '', words = ''] = cell.split('\n');
  return {
    kind: readOneOf(kind, ['free', 'free-option', 'paid', 'unknown']),
    min: readNumber(min),
    max: readNumber(max),
    currency: orNull(currency),
    text: orNull(words),
  };
}
