// The keys that work everywhere on the page, and the list of all keys.

import { tell } from '../dialogs/ask.ts';

export interface KeyActs {
  undo(): void;
  redo(): void;
  step(step: 1 | -1): void;
}

const LIST = [
  'Enter or F2: edit a cell. Escape: leave it as it was.',
  'Arrows, Tab, Page Up and Page Down: move. With Shift: select.',
  'Ctrl+Z, Ctrl+Y: undo, redo.',
  'Ctrl+X, Ctrl+C, Ctrl+V: cut, copy, paste. Ctrl+D: fill down.',
  'Ctrl+A: select all. Delete: empty the cells.',
  'Alt+Up, Alt+Down (or Ctrl+Shift+Page Up, Page Down): sheet before, sheet after.',
  'F6: to the next part of the page: menu, grid, sidebar, sheets.',
  'Ctrl+/: this list.',
];

export function showKeys(): void {
  void tell('Keyboard shortcuts', LIST.join('\n'));
}

/** Listens on the whole page; a text field keeps its own undo. */
export function listenForKeys(acts: KeyActs, parts: () => readonly HTMLElement[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || document.querySelector('dialog:modal')) return;
    const withControl = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const sheets =
      withControl && event.shiftKey ? ['pageup', 'pagedown'] : event.altKey ? ['arrowup', 'arrowdown'] : [];
    if (sheets.includes(key)) acts.step(key === sheets[0] ? -1 : 1);
    else if (withControl && key === '/') showKeys();
    else if (key === 'f6') nextPart(parts(), event.shiftKey ? -1 : 1);
    else if (withControl && !event.altKey && !isTextField(event.target)) {
      if (key === 'z' && !event.shiftKey) acts.undo();
      else if (key === 'y' || key === 'z') acts.redo();
      else return;
    } else return;
    event.preventDefault();
  });
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Moves the keyboard to the next part that can take it. */
function nextPart(parts: readonly HTMLElement[], step: 1 | -1): void {
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  for (let tried = 1; tried <= parts.length; tried++) {
    const part = parts.at((at + step * tried) % parts.length)!;
    const first = part.querySelector<HTMLElement>(
      '[tabindex="0"], button:not([tabindex="-1"]), iframe, input, textarea',
    );
    if (part.hidden || !first) continue;
    first.focus();
    return;
  }
}
