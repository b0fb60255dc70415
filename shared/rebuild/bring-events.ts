// What has to be written into `Events` so that the next publish says what a restored programme says: cells of rows
// that differ, rows that are missing, and rows that the programme does not have, which become drafts.

import { EVENT_COLUMNS, type Field } from '../columns.ts';
import type { Draft } from '../draft/assemble.ts';
import type { DraftRow } from '../draft/draft.ts';
import type { EventContent, Occurrence, PublishedEvent } from '../event.ts';
import { textOfField } from '../event-fields.ts';
import { isSameContent } from '../publication/row.ts';
import type { Table } from '../table.ts';
import { eventCells } from './cells.ts';
import { type Bringing, gatherFor } from './restored-changes.ts';

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
  const { cells, added, write, add } = gatherFor(table, indexOf);
  const current = new Map(rows.flatMap((row) => (row.key === null ? [] : [[row.key, row] as const])));
  const wanted = new Set<string>();
  for (const event of restored) {
    if (event.status === 'removed') continue;
    wanted.add(event.key);
    const texts = eventCells({ ...event, status: event.status });
    const row = current.get(event.key);
    if (!row) {
      add(texts);
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
