// Which row of a tab now is which row of a snapshot: by key, else by content, else by what people call it.

export interface RowNames {
  /** −1 where there is none. */
  readonly key: Pair;
  readonly title: Pair;
  /** What is compared to tell rows apart: columns that both have, script's own aside. */
  readonly compared: readonly Pair[];
}

/** Indexes of one column, from 0: in the tab now, and in the snapshot. */
export interface Pair {
  readonly now: number;
  readonly former: number;
}

type Row = readonly string[];
type NameOf = (row: Row, side: keyof Pair) => string;

/** For each row of the snapshot the index of its row now; `null` when it is not there any more. */
export function pairRows(
  now: readonly Row[],
  former: readonly Row[],
  { key, title, compared }: RowNames,
): (number | null)[] {
  const pairs: (number | null)[] = former.map(() => null);
  const free = new Set(now.keys());
  const keyOf: NameOf = (row, side) => (key[side] < 0 ? '' : cellOf(row, key[side]));
  const claimBy = (nameOf: NameOf, mayBoth: boolean) => {
    const places = new Map<string, number[]>();
    for (const index of free) {
      const name = nameOf(now[index]!, 'now');
      if (name === '') continue;
      const alike = places.get(name);
      if (alike) alike.push(index);
      else places.set(name, [index]);
    }
    former.forEach((row, index) => {
      const alike = pairs[index] === null ? places.get(nameOf(row, 'former')) : undefined;
      if (!alike) return;
      // Rows of two keys are two events, however alike they are.
      const isKeyed = !mayBoth && keyOf(row, 'former') !== '';
      const at = alike.findIndex((place) => !isKeyed || keyOf(now[place]!, 'now') === '');
      if (at < 0) return;
      const [place] = alike.splice(at, 1) as [number];
      pairs[index] = place;
      free.delete(place);
    });
  };
  claimBy(keyOf, true);
  claimBy((row, side) => {
    const cells = compared.map((pair) => cellOf(row, pair[side]));
    return cells.every((each) => each === '') ? '' : JSON.stringify(cells);
  }, false);
  claimBy((row, side) => (title[side] < 0 ? '' : cellOf(row, title[side])), false);
  return pairs;
}

function cellOf(row: Row, column: number): string {
  return (row[column] ?? '').trim();
}
