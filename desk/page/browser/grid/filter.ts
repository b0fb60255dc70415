// Filters by value: which rows a person's choices leave in sight. Filters are the page's own; the workbook
// knows nothing of them. Blank rows below the data are never hidden.

/** One column's filter. The header says which column is meant, should columns be inserted or deleted. */
export interface ColumnFilter {
  column: number;
  header: string;
  /** What cells show in the rows that are hidden; the empty string is blank. */
  hidden: ReadonlySet<string>;
}

/** What filters need to know of a tab. */
export interface FilterGround {
  /** Rows from this one on can be hidden. */
  firstRow: number;
  /** The last row that holds anything. */
  lastRow: number;
  textAt(row: number, column: number): string;
}

export interface ValueCount {
  value: string;
  count: number;
  isShown: boolean;
}

/** Whether every filter lets a row through. */
export function passes(row: number, filters: readonly ColumnFilter[], { textAt }: FilterGround): boolean {
  return filters.every(({ column, hidden }) => !hidden.has(textAt(row, column)));
}

/** The rows that the filters hide. */
export function hiddenRows(filters: readonly ColumnFilter[], ground: FilterGround): Set<number> {
  const hidden = new Set<number>();
  if (filters.length === 0) return hidden;
  for (let row = ground.firstRow; row <= ground.lastRow; row += 1) {
    if (!passes(row, filters, ground)) hidden.add(row);
  }
  return hidden;
}

/** The values of a column in the rows that the other filters leave, with how often each comes; blank last. */
export function valuesOf(
  column: number,
  filters: readonly ColumnFilter[],
  ground: FilterGround,
): ValueCount[] {
  const others = filters.filter((filter) => filter.column !== column);
  const hidden = filters.find((filter) => filter.column === column)?.hidden ?? new Set<string>();
  const counts = new Map<string, number>();
  for (let row = ground.firstRow; row <= ground.lastRow; row += 1) {
    if (!passes(row, others, ground)) continue;
    const value = ground.textAt(row, column);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  // Among thousands nobody looks for the third Ä: there a plain order does, and nobody waits for it.
  const order: Pick<Intl.Collator, 'compare'> =
    counts.size > 2_000
      ? { compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0) }
      : new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  return [...counts]
    .map(([value, count]) => ({ value, count, isShown: !hidden.has(value) }))
    .sort((a, b) => Number(a.value === '') - Number(b.value === '') || order.compare(a.value, b.value));
}

/** The filters after the header row has changed: each follows its header; one that lost it stays in place. */
export function followHeaders(filters: readonly ColumnFilter[], headers: readonly string[]): ColumnFilter[] {
  return filters.map((filter) => {
    const here = headers[filter.column - 1] ?? '';
    if (here === filter.header || filter.header === '') return filter;
    const elsewhere = headers.indexOf(filter.header);
    return elsewhere < 0 ? { ...filter, header: here } : { ...filter, column: elsewhere + 1 };
  });
}

/** The rows of a stretch that are in sight, as few stretches. */
export function shownRuns(row: number, rows: number, isHidden: (row: number) => boolean) {
  const runs: { row: number; rows: number }[] = [];
  for (let each = row; each < row + rows; each += 1) {
    if (isHidden(each)) continue;
    const run = runs.at(-1);
    if (run && run.row + run.rows === each) run.rows += 1;
    else runs.push({ row: each, rows: 1 });
  }
  return runs;
}
