// What a row asks of the schedule. A row with errors asks for what was published of it, so that a slip of the
// finger takes nobody's slot away; that it is cancelled counts, whatever else is wrong with it.

import type { RowsClock } from '../draft/occurrences.ts';
import { endOf, type PlacedEvent, type PlacedEvents } from './events.ts';
import type { IdentifiedRow } from './ids.ts';
import type { PublishedPlacement, Tier } from './placement.ts';
import type { ParsedPlacement } from './read-row.ts';
import type { SlotRequest } from './schedule.ts';

export interface PlacementRequest extends IdentifiedRow {
  /** What was published of it. */
  readonly before: PublishedPlacement | null;
  /** Whether the row has errors. */
  readonly isBroken: boolean;
  readonly asked: RequestedPlacement | null;
  /** When it was asked for first: as published, as written, or now. RFC 3339 in UTC. */
  readonly createdAt: string;
  /** `null` when the row is broken and was never published: it asks for nothing. */
  readonly request: SlotRequest | null;
}

/** What is asked for, by the row or by what was published of it. */
export interface RequestedPlacement {
  readonly eventKey: string;
  /** `null` when nobody knows it any more. */
  readonly event: PlacedEvent | null;
  readonly tier: Tier;
  readonly startMs: number;
  readonly hours: number;
  readonly isCancelled: boolean;
  readonly isPaid: boolean;
}

export function requestOf(
  row: IdentifiedRow,
  before: PublishedPlacement | null,
  events: PlacedEvents,
  clock: RowsClock,
  now: string,
): PlacementRequest {
  const { parsed, id, isCopy } = row;
  const isBroken = parsed.issues.some(({ severity }) => severity === 'error');
  const written = isCopy || parsed.createdAt > now ? '' : parsed.createdAt;
  const createdAt = before?.createdAt ?? (written || now);
  const asked = isBroken ? before && asPublished(before, events, parsed.isCancelled) : asWritten(parsed);
  const request = { ...row, before, isBroken, asked, createdAt };
  if (id === null || asked === null) return { ...request, request: null };
  const { event, tier, startMs, hours } = asked;
  const isCancelled = asked.isCancelled || event?.state !== 'public';
  const eventEndsMs = event && endOf(event, clock);
  return { ...request, request: { id, tier, startMs, hours, isCancelled, createdAt, eventEndsMs } };
}

/** All of a row without errors. */
function asWritten({
  event,
  tier,
  startMs,
  hours,
  isCancelled,
  isPaid,
}: ParsedPlacement): RequestedPlacement {
  const asked = { tier: tier!, startMs: startMs!, hours: hours!, isCancelled: isCancelled! };
  return { eventKey: event!.key, event, ...asked, isPaid };
}

function asPublished(
  before: PublishedPlacement,
  events: PlacedEvents,
  isCancelled: boolean | null,
): RequestedPlacement {
  return {
    eventKey: before.eventKey,
    event: events.find(before.eventKey),
    tier: before.tier,
    startMs: Date.parse(before.requestedStartAt),
    hours: before.durationHours,
    isCancelled: isCancelled ?? before.status === 'cancelled',
    isPaid: before.isPaid,
  };
}
