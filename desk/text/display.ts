// What a cell shows: its value under its number format and the workbook's locale.

import type { Cell } from '../workbook/model.ts';
import type { Locale } from './locale.ts';
import { formattedNumber, isAutomatic, isDateFormat, plainNumber } from './number-format.ts';
import { type Wall, wallOf } from './serial.ts';

/** The text that a person sees in the cell, and `getDisplayValues` and `FORMATTED_VALUE` give. */
export function displayText(cell: Cell | null, locale: Locale): string {
  if (cell === null) return '';
  const { value, format } = cell;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? locale.yes : locale.no;
  if (isAutomatic(format) || format === '@') return plainNumber(value, locale);
  return isDateFormat(format) ? displayDate(value, format!, locale) : formattedNumber(value, format!, locale);
}

function displayDate(serial: number, format: string, locale: Locale): string {
  const wall = wallOf(serial);
  const tokens = format.match(/"[^"]*"|\\.|\[[hms]+\]|\[[^\]]*\]|am\/pm|a\/p|y+|m+|d+|h+|s+|\.0+|./gi) ?? [];
  const halfDay = tokens.some((token) => /^(am\/pm|a\/p)$/i.test(token));
  return tokens
    .map((token, index) => datePart(token, minuteAt(tokens, index), wall, serial, halfDay, locale))
    .join('');
}

/** `m` means minutes right after hours or right before seconds, and months elsewhere. */
function minuteAt(tokens: readonly string[], index: number): boolean {
  const fields = (from: readonly string[]) => from.find((token) => /^\[?[ymdhs]/i.test(token));
  const before = fields(tokens.slice(0, index).reverse());
  const after = fields(tokens.slice(index + 1));
  return /^\[?h/i.test(before ?? '') || /^s/i.test(after ?? '');
}

function datePart(
  token: string,
  minutes: boolean,
  wall: Wall,
  serial: number,
  halfDay: boolean,
  locale: Locale,
): string {
  const pad = (number: number, width = token.length) => String(number).padStart(Math.min(width, 2), '0');
  switch (token[0]!.toLowerCase()) {
    case '"':
      return token.slice(1, -1);
    case '\\':
      return token.slice(1);
    case '[':
      return elapsed(token, serial);
    case 'y':
      return token.length > 2 ? String(wall.year).padStart(4, '0') : pad(wall.year % 100, 2);
    case 'm':
      if (minutes && token.length < 3) return pad(wall.minute);
      if (token.length > 3) return locale.months[wall.month - 1]!;
      return token.length === 3 ? locale.shortMonths[wall.month - 1]! : pad(wall.month);
    case 'd':
      if (token.length > 3) return locale.days[wall.weekday]!;
      return token.length === 3 ? locale.shortDays[wall.weekday]! : pad(wall.day);
    case 'h':
      return pad(halfDay ? wall.hour % 12 || 12 : wall.hour);
    case 's':
      return pad(wall.second);
    case 'a':
      return /^a(m\/pm|\/p)$/i.test(token) ? (wall.hour < 12 ? 'AM' : 'PM') : token;
    case '.':
      return token.length > 1 ? `${locale.decimal}${'0'.repeat(token.length - 1)}` : token;
    default:
      return token;
  }
}

function elapsed(token: string, serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const unit = token[1]!.toLowerCase();
  if (!/^\[(h+|m+|s+)\]$/i.test(token)) return '';
  const whole = Math.floor(unit === 'h' ? seconds / 3600 : unit === 'm' ? seconds / 60 : seconds);
  return String(whole).padStart(token.length - 2, '0');
}
