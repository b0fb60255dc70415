// How cells look: Google's `CellFormat` in the API, a style and a number format in the workbook.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { Locale } from '../text/locale.ts';
import { isAutomatic, isDateFormat } from '../text/number-format.ts';
import type { Edit } from '../workbook/edits.ts';
import type { Area, Cell, Style, Tab } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import { colorOf, hexOf } from './colors.ts';

type Format = sheets_v4.Schema$CellFormat;
type TextFormat = sheets_v4.Schema$TextFormat;

/** How a cell of a new workbook looks. */
export const DEFAULT_FORMAT: Format = {
  backgroundColor: { red: 1, green: 1, blue: 1 },
  backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    foregroundColorStyle: { rgbColor: {} },
    fontFamily: 'Arial',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
  },
};

/** What was set of a cell's looks; null when nothing was. */
export function formatOf({ format, style = {} }: Cell): Format | null {
  const background = colorOf(style.background);
  const color = colorOf(style.color);
  const textFormat: TextFormat = {
    ...(color && { foregroundColor: color, foregroundColorStyle: { rgbColor: color } }),
    ...(style.family !== undefined && { fontFamily: style.family }),
    ...(style.size !== undefined && { fontSize: style.size }),
    ...(style.weight !== undefined && { bold: style.weight === 'bold' }),
    ...(style.slant !== undefined && { italic: style.slant === 'italic' }),
  };
  const set: Format = {
    ...(!isAutomatic(format) && { numberFormat: { type: numberType(format!), pattern: format! } }),
    ...(background && { backgroundColor: background, backgroundColorStyle: { rgbColor: background } }),
    ...(isSet(style.horizontal, 'general') && { horizontalAlignment: style.horizontal!.toUpperCase() }),
    ...(style.vertical !== undefined && { verticalAlignment: style.vertical.toUpperCase() }),
    ...(style.wrap !== undefined && {
      wrapStrategy: style.wrap === 'OVERFLOW' ? 'OVERFLOW_CELL' : style.wrap,
    }),
    ...(Object.keys(textFormat).length > 0 && { textFormat }),
  };
  return Object.keys(set).length > 0 ? set : null;
}

/** All of a cell's looks. */
export function effectiveFormat(set: Format | null): Format {
  return { ...DEFAULT_FORMAT, ...set, textFormat: { ...DEFAULT_FORMAT.textFormat, ...set?.textFormat } };
}

function isSet(given: string | undefined, nothing: string): boolean {
  return given !== undefined && given !== nothing;
}

function numberType(format: string): string {
  if (format === '@') return 'TEXT';
  if (isDateFormat(format)) {
    const bare = format.replace(/"[^"]*"|\\./g, '');
    if (!/[hs]/i.test(bare)) return 'DATE';
    return /[yd]/i.test(bare) ? 'DATE_TIME' : 'TIME';
  }
  if (/%/.test(format)) return 'PERCENT';
  if (/e[+-]/i.test(format)) return 'SCIENTIFIC';
  return /\[\$|[€$£¥]/.test(format) ? 'CURRENCY' : 'NUMBER';
}

/** The field of a style that each path of a format is kept in, and what it is without one. */
const STYLES: Readonly<Record<string, (format: Format) => Style>> = {
  'textFormat.bold': ({ textFormat }) => ({ weight: textFormat?.bold ? 'bold' : 'normal' }),
  'textFormat.italic': ({ textFormat }) => ({ slant: textFormat?.italic ? 'italic' : 'normal' }),
  'textFormat.fontSize': ({ textFormat }) => ({ size: textFormat?.fontSize ?? 10 }),
  'textFormat.fontFamily': ({ textFormat }) => ({ family: textFormat?.fontFamily ?? 'Arial' }),
  'textFormat.foregroundColor': foreground,
  'textFormat.foregroundColorStyle': foreground,
  backgroundColor: background,
  backgroundColorStyle: background,
  horizontalAlignment: ({ horizontalAlignment: at }) => ({ horizontal: at?.toLowerCase() ?? 'general' }),
  verticalAlignment: ({ verticalAlignment: at }) => ({ vertical: at?.toLowerCase() ?? 'bottom' }),
  wrapStrategy: ({ wrapStrategy: wrap }) => ({
    wrap: !wrap || wrap === 'OVERFLOW_CELL' ? 'OVERFLOW' : wrap,
  }),
};

/** The paths of a format that the desk keeps. */
export const FORMAT_PATHS = ['numberFormat', ...Object.keys(STYLES)];

function foreground({ textFormat }: Format): Style {
  return { color: hexOf(textFormat?.foregroundColor, textFormat?.foregroundColorStyle) ?? '#000000' };
}

function background({ backgroundColorStyle, backgroundColor }: Format): Style {
  return { background: hexOf(backgroundColor, backgroundColorStyle) ?? '#ffffff' };
}

/**
 * A format over an area. `paths` are those of a mask within the format; none stands for all of it: what is not
 * given is taken away.
 * @throws Refusal that names what is not emulated
 */
export function formatEdits(
  tab: Tab,
  area: Area,
  format: Format,
  paths: readonly string[],
  locale: Locale,
): Edit[] {
  const whole = paths.length === 0;
  const meant = whole ? givenPaths(format) : paths;
  const foreign = meant.find(
    (path) => !FORMAT_PATHS.some((kept) => within(kept, path) || within(path, kept)),
  );
  if (foreign) throw new Refusal(`userEnteredFormat.${foreign} is not emulated`);
  const style: Style = {};
  for (const [path, read] of Object.entries(STYLES)) {
    if (meant.some((one) => within(one, path) || within(path, one))) Object.assign(style, read(format));
  }
  const edits: Edit[] = whole ? [{ kind: 'clear', tab: tab.id, area, formats: true }] : [];
  if (Object.keys(style).length > 0)
    edits.push({ kind: 'styles', tab: tab.id, area, styles: { all: style } });
  if (meant.some((path) => within(path, 'numberFormat'))) {
    edits.push({
      kind: 'formats',
      tab: tab.id,
      area,
      formats: { all: pattern(format.numberFormat, locale) },
    });
  }
  return edits;
}

function within(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}.`);
}

function givenPaths(format: Format): string[] {
  return Object.entries(format).flatMap(([name, value]) =>
    name === 'textFormat' ? Object.keys(value as TextFormat).map((inner) => `textFormat.${inner}`) : [name],
  );
}

function pattern(format: sheets_v4.Schema$NumberFormat | undefined, locale: Locale): string {
  if (format?.type === 'TEXT') return '@';
  if (format?.pattern) return format.pattern;
  const automatic: Record<string, string> = {
    NUMBER: '#,##0.###',
    PERCENT: '0.00%',
    CURRENCY: '[$$]#,##0.00',
    DATE: locale.dateFormat,
    TIME: 'h:mm:ss',
    DATE_TIME: `${locale.dateFormat} h:mm:ss`,
    SCIENTIFIC: '0.00E+00',
  };
  return automatic[format?.type ?? ''] ?? '';
}
