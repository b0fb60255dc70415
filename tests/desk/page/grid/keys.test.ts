import { expect, it } from 'vitest';
import { keyActionOf, type Mode } from '../../../../desk/page/browser/grid/keys.ts';

/** `Control+Shift+a` as a key. */
function keyAction(chord: string, mode: Mode = 'ready') {
  const parts = chord.split('+');
  const has = (name: string) => parts.slice(0, -1).includes(name);
  const key = { key: parts.at(-1)!, isControl: has('Control'), isShift: has('Shift'), isAlt: has('Alt') };
  return keyActionOf(key, mode);
}

it.each([
  ['ArrowDown', { do: 'move', by: 'cell', direction: { rows: 1, columns: 0 }, isExtending: false }],
  [
    'Control+Shift+ArrowRight',
    { do: 'move', by: 'edge', direction: { rows: 0, columns: 1 }, isExtending: true },
  ],
  ['PageUp', { do: 'move', by: 'page', direction: { rows: -1, columns: 0 }, isExtending: false }],
  ['Control+Home', { do: 'jump', to: 'first', isExtending: false }],
  ['Shift+End', { do: 'jump', to: 'rowEnd', isExtending: true }],
  ['Tab', { do: 'next', along: 'row', step: 1 }],
  ['Shift+Tab', { do: 'next', along: 'row', step: -1 }],
  ['Enter', { do: 'edit' }],
  ['Shift+Enter', { do: 'next', along: 'column', step: -1 }],
  ['F2', { do: 'edit' }],
  ['Backspace', { do: 'run', command: 'clear' }],
  ['Control+z', { do: 'undo' }],
  ['Control+Shift+Z', { do: 'redo' }],
  ['Control+y', { do: 'redo' }],
  ['Control+d', { do: 'run', command: 'fillDown' }],
  ['Control+Shift+V', { do: 'pasteValues' }],
  ['Shift+ ', { do: 'selectRows' }],
  ['Control+ ', { do: 'selectColumns' }],
  ['Alt+ArrowDown', { do: 'offer' }],
  ['Shift+F10', { do: 'menu' }],
])('reads %s while cells are selected', (chord, expected) => {
  expect(keyAction(chord)).toEqual(expected);
});

it.each([
  'a',
  'É',
  '=',
  'F6',
  'F5',
  'Control+c',
  'Control+v',
  'Control+r',
  'Control+;',
  'Control+Tab',
  'Alt+ArrowLeft',
])('leaves %s to the browser', (chord) => {
  expect(keyAction(chord)).toBeNull();
});

it('gives the arrows to the text only while a cell is edited', () => {
  expect(keyAction('ArrowLeft', 'edit')).toBeNull();
  expect(keyAction('ArrowLeft', 'type')).toMatchObject({ do: 'move' });
  expect(keyAction('Shift+ArrowLeft', 'type')).toBeNull();
  expect(keyAction('Home', 'type')).toBeNull();
});

it.each(['edit', 'type'] as const)(
  'ends with Enter, Tab and Escape, and breaks lines with Alt, in mode %s',
  (mode) => {
    expect(keyAction('Enter', mode)).toEqual({ do: 'next', along: 'column', step: 1 });
    expect(keyAction('Shift+Enter', mode)).toEqual({ do: 'next', along: 'column', step: -1 });
    expect(keyAction('Tab', mode)).toEqual({ do: 'next', along: 'row', step: 1 });
    expect(keyAction('Escape', mode)).toEqual({ do: 'abandon' });
    expect(keyAction('Alt+Enter', mode)).toEqual({ do: 'newline' });
    expect(keyAction('Control+Enter', mode)).toEqual({ do: 'newline' });
    expect(keyAction('Control+z', mode)).toBeNull();
    expect(keyAction('Backspace', mode)).toBeNull();
  },
);
