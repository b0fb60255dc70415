// What the sidebar is told of placements, and what it asks for.

import type { Tier } from '../../shared/placements/placement.ts';

/** `live`, `coming` and `over` follow from the window and the time; `stopped`: cancelled while it ran. */
export type PlacementState = 'live' | 'coming' | 'over' | 'stopped' | 'without-window' | 'cancelled';

export interface ShownPlacement {
  /** `null` while the row is broken and new. */
  readonly id: string | null;
  /** Row number in the tab; `null` when its row is gone. */
  readonly row: number | null;
  readonly title: string;
  readonly tier: Tier | null;
  readonly isPromoted: boolean;
  readonly state: PlacementState;
  /** RFC 3339 with the programme's offset; `null` without a window. */
  readonly start: string | null;
  readonly end: string | null;
  /** As they stand in the cells. */
  readonly requestedStart: string;
  readonly hours: string;
  /** Whether visitors know it like this already. */
  readonly isPublished: boolean;
  /** Why it does not run as asked for, in sentences. */
  readonly reasons: readonly string[];
}

export interface ShownPlacements {
  readonly timeZone: string;
  /** RFC 3339 with the programme's offset. */
  readonly now: string;
  /** How many run at a time; `null`: any number. */
  readonly slots: Readonly<Record<Tier, number | null>>;
  /** Those that run or are to come first, by start, then the others; `MOST_SHOWN` at most. */
  readonly list: readonly ShownPlacement[];
  readonly count: number;
  /** What a publish would change, as sentences. */
  readonly waiting: readonly string[];
}

/** The event in the selected row, and what a form begins with. */
export interface SelectedEvent {
  readonly outcome: 'selected' | 'none';
  readonly sentence: string;
  readonly eventKey: string;
  readonly title: string;
  readonly timeZone: string;
  /** The next full hour there: `2027-06-19T18:00`. */
  readonly start: string;
}

export interface PlaceRequest {
  readonly eventKey: string;
  readonly tier: string;
  /** Wall time in the programme's zone, as it would be typed. */
  readonly start: string;
  readonly hours: string;
  readonly partner: string;
  readonly note: string;
}

export interface RescheduleRequest {
  readonly id: string;
  readonly start: string;
  readonly hours: string;
}

export interface PlacementResult {
  readonly outcome: 'placed' | 'changed' | 'refused';
  readonly sentence: string;
}
