// Which blocks of rows are written, so that what changed goes out in few calls, and no call is too large.

/** Rows from the first on. Indexes count from 0. */
export interface Block {
  readonly first: number;
  readonly count: number;
}

/** More than these are not worth a call each: rows between them are written as they are. */
const MOST_BLOCKS = 12;
/** Gaps up to these are written along: a call costs more. */
const SMALL_GAP = 20;
/**
 * What one call writes at most. The one published figure is 4,000 cells in 0.6 seconds: this is a quarter of a minute,
 * and a host gives a call about a minute.
 */
export const MOST_CELLS_A_CALL = 100_000;

/**
 * Blocks that cover the rows, which stand in order, in that order: small gaps closed, then the smallest ones until there
 * are few, each cut where it has too many cells.
 */
export function blocksOf(rows: readonly number[], width: number): Block[] {
  const gaps = rows
    .map((row, index) => ({ index, size: index === 0 ? 0 : row - rows[index - 1]! - 1 }))
    .filter(({ size }) => size > SMALL_GAP)
    .sort((one, other) => other.size - one.size)
    .slice(0, MOST_BLOCKS - 1);
  const starts = [0, ...gaps.map(({ index }) => index)].sort((one, other) => one - other);
  const blocks = starts.flatMap((start, index) => {
    const first = rows[start];
    if (first === undefined) return [];
    const last = rows[(starts[index + 1] ?? rows.length) - 1]!;
    return [{ first, count: last - first + 1 }];
  });
  return blocks.flatMap((block) => partsOf(block, width));
}

/** A block, cut where it has too many cells for one call. */
export function partsOf({ first, count }: Block, width: number): Block[] {
  const most = Math.max(1, Math.floor(MOST_CELLS_A_CALL / width));
  return Array.from({ length: Math.ceil(count / most) }, (_, part) => ({
    first: first + part * most,
    count: Math.min(most, count - part * most),
  }));
}

/** The indexes of rows that differ from what stands there; all of them where nobody knows what does. */
export function changedRows(
  rows: readonly (readonly unknown[])[],
  present: readonly (readonly unknown[])[] | null,
): number[] {
  return [...rows.keys()].filter((index) => {
    const before = present?.[index];
    return !before || rows[index]!.some((cell, column) => cell !== (before[column] ?? ''));
  });
}

/**
 * Runs of names that came between those that stand there, from the first on: inserting them one after the other leaves
 * all others as they are. None where that cannot be done in few steps, or all of them come last.
 */
export function insertedRuns(present: readonly string[], wanted: readonly string[]): Block[] {
  const runs: { first: number; count: number }[] = [];
  let next = 0;
  wanted.forEach((name, index) => {
    if (name === present[next]) {
      next += 1;
      return;
    }
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  });
  const between = runs.filter(({ first, count }) => first + count < wanted.length);
  return next === present.length && between.length <= MOST_BLOCKS ? between : [];
}
