// Reads an age limit: the minimum in years, and what the host wrote. Plain forms are read here; everything
// else people write is read in `age/`.

import { folded, oneLine } from '../text.ts';
import { readAge } from './age/reading.ts';
import { EVERYONE, OLDEST_LIMIT } from './age/vocabulary.ts';
import { type Parsed, parsed } from './parsed.ts';

export interface Age {
  /** In whole years; 0 for all ages; `null` where there is no minimum, or none that can be read. */
  readonly min: number | null;
  /** As typed, on one line. */
  readonly text: string | null;
}

const PLAIN = /^(0|[1-9]\d?) ?\+?$/;

/** Reads an `Age` cell: `18+`, `dès 6 ans`, `3–6 years`, `All ages`. Blank gives nulls. */
export function parseAge(text: string): Parsed<Age> {
  const typed = oneLine(text);
  if (typed === '') return parsed({ min: null, text: null });
  const years = PLAIN.exec(typed);
  if (years && Number(years[1]) <= OLDEST_LIMIT) return parsed({ min: Number(years[1]), text: typed });
  if (EVERYONE.has(folded(typed))) return parsed({ min: 0, text: typed });
  return readAge(text, '');
}
