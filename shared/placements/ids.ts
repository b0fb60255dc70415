// Which row is which placement: a lost id is found again by what the row says, a copied row gets one of its own.

import { groupBy } from '../groups.ts';
import { finding, issueAt } from '../issues/issue.ts';
import type { Mint } from '../keys.ts';
import type { PlacementField } from './columns.ts';
import type { PublishedPlacement } from './placement.ts';
import { type ParsedPlacement, placeOf } from './read-row.ts';

/** A row with the id that is its own, and whether it was another's until now. */
export interface IdentifiedRow {
  readonly parsed: ParsedPlacement;
  readonly id: string | null;
  readonly isCopy: boolean;
}

/** Gives every sound row an id. A row with errors keeps what it has, and gets none before it is repaired. */
export function identify(
  rows: readonly ParsedPlacement[],
  published: readonly PublishedPlacement[],
  mint: Mint,
  indexOf: ReadonlyMap<PlacementField, number>,
): IdentifiedRow[] {
  const keepers = keepersOf(rows, published);
  const present = new Set(rows.map(({ id }) => id));
  const lost = groupBy(
    published.filter(({ id }) => !present.has(id)),
    lookOfPublished,
  );
  return rows.map((parsed) => {
    const { id, row, issues } = parsed;
    const keeper = id === null ? undefined : keepers.get(id);
    const isCopy = keeper !== undefined && keeper !== parsed;
    if (id !== null && !isCopy) return { parsed, id, isCopy };
    const isSound = issues.every(({ severity }) => severity !== 'error');
    const found = isCopy || !isSound ? undefined : lost.get(lookOf(parsed))?.shift()?.id;
    const own = found ?? (isSound ? mint.eventKey() : null);
    const place = placeOf(row, 'key', indexOf, own);
    if (found) issues.push(issueAt(place, finding('placement-restored')));
    if (isCopy) issues.push(issueAt(place, finding('placement-copied', { row: keeper.row })));
    return { parsed, id: own, isCopy };
  });
}

/** Of the rows that share an id, the one that is as published, else the first; `undefined` for ids that stand once. */
function keepersOf(
  rows: readonly ParsedPlacement[],
  published: readonly PublishedPlacement[],
): Map<string, ParsedPlacement> {
  const looks = new Map(published.map((each) => [each.id, lookOfPublished(each)]));
  const keepers = new Map<string, ParsedPlacement>();
  for (const [id, sharing] of groupBy(rows, ({ id }) => id)) {
    if (id === null || sharing.length === 1) continue;
    keepers.set(id, sharing.find((each) => lookOf(each) === looks.get(id)) ?? sharing[0]!);
  }
  return keepers;
}

function lookOf({ event, tier, startMs, hours }: ParsedPlacement): string {
  return [event?.key, tier, startMs, hours].join(' ');
}

function lookOfPublished({ eventKey, tier, requestedStartAt, durationHours }: PublishedPlacement): string {
  return [eventKey, tier, Date.parse(requestedStartAt), durationHours].join(' ');
}
