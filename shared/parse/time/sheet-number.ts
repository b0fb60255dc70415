// Times that a sheet shows as the number it keeps them as: 0.8125 is 19:30, and 19.5 was typed as 19.50.

import { DAY, timeText } from './time-of-day.ts';

export interface SheetNumber {
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
