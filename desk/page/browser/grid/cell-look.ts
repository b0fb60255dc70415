// What one cell looks like: its text, its classes, its place and its colours, from the tab and what was typed.

import { mergeAt } from './areas.ts';
import type { Board } from './board.ts';
import { cellColours } from './colours.ts';
import { rectangleOf } from './geometry.ts';

export interface CellLook {
  text: string;
  className: string;
  /** Everything of its style, as CSS text. */
  css: string;
  isReadOnly: boolean;
}

/** Longer texts are cut where nobody sees them. */
const MOST_LETTERS = 600;

/** The look of a cell; null where a merged area covers it. `left` is the pixel that its row's cells count from. */
export function lookOf(board: Board, row: number, column: number, theme: 'light' | 'dark'): CellLook | null {
  const { sheet, columns, rows } = board;
  const merge = board.merges.length > 0 ? mergeAt(board.merges, row, column) : undefined;
  if (merge && (merge.row !== row || merge.column !== column)) return null;
  const cell = sheet.cellAt(row, column);
  const waiting = sheet.typed.waiting({ row, column });
  const rich = typeof cell === 'object' ? cell : null;
  const text = waiting ?? sheet.textAt(row, column);
  const style = sheet.styleAt(row, column);
  const choice = sheet.choiceAt(row, column);
  const rule = board.rules(row, column, (r, c) => sheet.shownAt(r, c));
  const isTick = choice?.kind === 'checkbox';

  let className = 'grid-cell';
  if (waiting !== undefined) className += ' is-waiting';
  if (sheet.typed.refused({ row, column }) !== undefined) className += ' is-refused';
  if (rich?.note) className += ' has-note';
  if (choice?.kind === 'list') className += ' has-list';
  if (isTick) className += isTicked(board, row, column) ? ' is-box is-ticked' : ' is-box';
  const align = alignment(style?.horizontal, waiting === undefined ? rich?.type : undefined, isTick);
  if (style?.wrap === 'WRAP') className += ' is-wrapped';
  const isTall = rows.size(row) > 21 || merge !== undefined;
  if (isTall) className += ' is-tall';

  const area = merge && rectangleOf(merge, rows, columns);
  let css = `left:${columns.start(column)}px;width:${area?.width ?? columns.size(column)}px;`;
  css += `height:${area?.height ?? rows.size(row)}px;`;
  if (area) className += ' is-merged';
  if (align) css += `text-align:${align};`;
  const background = rule?.background ?? style?.background;
  const color = rule?.color ?? style?.color;
  if (background || color) {
    const colours = cellColours({ ...(background && { background }), ...(color && { color }) }, theme);
    if (colours.background) css += `background-color:${colours.background};`;
    if (colours.color) css += `color:${colours.color};`;
  }
  if (rule?.bold || style?.weight === 'bold') css += 'font-weight:700;';
  if (style?.slant === 'italic') css += 'font-style:italic;';
  if (style?.size && style.size !== 10)
    css += `font-size:${(style.size * 1.3).toFixed(1)}px;line-height:1.3;`;
  if (style?.family)
    css += `font-family:${JSON.stringify(style.family)
      .slice(1, -1)
      .replace(/[;{}:]/g, '')},sans-serif;`;
  if (isTall && style?.vertical) css += `align-content:${VERTICAL[style.vertical] ?? 'end'};`;
  if (!align && style?.wrap !== 'WRAP' && style?.wrap !== 'CLIP' && !choice && text !== '' && !merge) {
    const reach = reachOf(board, row, column);
    if (reach > columns.size(column) && isWider(board, text, columns.size(column))) {
      className += ' is-spilling';
      css += `width:auto;min-width:${columns.size(column)}px;max-width:${reach}px;`;
    }
  }
  const shown = isTick ? '' : text.length > MOST_LETTERS ? text.slice(0, MOST_LETTERS) : text;
  return { text: shown, className, css, isReadOnly: sheet.isReadOnly({ row, column }) };
}

const VERTICAL: Readonly<Record<string, string>> = { top: 'start', middle: 'center', bottom: 'end' };

function alignment(horizontal: string | undefined, type: string | undefined, isTick: boolean): string {
  if (horizontal === 'center' || horizontal === 'right') return horizontal;
  if (horizontal === 'left') return '';
  if (type === 'boolean' || isTick) return 'center';
  return type === 'number' ? 'right' : '';
}

/** Whether a checkbox is ticked: whatever word the workbook's language has for true comes as a boolean. */
export function isTicked(board: Board, row: number, column: number): boolean {
  const waiting = board.sheet.typed.waiting({ row, column });
  if (waiting !== undefined) return waiting === 'TRUE';
  const cell = board.sheet.cellAt(row, column);
  if (cell === null || typeof cell === 'string') return false;
  return cell.type === 'boolean' && /^(TRUE|VRAI|WAHR)$/i.test(cell.text);
}

/** Whether a text needs more than a cell's pixels. Bold letters are a little wider. */
function isWider(board: Board, text: string, pixels: number): boolean {
  const longest = text.split('\n').reduce((most, line) => (line.length > most.length ? line : most), '');
  return board.widthOf(longest.slice(0, 200)) * 1.05 > pixels - 7;
}

/** Pixels that a text may take: its own cell and the blank ones after it. */
function reachOf(board: Board, row: number, column: number): number {
  const { columns, sheet } = board;
  const limit = Math.min(columns.count, column + 12);
  const frozen = sheet.facts.frozenColumns;
  let end = column;
  while (end < limit && end !== frozen && sheet.isBlank(row, end + 1)) {
    const next = end + 1;
    if (sheet.choiceAt(row, next) || (board.merges.length > 0 && mergeAt(board.merges, row, next))) break;
    end = next;
  }
  return columns.end(end) - columns.start(column);
}
