// The list of what a cell may hold, under its editor. The editor keeps the keyboard.

import { type Frame, made } from './frame.ts';
import { placeBeside } from './popup.ts';

export interface ChoiceList {
  /** Shows those that contain a text; all of them for none. */
  narrow(text: string): void;
  move(step: 1 | -1): void;
  /** The choice that is pointed at, or null. */
  pointed(): string | null;
  close(): void;
}

export function openChoices(
  frame: Frame,
  values: readonly string[],
  choose: (value: string) => void,
): ChoiceList {
  const { input } = frame;
  const box = made('div', 'grid-popup grid-choices', {
    role: 'listbox',
    id: 'grid-choices',
    'aria-label': 'Choices',
  });
  let shown: string[] = [];
  let at = -1;

  function narrow(text: string): void {
    const wanted = text.toLowerCase();
    shown = values.filter((value) => value.toLowerCase().includes(wanted));
    at = text === '' ? values.indexOf(input.value) : shown.length > 0 ? 0 : -1;
    box.replaceChildren(...shown.map(option));
    box.hidden = shown.length === 0;
    point();
  }
  function option(value: string, index: number): HTMLElement {
    const element = made('div', 'grid-choice', { role: 'option', id: `grid-choice-${index}` });
    element.textContent = value;
    element.addEventListener('mousedown', (event) => {
      event.preventDefault();
      event.stopPropagation();
      choose(value);
    });
    return element;
  }
  function point(): void {
    [...box.children].forEach((child, index) => {
      child.setAttribute('aria-selected', String(index === at));
      if (index === at) child.scrollIntoView({ block: 'nearest' });
    });
    input.setAttribute('aria-controls', 'grid-choices');
    if (at >= 0) input.setAttribute('aria-activedescendant', `grid-choice-${at}`);
    else input.removeAttribute('aria-activedescendant');
  }

  document.body.append(box);
  narrow('');
  placeBeside(box, frame.seat.getBoundingClientRect());
  return {
    narrow,
    move(step) {
      at = Math.max(0, Math.min(shown.length - 1, at + step));
      point();
    },
    pointed: () => shown[at] ?? null,
    close() {
      box.remove();
      input.setAttribute('aria-controls', 'grid-table');
      input.removeAttribute('aria-activedescendant');
    },
  };
}
