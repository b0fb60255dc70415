// What has to be written into `Placements` so that the next publish says what a restored programme says. Rows that it
// does not have are cancelled, never erased: somebody may have paid for them.

import type { PlacementField } from '../placements/columns.ts';
import type { PlacementDraft } from '../placements/draft.ts';
import { type PublishedPlacement, windowOf } from '../placements/placement.ts';
import type { WallClock } from '../placements/wall.ts';
import { isSamePlacement } from '../publication/placements.ts';
import type { Table } from '../table.ts';
import { type Bringing, gatherFor } from './bringing.ts';
import { placementCells } from './placement-cells.ts';

const ASKED: readonly PlacementField[] = ['event', 'tier', 'requestedStart', 'hours', 'status'];

export function placementsToBring(
  restored: readonly PublishedPlacement[],
  { rows, indexOf }: Pick<PlacementDraft, 'rows' | 'indexOf'>,
  table: Pick<Table, 'header' | 'rows'>,
  {
    clock,
    titleOf,
    nowMs,
  }: { readonly clock: WallClock; readonly titleOf: (key: string) => string; readonly nowMs: number },
): Bringing {
  const { cells, added, write, add } = gatherFor(table, indexOf);
  const current = new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, row] as const])));
  const wanted = new Set(restored.map(({ id }) => id));
  for (const placement of restored) {
    const texts = placementCells(placement, titleOf(placement.eventKey), clock);
    const row = current.get(placement.id);
    if (!row) {
      // Over, it is a fact in the published tab, and needs no row.
      if (windowOf(placement).endMs <= nowMs) continue;
      add(texts);
      continue;
    }
    if (row.entry && isSamePlacement(row.entry, placement)) continue;
    for (const field of ASKED) write(row.row, field, texts[field] ?? '');
  }
  const others = rows.filter(({ id, entry }) => id !== null && entry !== null && !wanted.has(id));
  for (const { row } of others) write(row, 'status', 'cancelled');
  return { cells, added, setAside: others.length };
}
