// What a time of day is, once it is read: wall time in the programme's zone, or a state that is no time.

/** `HH:MM` up to 24:00, or a state that is not a time at all. */
export type TimeOfDay = { readonly kind: 'at'; readonly time: string } | { readonly kind: 'tbc' | 'all-day' };

/** What one text says of start and end together, as an item of a `Date` cell does. */
export interface TimeRange {
  readonly start: TimeOfDay;
  readonly end: TimeOfDay | null;
}

export const END_OF_DAY = '24:00';
export const NOON = 720;
export const DAY = 1_440;

/** Minutes after midnight as text: `1170` → `19:30`, `1440` → `24:00`. */
export function timeText(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** `19:30`, or `19:30-22:00`: forms that are read without doubt. */
export function rangeText([start, end]: Pair): string {
  return end === null ? timeText(start) : `${timeText(start)}-${timeText(end)}`;
}

/** A start and maybe an end, in minutes after midnight; an end that is not later is of the next day. */
export type Pair = readonly [start: number, end: number | null];

/** Minutes from a start to the end that follows it; 0 where they are the same. */
export function lengthOf(start: number, end: number): number {
  return (end - start + DAY) % DAY;
}
