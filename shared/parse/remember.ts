// Remembers what cells were read as: hosts write the same few prices, ages and genres over and over.

import type { Parsed } from './parsed.ts';

const MOST_REMEMBERED = 2_000;
const MOST_CHARACTERS = 400;

/** The same reading, done once for each cell. `read` must depend on `text` and `context` alone. */
export function remembering<Value>(
  read: (text: string, context: string) => Parsed<Value>,
): (text: string, context: string) => Parsed<Value> {
  const known = new Map<string, Map<string, Parsed<Value>>>();
  let remembered = 0;
  return (text, context) => {
    const before = known.get(context)?.get(text);
    if (before !== undefined) return before;
    const now = read(text, context);
    if (text.length > MOST_CHARACTERS) return now;
    if (remembered >= MOST_REMEMBERED) {
      known.clear();
      remembered = 0;
    }
    const ofContext = known.get(context) ?? new Map<string, Parsed<Value>>();
    known.set(context, ofContext.set(text, now));
    remembered += 1;
    return now;
  };
}
