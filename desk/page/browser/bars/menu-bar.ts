// The menu bar: one stop for the Tab key, arrows between menus, Down or Enter to open one.

import { element, fill } from '../element.ts';
import { type Item, type OpenMenu, openMenu } from './menu.ts';

export interface MenuOfBar {
  readonly name: string;
  /** Made anew at each opening, so that it says what can be done now. */
  items(): readonly Item[];
}

export class MenuBar {
  readonly bar = element('div', { class: 'menu-bar', role: 'menubar', 'aria-label': 'Menu' });
  /** Puts the keyboard back to work when an entry has been chosen. */
  readonly #back: () => void;
  #menus: readonly MenuOfBar[] = [];
  #open: { index: number; menu: OpenMenu } | null = null;

  constructor(back: () => void) {
    this.#back = back;
    this.bar.addEventListener('keydown', (event) => this.#key(event));
  }

  show(menus: readonly MenuOfBar[]): void {
    if (menus.map(({ name }) => name).join('\n') === this.#menus.map(({ name }) => name).join('\n')) {
      this.#menus = menus;
      return;
    }
    this.#menus = menus;
    fill(this.bar, ...menus.map(({ name }, index) => this.#button(name, index)));
  }

  #button(name: string, index: number): HTMLElement {
    const button = element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        tabindex: index === 0 ? 0 : -1,
        click: () => this.#show(index),
        pointerenter: () => {
          if (this.#open && this.#open.index !== index) this.#show(index);
        },
      },
      name,
    );
    return button;
  }

  #show(index: number): void {
    this.#open?.menu.close();
    const button = this.#focus(index);
    button.setAttribute('aria-expanded', 'true');
    const { name, items } = this.#menus[index]!;
    const menu = openMenu(items(), {
      label: name,
      at: { below: button },
      sideways: (step) => this.#show((index + step + this.#menus.length) % this.#menus.length),
      closed: (chosen) => {
        this.#open = null;
        button.setAttribute('aria-expanded', 'false');
        if (chosen) this.#back();
        else button.focus();
      },
    });
    this.#open = { index, menu };
  }

  #focus(index: number): HTMLElement {
    const buttons = [...this.bar.children] as HTMLElement[];
    for (const [at, button] of buttons.entries()) button.tabIndex = at === index ? 0 : -1;
    buttons[index]!.focus();
    return buttons[index]!;
  }

  #key(event: KeyboardEvent): void {
    const { length } = this.#menus;
    const at = ([...this.bar.children] as Element[]).indexOf(document.activeElement!);
    if (at < 0) return;
    if (event.key === 'ArrowRight') this.#focus((at + 1) % length);
    else if (event.key === 'ArrowLeft') this.#focus((at + length - 1) % length);
    else if (event.key === 'Home') this.#focus(0);
    else if (event.key === 'End') this.#focus(length - 1);
    else if (['ArrowDown', 'Enter', ' '].includes(event.key)) this.#show(at);
    else if (event.key === 'Escape') this.#back();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) this.#byLetter(event.key, at);
    else return;
    event.preventDefault();
  }

  #byLetter(letter: string, at: number): void {
    const { length } = this.#menus;
    for (let step = 1; step <= length; step++) {
      const index = (at + step) % length;
      if (this.#menus[index]!.name.toLowerCase().startsWith(letter.toLowerCase())) {
        this.#focus(index);
        return;
      }
    }
  }
}
