// What is published as the cells of the tabs that people edit, and back.

import { EVENT_COLUMNS, type Field } from '../columns.ts';
import { writeKnown } from '../draft/occurrences.ts';
import type { EventContent } from '../event.ts';
import { contentCells } from '../event-fields.ts';
import type { PlacementField } from '../placements/columns.ts';
import { nameOf } from '../placements/events.ts';
import type { PublishedPlacement } from '../placements/placement.ts';
import type { WallClock } from '../placements/wall-clock.ts';

type EventCells = Readonly<Partial<Record<Field, string>>>;

/** What a row is made from: a published event that is no tombstone. */
type Rebuilt = EventContent & { readonly key: string };

/** The columns that a rebuilt row cannot have. */
export const LOST_COLUMNS: readonly string[] = EVENT_COLUMNS.filter(
  (column) => !column.public && !('script' in column),
).map(({ header }) => header);

/** Text cells, one a field; all of them are written as text. */
export function eventCells(event: Rebuilt): EventCells {
  const { key, status, occurrences } = event;
  return { key, status, ...contentCells(event), occurrences: writeKnown(occurrences) };
}

// From a published placement back to the cells of its row in `Placements`. Who pays was only ever in the workbook: a
// word stands in for the name, so that visitors go on being told that somebody does.

type PlacementCells = Readonly<Partial<Record<PlacementField, string>>>;

/** Under Partner, where the name of a partner is not known any more. */
const PARTNER_LOST = 'paid (name lost)';

/** `title` of its event, if anyone knows it still. */
export function placementCells(
  { id, eventKey, tier, requestedStartAt, durationHours, status, isPaid, createdAt }: PublishedPlacement,
  title: string,
  clock: WallClock,
): PlacementCells {
  return {
    key: id,
    event: title === '' ? eventKey : nameOf({ key: eventKey, title }),
    tier,
    requestedStart: clock.wallIn(Date.parse(requestedStartAt)),
    hours: String(durationHours),
    status,
    partner: isPaid ? PARTNER_LOST : '',
    createdAt,
  };
}
