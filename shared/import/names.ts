// Which fields the name of a foreign column may mean: names as people and programs write them, in English and
// French. Where a name can mean several, the cells decide.

import type { Field } from '../columns.ts';
import { fieldOfHeader } from '../tab-columns.ts';
import { folded } from '../text.ts';
import { FILLERS, NAMES } from './name-words.ts';

export interface NamedField {
  /** The likeliest first. */
  readonly fields: readonly Field[];
  /** `exact`: the whole name. `near`: but for words that say nothing. `part`: some words of it. */
  readonly how: 'exact' | 'near' | 'part';
  /** The words that say it. */
  readonly part: string;
}

/** The fields that a column's name may mean; `null` when it says none. */
export function fieldsNamed(header: string): NamedField | null {
  const whole = fieldsOf(folded(header));
  if (whole) return { fields: whole, how: 'exact', part: header.trim() };
  const words = wordsOf(header);
  const telling = words.filter((word) => !FILLERS.has(word));
  const near = fieldsOf(telling.join(''));
  if (near) return { fields: near, how: 'near', part: telling.join(' ') };
  for (let length = telling.length - 1; length > 0; length--) {
    for (let from = 0; from + length <= telling.length; from++) {
      const part = telling.slice(from, from + length);
      const fields = part.join('').length < SHORTEST_PART ? null : fieldsOf(part.join(''));
      if (fields) return { fields, how: 'part', part: part.join(' ') };
    }
  }
  return null;
}

const SHORTEST_PART = 3;
const LONGEST_NAME = 100;

/** `startTime`, `start_time`, `Heure de début` → their words, folded. */
export function wordsOf(header: string): string[] {
  return header
    .slice(0, LONGEST_NAME)
    .replace(/([a-zà-ÿ\d])([A-ZÀ-Þ])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .map(folded)
    .filter((word) => word !== '');
}

function fieldsOf(name: string): readonly Field[] | null {
  const message = BY_NAME.get(name);
  if (message) return message;
  const field = fieldOfHeader(name);
  return field ? [field] : null;
}

const BY_NAME: ReadonlyMap<string, readonly Field[]> = new Map(
  NAMES.flatMap(([fields, names]) => names.split(';').map((name) => [folded(name), fields] as const)),
);
