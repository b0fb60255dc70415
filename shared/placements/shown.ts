// Which placements visitors see at an instant, and when that changes. The public feed is a pure function of the
// revision and the last of these changes.

import type { PublishedEvent } from '../event.ts';
import { isPromoted, type PublishedPlacement, type Tier, type Window, windowOf } from './placement.ts';

/** A placement that visitors see while its window lasts. */
export interface ShownPlacement extends Window {
  readonly placement: PublishedPlacement;
}

/**
 * Those that are not cancelled, of events that take place: an event that is called off or gone is put before
 * nobody, whatever was booked. In order of their start, spotlights first.
 */
export function shownPlacements(
  placements: readonly PublishedPlacement[],
  events: readonly PublishedEvent[],
): ShownPlacement[] {
  const takingPlace = new Set(
    events.filter(({ status }) => status !== 'cancelled' && status !== 'removed').map(({ key }) => key),
  );
  return placements
    .filter(({ status, eventKey }) => status === 'scheduled' && takingPlace.has(eventKey))
    .map((placement) => ({ placement, ...windowOf(placement) }))
    .sort(inOrder);
}

/** The instants at which something begins or ends, in order, each once. */
export function turnoversOf(shown: readonly Window[]): number[] {
  const instants = new Set(shown.flatMap(({ startMs, endMs }) => [startMs, endMs]));
  return [...instants].sort((one, other) => one - other);
}

/** The last turnover up to an instant, and the first one after; `null` where there is none. */
export function turnoversAround(
  turnovers: readonly number[],
  nowMs: number,
): { readonly last: number | null; readonly next: number | null } {
  let [low, high] = [0, turnovers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turnovers[middle]! <= nowMs) low = middle + 1;
    else high = middle;
  }
  return { last: turnovers[low - 1] ?? null, next: turnovers[low] ?? null };
}

/**
 * The live placement of each event. Of several, a spotlight before a promotion, then the one that lasts longer; if
 * somebody pays for any of them, visitors are told.
 */
export function liveAt(shown: readonly ShownPlacement[], nowMs: number): Map<string, ShownPlacement> {
  const live = new Map<string, ShownPlacement>();
  for (const each of shown) {
    if (each.startMs > nowMs || each.endMs <= nowMs) continue;
    const { eventKey } = each.placement;
    const other = live.get(eventKey);
    if (!other) live.set(eventKey, each);
    else live.set(eventKey, comesBefore(each, other) ? paidWith(each, other) : paidWith(other, each));
  }
  return live;
}

function paidWith(shown: ShownPlacement, other: ShownPlacement): ShownPlacement {
  const isPaid = isPromoted(shown.placement) || isPromoted(other.placement);
  return { ...shown, placement: { ...shown.placement, isPaid } };
}

function comesBefore(one: ShownPlacement, other: ShownPlacement): boolean {
  const [tier, otherTier] = [rank(one.placement.tier), rank(other.placement.tier)];
  return tier < otherTier || (tier === otherTier && one.endMs > other.endMs);
}

function inOrder(one: ShownPlacement, other: ShownPlacement): number {
  return (
    one.startMs - other.startMs ||
    rank(one.placement.tier) - rank(other.placement.tier) ||
    (one.placement.id < other.placement.id ? -1 : 1)
  );
}

const rank = (tier: Tier) => (tier === 'spotlight' ? 0 : 1);
