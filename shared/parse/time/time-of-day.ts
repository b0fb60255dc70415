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

/** Minutes after midnight of a text that `timeText` gives. */
export function minutesOf(time: string): number {
  return +time.slice(0, 2) * 60 + +time.slice(3);
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

// Times that a sheet shows as the number it keeps them as: 0.8125 is 19:30, and 19.5 was typed as 19.50.

interface SheetNumber {
  /** Minutes after midnight where the number can be nothing else; else `null`. */
  readonly minutes: number | null;
  /** The likeliest first. */
  readonly readings: readonly string[];
}

/** A whole cell as a number with decimals; `null` when it is none. */
export function sheetNumber(folded: string): SheetNumber | null {
  // A blank that became a number, or midnight.
  if (folded === '0') return { minutes: null, readings: ['00:00'] };
  const parts = /^(\d{0,6})[.,](\d{1,17})$/.exec(folded);
  if (!parts) return null;
  const [, whole = '', decimals] = parts as unknown as [string, string, string];
  const minutes = Math.round(+`0.${decimals}` * DAY);
  const isWhole = Math.abs(+`0.${decimals}` * DAY - minutes) < 0.02 && minutes < DAY;
  if (whole.length >= 5) return { minutes: null, readings: isWhole ? [timeText(minutes)] : [] };
  if (+whole === 0 && whole.length < 2) {
    if (!isWhole) return { minutes: null, readings: [] };
    return decimals.length > 2
      ? { minutes, readings: [timeText(minutes)] }
      : { minutes: null, readings: [timeText(minutes), ...clockReadings('0', decimals)] };
  }
  // 19.30 is a time like any other; 19.5 has lost a zero, or counts half an hour.
  if (decimals.length === 1) return { minutes: null, readings: clockReadings(whole, decimals) };
  return null;
}

function clockReadings(whole: string, decimals: string): string[] {
  const hours = +whole;
  const minutes = [+decimals.padEnd(2, '0'), +decimals, decimals === '5' ? 30 : -1];
  return minutes
    .filter((each) => each >= 0 && each < 60 && hours < 24)
    .map((each) => timeText(hours * 60 + each));
}
