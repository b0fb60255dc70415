// Rows that share a key, because one is a copy of the other: the one that is the published event keeps it, and
// every other gets its own. Where nobody can tell which is which, all are refused.

import type { Field } from '../columns.ts';
import type { PublishedEvent } from '../event.ts';
import { groupBy } from '../groups.ts';
import { type Finding, finding, issueAt } from '../issues/issue.ts';
import { type ParsedRow, placeOf } from '../parse/row.ts';
import { EVENTS_TAB } from '../tabs.ts';
import { folded } from '../text.ts';
import { lookOf, lookOfPublished } from './identity.ts';
import { readKnown } from './occurrences.ts';

/**
 * The numbers of the rows whose key is a copy; the copies are noted on them. Keys are the same in any case.
 * Rows that cannot be told apart get an error, and keep what stands in their cells.
 */
export function findCopies(
  rows: readonly ParsedRow[],
  indexOf: ReadonlyMap<Field, number>,
  published: readonly PublishedEvent[],
): ReadonlySet<number> {
  const copies = new Set<number>();
  const note = (row: ParsedRow, found: Finding) => {
    row.issues.push(issueAt(placeOf({ tab: EVENTS_TAB, row: row.row, indexOf }, 'key', row.key), found));
  };
  const keyed = groupBy(
    rows.filter(({ key }) => key !== null),
    ({ key }) => key!.toLowerCase(),
  );
  const shared = [...keyed].filter(([, sharing]) => sharing.length > 1);
  if (shared.length === 0) return copies;
  const byKey = new Map(published.map((event) => [event.key.toLowerCase(), event]));
  const elsewhere = new Set(
    published
      .filter(({ key, status }) => status !== 'removed' && keyed.has(key.toLowerCase()))
      .map(lookOfPublished),
  );
  for (const [key, sharing] of shared) {
    const event = byKey.get(key);
    const keeper = event ? keeperOf(event, sharing) : null;
    const others = sharing.filter((row) => row !== keeper);
    // It plainly is another event, which has a row: a sort went wrong, and a new key would make it worse.
    const isAnother = (row: ParsedRow) =>
      lookOf(row) !== lookOfPublished(event!) && elsewhere.has(lookOf(row));
    if (keeper && !others.some(isAnother)) {
      for (const row of others) {
        copies.add(row.row);
        note(row, finding('key-copied', { key: event!.key, other: keeper.row }));
      }
      continue;
    }
    for (const row of sharing) {
      const other = sharing.find((each) => each !== row)!.row;
      note(row, finding('key-duplicate', { key: row.key!, other }));
    }
  }
  return copies;
}

/**
 * The one row that is the event as it was published, by title and first date, else by the stored ids of its
 * dates; `null` when there is none, or more than one.
 */
function keeperOf(event: PublishedEvent, sharing: readonly ParsedRow[]): ParsedRow | null {
  const look = lookOfPublished(event);
  const title = folded(event.title);
  // A date that cannot be read may be the one that was published.
  const alike = sharing.filter(
    (row) => lookOf(row) === look || (row.days.length === 0 && folded(row.content.title) === title),
  );
  const candidates = alike.length > 0 ? alike : sharing;
  if (candidates.length === 1) return candidates[0]!;
  const ids = new Set(event.occurrences.map(({ id }) => id));
  const known = candidates.filter((row) => readKnown(row.storedOccurrences).some(({ id }) => ids.has(id)));
  return known.length === 1 ? known[0]! : null;
}

/** The rows as they are read once copied keys do not count: those rows have none. */
export function withoutCopies(rows: readonly ParsedRow[], copies: ReadonlySet<number>): ParsedRow[] {
  return rows.map((row) => (copies.has(row.row) ? { ...row, key: null } : row));
}
