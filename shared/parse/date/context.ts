// What helps to read a date and does not stand in its cell.

import type { OffsetAt } from '../../zone.ts';

export type DateOrder = '' | 'day first' | 'month first';

/** All optional: what is not known is asked about. */
export interface DateContext {
  /** ISO dates; empty when the season is not said. */
  readonly seasonStart?: string;
  readonly seasonEnd?: string;
  /** The programme's zone, by which `19:30+02:00` is judged. */
  readonly offsetAt?: OffsetAt;
  /** Years to suggest where none is written and the season says nothing: never taken, only offered. */
  readonly years?: readonly number[];
  /** For a last day: the first day of the run, ISO. */
  readonly after?: string;
  /** For a first day: the last day of the run, ISO. */
  readonly before?: string;
}

export function isInSeason(date: string, { seasonStart = '', seasonEnd = '' }: DateContext): boolean {
  return (seasonStart === '' || date >= seasonStart) && (seasonEnd === '' || date <= seasonEnd);
}

/** The years that the season touches, if both its ends are said. */
export function seasonYears({ seasonStart = '', seasonEnd = '' }: DateContext): number[] {
  if (seasonStart === '' || seasonEnd === '') return [];
  const [first, last] = [+seasonStart.slice(0, 4), +seasonEnd.slice(0, 4)];
  // A season of decades is a slip, and settles nothing.
  return last - first > 10
    ? []
    : Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
