// The way in which a suggestion reads its cell, where other cells can be read the same way: who says of one
// date that the day stands first may mean it for all.

import type { Issue } from '../issues/issue.ts';

export const READINGS = [
  'day first',
  'month first',
  'morning',
  'evening',
  'thousands',
  'decimals',
  'several',
] as const;
export type Reading = (typeof READINGS)[number];

/** How each suggestion of an Issue reads its cell; empty unless all of them do so in ways of their own. */
export function readingsOf(issue: Issue): readonly Reading[] {
  const read = READERS[issue.code];
  if (!read) return [];
  const readings = issue.suggestions.map((text, index) => read(issue, text, index));
  const known = readings.filter((reading): reading is Reading => reading !== null);
  return known.length === readings.length && new Set(known).size === known.length ? known : [];
}

type Reader = (issue: Issue, suggestion: string, index: number) => Reading | null;

const READERS: Partial<Record<Issue['code'], Reader>> = {
  'date-ambiguous': dateReading,
  'time-ambiguous': timeReading,
  'time-morning': timeReading,
  'price-ambiguous': priceReading,
};

function dateReading({ parameters }: Issue, suggestion: string, index: number): Reading | null {
  const isDayFirst = suggestion.includes(String(parameters.dayFirst));
  const isMonthFirst = suggestion.includes(String(parameters.monthFirst));
  // A list can hold both, as 05/06 and 06/05 do: the reader tries the day first, first.
  if (isDayFirst && isMonthFirst) return index === 0 ? 'day first' : 'month first';
  return isDayFirst ? 'day first' : isMonthFirst ? 'month first' : null;
}

function timeReading({ suggestions }: Issue, suggestion: string): Reading | null {
  const hours = suggestions.map((text) => Number(/^(\d\d):/.exec(text)?.[1] ?? Number.NaN));
  if (hours.length !== 2 || Math.abs(hours[0]! - hours[1]!) !== 12) return null;
  return Number(suggestion.slice(0, 2)) < 12 ? 'morning' : 'evening';
}

function priceReading({ parameters }: Issue, suggestion: string): Reading | null {
  if (!/\d[.,]\d{2,3}(?!\d)/.test(String(parameters.value))) return null;
  if (/\d\s?[–-]\s?\d/.test(suggestion)) return 'several';
  return /\d[.,]\d{2}(?!\d)/.test(suggestion) ? 'decimals' : 'thousands';
}
