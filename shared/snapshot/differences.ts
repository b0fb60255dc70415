// A tab now against the same tab in a snapshot, cell by cell. Rows are known by key, never by number; what script
// writes anew says nothing.

import { cellName } from '../a1.ts';
import { type Pair, pairRows, type RowNames } from './pair-rows.ts';
import type { SnapshotPart, TypedCell } from './parts.ts';

/** A tab as a snapshot holds it: its text, and what is more than text. */
export interface HeldTab {
  readonly rows: SnapshotPart['rows'];
  readonly typed: ReadonlyMap<string, TypedCell>;
}

/** Which columns of a header mean what; script's own are left out of a comparison. */
export interface ColumnsOf {
  readonly key: number;
  readonly title: number;
  readonly script: readonly number[];
}

export interface CellDifference {
  readonly column: string;
  readonly now: string;
  readonly former: string;
}

export interface RowDifference {
  /** `missing`: in the snapshot only. `new`: now only. */
  readonly kind: 'changed' | 'missing' | 'new';
  readonly key: string;
  readonly title: string;
  /** Numbers as the two tabs have them; `null` where the row is not. */
  readonly rowNow: number | null;
  readonly rowFormer: number | null;
  readonly cells: readonly CellDifference[];
}

export interface RowPairs {
  readonly names: RowNames;
  /** For each row of the snapshot below its header, the index of its row now. */
  readonly pairs: readonly (number | null)[];
}

/** Pairs the rows below the headers. */
export function pairTabs(
  now: HeldTab,
  former: HeldTab,
  columnsNow: ColumnsOf,
  columnsFormer: ColumnsOf,
): RowPairs {
  const [headerNow = [], ...rowsNow] = now.rows;
  const [headerFormer = [], ...rowsFormer] = former.rows;
  const silent = new Set([columnsFormer.key, ...columnsFormer.script]);
  const compared = headerFormer.flatMap((name, index): Pair[] => {
    const at = headerNow.indexOf(name);
    return at < 0 || name === '' || silent.has(index) ? [] : [{ now: at, former: index }];
  });
  const names = {
    key: { now: columnsNow.key, former: columnsFormer.key },
    title: { now: columnsNow.title, former: columnsFormer.title },
    compared,
  };
  return { names, pairs: pairRows(rowsNow, rowsFormer, names) };
}

/** In the order of the snapshot; rows that are new since come last. Blank rows are none. */
export function differencesOf(now: HeldTab, former: HeldTab, { names, pairs }: RowPairs): RowDifference[] {
  const [headerNow = [], ...rowsNow] = now.rows;
  const [headerFormer = [], ...rowsFormer] = former.rows;
  const found: RowDifference[] = [];
  const lone = headerFormer.flatMap((name, index) =>
    name !== '' && !headerNow.includes(name) ? [index] : [],
  );
  rowsFormer.forEach((row, index) => {
    const at = pairs[index] ?? null;
    const about = { ...nameIn(row, names, 'former'), rowFormer: index + 2 };
    if (at === null) {
      if (!isBlank(row)) found.push({ ...about, kind: 'missing', rowNow: null, cells: [] });
      return;
    }
    const cells = names.compared.flatMap((pair): CellDifference[] => {
      const before = contentAt(former, index + 1, pair.former);
      const today = contentAt(now, at + 1, pair.now);
      return before === today ? [] : [{ column: headerFormer[pair.former]!, now: today, former: before }];
    });
    const gone = lone.flatMap((column): CellDifference[] => {
      const before = contentAt(former, index + 1, column);
      return before === '' ? [] : [{ column: headerFormer[column]!, now: '', former: before }];
    });
    if (cells.length + gone.length > 0)
      found.push({ ...about, kind: 'changed', rowNow: at + 2, cells: [...cells, ...gone] });
  });
  const paired = new Set(pairs);
  rowsNow.forEach((row, index) => {
    if (paired.has(index) || isBlank(row)) return;
    found.push({ ...nameIn(row, names, 'now'), kind: 'new', rowNow: index + 2, rowFormer: null, cells: [] });
  });
  return found;
}

/** The formula where there is one, else what people see. */
export function contentAt({ rows, typed }: HeldTab, row: number, column: number): string {
  const cell = typed.get(cellName(row + 1, column));
  return cell?.kind === 'formula' ? cell.behind : (rows[row]?.[column] ?? '');
}

function nameIn(row: readonly string[], { key, title }: RowNames, side: keyof Pair) {
  return { key: (row[key[side]] ?? '').trim(), title: (row[title[side]] ?? '').trim() };
}

export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '' || /^(false|faux)$/i.test(cell.trim()));
}
