// Things that open over the page beside something: menus, lists, panels. One at a time; Escape, a click
// elsewhere or scrolling closes it.

import { type Frame, made } from './frame.ts';

/** What is open now. */
let closeOpen: (() => void) | null = null;

/** Shows an element beside a rectangle; gives what closes it. `closed` is told once, however it closes. */
export function openPopup(element: HTMLElement, beside: DOMRect, closed: () => void): () => void {
  closeOpen?.();
  document.body.append(element);
  placeBeside(element, beside);
  const outside = (event: Event) => {
    if (!(event.target instanceof Node && element.contains(event.target))) close();
  };
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const leave = ({ relatedTarget: next }: FocusEvent) => {
    if (next instanceof Node && !element.contains(next)) close();
  };
  function close(): void {
    if (closeOpen !== close) return;
    closeOpen = null;
    document.removeEventListener('mousedown', outside, true);
    window.removeEventListener('resize', close);
    element.removeEventListener('keydown', giveUp);
    element.removeEventListener('focusout', leave);
    element.remove();
    closed();
  }
  closeOpen = close;
  document.addEventListener('mousedown', outside, true);
  window.addEventListener('resize', close);
  element.addEventListener('keydown', giveUp);
  element.addEventListener('focusout', leave);
  return close;
}

/** Puts an element under a rectangle, or over it where there is more room, and within the window. */
export function placeBeside(element: HTMLElement, beside: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const left = Math.max(4, Math.min(beside.left, innerWidth - width - 4));
  const isUnder = beside.bottom + height <= innerHeight - 4 || beside.top < innerHeight - beside.bottom;
  const top = isUnder ? Math.min(beside.bottom, innerHeight - height - 4) : beside.top - height;
  element.style.left = `${left}px`;
  element.style.top = `${Math.max(4, top)}px`;
}

// A small panel with a title, some content and buttons, over the cells. Enter is the first button.

/** Opens a panel at a pixel from the grid's left edge; a button does its action and closes it. */
export function openPanel(
  frame: Frame,
  title: string,
  left: number,
  content: readonly HTMLElement[],
  buttons: Readonly<Record<string, () => void>>,
): void {
  const box = made('div', 'grid-popup grid-panel', { role: 'dialog', 'aria-label': title });
  const form = made('form', '');
  const heading = made('p', 'grid-title');
  heading.textContent = title;
  const row = made('div', 'grid-buttons');
  Object.entries(buttons).forEach(([name, keyAction], index) => {
    const button = made('button', index === 0 ? 'is-main' : '', { type: index === 0 ? 'submit' : 'button' });
    button.textContent = name;
    if (index > 0) button.addEventListener('click', () => finish(keyAction));
    row.append(button);
  });
  form.append(heading, ...content, row);
  box.append(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    finish(Object.values(buttons)[0]!);
  });
  const { left: viewLeft, top } = frame.scroller.getBoundingClientRect();
  const close = openPopup(box, new DOMRect(viewLeft + left, top, 1, 24), () => {
    frame.input.focus({ preventScroll: true });
  });
  const first = box.querySelector<HTMLInputElement>('input');
  first?.focus();
  if (first && first.type !== 'checkbox') first.select();

  function finish(pressed: () => void): void {
    close();
    pressed();
  }
}
