// From a draft to the events of the next publication: broken rows held back, gone ones turned into
// tombstones, and every event stamped with when it last changed.

import type { Draft } from '../draft/assemble.ts';
import type { EventContent, Occurrence, PublishedEvent } from '../event.ts';
import { restamp } from './restamp.ts';
import { isSameContent } from './row.ts';

export interface PrepareContext {
  /** What was published last, tombstones included. */
  readonly published: readonly PublishedEvent[];
  /**
   * Whether `published` is what was served last. When the Published tab was damaged, lost, or put back from an
   * older copy, nobody knows the sequences; the revision is above all of them, so it becomes the sequence.
   */
  readonly isHistoryWhole: boolean;
  readonly revision: number;
  /** RFC 3339 in UTC, whole seconds. */
  readonly now: string;
}

export interface PreparedPublication {
  readonly events: readonly PublishedEvent[];
  /** Broken rows whose event keeps its last published form. */
  readonly heldBack: readonly RowName[];
  /** Broken rows that were never published, and so stay out. */
  readonly leftOut: readonly RowName[];
  /** Keys whose public content differs from what was published. */
  readonly changedKeys: readonly string[];
}

export interface RowName {
  /** `Events` unless said otherwise. */
  readonly tab?: string;
  readonly row: number;
  readonly key: string | null;
  readonly title: string;
}

/** Tombstones stay for this long, so that every calendar has seen the cancellation. */
const TOMBSTONE_DAYS = 90;

/** Prepares the events of the next publication. Row order does not matter. */
export function prepare(draft: Draft, context: PrepareContext): PreparedPublication {
  const { isHistoryWhole, revision, now } = context;
  const published = isHistoryWhole ? context.published : restamp(context.published, revision, now);
  const before = new Map(published.map((event) => [event.key, event]));
  const next = new Map<string, PublishedEvent>();
  const heldBack: RowName[] = [];
  const leftOut: RowName[] = [];
  const changedKeys: string[] = [];

  for (const { row, key, title, state, content } of draft.rows) {
    const previous = key === null ? undefined : before.get(key);
    if (state === 'ready' && key !== null && content) {
      const event = stamp(key, content, previous, context);
      if (event !== previous) changedKeys.push(key);
      next.set(key, event);
    } else if (state === 'broken' && previous && previous.status !== 'removed') {
      heldBack.push({ row, key, title: title || previous.title });
      next.set(previous.key, previous);
    } else if (state === 'broken') {
      leftOut.push({ row, key, title });
    }
  }
  for (const previous of published) {
    if (next.has(previous.key)) continue;
    if (previous.status !== 'removed') {
      changedKeys.push(previous.key);
      next.set(previous.key, stampRemoved(previous, context));
    } else if (daysSince(previous.changedAt, now) <= TOMBSTONE_DAYS) {
      next.set(previous.key, previous);
    }
  }
  return { events: [...next.values()], heldBack, leftOut, changedKeys };
}

/** The event with its stamps: the previous one itself when it says the same. */
function stamp(
  key: string,
  content: EventContent,
  previous: PublishedEvent | undefined,
  context: PrepareContext,
): PublishedEvent {
  const changed = { changedIn: context.revision, changedAt: context.now };
  // It may have been published before, so long ago that its tombstone is gone: then this is above that too.
  const first = context.isHistoryWhole ? context.revision - 1 : context.revision;
  if (!previous) return { ...content, key, sequence: first, previousStart: null, dropped: [], ...changed };
  const candidate: PublishedEvent = { ...previous, ...content, ...changed };
  if (isSameContent(candidate, previous)) return previous;
  return {
    ...candidate,
    sequence: previous.sequence + (needsNotice(previous, candidate) ? 1 : 0),
    previousStart: movedFrom(previous.occurrences, content.occurrences) ?? previous.previousStart,
    dropped: droppedFrom(previous, content.occurrences, context.now),
  };
}

/** The dates that calendars must still learn of; those long past are pruned. */
export function droppedFrom(
  previous: PublishedEvent,
  after: readonly Occurrence[],
  now: string,
): Occurrence[] {
  const current = new Set(after.map(({ id }) => id));
  return [...previous.dropped, ...previous.occurrences].filter(
    ({ id, date }) => !current.has(id) && daysSince(`${date}T00:00:00Z`, now) <= TOMBSTONE_DAYS,
  );
}

/** The earliest start that an occurrence had before it was moved; a time that was to be confirmed never moved. */
function movedFrom(before: readonly Occurrence[], after: readonly Occurrence[]): string | null {
  const now = new Map(after.map((each) => [each.id, each]));
  const moved = before.find((each) => {
    const later = now.get(each.id);
    if (!later || later.date !== each.date) return later !== undefined;
    return each.startsAt !== null && later.startsAt !== each.startsAt;
  });
  return moved ? (moved.startsAt ?? moved.date) : null;
}

/** Its tombstone. */
export function stampRemoved(
  previous: PublishedEvent,
  { revision, now }: Pick<PrepareContext, 'revision' | 'now'>,
): PublishedEvent {
  return {
    ...previous,
    status: 'removed',
    sequence: previous.sequence + 1,
    changedIn: revision,
    changedAt: now,
  };
}

/** Whether somebody who has it in a calendar must be told: moved, cancelled, or back again. */
function needsNotice(before: PublishedEvent, after: PublishedEvent): boolean {
  return before.status !== after.status || timesOf(before.occurrences) !== timesOf(after.occurrences);
}

function timesOf(occurrences: readonly Occurrence[]): string {
  return JSON.stringify(
    occurrences.map(({ id, date, time, startsAt, endsAt }) => [id, date, time, startsAt, endsAt]),
  );
}

function daysSince(instant: string, now: string): number {
  return (Date.parse(now) - Date.parse(instant)) / 86_400_000;
}
