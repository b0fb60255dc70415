// What becomes of each row once the schedule is known: its window, what is published of it, and why it is not as
// asked for.

import { type Finding, finding } from '../issues/issue.ts';
import { isSamePlacement } from '../publication/placements.ts';
import type { PlacementField } from './columns.ts';
import type { PlacedEvent, PlacedEvents } from './events.ts';
import type { PublishedPlacement, Tier, Window } from './placement.ts';
import type { PlacementRequest, RequestedPlacement } from './request.ts';
import type { Outcome } from './schedule.ts';
import type { WallClock } from './wall-clock.ts';

export interface ScheduledRequest {
  readonly request: PlacementRequest;
  readonly window: Window | null;
  /** What the next publication says of it; `null` while it has no window. */
  readonly entry: PublishedPlacement | null;
}

export interface PlaceContext {
  readonly clock: WallClock;
  readonly events: PlacedEvents;
  readonly slots: Readonly<Record<Tier, number | null>>;
  /** RFC 3339 in UTC, whole seconds, and the same in milliseconds since 1970. */
  readonly now: string;
  readonly nowMs: number;
}

export type Note = (field: PlacementField, found: Finding) => void;

/** Places one row; what there is to say of it is noted. */
export function place(
  request: PlacementRequest,
  outcome: Outcome | null,
  context: PlaceContext,
  note: Note,
): ScheduledRequest {
  if (!outcome || !request.asked) return { request, window: null, entry: null };
  switch (outcome.kind) {
    case 'begun':
      return { request, window: outcome, entry: begun(request, request.asked, outcome, context, note) };
    case 'booked':
      return { request, window: outcome, entry: booked(request, request.asked, outcome, context, note) };
    case 'free':
      noteFree(request.asked, outcome, context, note);
      return { request, window: null, entry: null };
  }
}

/** It stays as it was published. While it runs it can be cancelled, and it can come to light who pays. */
function begun(
  { before: published }: PlacementRequest,
  asked: RequestedPlacement,
  window: Window,
  { clock, events, now, nowMs }: PlaceContext,
  note: Note,
): PublishedPlacement {
  const before = published!;
  const isOver = window.endMs <= nowMs;
  const [start, end] = [clock.wallIn(window.startMs), clock.wallIn(window.endMs)];
  const status = isOver ? before.status : asked.isCancelled ? 'cancelled' : 'scheduled';
  const isTooLate =
    asked.eventKey !== before.eventKey ||
    asked.tier !== before.tier ||
    asked.hours !== before.durationHours ||
    asked.startMs !== Date.parse(before.requestedStartAt) ||
    (isOver && asked.isCancelled !== (before.status === 'cancelled'));
  if (isTooLate) {
    note('requestedStart', finding(isOver ? 'placement-over' : 'placement-begun', { start, end }));
  } else if (window.startMs !== asked.startMs) {
    note('requestedStart', finding('placement-later', { asked: clock.wallIn(asked.startMs), start }));
  }
  if (!isOver && status === 'cancelled') note('status', finding('placement-stopped', { end }));
  else if (!isOver && !isShown(events.find(before.eventKey))) {
    note('event', finding('placement-event-stopped', { end }));
  }
  return stamped({ ...before, status, isPaid: asked.isPaid }, before, now);
}

function booked(
  { id, before, createdAt }: PlacementRequest,
  asked: RequestedPlacement,
  outcome: Extract<Outcome, { kind: 'booked' }>,
  { clock, slots, now, nowMs }: PlaceContext,
  note: Note,
): PublishedPlacement {
  const { startMs, endMs, waits } = outcome;
  const entry: PublishedPlacement = {
    id: id!,
    eventKey: asked.eventKey,
    tier: asked.tier,
    requestedStartAt: clock.instantIn(asked.startMs),
    effectiveStartAt: clock.instantIn(startMs),
    effectiveEndAt: clock.instantIn(endMs),
    durationHours: asked.hours,
    status: 'scheduled',
    isPaid: asked.isPaid,
    createdBy: 'sheet',
    createdAt,
    updatedAt: now,
  };
  const message = {
    asked: clock.wallIn(asked.startMs),
    start: clock.wallIn(startMs),
    hours: asked.hours,
    tier: asked.tier,
    slots: slots[asked.tier] ?? '',
  };
  // What was published in time and could not begin yet was not late when it was asked for.
  const wasInTime = before !== null && Date.parse(before.requestedStartAt) === asked.startMs;
  if (asked.startMs < nowMs && !wasInTime) note('requestedStart', finding('placement-past', message));
  if (waits === 'slot') note('requestedStart', finding('placement-waits', message));
  else if (waits === 'past' && wasInTime) note('requestedStart', finding('placement-later', message));
  const ends = outcome.eventEndsMs;
  if (ends !== null && ends < endMs) {
    note('hours', finding('placement-outlasts', { ends: clock.wallIn(ends), end: clock.wallIn(endMs) }));
  }
  return stamped(entry, before, now);
}

/** The time of the change only where something changed. */
function stamped(
  entry: PublishedPlacement,
  before: PublishedPlacement | null,
  now: string,
): PublishedPlacement {
  return before && isSamePlacement(entry, before) ? before : { ...entry, updatedAt: now };
}

/** Somebody asked for it, and it has no window: why. */
function noteFree(
  { event, tier, isCancelled }: RequestedPlacement,
  outcome: Extract<Outcome, { kind: 'free' }>,
  { clock }: PlaceContext,
  note: Note,
): void {
  if (isCancelled) return;
  if (event?.state !== 'public') note('event', finding(FREED[event?.state ?? 'removed']));
  else if (outcome.why === 'no-slots') note('tier', finding('placement-no-slots', { tier }));
  else if (outcome.why === 'event-over') {
    note('event', finding('placement-event-over', { ends: clock.wallIn(outcome.eventEndsMs) }));
  }
}

const FREED = {
  cancelled: 'placement-event-cancelled',
  removed: 'placement-event-removed',
  hidden: 'placement-event-hidden',
} as const;

function isShown(event: PlacedEvent | null): boolean {
  return event?.state === 'public';
}
