// Dates and times as a person types them, read as Google Sheets reads them: in the order of the workbook's
// locale, so that 05/06 is a day in June in London and in May in New York.

import type { Locale } from './locale.ts';
import { serialOf, timeSerial } from './serial.ts';

/** A typed date or time: its serial number and the format that an automatic cell takes on. */
export interface TypedDate {
  serial: number;
  format: string;
}

/** Reads a date, a time, or a date with a time; null when the text is none. `year` completes `5/6`. */
export function readTypedDate(text: string, locale: Locale, year: number): TypedDate | null {
  const time = readTime(text);
  if (time) return time;
  const date = readDate(text, locale, year);
  if (date) return date;
  const split = /^(.+?)(?:,?\s+|T)(\d{1,2}:\d{2}.*)$/.exec(text);
  const day = split && readDate(split[1]!, locale, year);
  const clock = split && readTime(split[2]!);
  if (!day || !clock) return null;
  return { serial: day.serial + clock.serial, format: `${locale.dateFormat} hh:mm:ss` };
}

function readTime(text: string): TypedDate | null {
  const match = /^(\d{1,2})(?::(\d{2})(?::(\d{2}))?)?\s*([ap]m)?$/i.exec(text);
  if (!match || (!match[2] && !match[4])) return null;
  let hour = Number(match[1]);
  const half = match[4]?.toLowerCase();
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  const minute = Number(match[2] ?? 0);
  const second = Number(match[3] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  return { serial: timeSerial(hour, minute, second), format: match[3] ? 'hh:mm:ss' : 'hh:mm' };
}

function readDate(text: string, locale: Locale, year: number): TypedDate | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const dots = locale.decimal === '.' ? '/\\- ' : '/\\-. ';
  const figures = new RegExp(`^(\\d{1,2})[${dots}](\\d{1,2})(?:[${dots}](\\d{4}|\\d{2}))?$`).exec(text);
  if (figures) {
    const [day, month] = locale.dayFirst ? [figures[1], figures[2]] : [figures[2], figures[1]];
    return dated(yearOf(figures[3], year), Number(month), Number(day), locale.dateFormat);
  }
  return readWrittenMonth(text, locale, year);
}

function readWrittenMonth(text: string, locale: Locale, year: number): TypedDate | null {
  const dayFirst = /^(\d{1,2})[ -](\p{L}{3,}\.?)(?:[ -](\d{4}|\d{2}))?$/u.exec(text);
  const monthFirst = dayFirst ? null : /^(\p{L}{3,}\.?) (\d{1,2})(?:,? (\d{4}))?$/u.exec(text);
  const day = dayFirst?.[1] ?? monthFirst?.[2];
  const month = monthNumber(dayFirst?.[2] ?? monthFirst?.[1], locale);
  if (!day || !month) return null;
  return dated(yearOf(dayFirst?.[3] ?? monthFirst?.[3], year), month, Number(day), 'd mmm yyyy');
}

const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);

function monthNumber(word: string | undefined, locale: Locale): number | null {
  if (!word) return null;
  const plain = word.toLowerCase().replace(/\.$/, '');
  const matches = (name: string) => {
    const full = name.toLowerCase().replace(/\.$/, '');
    return full === plain || (plain.length === 3 && full.startsWith(plain));
  };
  for (const names of [locale.months, locale.shortMonths, ENGLISH]) {
    const index = names.findIndex(matches);
    if (index >= 0) return index + 1;
  }
  return null;
}

function yearOf(written: string | undefined, year: number): number {
  if (!written) return year;
  const number = Number(written);
  if (written.length > 2) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}

function dated(year: number, month: number, day: number, format: string): TypedDate | null {
  const real = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || month > 12 || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return null;
  return { serial: serialOf(year, month, day), format };
}
