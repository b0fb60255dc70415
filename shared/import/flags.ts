// Columns of yes and no, as words: what they say yes to is the name of the column.

import type { Field } from '../columns.ts';
import { parseYes } from '../parse/choice.ts';
import { oneLine } from '../text.ts';
import type { Contents } from './contents.ts';
import type { Rule } from './mapping.ts';

/** Fields that hold several words, so that several columns may fill one. */
export const LISTS: ReadonlySet<Field> = new Set(['genres', 'tags', 'access']);

/** The rule by which `Yes` under `fully_booked` is “fully booked”, and `No` is blank. */
export function wordsOfFlags(column: string, { different }: Contents): Rule {
  const words = statedBy(column);
  const values: Record<string, string> = {};
  for (const cell of different) values[cell] = parseYes(cell).value ? words : '';
  return { from: column, values };
}

/** `fullyBooked?`, `fully_booked` → `fully booked`. */
export function statedBy(column: string): string {
  const words = column.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[_?!:*]+/g, ' ');
  return oneLine(words).toLowerCase();
}
