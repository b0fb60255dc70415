// Which rows of a tab have changed since a page was last told. Rows are never changed in place, so the same
// object is the same row.

import type { Row } from '../workbook/model.ts';

/** `deleted` rows from `at` on (from 1) are now `rows`. */
export interface Difference {
  at: number;
  deleted: number;
  rows: Row[];
}

/** More separate changes than this are sent as one stretch. */
const STRETCHES_AT_MOST = 200;

/** The changes from one row list to the other, from top to bottom; empty when there are none. */
export function differences(before: readonly Row[], after: readonly Row[]): Difference[] {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end += 1;
  }
  const deleted = before.length - start - end;
  const added = after.slice(start, after.length - end);
  if (deleted === 0 && added.length === 0) return [];
  const whole = { at: start + 1, deleted, rows: added };
  if (deleted !== added.length) return [whole];
  const stretches = changedStretches(before.slice(start, start + deleted), added, start + 1);
  return stretches.length > STRETCHES_AT_MOST ? [whole] : stretches;
}

function changedStretches(before: readonly Row[], after: readonly Row[], first: number): Difference[] {
  const stretches: Difference[] = [];
  let open: Difference | null = null;
  after.forEach((row, index) => {
    if (row === before[index]) {
      open = null;
      return;
    }
    if (open === null) {
      open = { at: first + index, deleted: 0, rows: [] };
      stretches.push(open);
    }
    open.deleted += 1;
    open.rows.push(row);
  });
  return stretches;
}
