// One row of cells in the document. Rows out of view are not thrown away but filled with others.

import { holds, lastRowOf } from './areas.ts';
import type { Board } from './board.ts';
import { lookOf } from './cell-look.ts';
import { made, NUMBERS_PIXELS } from './frame.ts';

interface CellView {
  element: HTMLElement;
  column: number;
  text: string;
  className: string;
  css: string;
  isSelected: boolean | null;
  isReadOnly: boolean;
}

export interface Drawing {
  board: Board;
  theme: 'light' | 'dark';
  /** The columns that have elements, frozen ones first. */
  columns: readonly number[];
}

export class RowView {
  readonly element = made('div', 'grid-row', { role: 'row' });
  readonly #lead = made('div', 'grid-lead', { role: 'presentation' });
  readonly #number = made('div', 'grid-number', { role: 'rowheader', 'aria-colindex': '1' });
  #cells = new Map<number, CellView>();
  #css = '';
  row = 0;

  constructor() {
    this.#lead.append(this.#number);
    this.element.append(this.#lead);
  }

  /** Shows a row at a pixel of its group. */
  draw(row: number, top: number, drawing: Drawing): void {
    const { board, columns } = drawing;
    if (row !== this.row) {
      this.row = row;
      this.element.setAttribute('aria-rowindex', String(row + 1));
      this.#number.textContent = String(row);
    }
    const css = `top:${top}px;height:${board.rows.size(row)}px;`;
    if (css !== this.#css) {
      this.#css = css;
      this.element.style.cssText = css;
    }
    const frozen = board.sheet.facts.frozenColumns;
    const leadWidth = NUMBERS_PIXELS + board.columns.end(frozen);
    if (this.#lead.style.width !== `${leadWidth}px`) this.#lead.style.width = `${leadWidth}px`;

    const wanted = new Set(columns);
    const spare = [...this.#cells.values()].filter(({ column }) => !wanted.has(column));
    for (const { column } of spare) this.#cells.delete(column);
    // Elements stand in the order of their columns: that is how they are read out.
    let before: HTMLElement = this.#number;
    for (const column of columns) {
      if (column > frozen && before.parentElement === this.#lead) before = this.#lead;
      before = this.#drawCell(column, before, spare, drawing) ?? before;
    }
    for (const { element } of spare) element.remove();
  }

  #drawCell(column: number, before: HTMLElement, spare: CellView[], drawing: Drawing): HTMLElement | null {
    const look = lookOf(drawing.board, this.row, column, drawing.theme);
    const known = this.#cells.get(column);
    if (look === null) {
      known?.element.remove();
      this.#cells.delete(column);
      return null;
    }
    const view = known ?? spare.pop() ?? newCell();
    if (before.nextElementSibling !== view.element) before.after(view.element);
    if (view.column !== column) {
      view.column = column;
      view.isSelected = null;
      view.element.setAttribute('aria-colindex', String(column + 1));
    }
    this.#cells.set(column, view);
    if (view.text !== look.text) {
      view.text = look.text;
      view.element.textContent = look.text;
    }
    if (view.className !== look.className) {
      view.className = look.className;
      view.element.className = look.className;
    }
    if (view.css !== look.css) {
      view.css = look.css;
      view.element.style.cssText = look.css;
    }
    if (view.isReadOnly !== look.isReadOnly) {
      view.isReadOnly = look.isReadOnly;
      if (look.isReadOnly) view.element.setAttribute('aria-readonly', 'true');
      else view.element.removeAttribute('aria-readonly');
    }
    return view.element;
  }

  /** Says which cells are selected, and gives the active one the name that focus points at. */
  mark(board: Board): void {
    const { area, active } = board.selected;
    const isWhole = area.columns >= board.columns.count;
    const isMarked = this.row >= area.row && this.row <= lastRowOf(area);
    const className = `grid-number${isMarked ? ' is-marked' : ''}${isMarked && isWhole ? ' is-whole' : ''}`;
    if (this.#number.className !== className) this.#number.className = className;
    for (const view of this.#cells.values()) {
      const isSelected = holds(area, this.row, view.column);
      if (view.isSelected !== isSelected) {
        view.isSelected = isSelected;
        view.element.setAttribute('aria-selected', String(isSelected));
      }
      const isActive = this.row === active.row && view.column === active.column;
      if (isActive) view.element.id = idOf(active);
      else if (view.element.id !== '') {
        view.element.removeAttribute('id');
        view.element.removeAttribute('aria-label');
      }
    }
  }

  cellOf(column: number): HTMLElement | undefined {
    return this.#cells.get(column)?.element;
  }
}

/** The id that the active cell's element has. */
export const idOf = ({ row, column }: { row: number; column: number }): string => `grid-r${row}c${column}`;

function newCell(): CellView {
  const element = made('div', 'grid-cell', { role: 'gridcell' });
  return {
    element,
    column: 0,
    text: '',
    className: 'grid-cell',
    css: '',
    isSelected: null,
    isReadOnly: false,
  };
}
