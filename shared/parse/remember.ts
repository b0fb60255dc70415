// Remembers what cells were read as: hosts write the same few prices and ages over and over.

import type { Parsed } from './parsed.ts';

const MOST_REMEMBERED = 2_000;
const MOST_CHARACTERS = 400;

/** The same reading, done once for each cell. `read` must depend on `text` and `context` alone. */
export function remembering<Value>(
  read: (text: string, context: string) => Parsed<Value>,
): (text: string, context: string) => Parsed<Value> {
  const known = new Map<string, Parsed<Value>>();
  return (text, context) => {
    const name = `${context}\n${text}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const now = read(text, context);
    if (known.size >= MOST_REMEMBERED) known.clear();
    if (name.length <= MOST_CHARACTERS) known.set(name, now);
    return now;
  };
}
