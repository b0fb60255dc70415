// Number formats: what they are for, and how a number looks under one.

import type { Locale } from './locale.ts';

/** Whether a format shows dates or times: then `getValues` gives a Date. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format || format === '@' || isAutomatic(format)) return false;
  const bare = format.replace(
    /"[^"]*"|\\.|\[\$[^\]]*\]|\[(?:black|red|green|blue|white|yellow|cyan|magenta)\]/gi,
    '',
  );
  return /[ymdhs]/i.test(bare) && !/[#0?]/.test(bare.replace(/\.0+/g, ''));
}

/** Whether the cell chooses its own format. */
export function isAutomatic(format: string | undefined): boolean {
  return format === undefined || format === '' || /^(general|automatic)$/i.test(format);
}

const SECTIONS_AT_MOST = 4;

/** Whether text is a format at all: its letters are those of numbers and dates, and what is quoted ends. */
export function isNumberFormat(format: string): boolean {
  if (format === '' || format === '@' || isAutomatic(format)) return true;
  const bare = format.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/gsu, '');
  if (bare.split(';').length > SECTIONS_AT_MOST) return false;
  return !/["\\[\]a-cfgi-ln-rt-xz]/i.test(bare.replace(/am\/pm|a\/p|general/gi, ''));
}

/** A number under no format of its own: ten significant digits, no grouping. */
export function plainNumber(value: number, locale: Locale): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const short = Number(value.toPrecision(10));
  if (Math.abs(short) >= 1e15 || (short !== 0 && Math.abs(short) < 1e-9)) {
    const [mantissa, exponent] = value.toExponential(5).split('e') as [string, string];
    const figures = mantissa.replace(/\.?0+$/, '').replace('.', locale.decimal);
    return `${figures}E${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
  }
  return String(short).replace('.', locale.decimal);
}

/** A number under a format such as `#,##0.00`, `0%`, `[$€]0.00` or `0" places"`. */
export function formattedNumber(value: number, format: string, locale: Locale): string {
  const sections = splitSections(format);
  const chosen =
    value < 0 && sections[1] !== undefined ? 1 : value === 0 && sections[2] !== undefined ? 2 : 0;
  const section = sections[chosen]!;
  const minus = value < 0 && chosen === 0 ? '-' : '';
  return minus + fill(section, Math.abs(value), locale);
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [format];
}

function fill(section: string, value: number, locale: Locale): string {
  const parts: string[] = section.match(/"[^"]*"|\\.|\[[^\]]*\]|[#0?][#0?,]*(?:\.[#0?]*)?|\.[#0?]+|./g) ?? [];
  const scale = parts.includes('%') ? 100 : 1;
  let shown = false;
  return parts
    .map((part) => {
      if (part.startsWith('"')) return part.slice(1, -1);
      if (part.startsWith('\\')) return part.slice(1);
      if (part.startsWith('[')) return /^\[\$([^\]-]*)/.exec(part)?.[1] ?? '';
      if (!/^[#0?.]/.test(part) || (part === '.' && shown)) return part === '_' || part === '*' ? '' : part;
      shown = true;
      return figure(value * scale, part, locale);
    })
    .join('');
}

function figure(value: number, pattern: string, locale: Locale): string {
  const [whole = '', fraction = ''] = pattern.split('.');
  const most = fraction.length;
  const least = fraction.replaceAll('#', '').length;
  const [integer = '0', decimals = ''] = roundedHalfUp(value, most).split('.');
  const digits = whole.replace(/[^0?]/g, '').length;
  let shown = integer.padStart(digits, '0');
  if (digits === 0 && integer === '0') shown = '';
  if (whole.includes(',')) shown = shown.replace(/\B(?=(\d{3})+$)/g, locale.group);
  let kept = decimals;
  while (kept.length > least && kept.endsWith('0')) kept = kept.slice(0, -1);
  return kept === '' ? shown : `${shown}${locale.decimal}${kept}`;
}

/** Rounds as a spreadsheet does: 1.005 to two places is 1.01, though its double is a hair below. */
function roundedHalfUp(value: number, places: number): string {
  const shifted = Math.round(Number(`${value.toPrecision(15)}e${places}`));
  return Number.isFinite(shifted) && shifted < 1e15
    ? (shifted / 10 ** places).toFixed(places)
    : value.toFixed(Math.min(places, 20));
}
