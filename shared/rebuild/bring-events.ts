// What has to be written into `Events` so that the next publish says what a restored programme says: cells of rows
// that differ, rows that are missing, and rows that the programme does not have, which become drafts.

import { EVENT_COLUMNS, type Field } from '../columns.ts';
import type { Draft, DraftRow } from '../draft/draft.ts';
import type { EventContent, Occurrence, PublishedEvent } from '../event.ts';
import { textOfField } from '../field-text.ts';
import { isSameContent } from '../publication/row.ts';
import { FIRST_DATA_ROW, type Table } from '../table.ts';
import { eventCells } from './event-cells.ts';

export interface CellToWrite {
  /** Row number in the tab. */
  readonly row: number;
  /** From 0. */
  readonly columnIndex: number;
  readonly before: string;
  readonly after: string;
}

export interface Bringing {
  readonly cells: readonly CellToWrite[];
  /** Whole rows, as wide as the header. */
  readonly added: readonly (readonly string[])[];
  /** Rows that the restored programme does not have. */
  readonly setAside: number;
}

const OPEN_FIELDS: readonly Field[] = EVENT_COLUMNS.filter(
  (column) => column.public && column.field !== 'key' && column.field !== 'status',
).map(({ field }) => field);
const OF_DAYS: ReadonlySet<Field> = new Set(['date', 'endDate', 'startTime', 'endTime']);

/** Private cells stay, and so do rows that were never published under a key. */
export function eventsToBring(
  restored: readonly PublishedEvent[],
  { rows, indexOf }: Pick<Draft, 'rows' | 'indexOf'>,
  table: Pick<Table, 'header' | 'rows'>,
): Bringing {
  const cells: CellToWrite[] = [];
  const added: string[][] = [];
  const standing = new Map(rows.flatMap((row) => (row.key === null ? [] : [[row.key, row] as const])));
  const write = (row: number, field: Field, after: string) => {
    const columnIndex = indexOf.get(field);
    if (columnIndex === undefined) return;
    const before = table.rows[row - FIRST_DATA_ROW]?.[columnIndex] ?? '';
    if (before !== after) cells.push({ row, columnIndex, before, after });
  };
  const wanted = new Set<string>();
  for (const event of restored) {
    if (event.status === 'removed') continue;
    wanted.add(event.key);
    const texts = eventCells({ ...event, status: event.status });
    const row = standing.get(event.key);
    if (!row) {
      const byColumn = new Map([...indexOf].map(([field, index]) => [index, texts[field] ?? '']));
      added.push(table.header.map((_, index) => byColumn.get(index) ?? ''));
      continue;
    }
    if (row.content && isSameContent({ ...event, ...row.content }, event)) continue;
    if (row.content?.status !== event.status) write(row.row, 'status', event.status);
    for (const field of OPEN_FIELDS) {
      if (!row.content || differs(field, row.content, event)) write(row.row, field, texts[field] ?? '');
    }
  }
  const others = rows.filter((row) => row.state === 'ready' && row.key !== null && !wanted.has(row.key));
  for (const { row } of others) write(row, 'status', 'draft');
  return { cells, added, setAside: others.length };
}

function differs(field: Field, now: NonNullable<DraftRow['content']>, then: PublishedEvent): boolean {
  if (OF_DAYS.has(field)) return daysOf(now) !== daysOf(then);
  return textOfField(field, now) !== textOfField(field, then);
}

function daysOf({ occurrences }: Pick<EventContent, 'occurrences'>): string {
  return JSON.stringify(occurrences.map(({ id: _, ...each }: Occurrence) => each));
}
