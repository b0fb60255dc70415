// Work on texts that stand in many rows (venues, areas, times, the same few prices), done once for each.

interface Bounds {
  /** How many results are kept before all are forgotten; as many as come unless said. */
  readonly most?: number;
  /** Longer texts are worked on each time; none unless said. */
  readonly longest?: number;
}

/** The same function, which keeps what it gave. `work` must depend on its two texts alone, and give no `undefined`. */
export function memoize<Value>(
  work: (text: string, context: string) => Value,
  { most = Number.POSITIVE_INFINITY, longest = Number.POSITIVE_INFINITY }: Bounds = {},
): (text: string, context?: string) => Value {
  const known = new Map<string, Map<string, Value>>();
  let kept = 0;
  return (text, context = '') => {
    const before = known.get(context)?.get(text);
    if (before !== undefined) return before;
    const value = work(text, context);
    if (text.length > longest) return value;
    if (kept >= most) {
      known.clear();
      kept = 0;
    }
    const ofContext = known.get(context) ?? new Map<string, Value>();
    known.set(context, ofContext.set(text, value));
    kept += 1;
    return value;
  };
}

/** For what people type into cells: hosts write the same few over and over. */
export const OF_CELLS: Bounds = { most: 2_000, longest: 400 };
