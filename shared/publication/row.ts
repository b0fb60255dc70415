// A published event as a row of text cells, and back. This is the wire format between the Sheet and the
// worker: one column a fact, no locale, no serial numbers, nothing that a spreadsheet could reinterpret.

import type { PublishedEvent } from '../event.ts';
import { CONTENT_FIELDS, type ContentField } from '../event-fields.ts';
import type { InterfaceLanguage } from '../language.ts';
import {
  CellError,
  lines,
  orNull,
  readCount,
  readKey,
  readLines,
  readMoment,
  readOccurrence,
  readOneOf,
  text,
  writeOccurrence,
} from './cells.ts';
import { cellsByName } from './table.ts';

interface Codec {
  readonly header: string;
  readonly write: (event: PublishedEvent) => string;
  /** Throws `CellError` when the cell is not what `write` gives. */
  readonly read: (cell: string) => Partial<Mutable>;
  /** What a person reads in a preview, where the cell itself is for machines. */
  readonly show?: (event: PublishedEvent, language: InterfaceLanguage) => string;
  /** Stamps say when the content changed; they are no content. */
  readonly stamp?: true;
}

type Mutable = { -readonly [Name in keyof PublishedEvent]: PublishedEvent[Name] };

/** Content in the order of its table, between what an event is known by and what says when it changed. */
const CODECS: readonly Codec[] = [
  { header: 'key', write: ({ key }) => key, read: (cell) => ({ key: readKey(cell) }) },
  {
    header: 'status',
    write: ({ status }) => status,
    read: (cell) => ({
      status: readOneOf(cell, ['scheduled', 'cancelled', 'postponed', 'moved', 'removed']),
    }),
  },
  ...Object.values<ContentField>(CONTENT_FIELDS),
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
  {
    header: 'previous start',
    write: ({ previousStart }) => text(previousStart),
    read: (cell) => ({ previousStart: orNull(cell) }),
    stamp: true,
  },
  {
    header: 'dropped',
    write: ({ dropped }) => lines(dropped.map(writeOccurrence)),
    read: (cell) => ({ dropped: readLines(cell).map(readOccurrence) }),
    stamp: true,
  },
];

/** Row 2 of the `Published` tab. */
export const PUBLISHED_HEADER: readonly string[] = CODECS.map(({ header }) => header);

const INDEX_OF: ReadonlyMap<string, number> = new Map(PUBLISHED_HEADER.map((name, index) => [name, index]));

const WRITTEN = new WeakMap<PublishedEvent, readonly string[]>();

/** In the order of the header. A publish asks for them to compare, to hash and to write: they are made once. */
function cellsOf(event: PublishedEvent): readonly string[] {
  const before = WRITTEN.get(event);
  if (before) return before;
  const cells = CODECS.map(({ write }) => write(event));
  WRITTEN.set(event, cells);
  return cells;
}

/** One event as canonical cells, one for each name of the header, not yet escaped. */
export function writeRow(event: PublishedEvent, header: readonly string[] = PUBLISHED_HEADER): string[] {
  const cells = cellsOf(event);
  return header.map((name) => cells[INDEX_OF.get(name) ?? -1] ?? event.unknown?.[name] ?? '');
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
  const [before, after] = [cellsOf(one), cellsOf(other)];
  return CODECS.every(({ stamp }, index) => stamp || before[index] === after[index]);
}

/** The content columns in which two events differ, each with both texts as a person reads them, in column order. */
export function differences(before: PublishedEvent, after: PublishedEvent, language: InterfaceLanguage) {
  const [one, other] = [cellsOf(before), cellsOf(after)];
  return CODECS.filter(({ stamp }, index) => !stamp && one[index] !== other[index]).map(
    ({ header, write, show = write }) => ({
      field: header,
      before: show(before, language),
      after: show(after, language),
    }),
  );
}
