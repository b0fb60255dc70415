// Reads an age limit: the first number is the minimum, and what the host wrote is kept.

import { folded, oneLine } from '../text.ts';
import { type Parsed, parsed } from './parsed.ts';

export interface Age {
  /** In years; 0 for all ages; `null` when it is not said in a form we read. */
  readonly min: number | null;
  readonly text: string | null;
}

const EVERYONE = ['allages', 'all', 'toutpublic', 'tous', 'familyfriendly'];

/** Reads an `Age` cell: `18+`, `6+`, `All ages`. Blank gives nulls. */
export function parseAge(text: string): Parsed<Age> {
  const typed = oneLine(text);
  if (typed === '') return parsed({ min: null, text: null });
  if (EVERYONE.includes(folded(typed))) return parsed({ min: 0, text: typed });
  const years = /^(\d{1,2})\s?\+?$/.exec(typed);
  return parsed({ min: years ? Number(years[1]) : null, text: typed });
}
