// What a restore would write into a tab: the rows of the snapshot, or the rows now with those of chosen events as they
// were. Keys that were given since are kept.

import { cellName } from '../a1.ts';
import { type HeldTab, isBlank, type RowPairs } from './differences.ts';
import type { TypedCell } from './parts.ts';

/** One cell to be written: text, or what was more than its text. */
export interface PlannedCell {
  readonly text: string;
  readonly typed: TypedCell | null;
}
export type PlannedRow = readonly PlannedCell[];

const BLANK: PlannedCell = { text: '', typed: null };

/** The tab as it stands. */
export function asItStands(held: HeldTab): PlannedRow[] {
  return held.rows.map((row, index) => row.map((_, column) => cellAt(held, index, column)));
}

/**
 * The whole tab as it was. A row that had no key then and has one now keeps it, unless another row of the snapshot has
 * that key; so do the other cells that script writes (`kept`, in both tabs).
 */
export function planWhole(
  now: HeldTab,
  former: HeldTab,
  { names, pairs }: RowPairs,
  kept: readonly { readonly now: number; readonly former: number }[],
): PlannedRow[] {
  const held = new Set(former.rows.slice(1).map((row) => row[names.key.former] ?? ''));
  return former.rows.map((row, index) => {
    const cells = row.map((_, column) => cellAt(former, index, column));
    const place = index === 0 ? null : (pairs[index - 1] ?? null);
    if (place === null) return cells;
    const key = now.rows[place + 1]![names.key.now] ?? '';
    if ((row[names.key.former] ?? '') !== '' || held.has(key)) return cells;
    for (const column of kept) {
      if (column.now >= 0 && column.former >= 0) cells[column.former] = cellAt(now, place + 1, column.now);
    }
    return cells;
  });
}

/** The tab now, with the rows of these keys as they were: changed in their places, or added below the last row. */
export function planChosen(
  now: HeldTab,
  former: HeldTab,
  { names, pairs }: RowPairs,
  keys: ReadonlySet<string>,
): PlannedRow[] {
  const [headerNow = []] = now.rows;
  const [headerFormer = []] = former.rows;
  const planned = asItStands(now);
  let last = planned.length;
  while (last > 1 && isBlank(now.rows[last - 1]!)) last -= 1;
  former.rows.slice(1).forEach((row, index) => {
    if (!keys.has((row[names.key.former] ?? '').trim())) return;
    const place = pairs[index] ?? null;
    const at = place === null ? last++ : place + 1;
    const current = planned[at] ?? headerNow.map(() => BLANK);
    planned[at] = headerNow.map((name, column) => {
      const source = name === '' ? -1 : headerFormer.indexOf(name);
      return source < 0 ? (current[column] ?? BLANK) : cellAt(former, index + 1, source);
    });
  });
  return planned;
}

function cellAt({ rows, typed }: HeldTab, row: number, column: number): PlannedCell {
  return { text: rows[row]?.[column] ?? '', typed: typed.get(cellName(row + 1, column)) ?? null };
}

/**
 * What a cell is written as, besides its text; `null`: as text. Without its format a number or a date would look otherwise
 * than it did, and a time alone has no date that a cell would keep: then its text is what people saw.
 */
export function typedAs({ typed }: PlannedCell): TypedCell | null {
  if (typed?.kind === 'number') return typed.format === '' ? null : typed;
  if (typed?.kind === 'date') return typed.format !== '' && WHOLE_DATE.test(typed.behind) ? typed : null;
  return typed;
}

const WHOLE_DATE = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?$/;

/** Whether a cell is what it is meant to be: its kind, what stands behind, and what people see. */
function isAsMeant(meant: PlannedCell, found: PlannedCell): boolean {
  // Snapshots of the first format do not say how numbers and dates looked: what people see is all there is.
  const isFormatLost = meant.typed?.format === '' && ['number', 'date'].includes(meant.typed.kind);
  if (isFormatLost) return meant.text === found.text;
  const [one, other] = [typedAs(meant), found.typed];
  // A time alone was written as text, and stands there as the time that it was until somebody restores it.
  if (one?.kind !== other?.kind) return meant.typed?.kind === other?.kind && meant.text === found.text;
  if (one?.behind !== other?.behind) return false;
  // A formula's value is Google's affair, and so is how a tick is shown.
  return one?.kind === 'formula' || one?.kind === 'tick' || meant.text === found.text;
}

/** The rows, from 0, in which something is not as it is meant to be; blank ones at the end say nothing. */
export function rowsThatDiffer(meant: readonly PlannedRow[], found: readonly PlannedRow[]): number[] {
  const height = Math.max(meant.length, found.length);
  return Array.from({ length: height }, (_, row) => row).filter((row) => {
    const [one, other] = [meant[row] ?? [], found[row] ?? []];
    const width = Math.max(one.length, other.length);
    return !Array.from({ length: width }, (_, column) => column).every((column) =>
      isAsMeant(one[column] ?? BLANK, other[column] ?? BLANK),
    );
  });
}
