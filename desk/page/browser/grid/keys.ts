// What each key means, as Google Sheets has it: `ready` selects, `type` fills a cell from its first letter on
// and gives the arrows back to the cells, `edit` gives them to the text.

import type { GridCommand } from './adapter.ts';
import type { Direction } from './selection.ts';

export type Mode = 'ready' | 'type' | 'edit';

/** Of a keyboard event, what matters here; `isControl` is Control, or Command on a Mac. */
export interface Key {
  key: string;
  isControl: boolean;
  isShift: boolean;
  isAlt: boolean;
}

export type KeyAction =
  | { do: 'move'; by: 'cell' | 'edge' | 'page'; direction: Direction; isExtending: boolean }
  | { do: 'jump'; to: 'rowStart' | 'rowEnd' | 'first' | 'last'; isExtending: boolean }
  /** Enter and Tab: closes the editor, and goes on by one. */
  | { do: 'next'; along: 'row' | 'column'; step: 1 | -1 }
  | { do: 'run'; command: GridCommand }
  | {
      do:
        | 'edit'
        | 'abandon'
        | 'newline'
        | 'switchMode'
        | 'offer'
        | 'tick'
        | 'undo'
        | 'redo'
        | 'selectRows'
        | 'selectColumns'
        | 'menu'
        | 'pasteValues'
        | 'reveal';
    };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** What a key does in a mode; null leaves it to the browser, which types it. */
export function keyActionOf(key: Key, mode: Mode): KeyAction | null {
  const step = key.isShift ? -1 : 1;
  if (key.key === 'Tab') return key.isControl || key.isAlt ? null : { do: 'next', along: 'row', step };
  if (mode !== 'ready') return keyActionWhileEditing(key, mode);
  return key.isControl ? keyActionWithControl(key) : (keyActionOfArrow(key) ?? keyActionAlone(key));
}

function keyActionWhileEditing(key: Key, mode: Mode): KeyAction | null {
  if (key.key === 'Escape') return { do: 'abandon' };
  if (key.key === 'F2') return { do: 'switchMode' };
  if (key.key === 'Enter') {
    if (key.isAlt || key.isControl) return { do: 'newline' };
    return { do: 'next', along: 'column', step: key.isShift ? -1 : 1 };
  }
  const direction = ARROWS[key.key];
  if (!direction || key.isShift || key.isControl) return null;
  if (key.isAlt) return direction.rows ? { do: 'offer' } : null;
  return mode === 'type' ? { do: 'move', by: 'cell', direction, isExtending: false } : null;
}

function keyActionOfArrow({ key, isShift, isControl, isAlt }: Key): KeyAction | null {
  const direction = ARROWS[key];
  if (!direction) return null;
  if (isAlt) return direction.rows > 0 ? { do: 'offer' } : null;
  return { do: 'move', by: isControl ? 'edge' : 'cell', direction, isExtending: isShift };
}

function keyActionAlone({ key, isShift, isAlt }: Key): KeyAction | null {
  switch (key) {
    case 'Enter':
      if (isAlt) return null;
      return isShift ? { do: 'next', along: 'column', step: -1 } : { do: 'edit' };
    case 'F2':
      return { do: 'edit' };
    case 'Escape':
      return { do: 'abandon' };
    case 'Delete':
    case 'Backspace':
      return { do: 'run', command: 'clear' };
    case 'Home':
      return { do: 'jump', to: 'rowStart', isExtending: isShift };
    case 'End':
      return { do: 'jump', to: 'rowEnd', isExtending: isShift };
    case 'PageUp':
    case 'PageDown': {
      const rows = key === 'PageDown' ? 1 : -1;
      return { do: 'move', by: 'page', direction: { rows, columns: 0 }, isExtending: isShift };
    }
    case ' ':
      return isShift ? { do: 'selectRows' } : { do: 'tick' };
    case 'F10':
      return isShift ? { do: 'menu' } : null;
    case 'ContextMenu':
      return { do: 'menu' };
    default:
      return null;
  }
}

const COMMANDS: Readonly<Record<string, GridCommand>> = { a: 'selectAll', d: 'fillDown' };

function keyActionWithControl(key: Key): KeyAction | null {
  const arrow = keyActionOfArrow(key);
  if (arrow) return arrow;
  const letter = key.key.toLowerCase();
  if (letter === 'z') return { do: key.isShift ? 'redo' : 'undo' };
  if (letter === 'y') return { do: 'redo' };
  if (letter === 'v' && key.isShift) return { do: 'pasteValues' };
  if (letter === 'home') return { do: 'jump', to: 'first', isExtending: key.isShift };
  if (letter === 'end') return { do: 'jump', to: 'last', isExtending: key.isShift };
  if (letter === ' ') return key.isShift ? { do: 'run', command: 'selectAll' } : { do: 'selectColumns' };
  if (letter === 'backspace') return { do: 'reveal' };
  const command = key.isShift || key.isAlt ? undefined : COMMANDS[letter];
  return command ? { do: 'run', command } : null;
}
