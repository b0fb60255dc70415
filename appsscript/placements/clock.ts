// The programme's clock, for wall times of placements.

import { type WallClock, wallClock } from '../../shared/placements/wall-clock.ts';
import type { Settings } from '../../shared/settings.ts';
import { offsetAt } from '../workbook/zones.ts';

export function clockOf({ timeZone }: Pick<Settings, 'timeZone'>): WallClock {
  return wallClock({ timeZone, offsetAt });
}

// A start as a form's own field gives it, as people type it into the Sheet.

/** `2027-06-19T18:00` becomes `2027-06-19 18:00`; what was typed otherwise stays. */
export function startText(given: string): string {
  return given.trim().replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 ');
}
