// What a publish would change of placements.

import { isSamePlacement } from '../publication/placements.ts';
import type { PublishedPlacement } from './placement.ts';

export interface PlacementChange {
  readonly kind: 'added' | 'changed' | 'stopped' | 'freed';
  /** As it will be; of what is freed, as it was. */
  readonly placement: PublishedPlacement;
}

/** In order of their starts. */
export function placementChanges(
  before: readonly PublishedPlacement[],
  after: readonly PublishedPlacement[],
): PlacementChange[] {
  const earlier = new Map(before.map((each) => [each.id, each]));
  const later = new Set(after.map(({ id }) => id));
  const changes: PlacementChange[] = [];
  for (const placement of after) {
    const was = earlier.get(placement.id);
    if (was && isSamePlacement(placement, was)) continue;
    const isStopped = placement.status === 'cancelled' && was?.status === 'scheduled';
    changes.push({ kind: !was ? 'added' : isStopped ? 'stopped' : 'changed', placement });
  }
  for (const placement of before) if (!later.has(placement.id)) changes.push({ kind: 'freed', placement });
  return changes.sort((one, other) => startOf(one) - startOf(other));
}

function startOf({ placement }: PlacementChange): number {
  return Date.parse(placement.effectiveStartAt);
}
