// A tab now beside the same tab in a snapshot, its rows paired.

import { fieldOfHeader } from '../../shared/headers.ts';
import { OF_PLACEMENTS } from '../../shared/placements/columns.ts';
import { type ColumnsOf, type HeldTab, pairTabs, type RowPairs } from '../../shared/snapshot/differences.ts';
import { type SnapshotPart, TYPED_CELLS, typedCellsOf } from '../../shared/snapshot/parts.ts';
import { EVENTS_TAB, SETTINGS_TAB, TABS_OF_ROWS } from '../../shared/tabs.ts';
import { identityOf } from '../workbook/identity.ts';

export interface NeighbourTab {
  readonly tab: string;
  /** `null` when the tab is gone. */
  readonly now: HeldTab | null;
  readonly former: HeldTab;
  readonly paired: RowPairs;
  /** Columns that only script writes, the key first, in both. */
  readonly kept: readonly { readonly now: number; readonly former: number }[];
}

/** For each tab of the snapshot, in its order. */
export function besideNow(now: readonly SnapshotPart[], former: readonly SnapshotPart[]): NeighbourTab[] {
  return former
    .filter(({ name }) => name !== TYPED_CELLS)
    .map(({ name }) => {
      const held = heldIn(now, name);
      const current = heldIn(former, name)!;
      const [columnsNow, columnsFormer] = [held, current].map((each) => columnsIn(name, each?.rows[0] ?? []));
      const names = current.rows[0] ?? [];
      const kept = [columnsFormer!.key, ...columnsFormer!.script].flatMap((column) =>
        column < 0 ? [] : [{ now: (held?.rows[0] ?? []).indexOf(names[column]!), former: column }],
      );
      return {
        tab: name,
        now: held,
        former: current,
        paired: pairTabs(held ?? { rows: [], typed: new Map() }, current, columnsNow!, columnsFormer!),
        kept,
      };
    });
}

export function heldIn(parts: readonly SnapshotPart[], tab: string): HeldTab | null {
  const part = parts.find(({ name }) => name === tab);
  return part ? { rows: part.rows, typed: typedCellsOf(parts, tab) } : null;
}

/** By which columns rows are known. A setting is known by its name; what else there is by all it says. */
export function columnsIn(tab: string, header: readonly string[]): ColumnsOf {
  if (TABS_OF_ROWS.has(tab)) {
    const { key, title, script } = identityOf({ tab, header });
    return { key, title, script };
  }
  return { key: tab === SETTINGS_TAB ? 0 : -1, title: tab === SETTINGS_TAB ? 0 : -1, script: [] };
}

/** The text of what people wrote in a tab, script's own columns aside: to see whether anybody wrote since. */
export function peoplesText({ rows, typed }: HeldTab, tab: string): string {
  const [header = []] = rows;
  const { key, script } = columnsIn(tab, header);
  const own = new Set(TABS_OF_ROWS.has(tab) ? [key, ...script] : []);
  const people = rows.map((row) => row.map((cell, column) => (own.has(column) ? '' : cell)));
  while (people[people.length - 1]?.every((cell) => cell === '')) people.pop();
  return JSON.stringify([people, [...typed]]);
}

/** Columns that every check writes anew from the others: what they say now and said then is no difference. */
export function remadeColumns(tab: string, header: readonly string[]): ReadonlySet<number> {
  const isRemade = (name: string) =>
    tab === EVENTS_TAB ? fieldOfHeader(name) === 'check' : OF_PLACEMENTS.fieldOf(name) === 'reason';
  return new Set(
    TABS_OF_ROWS.has(tab) ? header.flatMap((name, index) => (isRemade(name) ? [index] : [])) : [],
  );
}
