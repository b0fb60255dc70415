// From what an event says in public back to the cells of its row, so that reading them again gives the same event:
// for a workbook that was lost, and for a programme that was restored in the database. Columns that never went public
// have nothing to come back from.

import { EVENT_COLUMNS, type Field } from '../columns.ts';
import { writeKnown } from '../draft/occurrences.ts';
import type { EventContent } from '../event.ts';
import { contentCells } from '../event-fields.ts';

export type EventCells = Readonly<Partial<Record<Field, string>>>;

/** What a row is made from: a published event that is no tombstone. */
export type Rebuilt = EventContent & { readonly key: string };

/** The columns that a rebuilt row cannot have. */
export const LOST_COLUMNS: readonly string[] = EVENT_COLUMNS.filter(
  (column) => !column.public && !('script' in column),
).map(({ header }) => header);

/** Text cells, one a field; all of them are written as text. */
export function eventCells(event: Rebuilt): EventCells {
  const { key, status, occurrences } = event;
  return { key, status, ...contentCells(event), occurrences: writeKnown(occurrences) };
}
