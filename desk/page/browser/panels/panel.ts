// The panel beside the grid that shows one thing at a time: the second editor, faults, messages.

import { element, fill, icon } from '../element.ts';
import type { News } from '../news.ts';

export interface Panel {
  readonly title: string;
  readonly content: HTMLElement;
  opened?(): void;
  closed?(): void;
}

export class PanelPlace {
  readonly shell = element('aside', { class: 'panel', 'aria-label': 'Panel', hidden: true });
  readonly #news: News;
  readonly #back: () => void;
  #open: Panel | null = null;

  constructor(news: News, back: () => void) {
    this.#news = news;
    this.#back = back;
  }

  /** Opens a panel, or closes it when it is the open one. */
  toggle(panel: Panel): void {
    if (this.#open === panel) {
      this.close();
      return;
    }
    this.#open?.closed?.();
    this.#open = panel;
    const title = element('h2', { tabindex: -1 }, panel.title);
    const close = element(
      'button',
      { type: 'button', class: 'plain', 'aria-label': `Close ${panel.title}`, click: () => this.close() },
      icon('close'),
    );
    fill(this.shell, element('header', {}, title, close), panel.content);
    this.shell.setAttribute('aria-label', panel.title);
    this.shell.hidden = false;
    this.#news.tell('panel', panel.title);
    panel.opened?.();
    title.focus();
  }

  close(): void {
    this.#open?.closed?.();
    this.#open = null;
    this.#news.tell('panel', null);
    this.shell.hidden = true;
    fill(this.shell);
    this.#back();
  }
}
