// Headers that somebody renamed: a known column is gone, and an unknown one holds what was published from it. The
// column is not read under its new name by guess; the Issue offers the old one, and nothing is lost meanwhile.

import { columnOf, EVENT_COLUMNS, type Field } from '../columns.ts';
import type { EventContent, PublishedEvent } from '../event.ts';
import { textOfField } from '../event-fields.ts';
import { fieldOfHeader, type HeaderMatch, indexOfField, matchHeaders } from '../headers.ts';
import type { Table } from '../table.ts';
import { oneLine } from '../text.ts';
import type { Draft } from './assemble.ts';

export interface RenamedHeader {
  readonly field: Field;
  /** The index of the column that holds its content now. */
  readonly index: number;
}

/** So many rows tell enough, and so many pairs of columns are tried at most. */
const MOST_ROWS_TRIED = 60;
const MOST_PAIRS = 80;
const FEWEST_ALIKE = 2;
const LEAST_SHARE = 0.7;

/**
 * Finds renamed headers by what was published. `read` reads a table without looking for renamed headers itself.
 */
export function renamedHeaders(
  table: Table,
  match: HeaderMatch,
  published: readonly PublishedEvent[],
  read: (table: Table, match: HeaderMatch) => Draft,
): RenamedHeader[] {
  const live = new Map(
    published.filter(({ status }) => status !== 'removed').map((event) => [event.key, event]),
  );
  const missing = EVENT_COLUMNS.filter(
    (column) => !match.indexOf.has(column.field) && !('script' in column) && column.public,
  ).map(({ field }) => field);
  const unknown = table.header.flatMap((header, index) =>
    header.trim() !== '' && fieldOfHeader(header) === null ? [index] : [],
  );
  if (live.size === 0 || missing.length === 0 || unknown.length === 0) return [];

  const found: RenamedHeader[] = [];
  let known = table;
  const accept = (field: Field, index: number) => {
    found.push({ field, index });
    known = withHeader(known, index, columnOf(field).header);
    unknown.splice(unknown.indexOf(index), 1);
  };
  if (missing.includes('key')) {
    const index = unknown.find((column) => holdsKeys(known, column, live));
    if (index === undefined) return [];
    accept('key', index);
  }
  const fields = missing.filter((field) => field !== 'key');
  // Rows without a title or a date are not read at all, so these come first.
  fields.sort((one, other) => Number(isRequired(other)) - Number(isRequired(one)));
  let pairs = 0;
  for (const field of fields) {
    if (![...live.values()].some((event) => textOf(field, event) !== '')) continue;
    const index = unknown.find((column) => {
      pairs += 1;
      return pairs <= MOST_PAIRS && holdsField(known, field, column, live, read);
    });
    if (index !== undefined) accept(field, index);
  }
  return found;
}

function holdsKeys({ rows }: Table, column: number, live: ReadonlyMap<string, PublishedEvent>): boolean {
  const cells = rows.map((cells) => oneLine(cells[column] ?? '')).filter((cell) => cell !== '');
  const keys = cells.filter((cell) => live.has(cell)).length;
  return keys >= FEWEST_ALIKE && keys >= cells.length * LEAST_SHARE;
}

/** Whether a column, read as this field, says what was published of the same events. */
function holdsField(
  table: Table,
  field: Field,
  column: number,
  live: ReadonlyMap<string, PublishedEvent>,
  read: (table: Table, match: HeaderMatch) => Draft,
): boolean {
  const sample = sampleOf(withHeader(table, column, columnOf(field).header), column, live);
  const { rows } = read(sample, matchHeaders(sample));
  let [alike, compared] = [0, 0];
  for (const { key, content } of rows) {
    const event = key === null ? undefined : live.get(key);
    if (!event || !content || textOf(field, event) === '') continue;
    compared += 1;
    if (textOf(field, content) === textOf(field, event)) alike += 1;
  }
  return alike >= FEWEST_ALIKE && alike >= compared * LEAST_SHARE;
}

/** Rows of published events in which the column says something. */
function sampleOf(table: Table, column: number, live: ReadonlyMap<string, PublishedEvent>): Table {
  const key = indexOfField(table.header, 'key');
  const rows = table.rows.filter(
    (cells) => live.has(oneLine(cells[key] ?? '')) && (cells[column] ?? '').trim() !== '',
  );
  return { ...table, rows: rows.slice(0, MOST_ROWS_TRIED), odd: [], merged: [] };
}

function withHeader(table: Table, index: number, header: string): Table {
  return { ...table, header: table.header.map((each, column) => (column === index ? header : each)) };
}

/** Every content column, and the status, which has no text of its own there. */
function textOf(field: Field, event: Omit<EventContent, 'status'> & { readonly status: string }): string {
  return field === 'status' ? event.status : textOfField(field, event);
}

function isRequired(field: Field): boolean {
  return columnOf(field).required === true;
}
