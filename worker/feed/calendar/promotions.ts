// What calendars are told of promotion. An entry says that it is promoted while it is, so its words change at
// turnovers too, and it must say when they last did: never “now”, and never an earlier time than before.

import { isPromoted, type PublishedPlacement, windowOf } from '../../../shared/placements/placement.ts';
import { liveAt, type ShownPlacement, turnoversOf } from '../../../shared/placements/shown.ts';
import { BEFORE_ALL, type EditionPlacements } from '../../placements/edition-placements.ts';

export interface Promotion {
  readonly isLive: boolean;
  /** When it last began or ended, in milliseconds since 1970. */
  readonly changedMs: number;
}

/** By event key; nothing for an event whose entries have never said that it is promoted. */
export type Promotions = ReadonlyMap<string, Promotion>;

/** As of the turnover that an edition begins at: a pure function of the placements and that instant. */
export function promotionsOf(
  placements: readonly PublishedPlacement[],
  placed: EditionPlacements,
): Promotions {
  const windows = [...placed.shown, ...placements.flatMap(untilCancelled)];
  const promotions = new Map<string, Promotion>();
  for (const [key, ofEvent] of Map.groupBy(windows, ({ placement }) => placement.eventKey)) {
    const changedMs = lastChange(ofEvent, key, placed.beginsMs ?? BEFORE_ALL);
    const live = placed.live.get(key);
    if (changedMs !== null) {
      promotions.set(key, { isLive: live !== undefined && isPromoted(live.placement), changedMs });
    }
  }
  return promotions;
}

/** A window that was cancelled was shown from its start until then; one that had not begun never was. */
function untilCancelled(placement: PublishedPlacement): ShownPlacement[] {
  const { startMs, endMs } = windowOf(placement);
  const cancelledMs = Math.min(endMs, Date.parse(placement.updatedAt));
  if (placement.status !== 'cancelled' || cancelledMs <= startMs) return [];
  return [{ placement, startMs, endMs: cancelledMs }];
}

/** The last instant at which an event began or ceased to be promoted; `null` if it never has been. */
function lastChange(windows: readonly ShownPlacement[], key: string, beginsMs: number): number | null {
  // What is cancelled is so already, even when that was after the turnover.
  const cancellations = windows.filter(({ placement }) => placement.status === 'cancelled');
  const untilMs = Math.max(beginsMs, ...cancellations.map(({ endMs }) => endMs));
  let wasPromoted = false;
  let changedMs: number | null = null;
  for (const instantMs of turnoversOf(windows)) {
    if (instantMs > untilMs) break;
    const live = liveAt(windows, instantMs).get(key);
    const isNowPromoted = live !== undefined && isPromoted(live.placement);
    if (isNowPromoted !== wasPromoted) changedMs = instantMs;
    wasPromoted = isNowPromoted;
  }
  return changedMs;
}
