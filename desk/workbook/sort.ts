// Sorting rows as Google does: numbers, then text, then booleans, blanks last whatever the direction; notes,
// formulas and formats move along with their row.

import { changeArea, isBlank, readArea } from './cells.ts';
import type { Area, Cell, Tab } from './model.ts';
import { Refusal } from './refusal.ts';

/**
 * The order that a sort by columns of the tab would bring: for each row of the area, which of its rows it
 * becomes, from 0. Equal rows keep their order.
 * @throws Refusal when a column lies outside the area
 */
export function sortedOrder(
  tab: Tab,
  area: Area,
  keys: readonly { column: number; ascending: boolean }[],
): number[] {
  for (const { column } of keys) {
    if (column < area.column || column >= area.column + area.columns) {
      throw new Refusal('Sort column is out of range.');
    }
  }
  const rows = readArea(tab, area, (cell) => cell);
  const order = rows.map((_, index) => index);
  return order.sort((first, second) => {
    const [one, other] = [rows[first]!, rows[second]!];
    for (const { column, ascending } of keys) {
      const index = column - area.column;
      const difference = compare(one[index] ?? null, other[index] ?? null, ascending);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** Puts the rows of an area into another order. */
export function reorder(tab: Tab, area: Area, order: readonly number[]): void {
  const rows = readArea(tab, area, (cell) => cell);
  changeArea(tab, area, (_, row, column) => rows[order[row]!]![column]!);
  tab.layout = {};
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
