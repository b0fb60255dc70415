// A revision that the worker refused, because it is already at a higher one (a restore, or a workbook that
// lost its memory), is offered again under a higher number. Nothing of the draft comes into it.

import type { PublishedEvent } from '../event.ts';

export interface Reoffer {
  readonly refusedRevision: number;
  /** Above the worker's head. */
  readonly revision: number;
  /** RFC 3339 in UTC, whole seconds. */
  readonly now: string;
}

/**
 * The same events for the new number: what changed in the refused revision counts as changing now, and its
 * sequences rise above anything that the worker can have served.
 */
export function reoffer(events: readonly PublishedEvent[], to: Reoffer): PublishedEvent[] {
  return events.map((event) =>
    event.changedIn === to.refusedRevision
      ? { ...event, sequence: to.revision, changedIn: to.revision, changedAt: to.now }
      : event,
  );
}
