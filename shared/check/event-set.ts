// What the rules look at: the events that could be published, side by side. Rows that are drafts or broken are
// not among them: what they say is not certain yet.

import type { Field } from '../columns.ts';
import type { DraftRow } from '../draft/assemble.ts';
import type { EventContent, PublishedEvent } from '../event.ts';
import type { Finding } from '../issues/issue.ts';
import { memoize } from '../memoize.ts';
import { folded } from '../text.ts';

/** An event of the draft, with what rules ask of it over and over. */
export interface SetEvent {
  readonly row: DraftRow;
  readonly content: EventContent;
  /** For comparing. */
  readonly title: string;
  /** For comparing; empty where there is none. */
  readonly venue: string;
  /** As it stands in the cell; `null` while it is only minted, and so another one the next time. */
  readonly storedKey: string | null;
  readonly isPublished: boolean;
}

export interface EventSet {
  readonly events: readonly SetEvent[];
  /** What was published last and is not removed, by its key in small letters. */
  readonly published: ReadonlyMap<string, PublishedEvent>;
  /** Every key that stands in a row, in small letters. */
  readonly keys: ReadonlySet<string>;
  /** ISO date in the programme's zone. */
  readonly today: string;
}

/** What a rule asks about one event. */
export interface RuleFinding {
  readonly event: SetEvent;
  readonly field: Field;
  readonly found: Finding;
  /**
   * What was judged, in words that change when it does: the value, the date. An answer holds for as long as
   * they are the same.
   */
  readonly facts: string;
  /** The other event, where it is about two: an answer given on either resolves both. */
  readonly other?: SetEvent;
  /** Where there can be many on one event: how many there are, and how the last one listed names the rest. */
  readonly many?: { readonly count: number; readonly found: (more: number) => Finding };
}

export function eventSetOf(
  rows: readonly DraftRow[],
  published: readonly PublishedEvent[],
  today: string,
): EventSet {
  const current = published.filter(({ status }) => status !== 'removed');
  const byKey = new Map(current.map((event) => [event.key.toLowerCase(), event]));
  const foldedVenue = memoize(folded);
  const events: SetEvent[] = [];
  const keys = new Set<string>();
  for (const row of rows) {
    if (row.key !== null) keys.add(row.key.toLowerCase());
    if (row.state !== 'ready' || row.key === null || row.content === null) continue;
    events.push({
      row,
      content: row.content,
      title: folded(row.content.title),
      venue: row.content.venue === null ? '' : foldedVenue(row.content.venue),
      storedKey: row.keyCell === null ? row.key : null,
      isPublished: byKey.has(row.key.toLowerCase()),
    });
  }
  return { events, published: byKey, keys, today };
}

/** Whether visitors are told that it takes place. */
export function takesPlace({ content }: SetEvent): boolean {
  return content.status !== 'cancelled' && content.status !== 'postponed';
}
