// Reads the calendar days of an event: one day, a list of days, each with times of its own if need be.
// Plain forms only: 2027-06-19, 19/06/2027, 19.06.2027.

import { type Finding, finding } from '../issues/issue.ts';
import { cleanText } from '../text.ts';
import { type Parsed, parsed } from './parsed.ts';
import { parseTimeRange, type TimeRange } from './time.ts';

/** One day of an event, with its own times where the cell gives them (`2027-06-19 14:00-16:00`). */
export interface Day {
  /** ISO date. */
  readonly date: string;
  readonly times: TimeRange | null;
}

export type DateOrder = '' | 'day first' | 'month first';

/** Reads a `Date` cell: days separated by `;`, `,` or line breaks. Nothing readable gives `[]` and findings. */
export function parseDays(text: string, order: DateOrder): Parsed<Day[]> {
  const days: Day[] = [];
  const findings: Finding[] = [];
  for (const item of cleanText(text).split(/[;,\n]+/)) {
    const trimmed = item.trim();
    if (trimmed === '') continue;
    const [, head, tail] = /^(\S+)(?:\s+(.+))?$/s.exec(trimmed) ?? [];
    const date = parseDate(head ?? '', order);
    findings.push(...date.findings);
    if (date.value === null) continue;
    const times = tail === undefined ? parsed(null) : parseTimeRange(tail);
    findings.push(...times.findings);
    days.push({ date: date.value, times: times.value });
  }
  if (days.length === 0 && findings.length === 0) findings.push(finding('date-missing'));
  return parsed(days, ...findings);
}

/** Reads one day. `null` comes with a finding that says why. */
export function parseDate(text: string, order: DateOrder): Parsed<string | null> {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return day(text, +iso[1]!, +iso[2]!, +iso[3]!);
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!parts) return parsed(null, finding('date-unreadable', { value: text }));

  const [first, second, year] = [+parts[1]!, +parts[3]!, +parts[4]!];
  if (order === 'day first') return day(text, year, second, first);
  if (order === 'month first') return day(text, year, first, second);
  if (first !== second && isDay(year, second, first) && isDay(year, first, second)) {
    const parameters = {
      value: text,
      dayFirst: isoDate(year, second, first),
      monthFirst: isoDate(year, first, second),
    };
    return parsed(null, finding('date-ambiguous', parameters));
  }
  return first > 12 || second <= 12 ? day(text, year, second, first) : day(text, year, first, second);
}

/** The text if it is an ISO date of a day that exists, else `null`. */
export function readIsoDate(text: string): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts && isDay(+parts[1]!, +parts[2]!, +parts[3]!) ? text : null;
}

/** The day `count` days after an ISO date. */
export function addDays(date: string, count: number): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, dayOfMonth + count)).toISOString().slice(0, 10);
}

/** Whole days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function day(text: string, year: number, month: number, dayOfMonth: number): Parsed<string | null> {
  return isDay(year, month, dayOfMonth)
    ? parsed(isoDate(year, month, dayOfMonth))
    : parsed(null, finding('date-impossible', { value: text }));
}

function isDay(year: number, month: number, dayOfMonth: number): boolean {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || dayOfMonth < 1) return false;
  return dayOfMonth <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDate(year: number, month: number, dayOfMonth: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
