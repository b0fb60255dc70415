// When nobody can read any more what was published of placements: the tab's own cells say it, as script wrote them
// with the last publish. A window that has begun must not move because a hidden tab was lost.

import { FIRST_DATA_ROW, type Table } from '../table.ts';
import type { PublishedPlacement } from './placement.ts';
import { LONGEST_HOURS, SHORTEST_HOURS } from './placement.ts';
import { type ReadContext, readRow } from './read-row.ts';
import { parseStart } from './start.ts';
import type { WallClock } from './wall.ts';

const HOUR_MS = 3_600_000;

/** The windows that have begun, as far as the cells still say so. */
export function recoverBegun(
  table: Table,
  context: ReadContext & { readonly clock: WallClock; readonly now: string },
): PublishedPlacement[] {
  const { indexOf, settings, clock, now } = context;
  return table.rows.flatMap((cells, index): PublishedPlacement[] => {
    const parsed = readRow(cells, index + FIRST_DATA_ROW, context);
    const bound = (field: 'effectiveStart' | 'effectiveEnd') =>
      parseStart(cells[indexOf.get(field)!] ?? '', settings, clock).value;
    const [startMs, endMs] = [bound('effectiveStart'), bound('effectiveEnd')];
    if (!parsed?.id || !parsed.event || !parsed.tier || startMs === null || endMs === null) return [];
    const hours = (endMs - startMs) / HOUR_MS;
    const isWindow = Number.isInteger(hours) && hours >= SHORTEST_HOURS && hours <= LONGEST_HOURS;
    if (!isWindow || startMs > Date.parse(now)) return [];
    return [
      {
        id: parsed.id,
        eventKey: parsed.event.key,
        tier: parsed.tier,
        requestedStartAt: clock.instantIn(parsed.startMs ?? startMs),
        effectiveStartAt: clock.instantIn(startMs),
        effectiveEndAt: clock.instantIn(endMs),
        durationHours: hours,
        status: parsed.isCancelled ? 'cancelled' : 'scheduled',
        isPaid: parsed.isPaid,
        createdBy: 'sheet',
        createdAt: parsed.createdAt || now,
        updatedAt: now,
      },
    ];
  });
}
