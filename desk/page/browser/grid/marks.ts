// Rectangles over the cells: what is selected, copied, or somebody else's. The frozen parts have layers of
// their own, so each rectangle is drawn in every layer and clipped there.

import type { Area } from '../../../workbook/model.ts';
import type { OtherPerson } from './adapter.ts';
import { mergeAt } from './areas.ts';
import type { Board } from './board.ts';
import { cellColours } from './colours.ts';
import { type Frame, LETTERS_PIXELS, made, NUMBERS_PIXELS, type PaneName } from './frame.ts';
import { type Rectangle, rectangleOf } from './geometry.ts';
import { markLetters } from './letters.ts';

export interface Marks {
  /** Puts a rectangle of a class on an area, or takes it away; gives its elements. */
  put(name: string, className: string, area: Area | null): HTMLElement[];
  draw(): void;
}

const PANES: readonly PaneName[] = ['body', 'top', 'left', 'corner'];

export function openMarks(board: Board, frame: Frame): Marks {
  const elements = new Map<string, Record<PaneName, HTMLElement>>();

  function put(name: string, className: string, area: Area | null): HTMLElement[] {
    const known = elements.get(name);
    if (area === null) {
      for (const pane of PANES) known?.[pane].remove();
      elements.delete(name);
      return [];
    }
    const each = known ?? newMark(className);
    if (!known) for (const pane of PANES) frame.panes[pane].append(each[pane]);
    elements.set(name, each);
    const rectangle = rectangleOf(area, board.rows, board.columns);
    for (const pane of PANES) place(each[pane], rectangle, pane);
    return PANES.map((pane) => each[pane]);
  }

  const frozen = () => ({
    x: board.columns.end(board.sheet.facts.frozenColumns),
    y: board.rows.end(board.sheet.facts.frozenRows),
  });
  function place(element: HTMLElement, { x, y, width, height }: Rectangle, pane: PaneName): void {
    const { x: dx, y: dy } = frozen();
    const left = pane === 'body' || pane === 'top' ? x - dx : x;
    const top = pane === 'body' || pane === 'left' ? y - dy : y;
    const css = `transform:translate(${left}px,${top}px);width:${width}px;height:${height}px;`;
    if (element.dataset.css === css) return;
    element.dataset.css = css;
    element.style.transform = `translate(${left}px,${top}px)`;
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
  }

  /** Where each layer lies. */
  function layPanes(): void {
    const { x, y } = frozen();
    const { rows, columns } = board;
    const lay = (pane: PaneName, left: number, top: number, width: number, height: number) => {
      frame.panes[pane].style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px;`;
    };
    lay('body', NUMBERS_PIXELS + x, 0, columns.total - x, rows.total - y);
    lay('top', NUMBERS_PIXELS + x, LETTERS_PIXELS, columns.total - x, y);
    lay('left', NUMBERS_PIXELS, 0, x, rows.total - y);
    lay('corner', NUMBERS_PIXELS, LETTERS_PIXELS, x, y);
  }

  function draw(): void {
    layPanes();
    const { area, active } = board.selected;
    const activeArea = mergeAt(board.merges, active.row, active.column) ?? { ...active, rows: 1, columns: 1 };
    const isMany = area.rows > activeArea.rows || area.columns > activeArea.columns;
    const outer = rectangleOf(area, board.rows, board.columns);
    const inner = rectangleOf(activeArea, board.rows, board.columns);
    for (const element of put('area', 'grid-area', isMany ? area : null)) {
      element.style.clipPath = hole(outer, inner);
    }
    put('edge', 'grid-edge', isMany ? area : null);
    put('active', 'grid-active', activeArea);
    put('handle', 'grid-handle', area);
    const { copied } = board;
    const isHere = copied?.tab === board.sheet.facts.id;
    put('copied', 'grid-copied', isHere ? copied.area : null);
    markLetters(board, frame);
  }

  return { put, draw };
}

function newMark(className: string): Record<PaneName, HTMLElement> {
  return {
    body: made('div', `grid-mark ${className}`),
    top: made('div', `grid-mark ${className}`),
    left: made('div', `grid-mark ${className}`),
    corner: made('div', `grid-mark ${className}`),
  };
}

/** All of one rectangle but another within it: the active cell stays clear. */
function hole(outer: Rectangle, inner: Rectangle): string {
  const [x, y] = [inner.x - outer.x, inner.y - outer.y];
  const points = [
    [0, 0],
    [outer.width, 0],
    [outer.width, outer.height],
    [0, outer.height],
    [0, 0],
    [x, y],
    [x, y + inner.height],
    [x + inner.width, y + inner.height],
    [x + inner.width, y],
    [x, y],
  ];
  return `polygon(evenodd,${points.map(([left, top]) => `${left}px ${top}px`).join(',')})`;
}

// Where other people are: an outline in their colour, with their name on it.

/** Draws people's places; gives what takes new ones, and what draws them again when lines have moved. */
export function openOthers(marks: Marks): { show(others: OtherPerson[]): void; draw(): void } {
  let shown: OtherPerson[] = [];
  function draw(): void {
    for (const { email, name, color, area } of shown) {
      for (const element of marks.put(`other ${email}`, 'grid-other', area)) {
        element.style.setProperty('--other', color);
        element.style.setProperty('--other-ink', cellColours({ background: color }, 'light').color ?? '#fff');
        element.classList.toggle('is-at-top', area.row === 1);
        if (element.dataset.name !== name) element.dataset.name = name;
      }
    }
  }
  return {
    show(others) {
      for (const { email } of shown) {
        if (!others.some((other) => other.email === email)) marks.put(`other ${email}`, '', null);
      }
      shown = others;
      draw();
    },
    draw,
  };
}
