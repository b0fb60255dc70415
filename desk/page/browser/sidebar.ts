// The sidebar: 300 pixels beside the grid, with the page that the script showed last. Whether it is open is
// remembered; it opens by itself until somebody has closed it.

import { element, fill, icon } from './element.ts';
import { type FrameAdapter, openFrame } from './frame/frame.ts';
import { recall, remember } from './person.ts';
import type { Runs } from './runs.ts';

export class Sidebar {
  readonly shell = element('aside', { class: 'sidebar', 'aria-label': 'Sidebar', hidden: true });
  readonly #adapter: () => FrameAdapter;

  /** `adapter` is what a frame in it may ask of the page, but for closing. */
  constructor(adapter: () => FrameAdapter) {
    this.#adapter = adapter;
  }

  get isOpen(): boolean {
    return !this.shell.hidden;
  }

  show(title: string, html: string): void {
    const close = element(
      'button',
      { type: 'button', class: 'plain', 'aria-label': 'Close the sidebar', click: () => this.close() },
      icon('close'),
    );
    const name = title || 'Sidebar';
    fill(
      this.shell,
      element('header', {}, element('h2', {}, name), close),
      openFrame(name, html, { ...this.#adapter(), close: () => this.close(), resize: () => {} }),
    );
    this.shell.setAttribute('aria-label', name);
    this.shell.hidden = false;
    remember('sidebar', 'open');
  }

  close(): void {
    this.shell.hidden = true;
    fill(this.shell);
    remember('sidebar', 'closed');
    this.#adapter().focusEditor();
  }

  /** Opens it as the menu does, through the script, unless it was closed at the last visit. */
  async openAsBefore(runs: Runs): Promise<void> {
    if (recall('sidebar') !== 'closed') await runs.run({ name: 'showSidebar' });
  }
}
