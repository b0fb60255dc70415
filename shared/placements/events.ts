// The events that can be placed, as the next publication would have them.

import type { Draft } from '../draft/assemble.ts';
import type { RowsClock } from '../draft/occurrences.ts';
import type { Occurrence, PublishedEvent } from '../event.ts';
import { addDays } from '../parse/date.ts';
import { folded } from '../text.ts';

export interface PlacedEvent {
  readonly key: string;
  readonly title: string;
  /** `hidden`: a draft, or broken and never published. */
  readonly state: 'public' | 'cancelled' | 'removed' | 'hidden';
  readonly occurrences: readonly Occurrence[];
}

export interface PlacedEvents {
  /** By key, in any case; `null` when nobody knows it. */
  find(key: string): PlacedEvent | null;
  /** Those that can be seen and have this title. */
  called(title: string): PlacedEvent[];
  all(): PlacedEvent[];
}

/** `published` is what was published last, tombstones included. */
export function placedEventsOf(
  { rows, isUnreadable }: Pick<Draft, 'rows' | 'isUnreadable'>,
  published: readonly PublishedEvent[],
): PlacedEvents {
  const before = new Map(published.map((event) => [event.key.toLowerCase(), event]));
  const events = new Map<string, PlacedEvent>();
  for (const { key, title, status, occurrences } of published) {
    const state = !isUnreadable || status === 'removed' ? 'removed' : stateOf(status);
    events.set(key.toLowerCase(), { key, title, state, occurrences });
  }
  for (const { key, title, state, content } of rows) {
    if (key === null) continue;
    const name = key.toLowerCase();
    const current = content ?? (state === 'broken' ? before.get(name) : undefined);
    const isGone = !current || current.status === 'removed';
    events.set(name, {
      key,
      title: title || (current?.title ?? ''),
      state: isGone ? 'hidden' : stateOf(current.status),
      occurrences: current?.occurrences ?? [],
    });
  }
  return {
    find: (key) => events.get(key.toLowerCase()) ?? null,
    called(title) {
      const wanted = folded(title);
      return [...events.values()].filter(
        (event) => event.state === 'public' && wanted !== '' && folded(event.title) === wanted,
      );
    },
    all: () => [...events.values()],
  };
}

function stateOf(status: PublishedEvent['status']): PlacedEvent['state'] {
  if (status === 'removed') return 'removed';
  return status === 'cancelled' ? 'cancelled' : 'public';
}

const HOUR_MS = 3_600_000;

/**
 * When the last of its dates has ended, in milliseconds since 1970; `null` without a date. A date without an end
 * ends with its day, and no sooner than an hour after its start.
 */
export function endOf(
  { occurrences }: Pick<PlacedEvent, 'occurrences'>,
  { instantAt }: RowsClock,
): number | null {
  let lastMs: number | null = null;
  for (const { date, startsAt, endsAt } of occurrences) {
    const endMs =
      endsAt !== null
        ? Date.parse(endsAt)
        : Math.max(
            instantAt(addDays(date, 1), '00:00').epochMs,
            startsAt === null ? 0 : Date.parse(startsAt) + HOUR_MS,
          );
    lastMs = Math.max(lastMs ?? endMs, endMs);
  }
  return lastMs;
}

/** How an event is named in the tab: by its key, and for people by its title. */
export function nameOf({ key, title }: Pick<PlacedEvent, 'key' | 'title'>): string {
  return `${key} · ${title}`;
}
