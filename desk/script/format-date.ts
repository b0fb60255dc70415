// `Utilities.formatDate`: Java's SimpleDateFormat letters, in any zone, in English.

import { refusal } from './channel.ts';

/**
 * An instant (Unix ms) as text.
 * @throws Exception for a letter that Java does not know or the desk does not say
 */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const part = partsOf(instant, zoneOf(timeZone));
  const tokens = pattern.match(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  return tokens.map((token) => printPart(token, part)).join('');
}

type Parts = Record<string, string> & { offset: string };

function zoneOf(name: string): string {
  const shifted = /^GMT([+-]\d{1,2})(?::?(\d{2}))?$/.exec(name);
  if (name === 'GMT') return 'UTC';
  if (!shifted) return name;
  return `${shifted[1]!.replace(/^([+-])(\d)$/, '$10$2')}:${shifted[2] ?? '00'}`;
}

function partsOf(instant: number, timeZone: string): Parts {
  try {
    const style = { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', weekday: 'long' } as const;
    const zone = { timeZoneName: 'longOffset', era: 'short' } as const;
    const parts = new Intl.DateTimeFormat('en-US', { ...style, ...clock, ...zone }).formatToParts(instant);
    const read = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
    const offset =
      (read.timeZoneName ?? 'GMT').replace('GMT', '').replace('\u2212', '-').slice(0, 6) || '+00:00';
    return { ...read, offset, ms: String(((instant % 1000) + 1000) % 1000) } as Parts;
  } catch {
    return partsOf(instant, 'UTC');
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function printPart(token: string, part: Parts): string {
  if (token === "''") return "'";
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (!/^[A-Za-z]/.test(token)) return token;
  const width = token.length;
  const pad = (value: string | number) => String(Number(value)).padStart(width, '0');
  const hour = Number(part.hour);
  switch (token[0]) {
    case 'y':
      return width === 2 ? part.year!.slice(-2).padStart(2, '0') : pad(part.year!);
    case 'M':
      return width < 3
        ? pad(part.month!)
        : MONTHS[Number(part.month) - 1]!.slice(0, width === 3 ? 3 : undefined);
    case 'd':
      return pad(part.day!);
    case 'E':
      return width < 4 ? part.weekday!.slice(0, 3) : part.weekday!;
    case 'u':
      return pad(
        ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].indexOf(
          part.weekday!,
        ) + 1,
      );
    case 'H':
      return pad(hour);
    case 'k':
      return pad(hour || 24);
    case 'h':
      return pad(hour % 12 || 12);
    case 'K':
      return pad(hour % 12);
    case 'm':
      return pad(part.minute!);
    case 's':
      return pad(part.second!);
    case 'S':
      return pad(part.ms!);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'Z':
      return part.offset.replace(':', '');
    case 'X':
      if (part.offset === '+00:00') return 'Z';
      return width === 1 ? part.offset.slice(0, 3) : width === 2 ? part.offset.replace(':', '') : part.offset;
    case 'z':
      return part.offset === '+00:00' ? 'GMT' : `GMT${part.offset}`;
    case 'G':
      return 'AD';
    default:
      throw refusal(`Utilities.formatDate: the letter ${token[0]} is not emulated`);
  }
}
