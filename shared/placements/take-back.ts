// Taking back what a publication changed of placements. What has begun since stays: for the rest, what stood before
// is asked for again, so that it finds room beside what runs.

import type { Clock } from '../draft/occurrences.ts';
import {
  isSamePlacement,
  PUBLISHED_PLACEMENTS_HEADER,
  readPlacement,
  writePlacement,
} from '../publication/placements.ts';
import { type PublishedPlacement, type Tier, windowOf } from './placement.ts';
import { schedule } from './schedule.ts';
import { wallClock } from './wall.ts';

/** What one publication changed of placements, as its way back. */
export interface PlacementsWayBack {
  /** Ids of those that it brought. */
  readonly added: string[];
  /** The header under which `former` was written. */
  readonly header: string[];
  /** Canonical rows, not escaped, of those that it changed or took away. */
  readonly former: string[][];
}

export function placementsWayBack(
  before: readonly PublishedPlacement[],
  after: readonly PublishedPlacement[],
): PlacementsWayBack {
  const later = new Map(after.map((each) => [each.id, each]));
  const earlier = new Set(before.map(({ id }) => id));
  const isOther = (was: PublishedPlacement) => {
    const is = later.get(was.id);
    return !is || !isSamePlacement(is, was);
  };
  return {
    added: after.filter(({ id }) => !earlier.has(id)).map(({ id }) => id),
    header: [...PUBLISHED_PLACEMENTS_HEADER],
    former: before.filter(isOther).map(writePlacement),
  };
}

export interface TakeBackContext {
  readonly clock: Clock;
  readonly slots: Readonly<Record<Tier, number | null>>;
  /** RFC 3339 in UTC, whole seconds. */
  readonly now: string;
}

/**
 * The placements of the next revision. `null` when the former rows were written by a version with other columns.
 * Throws `CellError` when one of them is not canonical.
 */
export function takePlacementsBack(
  present: readonly PublishedPlacement[],
  { added, header, former }: PlacementsWayBack,
  { clock: given, slots, now }: TakeBackContext,
): PublishedPlacement[] | null {
  if (header.join('\n') !== PUBLISHED_PLACEMENTS_HEADER.join('\n')) return null;
  const [clock, nowMs] = [wallClock(given), Date.parse(now)];
  const begun = present.filter((each) => windowOf(each).startMs <= nowMs);
  const brought = new Set(added);
  const wanted = new Map(present.filter(({ id }) => !brought.has(id)).map((each) => [each.id, each]));
  for (const placement of former.map(readPlacement)) wanted.set(placement.id, placement);
  for (const placement of begun) wanted.set(placement.id, placement);

  const outcomes = schedule(
    [...wanted.values()].map((each) => ({
      id: each.id,
      tier: each.tier,
      startMs: Date.parse(each.requestedStartAt),
      hours: each.durationHours,
      isCancelled: each.status === 'cancelled',
      createdAt: each.createdAt,
      eventEndsMs: null,
    })),
    {
      nowMs,
      slots,
      published: new Map(begun.map((each) => [each.id, { tier: each.tier, ...windowOf(each) }])),
    },
  );
  const stands = new Map(present.map((each) => [each.id, each]));
  return [...wanted.values()].flatMap((each) => {
    const outcome = outcomes.get(each.id)!;
    if (outcome.kind === 'free') return [];
    if (outcome.kind === 'begun') return [each];
    const placed = {
      ...each,
      effectiveStartAt: clock.instantIn(outcome.startMs),
      effectiveEndAt: clock.instantIn(outcome.endMs),
    };
    const standing = stands.get(each.id);
    return [standing && isSamePlacement(placed, standing) ? standing : { ...placed, updatedAt: now }];
  });
}
