/** DATE and DATE-TIME (RFC 5545, 3.3.4 and 3.3.5): syntax, and dates and times that exist. */

import type { Finding } from '../fault.ts';

const DATE = /^(\d{4})(\d{2})(\d{2})$/;
const DATE_TIME = /^(\d{8})T(\d{2})(\d{2})(\d{2})(Z?)$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY_SECONDS = 86_400;

export interface ReadDateTime {
  /** Seconds of the wall clock since 1970-01-01T00:00:00, as if that clock were UTC. */
  readonly wallSeconds: number;
  readonly utc: boolean;
}

/** The wall seconds of midnight; null when it is no date that exists. */
export function readDate(value: string): number | null {
  const match = DATE.exec(value);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (day < 1 || day > monthDays(year, month)) return null;
  return daysSince1970(year, month, day) * DAY_SECONDS;
}

/** Null when it is no date and time that exist. Second 60 is the leap second that the grammar allows. */
export function readDateTime(value: string): ReadDateTime | null {
  const match = DATE_TIME.exec(value);
  const midnight = match && readDate(match[1]!);
  if (!match || midnight === null) return null;
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4])];
  if (hour > 23 || minute > 59 || second > 60) return null;
  return { wallSeconds: midnight + hour * 3600 + minute * 60 + second, utc: match[5] === 'Z' };
}

export function judgeDate(value: string): Finding {
  if (readDate(value) !== null) return null;
  return { rule: 'date', message: `"${value}" is no DATE that exists.` };
}

export function judgeDateTime(value: string): Finding {
  if (readDateTime(value) !== null) return null;
  return { rule: 'date-time', message: `"${value}" is no DATE-TIME that exists.` };
}

/** For stamps that the format wants in UTC. */
export function judgeUtc(value: string): Finding {
  if (readDateTime(value)?.utc !== false) return judgeDateTime(value);
  return { rule: 'utc-required', message: `"${value}" must be in UTC, ending with Z.` };
}

/** For the onset of an observance: local time only, and one value or several with commas. */
export function judgeOnsets(value: string): Finding {
  for (const onset of value.split(',')) {
    if (readDateTime(onset)?.utc === true) {
      return { rule: 'onset-local', message: `The onset "${onset}" must be local time, without Z.` };
    }
    const finding = judgeDateTime(onset);
    if (finding) return finding;
  }
  return null;
}

function monthDays(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (MONTH_DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

function daysSince1970(year: number, month: number, day: number): number {
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / (DAY_SECONDS * 1000);
}
