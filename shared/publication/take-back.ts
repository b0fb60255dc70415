// Taking a publication back: what it must be known by, and the rows that make visitors see again what they
// saw before. Never by an older revision: the former rows are stamped anew, above what calendars hold now.

import type { PublishedEvent } from '../event.ts';
import { droppedFrom, type PrepareContext, stampRemoved } from './prepare.ts';
import { isSameContent, PUBLISHED_HEADER, rowReader, writeRow } from './row.ts';
import { headerFor } from './table.ts';

/** What one publication changed, as its way back. */
export interface WayBack {
  /** Keys of the events that it brought. */
  readonly added: string[];
  /** The header under which `former` was written. */
  readonly header: string[];
  /** Canonical rows, not escaped, of the events that it changed, cancelled or removed, or brought back. */
  readonly former: string[][];
}

/** The way back from `after` to `before`. Tombstones that were dropped stay gone. */
export function wayBackOf(before: readonly PublishedEvent[], after: readonly PublishedEvent[]): WayBack {
  const earlier = new Map(before.map((event) => [event.key, event]));
  const added: string[] = [];
  const former: PublishedEvent[] = [];
  for (const event of after) {
    const previous = earlier.get(event.key);
    if (!previous) added.push(event.key);
    else if (event !== previous && !isSameContent(event, previous)) former.push(previous);
  }
  const header = headerFor(PUBLISHED_HEADER, former);
  return { added, header: [...header], former: former.map((event) => writeRow(event, header)) };
}

/**
 * The events of the next revision, in which each event that was touched is as before. Throws `CellError` when one of
 * the former rows is not canonical.
 */
export function takeBack(
  published: readonly PublishedEvent[],
  { added, header, former }: WayBack,
  context: Pick<PrepareContext, 'revision' | 'now'>,
): PublishedEvent[] {
  const before = new Map(former.map(rowReader(header)).map((event) => [event.key, event]));
  const brought = new Set(added);
  return published.map((event) => {
    const previous = before.get(event.key);
    if (brought.has(event.key) || previous?.status === 'removed') {
      return event.status === 'removed' ? event : stampRemoved(event, context);
    }
    return previous ? stampBack(event, previous, context) : event;
  });
}

/**
 * The former content above the present one. The sequence rises whatever changed: a calendar that holds the
 * undone form, perhaps of this very second, must take this one over it.
 */
function stampBack(
  event: PublishedEvent,
  previous: PublishedEvent,
  { revision, now }: Pick<PrepareContext, 'revision' | 'now'>,
): PublishedEvent {
  return {
    ...previous,
    sequence: event.sequence + 1,
    changedIn: revision,
    changedAt: now,
    dropped: droppedFrom(event, previous.occurrences, now),
  };
}
