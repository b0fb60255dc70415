// The tour of the first minute: a card that points at the real thing and moves on by itself when a step has
// been done. It takes no focus and blocks nothing; closed, it stays closed until it is asked for in Help.

import { element, fill, icon } from '../element.ts';
import { recall, remember } from '../person.ts';
import type { Step } from './steps.ts';

const FOLLOW_EVERY_MS = 250;
const DONE_FOR_MS = 1_200;

export class Tour {
  readonly #steps: readonly Step[];
  readonly #card = element('section', { class: 'tour', 'aria-label': 'Tour', hidden: true });
  readonly #ring = element('div', { class: 'ring', 'aria-hidden': 'true', hidden: true });
  #at = 0;
  #isOpen = false;
  #following: number | undefined;

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
    for (const [index, step] of steps.entries()) {
      const isWaited = () => this.#isOpen && this.#at === index;
      step.watch(() => this.#done(index), isWaited);
    }
  }

  get parts(): readonly HTMLElement[] {
    return [this.#card, this.#ring];
  }

  /** At a first visit; later where it was left, unless it was closed. */
  openAsBefore(): void {
    const left = recall('tour');
    if (left === 'closed') return;
    this.#open(Number(left) || 0);
  }

  /** From the beginning, with the keyboard in it: somebody asked for it. */
  start(): void {
    this.#open(0);
    this.#card.querySelector('button')?.focus();
  }

  #open(at: number): void {
    this.#isOpen = true;
    this.#at = Math.min(at, this.#steps.length - 1);
    this.#card.hidden = false;
    window.clearInterval(this.#following);
    this.#following = window.setInterval(() => this.#follow(), FOLLOW_EVERY_MS);
    this.#show();
  }

  close(): void {
    this.#isOpen = false;
    remember('tour', 'closed');
    window.clearInterval(this.#following);
    this.#card.hidden = true;
    this.#ring.hidden = true;
  }

  #done(index: number): void {
    if (!this.#isOpen || index !== this.#at) return;
    this.#card.classList.add('done');
    this.#card.querySelector('h2')!.prepend('✓ ');
    this.#at = index + 1;
    window.setTimeout(() => this.#isOpen && this.#show(), DONE_FOR_MS);
  }

  #show(): void {
    const step = this.#steps[this.#at];
    this.#card.classList.remove('done');
    const close = element(
      'button',
      { type: 'button', class: 'plain', 'aria-label': 'Close the tour for good', click: () => this.close() },
      icon('close'),
    );
    if (!step) {
      remember('tour', 'closed');
      fill(
        this.#card,
        element('header', {}, element('h2', {}, 'That is all of it'), close),
        element(
          'p',
          { role: 'status' },
          'Now let the second editor interfere, or make something fail: both are at the top right. This tour is in the Help menu.',
        ),
      );
      return;
    }
    remember('tour', String(this.#at));
    fill(
      this.#card,
      element(
        'header',
        {},
        element('h2', {}, `${this.#at + 1} of ${this.#steps.length}: ${step.title}`),
        close,
      ),
      element('p', { role: 'status' }, step.words),
      element(
        'div',
        { class: 'buttons' },
        element('button', { type: 'button', class: 'plain', click: () => this.#skip() }, 'Skip this step'),
        step.show
          ? element('button', { type: 'button', class: 'main', click: () => step.show!() }, 'Show me')
          : null,
      ),
    );
    this.#follow();
  }

  #skip(): void {
    this.#at += 1;
    this.#show();
  }

  /** Keeps the ring around what the step is about. */
  #follow(): void {
    const step = this.#steps[this.#at];
    const target = step && document.querySelector<HTMLElement>(step.target);
    const box = target?.getBoundingClientRect();
    this.#ring.hidden = !box || box.width === 0;
    if (!box) return;
    const { style } = this.#ring;
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
  }
}
