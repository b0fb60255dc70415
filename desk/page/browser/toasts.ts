// Short messages at the foot of the page, read out as they come, and kept in a list for who missed one.

import { element, fill, icon } from './element.ts';

const KEPT = 30;
const SHOWN = 4;
const LEAST_MS = 6_000;
const A_LETTER_MS = 60;

interface ToastMessage {
  readonly at: Date;
  readonly title: string | null;
  readonly message: string;
}

export class Toasts {
  /** The stack of toasts; to be put into the document once. */
  readonly stack = element('div', { class: 'toasts', role: 'log', 'aria-label': 'Messages' });
  /** What has been said, the newest first. */
  readonly history = element('ol', { class: 'history' });
  readonly #said: ToastMessage[] = [];

  /**
   * Shows a message long enough to read it, `seconds` at least; fewer than none: until it is closed. It stays
   * while the pointer or the keyboard is on it.
   */
  show(message: string, { title = null as string | null, seconds = 0 } = {}): void {
    this.#keep({ at: new Date(), title, message });
    const close = element(
      'button',
      { type: 'button', class: 'plain', 'aria-label': 'Close this message', click: () => toast.remove() },
      icon('close'),
    );
    const words = element('div', {}, title ? element('b', {}, title) : null, element('p', {}, message));
    const toast = element('div', { class: 'toast' }, words, close);
    this.stack.append(toast);
    while (this.stack.childElementCount > SHOWN) this.stack.firstElementChild!.remove();
    if (seconds >= 0) {
      const ms = Math.max(seconds * 1_000, LEAST_MS, message.length * A_LETTER_MS);
      const leave = () => {
        if (toast.matches(':hover, :focus-within')) window.setTimeout(leave, 1_000);
        else toast.remove();
      };
      window.setTimeout(leave, ms);
    }
  }

  #keep(message: ToastMessage): void {
    this.#said.unshift(message);
    this.#said.splice(KEPT);
    fill(this.history, ...this.#said.map(entry));
  }
}

function entry({ at, title, message }: ToastMessage): HTMLElement {
  const time = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return element(
    'li',
    {},
    element('time', {}, time),
    element('span', {}, title ? `${title}: ` : '', message),
  );
}
