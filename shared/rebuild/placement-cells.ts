// From a published placement back to the cells of its row in `Placements`. Who pays was only ever in the workbook: a
// word stands in for the name, so that visitors go on being told that somebody does.

import type { PlacementField } from '../placements/columns.ts';
import { nameOf } from '../placements/events.ts';
import type { PublishedPlacement } from '../placements/placement.ts';
import type { WallClock } from '../placements/wall.ts';

export type PlacementCells = Readonly<Partial<Record<PlacementField, string>>>;

/** Under Partner, where the name of a partner is not known any more. */
export const PARTNER_LOST = 'paid (name lost)';

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
