// What visitors read beside an event that is put before others.

import { isPromoted, type PublishedPlacement } from '../../shared/placements/placement.ts';
import type { Words } from '../words/words.ts';

export function labelOf(
  placement: Pick<PublishedPlacement, 'tier' | 'isPaid'>,
  { labels: { editorial, promoted } }: Words,
): string {
  return isPromoted(placement) ? promoted : editorial;
}
