// A published table is read by the names in its own header, never by position: what was published by another version
// has other columns. Those that are missing are blank, those that nobody here knows are kept as they came.

/** Cells by header of what this version does not know. */
export type UnknownCells = Readonly<Record<string, string>>;

export interface NamedCells {
  /** The cell of each known column, in the order of `known`; blank where the table has none of that name. */
  readonly cells: readonly string[];
  /** Absent when the table has only known columns. */
  readonly unknown?: UnknownCells;
}

/** Reads rows that stand under a header, for a version that knows these columns. */
export function cellsByName(
  header: readonly string[],
  known: readonly string[],
): (row: readonly string[]) => NamedCells {
  const places = known.map((name) => header.indexOf(name));
  const others = header.flatMap((name, index) => (known.includes(name) ? [] : [[name, index] as const]));
  return (row) => {
    const cells = places.map((index) => row[index] ?? '');
    if (others.length === 0) return { cells };
    return { cells, unknown: Object.fromEntries(others.map(([name, index]) => [name, row[index] ?? ''])) };
  };
}

/** The header for rows of this version: what it knows, then what any of them brought along, in order of name. */
export function headerFor(
  known: readonly string[],
  rows: readonly { readonly unknown?: UnknownCells }[],
): readonly string[] {
  const others = new Set(rows.flatMap(({ unknown }) => (unknown ? Object.keys(unknown) : [])));
  return others.size === 0 ? known : [...known, ...[...others].sort()];
}
