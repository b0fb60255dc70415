// The list of what a cell may hold, under its editor. The editor keeps the keyboard.

import { holds } from './areas.ts';
import type { Board } from './board.ts';
import { isTicked } from './cell-look.ts';
import { type Frame, made } from './frame.ts';
import { placeBeside } from './popup.ts';
import { typeText } from './typing.ts';

export interface ChoiceList {
  /** Shows those that contain a text; all of them for none. */
  narrow(text: string): void;
  move(step: 1 | -1): void;
  /** The choice that is pointed at, or null. */
  pointed(): string | null;
  close(): void;
}

export function openChoices(
  frame: Frame,
  values: readonly string[],
  choose: (value: string) => void,
): ChoiceList {
  const { input } = frame;
  const box = made('div', 'grid-popup grid-choices', {
    role: 'listbox',
    id: 'grid-choices',
    'aria-label': 'Choices',
  });
  let shown: string[] = [];
  let at = -1;

  function narrow(text: string): void {
    const wanted = text.toLowerCase();
    shown = values.filter((value) => value.toLowerCase().includes(wanted));
    at = text === '' ? values.indexOf(input.value) : shown.length > 0 ? 0 : -1;
    box.replaceChildren(...shown.map(option));
    box.hidden = shown.length === 0;
    point();
  }
  function option(value: string, index: number): HTMLElement {
    const element = made('div', 'grid-choice', { role: 'option', id: `grid-choice-${index}` });
    element.textContent = value;
    element.addEventListener('mousedown', (event) => {
      event.preventDefault();
      event.stopPropagation();
      choose(value);
    });
    return element;
  }
  function point(): void {
    [...box.children].forEach((child, index) => {
      child.setAttribute('aria-selected', String(index === at));
      if (index === at) child.scrollIntoView({ block: 'nearest' });
    });
    input.setAttribute('aria-controls', 'grid-choices');
    if (at >= 0) input.setAttribute('aria-activedescendant', `grid-choice-${at}`);
    else input.removeAttribute('aria-activedescendant');
  }

  document.body.append(box);
  narrow('');
  placeBeside(box, frame.seat.getBoundingClientRect());
  return {
    narrow,
    move(step) {
      at = Math.max(0, Math.min(shown.length - 1, at + step));
      point();
    },
    pointed: () => shown[at] ?? null,
    close() {
      box.remove();
      input.setAttribute('aria-controls', 'grid-table');
      input.removeAttribute('aria-activedescendant');
    },
  };
}

// Checkboxes in cells: Space, Enter or a click on one ticks it, or takes its tick away.

/** Ticks the selected checkboxes, or unticks them when the active one is ticked. False when it is none. */
export function tick(board: Board): boolean {
  const { active, area } = board.selected;
  const isBox = (row: number, column: number) => board.sheet.choiceAt(row, column)?.kind === 'checkbox';
  if (!isBox(active.row, active.column)) return false;
  const text = isTicked(board, active.row, active.column) ? 'FALSE' : 'TRUE';
  const isAlone = area.rows * area.columns === 1 || !holds(area, active.row, active.column);
  if (isAlone) void typeText(board, active, text);
  else void board.act({ kind: 'fill', area: boxesIn(board), text });
  return true;
}

/** The part of the selection around the active cell that holds nothing but checkboxes. */
function boxesIn({ selected, sheet }: Board) {
  const { area, active } = selected;
  const isBox = (row: number) => sheet.choiceAt(row, active.column)?.kind === 'checkbox';
  let [first, last] = [active.row, active.row];
  while (first > area.row && isBox(first - 1)) first -= 1;
  while (last < area.row + area.rows - 1 && isBox(last + 1)) last += 1;
  return { row: first, column: active.column, rows: last - first + 1, columns: 1 };
}
