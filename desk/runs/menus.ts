// The menus that scripts have added, for each person as that person's `onOpen` made them: in their language.

import type { Menu } from './protocol.ts';

export class Menus {
  readonly #menus = new Map<string, Map<string, Menu>>();
  readonly #changed: () => void;

  /** `changed` is told whenever somebody's menus are others. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Adds a menu for a person; one of the same caption is replaced. */
  add(email: string, menu: Menu): void {
    const own = this.#menus.get(email) ?? new Map<string, Menu>();
    // Whoever came last is last: a picture of the workbook shows their menus.
    this.#menus.delete(email);
    this.#menus.set(email, own.set(menu.caption, menu));
    this.#changed();
  }

  /** A person's menus, from left to right. */
  of(email: string): Menu[] {
    return [...(this.#menus.get(email)?.values() ?? [])];
  }

  /** The menus of whoever opened the workbook last. */
  latest(): Menu[] {
    return [...([...this.#menus.values()].at(-1)?.values() ?? [])];
  }
}
