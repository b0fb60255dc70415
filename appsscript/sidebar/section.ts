// A section that opens and closes. It is made once and only its content changes, so that what is open, and
// how far it is scrolled, stays as the editor left it.

import { element } from './element.ts';

export interface Section {
  readonly shell: HTMLElement;
  readonly content: HTMLElement;
  /** Changes the heading, for example to a count. */
  title(text: string): void;
  open(): void;
}

/** A section; `onOpen` runs whenever it is opened. */
export function section(heading: string, onOpen: () => void = () => {}): Section {
  const title = element('h2', {}, heading);
  const content = element('div');
  const details = element('details', {}, element('summary', {}, title), content);
  details.addEventListener('toggle', () => {
    if (details.open) onOpen();
  });
  return {
    shell: element('section', {}, details),
    content,
    title(text) {
      title.textContent = text;
    },
    open() {
      details.open = true;
    },
  };
}
