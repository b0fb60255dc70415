// The editor of a cell. It has the keyboard all the time, unseen while cells are only selected, so that the
// first letter, composed or not, is already in it.

import { mergeAt, type Place } from './areas.ts';
import type { Board } from './board.ts';
import { type ChoiceList, openChoices } from './cell-choices.ts';
import { type Frame, LETTERS_PIXELS, NUMBERS_PIXELS } from './frame.ts';
import { rectangleOf } from './geometry.ts';
import type { Mode } from './keys.ts';
import { typeText } from './typing.ts';

export interface Editor {
  mode(): Mode;
  /** Opens the editor of the active cell, with a text of its own or what the cell holds. */
  open(mode?: 'type' | 'edit', text?: string): void;
  switchMode(): void;
  newline(): void;
  /** Opens the list of what the cell may hold. False when there is none. */
  offer(): boolean;
  choices(): ChoiceList | null;
  /** Closes the editor and sends what was typed. */
  commit(): void;
  abandon(): void;
  /** The text being typed, or null. */
  text(): string | null;
  /** The cell being edited, or null. */
  place(): Place | null;
  /** Puts the editor at its cell. */
  draw(): void;
}

export function openEditor(
  board: Board,
  frame: Frame,
  room: () => { width: number; height: number },
): Editor {
  const { input, seat } = frame;
  const isTouch = matchMedia('(pointer: coarse)').matches;
  let mode: Mode = 'ready';
  let editing: Place | null = null;
  let begunWith: string | null = '';
  let list: ChoiceList | null = null;

  function begin(how: 'type' | 'edit', text: string): void {
    editing = board.selected.active;
    mode = how;
    begunWith =
      board.sheet.typed.refused(editing) === undefined
        ? board.sheet.inputAt(editing.row, editing.column)
        : null;
    if (input.value !== text) input.value = text;
    input.inputMode = 'text';
    seat.classList.add('is-open');
    board.reveal = editing;
    board.redraw('marks');
    board.adapter.moved(board.selected);
  }

  function open(how: 'type' | 'edit' = 'edit', given?: string): void {
    const place = board.selected.active;
    const kept = board.sheet.typed.refused(place) ?? board.sheet.typed.waiting(place);
    begin(how, given ?? kept ?? board.sheet.inputAt(place.row, place.column));
    input.focus({ preventScroll: true });
    input.setSelectionRange(input.value.length, input.value.length);
  }

  function close(): void {
    mode = 'ready';
    editing = null;
    list?.close();
    list = null;
    input.value = '';
    if (isTouch) input.inputMode = 'none';
    seat.classList.remove('is-open');
    board.redraw('marks');
  }

  function commit(): void {
    const place = editing;
    const text = input.value;
    if (place === null) return;
    close();
    if (text !== begunWith) void send(place, text);
    board.adapter.moved(board.selected);
  }
  async function send(place: Place, text: string): Promise<void> {
    const refused = await typeText(board, place, text);
    // Nobody is busy elsewhere: the editor opens again with what was typed.
    const isIdle =
      mode === 'ready' && (document.activeElement === input || document.activeElement === document.body);
    if (refused === null || !isIdle) return;
    board.select({ active: refused, head: refused, area: { ...refused, rows: 1, columns: 1 } });
    open('edit', text);
  }

  function abandon(): void {
    if (editing) board.sheet.typed.forget(editing);
    close();
    board.redraw('cells');
    board.adapter.moved(board.selected);
  }

  function newline(): void {
    input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
    input.dispatchEvent(new Event('input'));
  }

  function offer(): boolean {
    const { row, column } = editing ?? board.selected.active;
    const choice = board.sheet.choiceAt(row, column);
    if (choice?.kind !== 'list') return false;
    if (editing === null) open();
    list ??= openChoices(frame, choice.values, (value) => {
      input.value = value;
      commit();
    });
    list.narrow('');
    return true;
  }

  input.addEventListener('input', () => {
    if (mode === 'ready') {
      if (input.value === '') return;
      begin('type', input.value);
    }
    const { row, column } = editing!;
    const choice = board.sheet.choiceAt(row, column);
    if (choice?.kind === 'list') {
      if (!list) offer();
      list?.narrow(input.value);
    }
    board.adapter.moved(board.selected);
    grow();
  });
  // Whoever goes on elsewhere in the page means what they typed; another window is only a pause.
  input.addEventListener('blur', ({ relatedTarget }) => {
    if (relatedTarget !== null) commit();
  });
  input.addEventListener('compositionstart', () => {
    if (mode === 'ready') begin('type', '');
  });

  /** For browsers in which a text field does not grow by itself. */
  function grow(): void {
    if (CSS.supports('field-sizing', 'content')) return;
    input.style.height = 'auto';
    input.style.height = `${input.scrollHeight}px`;
  }

  function draw(): void {
    const { row, column } = editing ?? board.selected.active;
    const area = mergeAt(board.merges, row, column) ?? { row, column, rows: 1, columns: 1 };
    const { x, y, width, height } = rectangleOf(area, board.rows, board.columns);
    const { frozenRows, frozenColumns } = board.sheet.facts;
    const isLow = row > frozenRows;
    const isFar = column > frozenColumns;
    const left = NUMBERS_PIXELS + x;
    const top = LETTERS_PIXELS + y;
    const space = room();
    const isWrapped = board.sheet.styleAt(row, column)?.wrap === 'WRAP';
    const wide = isFar
      ? space.width - (x - board.scrolled.left) + board.columns.end(frozenColumns)
      : space.width;
    seat.style.cssText = [
      `margin:${isLow ? top : 0}px 0 0 ${isFar ? left : 0}px`,
      `top:${isLow ? 'auto' : `${top}px`}`,
      `left:${isFar ? 'auto' : `${left}px`}`,
      `--cell-width:${width}px`,
      `--cell-height:${height}px`,
      `--most-width:${isWrapped ? width : Math.max(width, Math.min(wide, 640))}px`,
      `--most-height:${Math.max(120, Math.round(space.height * 0.7))}px`,
    ].join(';');
  }

  const before = board.rowsMoved;
  board.rowsMoved = (at, deleted, inserted) => {
    before(at, deleted, inserted);
    if (editing && editing.row >= at + deleted)
      editing = { ...editing, row: editing.row + inserted - deleted };
  };
  if (isTouch) input.inputMode = 'none';
  return {
    mode: () => mode,
    open,
    switchMode() {
      mode = mode === 'type' ? 'edit' : 'type';
    },
    newline,
    offer,
    choices: () => list,
    commit,
    abandon,
    text: () => (editing ? input.value : null),
    place: () => editing,
    draw,
  };
}
