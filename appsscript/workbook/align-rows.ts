// Which row of before is which row of now, when people sorted, edited, inserted or deleted in between.

/**
 * For each row of `now`, the index of the same row in `before`; `null` when it is a new row, a blank one,
 * or one that cannot be told apart. Columns in `ignored` (the script's own) say nothing about identity;
 * the first of them holds the keys, by which rows are known that people have emptied.
 */
export function alignRows(
  before: readonly (readonly string[])[],
  now: readonly (readonly string[])[],
  ignored: readonly number[],
): (number | null)[] {
  const own = new Set(ignored);
  const people = (row: readonly string[]) => row.filter((_, column) => !own.has(column));
  const keyOf = (row: readonly string[] | undefined) => (row?.[ignored[0]!] ?? '').trim();
  const signatureOf = (row: readonly string[]) => {
    if (!isBlank(people(row))) return JSON.stringify(people(row));
    return keyOf(row) === '' ? null : `only a key: ${keyOf(row)}`;
  };
  const sources: (number | null)[] = now.map(() => null);
  const unclaimed = new Set(before.keys());
  const claim = (row: number, source: number) => {
    sources[row] = source;
    unclaimed.delete(source);
  };

  // Rows whose content is the same. Among twins the one in its old place comes first.
  const bySignature = new Map<string, Set<number>>();
  before.forEach((row, index) => {
    const signature = signatureOf(row);
    if (signature === null) return;
    const twins = bySignature.get(signature);
    if (twins) twins.add(index);
    else bySignature.set(signature, new Set([index]));
  });
  const twinsOf = now.map((row) => bySignature.get(signatureOf(row) ?? ''));
  twinsOf.forEach((twins, row) => {
    if (twins?.delete(row)) claim(row, row);
  });
  twinsOf.forEach((twins, row) => {
    if (!twins || sources[row] !== null) return;
    const [source] = twins;
    if (source === undefined) return;
    twins.delete(source);
    claim(row, source);
  });

  // What is left was edited. Where nothing moved it is the row in the same place; else the likest row,
  // if it is plainly the likest.
  const nothingMoved =
    before.length === now.length && sources.every((source, row) => source === null || source === row);
  now.forEach((row, index) => {
    if (sources[index] !== null) return;
    if (isBlank(people(row))) {
      // Emptied in this very moment: it keeps its key, so that nobody takes the event for deleted.
      if (nothingMoved && keyOf(row) !== '' && keyOf(row) === keyOf(before[index])) claim(index, index);
      return;
    }
    const candidates = nothingMoved ? [index] : [...unclaimed];
    const source = likest(people(row), candidates, (each) => people(before[each]!), nothingMoved ? 1 : null);
    if (source !== null) claim(index, source);
  });
  return sources;
}

/** The candidate that shares most cells with the row: `enough` of them (else half), and more than any other. */
function likest(
  row: readonly string[],
  candidates: readonly number[],
  cellsOf: (candidate: number) => readonly string[],
  enough: number | null,
): number | null {
  const filled = row.filter((cell) => cell.trim() !== '').length;
  let best: number | null = null;
  let bestShared = 0;
  let isTied = false;
  for (const candidate of candidates) {
    const cells = cellsOf(candidate);
    const shared = row.filter((cell, column) => cell.trim() !== '' && cell === cells[column]).length;
    isTied = shared === bestShared || (isTied && shared < bestShared);
    if (shared > bestShared) [best, bestShared, isTied] = [candidate, shared, false];
  }
  return bestShared >= (enough ?? filled / 2) && !isTied ? best : null;
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}
