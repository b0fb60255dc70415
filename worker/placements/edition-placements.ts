// What is put before others in one edition. Between two turnovers nothing of it changes, so an edition knows no
// other time than the turnover it begins at.

import { liveAt, type ShownPlacement, turnoversAround, turnoversOf } from '../../shared/placements/shown.ts';
import { instantText } from '../time.ts';

export interface EditionPlacements {
  /** The turnover it begins at, in milliseconds since 1970; `null` before the first. */
  readonly beginsMs: number | null;
  /** The next turnover, which ends it; `null` after the last. */
  readonly endsMs: number | null;
  /** All that visitors have seen, see, or will see, in order of their start. */
  readonly shown: readonly ShownPlacement[];
  /** The one that each event has now, by event key. */
  readonly live: ReadonlyMap<string, ShownPlacement>;
}

/** The same for every instant between two turnovers. */
export function placementsAt(shown: readonly ShownPlacement[], nowMs: number): EditionPlacements {
  const { last: beginsMs, next: endsMs } = turnoversAround(turnoversOf(shown), nowMs);
  return { beginsMs, endsMs, shown, live: liveAt(shown, beginsMs ?? BEFORE_ALL) };
}

/** The turnover it begins at, RFC 3339 in UTC; `null` before the first. */
export function beginningOf({ beginsMs }: Pick<EditionPlacements, 'beginsMs'>): string | null {
  return beginsMs === null ? null : instantText(beginsMs);
}

/** An instant before any turnover. */
export const BEFORE_ALL = Number.NEGATIVE_INFINITY;

/** Of a programme in which nothing was ever booked. */
export const NOTHING_PLACED: EditionPlacements = placementsAt([], BEFORE_ALL);

/** Whether an edition is the one for an instant. */
export function standsAt(
  { beginsMs, endsMs }: Pick<EditionPlacements, 'beginsMs' | 'endsMs'>,
  nowMs: number,
): boolean {
  return (beginsMs ?? BEFORE_ALL) <= nowMs && (endsMs === null || nowMs < endsMs);
}
