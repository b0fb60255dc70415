// A menu over the page, by mouse and by keyboard.

import { type Frame, made } from './frame.ts';
import { openPopup } from './popup.ts';

export interface MenuEntry {
  name: string;
  /** The keys that do the same. */
  keys?: string;
  isOff?: boolean;
  run(): void;
}

/** Opens a menu beside a rectangle of the window; null is a line between entries. */
export function openMenu(
  frame: Frame,
  name: string,
  beside: DOMRect,
  entries: readonly (MenuEntry | null)[],
): void {
  const box = made('div', 'grid-popup grid-menu', { role: 'menu', 'aria-label': name, tabindex: '-1' });
  box.append(...entries.map(itemOf));
  const close = openPopup(box, beside, () => frame.input.focus({ preventScroll: true }));
  const items = [...box.querySelectorAll<HTMLElement>('[role=menuitem]')];
  items[0]?.focus();

  function itemOf(entry: MenuEntry | null): HTMLElement {
    if (entry === null) return made('div', 'grid-rule', { role: 'separator' });
    const item = made('div', 'grid-item', { role: 'menuitem', tabindex: '-1' });
    item.append(entry.name);
    if (entry.isOff) item.setAttribute('aria-disabled', 'true');
    if (entry.keys) {
      const keys = made('span', 'grid-keys', { 'aria-hidden': 'true' });
      keys.textContent = entry.keys;
      item.append(keys);
    }
    item.addEventListener('mousemove', () => item.focus({ preventScroll: true }));
    item.addEventListener('click', () => choose(entry));
    return item;
  }
  function choose(entry: MenuEntry): void {
    if (entry.isOff) return;
    close();
    entry.run();
  }

  box.addEventListener('contextmenu', (event) => event.preventDefault());
  box.addEventListener('keydown', (event) => {
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = (index: number) => items[(index + items.length) % items.length]?.focus();
    if (event.key === 'ArrowDown') to(at + 1);
    else if (event.key === 'ArrowUp') to(at - 1);
    else if (event.key === 'Home') to(0);
    else if (event.key === 'End') to(items.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') items[at]?.click();
    else if (event.key === 'Tab') close();
    else if (event.key.length === 1) {
      const letter = event.key.toLowerCase();
      const named = (item: HTMLElement) => item.textContent?.toLowerCase().startsWith(letter);
      const next = [...items.slice(at + 1), ...items.slice(0, at + 1)].find(named);
      next?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
