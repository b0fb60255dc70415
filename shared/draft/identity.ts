// Which row is which event: keys live for ever, so a copied key is refused and a lost one is found again.

import type { Field } from '../columns.ts';
import type { PublishedEvent } from '../event.ts';
import { finding, issueAt } from '../issues/issue.ts';
import { type ParsedRow, placeOf } from '../parse/row.ts';
import { EVENTS_TAB } from '../tabs.ts';
import { folded } from '../text.ts';

/** Two rows with one key: an error on both, each naming the other, whatever the key's case. */
export function checkKeys(rows: readonly ParsedRow[], indexOf: ReadonlyMap<Field, number>): void {
  const holders = new Map<string, ParsedRow[]>();
  for (const row of rows) {
    if (row.key === null) continue;
    const key = row.key.toLowerCase();
    holders.set(key, [...(holders.get(key) ?? []), row]);
  }
  for (const sharing of holders.values()) {
    if (sharing.length < 2) continue;
    for (const row of sharing) {
      const other = sharing.find((each) => each !== row)!.row;
      const place = placeOf({ tab: EVENTS_TAB, row: row.row, indexOf }, 'key', row.key);
      row.issues.push(issueAt(place, finding('key-duplicate', { key: row.key!, other })));
    }
  }
}

/**
 * Rows without a usable key that are plainly a published event whose key stands nowhere any more: same
 * title, same first date, and only one of each. Gives the key by row number, and notes it on the row.
 */
export function restoreKeys(
  rows: readonly ParsedRow[],
  indexOf: ReadonlyMap<Field, number>,
  published: readonly PublishedEvent[],
): ReadonlyMap<number, string> {
  const present = new Set(rows.map((row) => row.key?.toLowerCase()));
  const lost = published.filter(({ key, status }) => status !== 'removed' && !present.has(key.toLowerCase()));
  const restored = new Map<number, string>();
  if (lost.length === 0) return restored;

  const lostByLook = groupBy(lost, (event) => look(event.title, event.occurrences[0]?.date));
  const keyless = rows.filter((row) => row.key === null && row.days.length > 0);
  for (const [name, candidates] of groupBy(keyless, (row) => look(row.content.title, row.days[0]?.date))) {
    const owners = lostByLook.get(name) ?? [];
    if (owners.length !== 1 || candidates.length !== 1) continue;
    const [row, key] = [candidates[0]!, owners[0]!.key];
    restored.set(row.row, key);
    const place = placeOf({ tab: EVENTS_TAB, row: row.row, indexOf }, 'key', key);
    row.issues.push(issueAt(place, finding('key-restored', { key })));
  }
  return restored;
}

function look(title: string, date: string | undefined): string {
  return `${date ?? ''} ${folded(title)}`;
}

function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}
