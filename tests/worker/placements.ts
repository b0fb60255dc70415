// Placements for the worker's tests, on events of `publications.ts` or of any other programme.

import type { PublishedPlacement } from '../../shared/placements/placement.ts';

const HOUR_MS = 3_600_000;

/** A placement of an event from a local start such as `2027-06-01T12:00`, in Paris in summer. */
export function placementOf(
  eventKey: string,
  start: string,
  more: Partial<PublishedPlacement> = {},
): PublishedPlacement {
  const { durationHours = 48 } = more;
  const startsAt = `${start}:00+02:00`;
  return {
    id: `${eventKey}${start.replace(/\D/g, '')}`.slice(-16).toLowerCase(),
    eventKey,
    tier: 'spotlight',
    requestedStartAt: startsAt,
    effectiveStartAt: startsAt,
    effectiveEndAt: local(Date.parse(startsAt) + durationHours * HOUR_MS),
    durationHours,
    status: 'scheduled',
    isPaid: false,
    createdBy: 'sheet',
    createdAt: '2027-01-02T03:04:05Z',
    updatedAt: '2027-01-02T03:04:06Z',
    ...more,
  };
}

function local(ms: number): string {
  return new Date(ms + 2 * HOUR_MS).toISOString().replace('.000Z', '+02:00');
}
