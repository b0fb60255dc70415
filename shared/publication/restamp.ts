// When nobody knows what was served last: after a damaged tab, an older copy of the workbook, or a refusal of
// the worker because it is already beyond. Then every event counts as changing now.

import type { PublishedEvent } from '../event.ts';

/**
 * The same events, stamped anew for a revision. A sequence rises at most once a revision, so the revision
 * itself is above every sequence that can have been served.
 */
export function restamp(events: readonly PublishedEvent[], revision: number, now: string): PublishedEvent[] {
  return events.map((event) => ({ ...event, sequence: revision, changedIn: revision, changedAt: now }));
}
