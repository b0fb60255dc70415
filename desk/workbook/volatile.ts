// Formulas that Google calculates anew on every change of a workbook, whoever makes it and wherever.

import { withFields } from './cells.ts';
import { hostRulesOf } from './host-rules.ts';
import type { Row, Tab, Workbook } from './model.ts';

/** Of Google's volatile functions the one that the product uses; it must stand alone. */
const VOLATILE = /^=\s*RAND\(\s*\)\s*$/i;

export function isVolatile(formula: string | undefined): boolean {
  return formula !== undefined && VOLATILE.test(formula);
}

/** What such a formula shows when it is calculated: from 0, below 1. */
export function volatileValue(): number {
  return Math.random();
}

/** Gives every volatile cell another value. Call it after each change. */
export function recalculate(workbook: Workbook): void {
  if (hostRulesOf(workbook).has('volatileStandsStill')) return;
  for (const tab of workbook.tabs) {
    if (!hasVolatile(tab)) continue;
    tab.rows = tab.rows.map((row) => (isVolatileRow(row) ? recalculated(row) : row));
    tab.version += 1;
  }
}

function recalculated(row: Row): Row {
  return row.map((cell) =>
    cell && isVolatile(cell.formula) ? withFields(cell, { value: volatileValue() }) : cell,
  );
}

// Tabs and rows are looked through once: rows are never changed in place, and a tab's version rises with each change.

const knownTabs = new WeakMap<Tab, { readonly version: number; readonly found: boolean }>();
const knownRows = new WeakMap<Row, boolean>();

function hasVolatile(tab: Tab): boolean {
  const known = knownTabs.get(tab);
  if (known && (known.found || known.version === tab.version)) return known.found;
  const found = tab.rows.some(isVolatileRow);
  knownTabs.set(tab, { version: tab.version, found });
  return found;
}

function isVolatileRow(row: Row): boolean {
  let known = knownRows.get(row);
  if (known === undefined) {
    known = row.some((cell) => isVolatile(cell?.formula));
    knownRows.set(row, known);
  }
  return known;
}
