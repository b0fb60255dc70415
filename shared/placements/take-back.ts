// Taking back what a publication changed of placements. What has begun since stays, and so does all that it did not
// change; what stood before gets its window again, or the next room beside those.

import type { Clock } from '../draft/occurrences.ts';
import type { PublishedEvent } from '../event.ts';
import {
  isSamePlacement,
  PUBLISHED_PLACEMENTS_HEADER,
  placementReader,
  writePlacement,
} from '../publication/placements.ts';
import { headerFor } from '../publication/table.ts';
import { endOf } from './events.ts';
import { lanesOf } from './lanes.ts';
import { Occupancy } from './occupancy.ts';
import { type PublishedPlacement, type Tier, windowOf } from './placement.ts';
import { nextMinuteMs } from './schedule.ts';
import { wallClock } from './wall-clock.ts';

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
  const former = before.filter(isOther);
  const header = headerFor(PUBLISHED_PLACEMENTS_HEADER, former);
  return {
    added: after.filter(({ id }) => !earlier.has(id)).map(({ id }) => id),
    header: [...header],
    former: former.map((each) => writePlacement(each, header)),
  };
}

export interface TakeBackContext {
  readonly clock: Clock;
  /** Those of the next revision. */
  readonly events: readonly Pick<PublishedEvent, 'key' | 'occurrences'>[];
  /** RFC 3339 in UTC, whole seconds. */
  readonly now: string;
}

/** The placements of the next revision. Throws `CellError` when one of the former rows is not canonical. */
export function takePlacementsBack(
  present: readonly PublishedPlacement[],
  { added, header, former }: PlacementsWayBack,
  context: TakeBackContext,
): PublishedPlacement[] {
  const nowMs = Date.parse(context.now);
  const brought = new Set(added);
  const changed = new Map(former.map(placementReader(header)).map((each) => [each.id, each]));
  const stays = present.filter(
    (each) => windowOf(each).startMs <= nowMs || !(brought.has(each.id) || changed.has(each.id)),
  );
  const kept = stays.map((each) => asBefore(each, changed.get(each.id), context.now));
  for (const { id } of stays) changed.delete(id);
  const before = [...present.filter(({ id }) => !brought.has(id) && !changed.has(id)), ...changed.values()];
  return [...kept, ...placedAnew([...changed.values()], kept, slotsSeen([present, before]), context)];
}

/** What runs keeps its window; that it was cancelled, or who pays came to light, can be taken back until its end. */
function asBefore(
  present: PublishedPlacement,
  former: PublishedPlacement | undefined,
  now: string,
): PublishedPlacement {
  if (!former || windowOf(present).endMs <= Date.parse(now)) return present;
  const { status, isPaid } = former;
  const before = { ...present, status, isPaid };
  return isSamePlacement(before, present) ? present : { ...before, updatedAt: now };
}

/** Each as it was, or as soon after as there is room; it goes when its event is over by then. */
function placedAnew(
  former: readonly PublishedPlacement[],
  beside: readonly PublishedPlacement[],
  slots: Readonly<Record<Tier, number>>,
  { clock: given, events, now }: TakeBackContext,
): PublishedPlacement[] {
  const clock = wallClock(given);
  const eventOf = new Map(events.map((event) => [event.key, event]));
  const taken = { spotlight: new Occupancy(), promoted: new Occupancy() };
  for (const each of beside) taken[each.tier].take(windowOf(each));
  const soonestMs = nextMinuteMs(Date.parse(now));
  return [...former].sort(byStart).flatMap((each): PublishedPlacement[] => {
    const was = windowOf(each);
    const lengthMs = was.endMs - was.startMs;
    const fromMs = Math.max(was.startMs, soonestMs);
    const startMs = taken[each.tier].earliestStart(fromMs, lengthMs, slots[each.tier]);
    const event = eventOf.get(each.eventKey);
    const eventEndsMs = event && endOf(event, clock);
    if (eventEndsMs && startMs >= eventEndsMs) return [];
    taken[each.tier].take({ startMs, endMs: startMs + lengthMs });
    const [effectiveStartAt, effectiveEndAt] = [startMs, startMs + lengthMs].map(clock.instantIn);
    return [
      { ...each, effectiveStartAt: effectiveStartAt!, effectiveEndAt: effectiveEndAt!, updatedAt: now },
    ];
  });
}

function byStart(one: PublishedPlacement, other: PublishedPlacement): number {
  return windowOf(one).startMs - windowOf(other).startMs || (one.id < other.id ? -1 : 1);
}

/** As many at a time as there were: how many slots there are stands in the Sheet, and may be about to change. */
function slotsSeen(programmes: readonly (readonly PublishedPlacement[])[]): Record<Tier, number> {
  const seen = (tier: Tier) =>
    Math.max(
      ...programmes.map(
        (placements) => lanesOf(placements.filter((each) => each.tier === tier).map(windowOf)).length,
      ),
    );
  return { spotlight: seen('spotlight'), promoted: seen('promoted') };
}
