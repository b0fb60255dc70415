// Which row is which event: keys live for ever, so a lost one is found again, and one that a sort put on another
// event is refused.

import type { Field } from '../columns.ts';
import type { Occurrence, PublishedEvent } from '../event.ts';
import { groupBy } from '../groups.ts';
import { type Finding, finding, issueAt } from '../issues/issue.ts';
import { type ParsedRow, placeOf } from '../parse/row.ts';
import { EVENTS_TAB } from '../tabs.ts';
import { folded } from '../text.ts';
import { readKnown, startTimeOf } from './occurrences.ts';

/**
 * Published events whose key stands nowhere any more, found again: by the key in another case, by the stored
 * ids of their occurrences where the content agrees, or by title and first date where there is only one of each. Gives the key by row
 * number, notes it on the row, and refuses rows of which nobody can tell.
 */
export function restoreKeys(
  rows: readonly ParsedRow[],
  indexOf: ReadonlyMap<Field, number>,
  published: readonly PublishedEvent[],
): ReadonlyMap<number, string> {
  const restored = new Map<number, string>();
  const note = (row: ParsedRow, found: Finding) => {
    row.issues.push(issueAt(placeOf({ tab: EVENTS_TAB, row: row.row, indexOf }, 'key', row.key), found));
  };
  const exact = new Map(published.map(({ key }) => [key.toLowerCase(), key]));
  for (const row of rows) {
    const key = row.key === null ? undefined : exact.get(row.key.toLowerCase());
    if (key !== undefined && key !== row.key) restored.set(row.row, key);
  }

  const present = new Set(rows.map((row) => row.key?.toLowerCase()));
  const lost = published.filter(({ key, status }) => status !== 'removed' && !present.has(key.toLowerCase()));
  if (lost.length === 0) return restored;
  const strangers = rows.filter((row) => row.key === null || !exact.has(row.key.toLowerCase()));
  const give = (row: ParsedRow, key: string) => {
    restored.set(row.row, key);
    note(row, finding('key-restored', { key }));
  };

  const byOccurrence = new Map(
    lost.flatMap((event) => event.occurrences.map((each) => [nameOfOccurrence(each), event] as const)),
  );
  const claims = strangers.map((row) => ({ row, owner: ownerOf(row, byOccurrence) }));
  for (const [key, claimants] of groupBy(claims, ({ owner }) => owner?.key ?? '')) {
    const [{ row, owner }, ...others] = claimants as [(typeof claims)[number]];
    if (!owner || others.length > 0) continue;
    if (isAlike(row, owner)) give(row, key);
    else if (row.key === null) note(row, finding('key-doubtful', { key, title: owner.title }));
  }

  const given = new Set(restored.values());
  const lostByLook = groupBy(
    lost.filter(({ key }) => !given.has(key)),
    lookOfPublished,
  );
  const candidates = strangers.filter((row) => !restored.has(row.row) && row.days.length > 0);
  for (const [name, alike] of groupBy(candidates, lookOf)) {
    const owners = lostByLook.get(name) ?? [];
    if (owners.length === 1 && alike.length === 1) give(alike[0]!, owners[0]!.key);
    else if (owners.length > 0) {
      const keys = owners.map(({ key }) => key).join(', ');
      for (const row of alike) if (row.key === null) note(row, finding('key-unclear', { keys }));
    }
  }
  return restored;
}

/** A key on a row that plainly is another published event, whose own key stands on another row: a sort gone wrong. */
export function checkMovedKeys(
  rows: readonly ParsedRow[],
  indexOf: ReadonlyMap<Field, number>,
  published: readonly PublishedEvent[],
): void {
  if (published.length === 0) return;
  const present = new Set(rows.map((row) => row.key));
  const looks = new Map(published.map((event) => [event.key, lookOfPublished(event)]));
  const byLook = groupBy(
    published.filter(({ status }) => status !== 'removed'),
    (event) => looks.get(event.key)!,
  );
  for (const row of rows) {
    if (row.key === null || row.days.length === 0 || !looks.has(row.key)) continue;
    const name = lookOf(row);
    const [owner, ...others] = byLook.get(name) ?? [];
    if (looks.get(row.key) === name || !owner || others.length > 0 || !present.has(owner.key)) continue;
    const place = placeOf({ tab: EVENTS_TAB, row: row.row, indexOf }, 'key', row.key);
    row.issues.push(issueAt(place, finding('key-moved', { key: row.key, owner: owner.key })));
  }
}

/** The one lost event of which the row's stored ids and their times speak; `null` for none, or for several. */
function ownerOf(row: ParsedRow, byOccurrence: ReadonlyMap<string, PublishedEvent>): PublishedEvent | null {
  const owners = new Set(
    readKnown(row.storedOccurrences).map(({ id, date, start }) => byOccurrence.get(`${id} ${date} ${start}`)),
  );
  owners.delete(undefined);
  return owners.size === 1 ? [...owners][0]! : null;
}

function nameOfOccurrence(occurrence: Occurrence): string {
  return `${occurrence.id} ${occurrence.date} ${startTimeOf(occurrence)}`;
}

/** Ids alone prove nothing, for they may be copied or alike by chance: the title, or day and venue, have to agree. */
function isAlike({ content, days }: ParsedRow, { title, venue, occurrences }: PublishedEvent): boolean {
  if (folded(content.title) === folded(title)) return true;
  const dates = new Set(days.map(({ date }) => date));
  return (
    folded(content.venue ?? '') === folded(venue ?? '') && occurrences.some(({ date }) => dates.has(date))
  );
}

/** What people know an event by: its title and its first date. */
export function lookOf(row: ParsedRow): string {
  const first = row.days.map(({ date }) => date).sort()[0];
  return look(row.content.title, first);
}

export function lookOfPublished({ title, occurrences }: PublishedEvent): string {
  return look(title, occurrences[0]?.date);
}

function look(title: string, date: string | undefined): string {
  return `${date ?? ''} ${folded(title)}`;
}
