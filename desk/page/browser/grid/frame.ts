// The elements that stay: what scrolls, the table in it with its frozen head, the layers that marks lie on.

import { words } from './words.ts';

/** Pixels of the column letters' row, and of the row numbers' column. */
export const LETTERS_PIXELS = 24;
export const NUMBERS_PIXELS = 50;

export type PaneName = 'body' | 'top' | 'left' | 'corner';

export interface Frame {
  /** All of the grid. */
  view: HTMLElement;
  scroller: HTMLElement;
  /** As large as the whole tab. */
  canvas: HTMLElement;
  table: HTMLElement;
  head: HTMLElement;
  letters: HTMLElement;
  /** What stays at the left of the letters; the cell above the row numbers comes first in it. */
  lead: HTMLElement;
  corner: HTMLElement;
  body: HTMLElement;
  /** Layers for marks; each clips to its part of the cells. */
  panes: Record<PaneName, HTMLElement>;
  /** Where the editor stands. */
  seat: HTMLElement;
  input: HTMLTextAreaElement;
  /** Read out when it changes. */
  status: HTMLElement;
}

/** Builds the elements in a place of the page. */
export function buildFrame(place: HTMLElement): Frame {
  const corner = made('div', 'grid-corner', { role: 'columnheader', 'aria-colindex': '1' });
  const cornerName = made('span', 'grid-unseen');
  cornerName.textContent = words.selectAll;
  corner.append(cornerName);
  const letters = made('div', 'grid-row grid-letters', { role: 'row', 'aria-rowindex': '1' });
  const lead = made('div', 'grid-lead', { role: 'presentation' });
  lead.append(corner);
  letters.append(lead);
  const panes = {
    body: made('div', 'grid-pane', { 'aria-hidden': 'true' }),
    top: made('div', 'grid-pane', { 'aria-hidden': 'true' }),
    left: made('div', 'grid-pane', { 'aria-hidden': 'true' }),
    corner: made('div', 'grid-pane', { 'aria-hidden': 'true' }),
  };
  const head = made('div', 'grid-head', { role: 'rowgroup' });
  head.append(letters, panes.top, stuck(panes.corner));
  const body = made('div', 'grid-body', { role: 'rowgroup' });
  body.append(panes.body, stuck(panes.left));
  const table = made('div', 'grid-table', { role: 'grid', 'aria-multiselectable': 'true', id: 'grid-table' });
  table.append(head, body);

  const input = made('textarea', 'grid-input', {
    'aria-label': words.typeHere,
    'aria-controls': 'grid-table',
    'aria-describedby': 'grid-leave',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    rows: '1',
  });
  const seat = made('div', 'grid-seat');
  seat.append(input);
  const seats = made('div', 'grid-seats');
  seats.append(seat);
  const canvas = made('div', 'grid-canvas');
  canvas.append(table, seats);
  const scroller = made('div', 'grid-scroller');
  scroller.append(canvas);
  const leave = made('p', 'grid-unseen', { id: 'grid-leave' });
  leave.textContent = words.leave;
  const status = made('p', 'grid-unseen', { role: 'status' });
  const view = made('div', 'grid-view');
  view.append(scroller, leave, status);
  place.replaceChildren(view);
  return { view, scroller, canvas, table, head, letters, lead, corner, body, panes, seat, input, status };
}

/** A layer that stays at the left while the rest scrolls. */
function stuck(pane: HTMLElement): HTMLElement {
  const holder = made('div', 'grid-stuck');
  holder.append(pane);
  return holder;
}

/** An element with a class and attributes. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

/** How wide each letter is at the usual size, measured when first asked for. */
export function measureChars(place: HTMLElement): (code: number) => number {
  const context = document.createElement('canvas').getContext('2d');
  const { fontFamily } = getComputedStyle(place);
  if (context) context.font = `13px ${fontFamily}`;
  const known = new Map<number, number>();
  return (code) => {
    const width = known.get(code) ?? context?.measureText(String.fromCharCode(code)).width ?? 7;
    known.set(code, width);
    return width;
  };
}
