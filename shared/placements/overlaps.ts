// The same event placed twice at a time: visitors see one of the two, and somebody may pay for both.

import { groupBy } from '../groups.ts';
import { finding } from '../issues/issue.ts';
import type { Note, PlaceContext, ScheduledRequest } from './place.ts';
import { windowOf } from './placement.ts';

/** Notes it on the one that begins later. What is over is nobody's trouble any more. */
export function noteOverlaps(
  placed: readonly ScheduledRequest[],
  { clock, nowMs }: PlaceContext,
  noteOn: (placed: ScheduledRequest) => Note,
): void {
  const running = placed.filter(
    ({ entry }) => entry?.status === 'scheduled' && windowOf(entry).endMs > nowMs,
  );
  for (const ofEvent of groupBy(running, ({ entry }) => entry!.eventKey).values()) {
    if (ofEvent.length < 2) continue;
    const inOrder = ofEvent.sort(
      ({ window: one, request: a }, { window: other, request: b }) =>
        one!.startMs - other!.startMs || (`${a.createdAt} ${a.id}` < `${b.createdAt} ${b.id}` ? -1 : 1),
    );
    let longest = inOrder[0]!;
    for (const later of inOrder.slice(1)) {
      const { startMs, endMs } = longest.window!;
      if (later.window!.startMs < endMs) {
        const { row } = longest.request.parsed;
        const message = { row, start: clock.wallIn(startMs), end: clock.wallIn(endMs) };
        noteOn(later)('event', finding('placement-overlap', message));
      }
      if (later.window!.endMs > endMs) longest = later;
    }
  }
}

// Which slot each window stands in, for a picture of the schedule.
