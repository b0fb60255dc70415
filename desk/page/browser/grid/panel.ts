// A small panel with a title, some content and buttons, over the cells. Enter is the first button.

import { type Frame, made } from './frame.ts';
import { openPopup } from './popup.ts';

/** Opens a panel at a pixel from the grid's left edge; a button does its deed and closes it. */
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
