// A cell that holds a date, as text: what people see decides, not the number behind it.

import { isoDate } from '../../shared/parse/date/calendar.ts';

/** Named by its class, for a date made elsewhere fails `instanceof`. */
interface DateValue {
  getFullYear(): number;
  getMonth(): number;
  getDate(): number;
}

/**
 * The day as ISO text in the script's zone, which is the spreadsheet's, with the time if one is shown. Where the cell
 * shows no whole day (`June 2027`, `20/06`), or another one, what it shows stays, for the reader of dates to judge; so do
 * cells that hold only a time: they are dates of 1899 in local mean time, on which no method tells the truth.
 */
export function dateCellText(date: DateValue, shown: string): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  if (year < 1905) return shown;
  const { dayPart, clock } = partsOf(shown);
  if (!showsDay(dayPart, year, month, day)) return shown;
  const iso = isoDate(year, month, day);
  return clock === null || clock === '00:00' ? iso : `${iso} ${clock}`;
}

const NUMERIC_DAY = /\d{1,4}([./-])\s?\d{1,2}\1\s?\d{1,4}\.?/;
const CLOCK = /(\d{1,2})\s?[:.h]\s?(\d{2})(?:[:.]\d{2})?(?:\s?([ap])\.?m\.?)?/i;

/** What is shown of the day, and of the time as `HH:MM`. */
function partsOf(shown: string): { dayPart: string; clock: string | null } {
  const numeric = NUMERIC_DAY.exec(shown)?.[0] ?? '';
  const rest = numeric === '' ? shown : shown.replace(numeric, ' ');
  const found = CLOCK.exec(rest);
  if (!found) return { dayPart: shown, clock: null };
  const [text, hours, minutes, half] = found;
  const hour = half ? (+hours! % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : +hours!;
  return {
    dayPart: `${numeric} ${rest.replace(text, ' ')}`,
    clock: `${String(hour).padStart(2, '0')}:${minutes}`,
  };
}

/** Day, month and year are all there, the month as a number or a word. */
function showsDay(text: string, year: number, month: number, day: number): boolean {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const take = (...wanted: number[]) => {
    const at = numbers.findIndex((number) => wanted.includes(number));
    if (at >= 0) numbers.splice(at, 1);
    return at >= 0;
  };
  const isNamed = /\p{L}{3}/u.test(text);
  return take(year) || take(year % 100) ? take(day) && (take(month) || isNamed) : false;
}
