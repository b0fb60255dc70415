// A cell as the page gets it: what it shows, what editing it begins with, and how it looks.

import { displayText } from '../text/display.ts';
import { NOT_CALCULATED } from '../text/formula.ts';
import type { Locale } from '../text/locale.ts';
import { isDateFormat, plainNumber } from '../text/number-format.ts';
import { TEXT_FORMAT, typeIn } from '../text/type-in.ts';
import type { Cell, Row } from '../workbook/model.ts';
import type { RichCell, WireCell, WireRow } from './messages.ts';
import type { Palette } from './palette.ts';

/** What the cells of one workbook are printed with; `year` completes a date typed as `5/6`. */
export interface Print {
  locale: Locale;
  year: number;
  palette: Palette;
}

/** A row without the blanks at its end. */
export function wireRow(row: Row, print: Print): WireRow {
  const cells = row.map((cell) => wireCell(cell, print));
  let length = cells.length;
  while (length > 0 && cells[length - 1] === null) length -= 1;
  cells.length = length;
  return cells;
}

function wireCell(cell: Cell | null, print: Print): WireCell {
  if (cell === null) return null;
  const { value, formula, note, style, validation } = cell;
  const text = displayText(cell, print.locale);
  const input = inputOf(cell, print);
  const choice = validation && print.palette.choice(validation);
  const rich: RichCell = { text };
  if (input !== text) rich.input = input;
  if (typeof value !== 'string') rich.type = typeof value as 'number' | 'boolean';
  if (formula && value === NOT_CALCULATED) rich.isUncalculated = true;
  if (style) rich.style = print.palette.style(style);
  if (choice !== undefined) rich.choice = choice;
  if (note) rich.note = note;
  if (Object.keys(rich).length > 1) return rich;
  return text === '' ? null : text;
}

/** Typed again into the same cell, this gives the same cell. */
function inputOf(cell: Cell, { locale, year }: Print): string {
  const { value, formula, format } = cell;
  if (formula) return formula;
  if (typeof value === 'number') {
    return isDateFormat(format) ? displayText(cell, locale) : plainNumber(value, locale);
  }
  if (typeof value === 'boolean') return displayText(cell, locale);
  if (value.startsWith("'")) return `'${value}`;
  return format !== TEXT_FORMAT && isReadAnew(value, cell, locale, year) ? `'${value}` : value;
}

/** Whether Sheets would take the text for something else if a person typed it. */
function isReadAnew(text: string, { format }: Cell, locale: Locale, year: number): boolean {
  if (!/\d|^[=+-]|^\s*(true|false|vrai|faux)\s*$/i.test(text)) return false;
  const kept = typeIn(text, format, locale, year);
  return kept.formula !== undefined || kept.value !== text;
}
