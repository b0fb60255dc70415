// Where rows and columns lie: the lines of one direction end to end, in pixels. A hidden line is 0 pixels.

import type { TabFacts, WireRow } from '../../../live/messages.ts';
import type { Area } from '../../../workbook/model.ts';

/** The lines of one direction; they count from 1. */
export interface Axis {
  readonly count: number;
  /** Pixels of all of them. */
  readonly total: number;
  start(line: number): number;
  end(line: number): number;
  size(line: number): number;
  /** The shown line at a pixel; the last one beyond the end. */
  at(pixel: number): number;
  /** The next shown line in a direction, or null at the edge. */
  next(line: number, step: 1 | -1): number | null;
}

/** Pixels from the first cell's corner. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Lays `count` lines end to end. */
export function layLines(count: number, sizeOf: (line: number) => number): Axis {
  const ends = new Float64Array(count + 1);
  for (let line = 1; line <= count; line += 1) ends[line] = ends[line - 1]! + sizeOf(line);
  const total = ends[count]!;
  const clamped = (line: number) => Math.max(0, Math.min(count, line));
  const start = (line: number) => ends[clamped(line - 1)]!;
  const end = (line: number) => ends[clamped(line)]!;
  const size = (line: number) => end(line) - start(line);

  function at(pixel: number): number {
    const wanted = Math.max(0, Math.min(pixel, total - 0.5));
    let low = 1;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  function next(line: number, step: 1 | -1): number | null {
    for (let candidate = line + step; candidate >= 1 && candidate <= count; candidate += step) {
      if (size(candidate) > 0) return candidate;
    }
    return null;
  }
  return { count, total, start, end, size, at, next };
}

/** The shown lines between two pixels, both ends included. */
export function linesBetween(axis: Axis, from: number, to: number): number[] {
  const lines: number[] = [];
  if (axis.count === 0 || to < from) return lines;
  const last = axis.at(to);
  for (let line = axis.at(from); line <= last; line += 1) if (axis.size(line) > 0) lines.push(line);
  return lines;
}

/** Where an area lies. */
export function rectangleOf(area: Area, rows: Axis, columns: Axis): Rectangle {
  const x = columns.start(area.column);
  const y = rows.start(area.row);
  return {
    x,
    y,
    width: columns.end(area.column + area.columns - 1) - x,
    height: rows.end(area.row + area.rows - 1) - y,
  };
}

/** Where to scroll along one direction so that `from`..`to` is in a view of `room` pixels past `frozen`. */
export function scrolledTo(now: number, room: number, frozen: number, from: number, to: number): number {
  if (from < frozen) return now;
  if (from - frozen < now) return from - frozen;
  if (to > now + room) return Math.max(0, Math.min(to - room, from - frozen));
  return now;
}

// How tall rows are: taller than usual where a cell has several lines, wraps, or is set large.

export const ROW_PIXELS = 21;
export const COLUMN_PIXELS = 100;
const LINE_PIXELS = 17;
const MOST_PIXELS = 21 + 17 * 23;

/** Pixels of a row; `charWidth` says how wide letters of the usual size are. */
export function heightOf(row: WireRow, facts: TabFacts, charWidth: (code: number) => number): number {
  let most = ROW_PIXELS;
  row.forEach((cell, index) => {
    if (cell === null) return;
    const text = typeof cell === 'string' ? cell : cell.text;
    const style = typeof cell === 'string' || cell.style === undefined ? undefined : facts.styles[cell.style];
    const scale = (style?.size ?? 10) / 10;
    const wraps = style?.wrap === 'WRAP';
    if (scale === 1 && !wraps && !text.includes('\n')) return;
    const room = (facts.columnWidths[index + 1] ?? COLUMN_PIXELS) - 7;
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + (wraps ? wrappedLines(line, room / scale, charWidth) : 1), 0);
    most = Math.max(most, Math.ceil(LINE_PIXELS * Math.max(1, scale)) * lines + 4);
  });
  return Math.min(most, MOST_PIXELS);
}

/** Lines that a text takes in a width, broken between words, and within words wider than that. */
function wrappedLines(line: string, room: number, charWidth: (code: number) => number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(/(?<=[\s-])/)) {
    let width = 0;
    for (let index = 0; index < word.length; index += 1) width += charWidth(word.charCodeAt(index));
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(width / (room + 1));
    used += width % (room + 1);
  }
  return lines;
}
