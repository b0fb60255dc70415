// The same event placed twice at a time: visitors see one of the two, and somebody may pay for both.

import { groupBy } from '../groups.ts';
import { finding } from '../issues/issue.ts';
import type { Note, PlaceContext, Placed } from './place.ts';
import { windowOf } from './placement.ts';

/** Notes it on the one that begins later. What is over is nobody's trouble any more. */
export function noteOverlaps(
  placed: readonly Placed[],
  { clock, nowMs }: PlaceContext,
  noteOn: (placed: Placed) => Note,
): void {
  const running = placed.filter(
    ({ entry }) => entry?.status === 'scheduled' && windowOf(entry).endMs > nowMs,
  );
  for (const ofEvent of groupBy(running, ({ entry }) => entry!.eventKey).values()) {
    if (ofEvent.length < 2) continue;
    const inOrder = ofEvent.sort(
      ({ window: one, wish: a }, { window: other, wish: b }) =>
        one!.startMs - other!.startMs || (`${a.createdAt} ${a.id}` < `${b.createdAt} ${b.id}` ? -1 : 1),
    );
    let longest = inOrder[0]!;
    for (const later of inOrder.slice(1)) {
      const { startMs, endMs } = longest.window!;
      if (later.window!.startMs < endMs) {
        const { row } = longest.wish.parsed;
        const said = { row, start: clock.wallIn(startMs), end: clock.wallIn(endMs) };
        noteOn(later)('event', finding('placement-overlap', said));
      }
      if (later.window!.endMs > endMs) longest = later;
    }
  }
}
