// Column widths: drag the edge of a column's letter, double click it to fit what the column holds, or type
// pixels in a panel.

import { lastColumnOf } from './areas.ts';
import type { Board } from './board.ts';
import { type Frame, LETTERS_PIXELS, made, NUMBERS_PIXELS } from './frame.ts';
import type { Presser, Spot } from './pointer.ts';
import { openPanel } from './popup.ts';

const EDGE_PIXELS = 5;
const LEAST_PIXELS = 20;
const MOST_PIXELS = 2_000;

export interface Resizing {
  press: Presser;
  /** Fits the selected columns to what they hold. */
  fit(): void;
  /** Asks for the selected columns' width. */
  ask(): void;
}

export function openResizing(board: Board, frame: Frame): Resizing {
  const { scroller } = frame;
  const line = made('div', 'grid-resize');

  scroller.addEventListener('mousemove', (event) => {
    if (event.buttons !== 0) return;
    const top = event.clientY - scroller.getBoundingClientRect().top;
    scroller.classList.toggle('is-on-edge', top < LETTERS_PIXELS && isOnEdge(event));
  });
  const isOnEdge = ({ clientX, target }: MouseEvent) => {
    const letter = target instanceof Element ? target.closest('.grid-letter') : null;
    return letter !== null && letter.getBoundingClientRect().right - clientX <= EDGE_PIXELS;
  };
  scroller.addEventListener('dblclick', (event) => {
    const letter = event.target instanceof Element ? event.target.closest<HTMLElement>('.grid-letter') : null;
    if (letter && isOnEdge(event)) fitColumns(columnsWith(Number(letter.dataset.column)));
  });

  const press: Presser = (event, spot) => {
    if (event.button !== 0 || spot.part !== 'columns' || spot.fromRight > EDGE_PIXELS) return false;
    follow(event, spot);
    return true;
  };

  function follow(event: MouseEvent, { column, fromRight }: Spot): void {
    const box = scroller.getBoundingClientRect();
    const edge = event.clientX + fromRight - box.left;
    const before = board.columns.size(column);
    let pixels = before;
    const show = () => {
      line.style.transform = `translateX(${edge + pixels - before}px)`;
    };
    const move = ({ clientX }: MouseEvent) => {
      pixels = Math.max(LEAST_PIXELS, Math.min(MOST_PIXELS, before + clientX - event.clientX));
      show();
    };
    const end = () => {
      window.removeEventListener('mousemove', move);
      window.removeEventListener('mouseup', end);
      line.remove();
      if (pixels !== before) setWidth(columnsWith(column), Math.round(pixels));
    };
    show();
    frame.view.append(line);
    window.addEventListener('mousemove', move);
    window.addEventListener('mouseup', end);
  }

  /** A column, with the others when it is one of several that are selected whole. */
  function columnsWith(column: number): number[] {
    const { area } = board.selected;
    const isOneOfMany =
      area.rows >= board.rows.count && column >= area.column && column <= lastColumnOf(area);
    return isOneOfMany ? selectedColumns() : [column];
  }
  const selectedColumns = () => {
    const { column, columns } = board.selected.area;
    return Array.from({ length: columns }, (_, index) => column + index).filter(
      (each) => board.columns.size(each) > 0,
    );
  };

  /** Shown at once; the workbook's answer comes with the tab's facts. */
  function setWidth(columns: number[], pixels: number): void {
    const { facts } = board.sheet;
    const widths = {
      ...facts.columnWidths,
      ...Object.fromEntries(columns.map((column) => [column, pixels])),
    };
    board.change({ ...facts, columnWidths: widths });
    void board.act({ kind: 'width', columns, pixels }).then((isDone) => isDone || board.change(facts));
  }

  function fitColumns(columns: number[]): void {
    for (const column of columns) setWidth([column], widestOf(column));
  }
  function widestOf(column: number): number {
    const { sheet } = board;
    let most = 0;
    for (let row = 1; row <= sheet.extent.lastRow; row += 1) {
      for (const text of sheet.textAt(row, column).slice(0, 400).split('\n')) {
        most = Math.max(
          most,
          board.widthOf(text) * (sheet.styleAt(row, column)?.weight === 'bold' ? 1.08 : 1),
        );
      }
    }
    const hasList = sheet.choiceAt(sheet.firstDataRow, column)?.kind === 'list';
    return Math.round(Math.max(40, Math.min(600, most + 12 + (hasList ? 20 : 0))));
  }

  return {
    press,
    fit: () => fitColumns(selectedColumns()),
    ask() {
      const now = board.columns.size(board.selected.active.column);
      const input = made('input', '', {
        type: 'number',
        min: String(LEAST_PIXELS),
        max: String(MOST_PIXELS),
      });
      input.value = String(now);
      const label = made('label', 'grid-field');
      label.append('Width in pixels', input);
      openPanel(
        frame,
        'Column width',
        board.columns.start(board.selected.active.column) - board.scrolled.left + NUMBERS_PIXELS,
        [label],
        {
          Set: () =>
            setWidth(
              selectedColumns(),
              Math.max(LEAST_PIXELS, Math.min(MOST_PIXELS, Number(input.value) || now)),
            ),
          Cancel: () => {},
        },
      );
    },
  };
}
