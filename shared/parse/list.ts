// Reads lists of words: separated by commas, semicolons or line breaks; each once, in the order typed.

import { folded, oneLine } from '../text.ts';
import { type Parsed, parsed } from './parsed.ts';

/** Reads a cell of several words. Blank gives `[]`. */
export function parseList(text: string): Parsed<string[]> {
  if (text === '') return parsed([]);
  const items = new Map<string, string>();
  for (const piece of text.split(/[,;\r\n]+/)) {
    const item = oneLine(piece);
    const name = folded(item) || item;
    if (item !== '' && !items.has(name)) items.set(name, item);
  }
  return parsed([...items.values()]);
}
