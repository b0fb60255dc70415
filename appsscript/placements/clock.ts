// The programme's clock, for wall times of placements.

import { type WallClock, wallClock } from '../../shared/placements/wall.ts';
import type { Settings } from '../../shared/settings.ts';
import { offsetAt } from '../workbook/read-programme.ts';

export function clockOf({ timeZone }: Pick<Settings, 'timeZone'>): WallClock {
  return wallClock({ timeZone, offsetAt });
}
