// How tall rows are: taller than usual where a cell has several lines, wraps, or is set large.

import type { TabFacts, WireRow } from '../../../live/messages.ts';

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
