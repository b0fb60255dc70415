// The schedule: which window each request gets. A pure function of the requests, of the windows that were
// published last, and of now:
//
// - A window that has begun never moves, whatever becomes of its request; over or cancelled, it stays taken.
// - All others are worked out anew, each at the earliest room from the start that was asked for. What is asked for
//   as it was published chooses first, in the order of the published windows: so none of them is ever put off for
//   another's sake, and each moves up where room is given back. What is new or asked for otherwise now comes
//   after them, who asked first before who asked later.
// - Nothing begins in the past: what was asked for a time gone by begins with the next minute.

import { Occupancy } from './occupancy.ts';
import { type PublishedPlacement, type Tier, type Window, windowOf } from './placement.ts';

/** What somebody asks for. */
export interface SlotRequest {
  readonly id: string;
  readonly tier: Tier;
  /** The start that is asked for, in milliseconds since 1970. */
  readonly startMs: number;
  readonly hours: number;
  readonly isCancelled: boolean;
  /** RFC 3339 in UTC: who asked first chooses first. */
  readonly createdAt: string;
  /** When its event has ended; no window begins after that. `null`: not known, or never. */
  readonly eventEndsMs: number | null;
}

/** A window as it was published, and what was asked for then. */
export interface BookedWindow extends Window {
  readonly tier: Tier;
  readonly askedMs: number;
  readonly hours: number;
  readonly isCancelled: boolean;
}

/** Of what is published, as the schedule knows it. */
export function bookedWindow(placement: PublishedPlacement): BookedWindow {
  const { tier, requestedStartAt, durationHours, status } = placement;
  const asked = { askedMs: Date.parse(requestedStartAt), hours: durationHours };
  return { ...windowOf(placement), ...asked, tier, isCancelled: status === 'cancelled' };
}

export type Outcome =
  /** It has begun: as published, whatever is asked for now. */
  | (Window & { readonly kind: 'begun' })
  /** `waits`: later than asked, for a slot or because the time asked for has passed. */
  | (Window & {
      readonly kind: 'booked';
      readonly waits: 'slot' | 'past' | null;
      readonly eventEndsMs: number | null;
    })
  /** It has no window. */
  | { readonly kind: 'free'; readonly why: 'cancelled' | 'no-slots' }
  | { readonly kind: 'free'; readonly why: 'event-over'; readonly eventEndsMs: number };

export interface ScheduleContext {
  readonly nowMs: number;
  /** How many run at a time; `null`: as many as are asked for. */
  readonly slots: Readonly<Record<Tier, number | null>>;
  /** By id, of requests that stand and of those that are gone. */
  readonly published: ReadonlyMap<string, BookedWindow>;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** The outcome of each request, by id. The order of the requests does not matter; ids are unlike each other. */
export function schedule(requests: readonly SlotRequest[], context: ScheduleContext): Map<string, Outcome> {
  const { nowMs, slots, published } = context;
  const occupancy = { spotlight: new Occupancy(), promoted: new Occupancy() };
  for (const window of published.values()) if (window.startMs <= nowMs) occupancy[window.tier].take(window);

  const outcomes = new Map<string, Outcome>();
  const soonestMs = nextMinuteMs(nowMs);
  for (const request of inTurn(requests, published)) {
    const booked = published.get(request.id);
    if (booked && booked.startMs <= nowMs) {
      outcomes.set(request.id, { kind: 'begun', startMs: booked.startMs, endMs: booked.endMs });
      continue;
    }
    const outcome = bookNew(request, soonestMs, slots[request.tier], occupancy[request.tier]);
    if (outcome.kind === 'booked' && slots[request.tier] !== null) occupancy[request.tier].take(outcome);
    outcomes.set(request.id, outcome);
  }
  return outcomes;
}

/** Windows begin and end on whole minutes. */
export function nextMinuteMs(nowMs: number): number {
  return Math.ceil(nowMs / MINUTE_MS) * MINUTE_MS;
}

function bookNew(request: SlotRequest, soonestMs: number, slots: number | null, taken: Occupancy): Outcome {
  if (request.isCancelled) return { kind: 'free', why: 'cancelled' };
  if (slots === 0) return { kind: 'free', why: 'no-slots' };
  const lengthMs = request.hours * HOUR_MS;
  const fromMs = Math.max(request.startMs, soonestMs);
  const startMs = slots === null ? fromMs : taken.earliestStart(fromMs, lengthMs, slots);
  const { eventEndsMs } = request;
  if (eventEndsMs !== null && startMs >= eventEndsMs) return { kind: 'free', why: 'event-over', eventEndsMs };
  const waits = startMs > fromMs ? 'slot' : fromMs > request.startMs ? 'past' : null;
  return { kind: 'booked', startMs, endMs: startMs + lengthMs, waits, eventEndsMs };
}

/** Those that are asked for as they were published, by their windows; then all others, by when they were asked for. */
function inTurn(
  requests: readonly SlotRequest[],
  published: ReadonlyMap<string, BookedWindow>,
): readonly SlotRequest[] {
  const standsFrom = new Map<SlotRequest, number>();
  for (const request of requests) {
    const booked = published.get(request.id);
    standsFrom.set(request, booked && isAskedAsBooked(request, booked) ? booked.startMs : Infinity);
  }
  return [...requests].sort((one, other) => {
    const [from, otherFrom] = [standsFrom.get(one)!, standsFrom.get(other)!];
    return from < otherFrom ? -1 : from > otherFrom ? 1 : whoAskedFirst(one, other);
  });
}

function isAskedAsBooked({ tier, startMs, hours, isCancelled }: SlotRequest, booked: BookedWindow): boolean {
  return (
    tier === booked.tier &&
    startMs === booked.askedMs &&
    hours === booked.hours &&
    isCancelled === booked.isCancelled
  );
}

function whoAskedFirst(one: SlotRequest, other: SlotRequest): number {
  return compare(one.createdAt, other.createdAt) || one.startMs - other.startMs || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
