// A menu that opens over the page: entries by arrow keys, Home and End, the first letters; Escape closes it.

import { element } from '../element.ts';

export interface Entry {
  readonly label: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly isOff?: boolean;
  /** For what is on or off. */
  readonly isChecked?: boolean;
  /** Greyed, as hidden sheets are. */
  readonly isFaint?: boolean;
  readonly link?: string;
  readonly entries?: readonly Item[];
  run?(): void;
}
export type Item = Entry | 'separator';

export interface MenuOptions {
  readonly label: string;
  /** Where it opens: below an element, above it, to its right, or at a point. */
  readonly at: { below: Element } | { above: Element } | { beside: Element } | { x: number; y: number };
  /** It has been closed; `chosen`: because an entry was chosen. */
  closed(chosen: boolean): void;
  /** A key that moves to the menu next to this one, in a menu bar. */
  sideways?(step: 1 | -1): void;
}

export interface OpenMenu {
  close(chosen?: boolean): void;
  readonly element: HTMLElement;
}

const TYPING_MS = 700;

/** Opens a menu and puts the keyboard on its first entry. */
export function openMenu(items: readonly Item[], options: MenuOptions): OpenMenu {
  const list = element('div', { class: 'menu', role: 'menu', 'aria-label': options.label, tabindex: -1 });
  const buttons = new Map<HTMLElement, Entry>();
  let child: OpenMenu | null = null;
  let typed = '';
  let typedAt = 0;

  for (const item of items) {
    if (item === 'separator') {
      list.append(element('hr', { role: 'separator' }));
      continue;
    }
    const button = entryElement(item);
    buttons.set(button, item);
    button.addEventListener('click', () => choose(button, item));
    button.addEventListener('pointerenter', () => {
      button.focus({ preventScroll: true });
      child?.close();
      if (item.entries) openChild(button, item);
    });
    list.append(button);
  }
  const all = [...buttons.keys()];

  function choose(button: HTMLElement, item: Entry): void {
    if (item.isOff) return;
    if (item.entries) {
      openChild(button, item);
      return;
    }
    close(true);
    item.run?.();
  }

  function openChild(button: HTMLElement, item: Entry): void {
    child?.close();
    button.setAttribute('aria-expanded', 'true');
    child = openMenu(item.entries!, {
      label: item.label,
      at: { beside: button },
      closed: (chosen) => {
        child = null;
        button.setAttribute('aria-expanded', 'false');
        if (chosen) close(true);
        else button.focus();
      },
    });
  }

  function close(chosen = false): void {
    if (!list.isConnected) return;
    child?.close();
    document.removeEventListener('pointerdown', outside, true);
    window.removeEventListener('blur', left);
    list.remove();
    options.closed(chosen);
  }

  const outside = (event: Event) => {
    const target = event.target as Element;
    if (target.closest('.menu')) return;
    // A press on what opened the menu closes it, and must not open it again.
    const { at } = options;
    const opener = 'below' in at ? at.below : 'above' in at ? at.above : null;
    if (opener?.contains(target)) {
      const swallow = (click: Event) => click.stopImmediatePropagation();
      document.addEventListener('click', swallow, { capture: true, once: true });
    }
    close();
  };
  // A click into a frame is no click of this document.
  const left = () => close();

  list.addEventListener('keydown', (event) => {
    const at = all.indexOf(document.activeElement as HTMLElement);
    const current = all[at] && buttons.get(all[at]);
    const go = (index: number) => all.at(index % all.length)?.focus();
    event.stopPropagation();
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at < 0 ? -1 : at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') return close();
    else if (event.key === 'ArrowRight' && current?.entries) openChild(all[at]!, current);
    else if (event.key === 'ArrowLeft' && 'beside' in options.at) close();
    else if (event.key === 'ArrowRight') options.sideways?.(1);
    else if (event.key === 'ArrowLeft') options.sideways?.(-1);
    else if ((event.key === 'Enter' || event.key === ' ') && all[at]) all[at].click();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) typeAhead(event, at);
    else return;
    event.preventDefault();
  });

  function typeAhead(event: KeyboardEvent, at: number): void {
    typed = event.timeStamp - typedAt > TYPING_MS ? event.key : typed + event.key;
    typedAt = event.timeStamp;
    const from = typed.length === 1 ? at + 1 : at;
    const order = [...all.slice(from), ...all.slice(0, from)];
    const matches = (button: HTMLElement) =>
      buttons.get(button)!.label.toLowerCase().startsWith(typed.toLowerCase());
    order.find(matches)?.focus();
  }

  landmarkOf(options.at).append(list);
  place(list, options.at);
  document.addEventListener('pointerdown', outside, true);
  window.addEventListener('blur', left);
  (all[0] ?? list).focus();
  return { close, element: list };
}

function entryElement(item: Entry): HTMLElement {
  const { label, keys, isOff = false, isChecked, isFaint = false, link, entries } = item;
  const kind = isChecked === undefined ? 'menuitem' : 'menuitemcheckbox';
  const attributes = {
    role: kind,
    tabindex: -1,
    class: isFaint ? 'faint' : '',
    ...(isOff && { 'aria-disabled': 'true' }),
    ...(isChecked !== undefined && { 'aria-checked': String(isChecked) }),
    ...(entries && { 'aria-haspopup': 'menu', 'aria-expanded': 'false' }),
    ...(keys && { 'aria-keyshortcuts': keys.replace('Ctrl', 'Control') }),
  };
  const shown = [
    element('span', {}, label),
    keys ? element('kbd', { 'aria-hidden': 'true' }, keys) : entries ? element('kbd', {}, '▸') : null,
  ];
  return link === undefined
    ? element('button', { type: 'button', ...attributes }, ...shown)
    : element('a', { href: link, target: '_blank', rel: 'noopener', ...attributes }, ...shown);
}

/** Menus stand in the part of the page that they belong to, for those who go from part to part. */
function landmarkOf(at: MenuOptions['at']): Element {
  const opener = 'below' in at ? at.below : 'above' in at ? at.above : 'beside' in at ? at.beside : null;
  return opener?.closest('header, nav, aside') ?? document.querySelector('main') ?? document.body;
}

const EDGE = 8;

function place(list: HTMLElement, at: MenuOptions['at']): void {
  const { width, height } = list.getBoundingClientRect();
  let [x, y] = [0, 0];
  if ('below' in at) {
    const box = at.below.getBoundingClientRect();
    [x, y] = [box.left, box.bottom + 2];
  } else if ('above' in at) {
    const box = at.above.getBoundingClientRect();
    [x, y] = [box.left, box.top - height - 2];
  } else if ('beside' in at) {
    const box = at.beside.getBoundingClientRect();
    [x, y] = [box.right - 2, box.top - 5];
  } else {
    [x, y] = [at.x, at.y];
  }
  list.style.left = `${Math.max(EDGE, Math.min(x, innerWidth - width - EDGE))}px`;
  list.style.top = `${Math.max(EDGE, Math.min(y, innerHeight - height - EDGE))}px`;
}
