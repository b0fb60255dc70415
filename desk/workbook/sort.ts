// Sorting rows as Google does: numbers, then text, then booleans, blanks last whatever the direction; notes,
// formulas and formats move along with their row.

import { changeArea, isBlank, readArea } from './cells.ts';
import type { Area, Cell, Tab } from './model.ts';
import { Refusal } from './refusal.ts';

/** Sorts the rows of an area by columns of the tab; equal rows keep their order. */
export function sortArea(
  tab: Tab,
  area: Area,
  keys: readonly { column: number; ascending: boolean }[],
): void {
  for (const { column } of keys) {
    if (column < area.column || column >= area.column + area.columns) {
      throw new Refusal('Sort column is out of range.');
    }
  }
  const rows = readArea(tab, area, (cell) => cell);
  rows.sort((one, other) => {
    for (const { column, ascending } of keys) {
      const index = column - area.column;
      const order = compare(one[index] ?? null, other[index] ?? null, ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  changeArea(tab, area, (_, row, column) => rows[row]![column]!);
}

const RANK: Record<string, number> = { number: 0, string: 1, boolean: 2 };

function compare(one: Cell | null, other: Cell | null, ascending: boolean): number {
  if (isBlank(one) || isBlank(other)) return Number(isBlank(one)) - Number(isBlank(other));
  const [left, right] = [one!.value, other!.value];
  const rank = RANK[typeof left]! - RANK[typeof right]!;
  const order =
    rank !== 0
      ? rank
      : typeof left === 'string'
        ? collate(left, String(right))
        : Number(left) - Number(right);
  return ascending ? order : -order;
}

const collator = new Intl.Collator('en');
function collate(one: string, other: string): number {
  return collator.compare(one, other);
}
