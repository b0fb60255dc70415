// Finds the row that holds the headers: titles, blank lines and banners of an export may stand above it.

import { fieldsNamed } from './names.ts';

export interface HeaderRow {
  /** Index into the records. */
  readonly index: number;
  readonly isCertain: boolean;
}

const MOST_ROWS_LOOKED_AT = 30;
const LONGEST_NAME = 60;

type Cells = readonly string[];

/** The first row that looks like headers; the first row, without certainty, where none does. */
export function headerRowOf(records: readonly Cells[]): HeaderRow {
  const head = records.slice(0, MOST_ROWS_LOOKED_AT);
  const width = usualWidth(records);
  const named = head.findIndex((cells) => hasNames(cells, width));
  const plain = head.findIndex((cells) => isPlainHeader(cells, width));
  // Values in between are events: then it is one of them that is called like columns.
  const isEvent =
    plain >= 0 && plain < named && head.slice(plain + 1, named).some((cells) => cells.some(isValue));
  if (named >= 0 && !isEvent) return { index: named, isCertain: true };
  if (plain < 0 || !head.slice(plain + 1).some((cells) => cells.some(isValue))) {
    return { index: 0, isCertain: false };
  }
  return { index: plain, isCertain: plain === 0 };
}

/** Whether the first row holds a date, a time or an address where the next one does: it is an event, not headers. */
export function isEventRow([first = [], second = []]: readonly Cells[]): boolean {
  return first.some((cell, column) => isTelling(cell) && isTelling(second[column] ?? cell));
}

/** What no column is called. */
function isTelling(cell: string): boolean {
  const text = cell.trim();
  return (
    text.length <= LONGEST_NAME * 4 &&
    /^\d{4}-\d{2}-\d{2}\b|^\d{1,2}[./]\d{1,2}[./](?:\d{2}|\d{4})\b|^\d{1,2}(?::|h)\d{2}$|^https?:\/\/\S+$|^\S+@\S+\.\S+$/.test(
      text,
    )
  );
}

/** How many cells most rows have something in. */
function usualWidth(records: readonly Cells[]): number {
  const widths = records
    .slice(0, MOST_ROWS_LOOKED_AT * 4)
    .map(filled)
    .filter((count) => count > 0)
    .sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

/** Two names of columns or more, no values beside them, and about as wide as the rows. */
function hasNames(cells: Cells, width: number): boolean {
  const texts = cells.filter((cell) => cell.trim() !== '');
  if (texts.length < 2 || texts.length < width / 2 || texts.some(isValue)) return false;
  const fields = texts.flatMap((cell) => fieldsNamed(cell)?.fields[0] ?? []);
  return new Set(fields).size >= 2 && fields.length >= texts.length / 4;
}

/** Short different words in every column, and no value among them. */
function isPlainHeader(cells: Cells, width: number): boolean {
  const texts = cells.map((cell) => cell.trim());
  if (texts.length < width || texts.length < 2 || texts.includes('')) return false;
  return texts.every((text) => text.length <= LONGEST_NAME && !isValue(text)) && isDistinct(texts);
}

/** A date, a time, a number, an address or a long text: what stands below headers, and is none. */
function isValue(cell: string): boolean {
  return (
    cell.length > LONGEST_NAME * 2 ||
    /^[\s\d.,:/h€£$%+()-]*\d[\s\d.,:/h€£$%+()-]*$/i.test(cell) ||
    /\d{4}-\d{2}-\d{2}|^https?:|^\S+@\S+\.\S+$/.test(cell)
  );
}

function filled(cells: Cells): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function isDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}
