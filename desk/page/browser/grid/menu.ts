// The menus of cells, of row numbers and of column letters: by the right button, Shift+F10, or the arrow that a
// column's letter shows.

import type { GridCommand } from './adapter.ts';
import { lastColumnOf, lastRowOf, letters } from './areas.ts';
import type { Board } from './board.ts';
import type { Commands } from './commands.ts';
import { type Frame, made } from './frame.ts';
import { type Presser, type Spot, spotAt } from './pointer.ts';
import { openPopup } from './popup.ts';
import type { Resizing } from './resize.ts';
import { plural } from './words.ts';

interface ContextMenu {
  press: Presser;
  /** Opens the menu at the active cell. */
  open(): void;
}

export function openContextMenu(
  board: Board,
  frame: Frame,
  commands: Commands,
  resizing: Resizing,
): ContextMenu {
  const { scroller } = frame;
  const key = /Mac/.test(navigator.platform) ? '⌘' : 'Ctrl+';

  scroller.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    const spot = spotAt(board, frame, event);
    // The Menu key tells of the editor, not of a place under the mouse.
    if (event.button === 2 && spot) show(spot.part, new DOMRect(event.clientX, event.clientY, 1, 1));
    else open();
  });
  const press: Presser = (event, spot) => {
    const arrow = event.target instanceof Element ? event.target.closest('.grid-more') : null;
    if (!arrow || event.button !== 0) return false;
    const isIn =
      spot.column >= board.selected.area.column && spot.column <= lastColumnOf(board.selected.area);
    if (!isIn || board.selected.area.rows < board.rows.count) {
      const area = { row: 1, column: spot.column, rows: board.rows.count, columns: 1 };
      board.select(
        { active: { row: 1, column: spot.column }, head: { row: area.rows, column: spot.column }, area },
        null,
      );
    }
    const beside = arrow.getBoundingClientRect();
    // After the press, so that the menu does not take it for a click elsewhere.
    setTimeout(() => show('columns', beside));
    return true;
  };
  function open(): void {
    const { area } = board.selected;
    const isRows = area.columns >= board.columns.count;
    const part = area.rows >= board.rows.count && !isRows ? 'columns' : isRows ? 'rows' : 'cells';
    show(part, frame.seat.getBoundingClientRect());
  }

  const entry = (name: string, command: GridCommand, keys?: string): MenuEntry => ({
    name,
    isOff: !commands.can(command),
    run: () => commands.run(command),
    ...(keys && { keys }),
  });

  function show(part: Spot['part'], beside: DOMRect): void {
    const { area } = board.selected;
    const title = part === 'columns' ? 'Columns' : part === 'rows' ? 'Rows' : 'Cells';
    const isAll = part === 'cells' || part === 'corner';
    openMenu(frame, title, beside, [
      entry('Cut', 'cut', `${key}X`),
      entry('Copy', 'copy', `${key}C`),
      entry('Paste', 'paste', `${key}V`),
      null,
      ...(part === 'columns' ? [] : rowEntries(area.rows)),
      ...(isAll ? [null] : []),
      ...(part === 'rows' ? [] : columnEntries(area.columns)),
      null,
      entry(clearName(part), 'clear', 'Delete'),
      ...(part === 'columns' ? widthEntries() : []),
      null,
      ...sortEntries(),
    ]);
  }
  const rowEntries = (count: number) => [
    entry(`Insert ${plural(count, 'row')} above`, 'insertRowsAbove'),
    entry(`Insert ${plural(count, 'row')} below`, 'insertRowsBelow'),
    entry(
      `Delete ${linesName('row', board.selected.area.row, lastRowOf(board.selected.area))}`,
      'deleteRows',
    ),
  ];
  const columnEntries = (count: number) => {
    const { column } = board.selected.area;
    const [first, last] = [letters(column), letters(lastColumnOf(board.selected.area))];
    return [
      entry(`Insert ${plural(count, 'column')} left`, 'insertColumnsLeft'),
      entry(`Insert ${plural(count, 'column')} right`, 'insertColumnsRight'),
      entry(`Delete ${linesName('column', first, last)}`, 'deleteColumns'),
    ];
  };
  const widthEntries = (): MenuEntry[] => [
    { name: 'Column width…', run: () => resizing.ask() },
    { name: 'Fit to content', run: () => resizing.fit() },
  ];
  const sortEntries = () => {
    const column = letters(board.selected.active.column);
    return [
      entry(`Sort by column ${column}, A to Z`, 'sortAscending'),
      entry(`Sort by column ${column}, Z to A`, 'sortDescending'),
    ];
  };
  return { press, open };
}

function clearName(part: Spot['part']): string {
  return part === 'rows' ? 'Clear rows' : part === 'columns' ? 'Clear column' : 'Clear cells';
}

function linesName(noun: string, first: string | number, last: string | number): string {
  return first === last ? `${noun} ${first}` : `${noun}s ${first}–${last}`;
}

// A menu over the page, by mouse and by keyboard.

interface MenuEntry {
  name: string;
  /** The keys that do the same. */
  keys?: string;
  isOff?: boolean;
  run(): void;
}

/** Opens a menu beside a rectangle of the window; null is a line between entries. */
function openMenu(frame: Frame, name: string, beside: DOMRect, entries: readonly (MenuEntry | null)[]): void {
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
