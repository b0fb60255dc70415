// Does what keys mean.

import type { GridCommand } from './adapter.ts';
import type { Board } from './board.ts';
import { tick } from './cell-choices.ts';
import type { Editor } from './editor.ts';
import type { Frame } from './frame.ts';
import { type KeyAction, keyActionOf } from './keys.ts';
import { go, jump, move, selectLines } from './moves.ts';
import { beside, cycled, isSingle } from './selection.ts';
import { words } from './words.ts';

/** What keys reach beyond the selection. */
export interface Reach {
  run(command: GridCommand): void;
  menu(): void;
  /** The next paste takes values alone. */
  pasteValues(): void;
  /** Escape, before it means leaving: true when there was something else to give up. */
  giveUp(): boolean;
}

export function openKeys(
  board: Board,
  frame: Frame,
  editor: Editor,
  reach: Reach,
  room: () => { height: number },
): void {
  const { input } = frame;
  /** The column that Enter goes back to after Tab. */
  let tabbedFrom: number | null = null;
  let isLeaving = false;

  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    const { key, shiftKey: isShift, altKey: isAlt } = event;
    if (key === 'Tab' && isLeaving) return;
    if (['Shift', 'Control', 'Alt', 'Meta'].includes(key)) return;
    isLeaving = false;
    if (listTakes(event)) return event.preventDefault();
    const keyAction = keyActionOf(
      { key, isControl: event.ctrlKey || event.metaKey, isShift, isAlt },
      editor.mode(),
    );
    if (keyAction === null) return;
    if (perform(keyAction)) event.preventDefault();
  });
  input.addEventListener('blur', () => {
    isLeaving = false;
  });

  /** An open list of choices takes the keys that move in it and choose. */
  function listTakes({ key, altKey, shiftKey }: KeyboardEvent): boolean {
    const list = editor.choices();
    if (list === null) return false;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      list.move(key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    const pointed = list.pointed();
    if ((key !== 'Enter' && key !== 'Tab') || pointed === null || altKey) return false;
    input.value = pointed;
    next(key === 'Tab' ? 'row' : 'column', shiftKey ? -1 : 1);
    return true;
  }

  /** False leaves the key to the browser after all. */
  function perform(pressed: KeyAction): boolean {
    if (pressed.do !== 'next') tabbedFrom = null;
    switch (pressed.do) {
      case 'move':
        editor.commit();
        move(board, pressed, room().height);
        return true;
      case 'jump':
        jump(board, pressed);
        return true;
      case 'next':
        next(pressed.along, pressed.step);
        return true;
      case 'run':
        reach.run(pressed.command);
        return true;
      case 'edit':
        return edit();
      case 'abandon':
        abandon();
        return true;
      case 'newline':
        if (isSingle(board.selected, board)) editor.newline();
        else fillAll();
        return true;
      case 'switchMode':
        editor.switchMode();
        return true;
      case 'offer':
        // Elsewhere these keys are the page's, to go to another tab.
        return editor.offer();
      case 'tick':
        return tick(board);
      case 'undo':
        board.adapter.undo();
        return true;
      case 'redo':
        board.adapter.redo();
        return true;
      case 'selectRows':
      case 'selectColumns':
        selectLines(board, pressed.do === 'selectRows');
        return true;
      case 'menu':
        reach.menu();
        return true;
      case 'pasteValues':
        reach.pasteValues();
        return false;
      case 'reveal':
        board.select(board.selected, board.selected.active);
        return true;
    }
  }

  function next(along: 'row' | 'column', step: 1 | -1): void {
    const wasEditing = editor.mode() !== 'ready';
    const { active } = board.selected;
    editor.commit();
    if (!isSingle(board.selected, board)) {
      const moved = cycled(board.selected, along, step, board);
      board.select(moved, moved.active);
      return;
    }
    const direction =
      along === 'row' ? { rows: 0 as const, columns: step } : { rows: step, columns: 0 as const };
    let place = beside(active, direction, board);
    if (along === 'row') tabbedFrom ??= active.column;
    else if (wasEditing && tabbedFrom !== null && step > 0) place = { ...place, column: tabbedFrom };
    if (along === 'column') tabbedFrom = null;
    go(board, place, false);
  }

  function edit(): boolean {
    const { active } = board.selected;
    const choice = board.sheet.choiceAt(active.row, active.column);
    if (choice?.kind === 'checkbox') return tick(board);
    if (choice?.kind === 'list') editor.offer();
    else editor.open();
    return true;
  }
  function abandon(): void {
    if (editor.mode() !== 'ready') editor.abandon();
    else if (!reach.giveUp()) prepareToLeave();
  }
  function prepareToLeave(): void {
    const { active } = board.selected;
    if (board.sheet.typed.refused(active) !== undefined) {
      board.sheet.typed.forget(active);
      board.redraw('cells');
      board.adapter.announce(words.dropped);
    }
    isLeaving = true;
    frame.status.textContent = words.saidGoodbye;
  }
  /** Ctrl+Enter with several cells selected: the same text in all of them. */
  function fillAll(): void {
    const text = editor.text() ?? '';
    const { area } = board.selected;
    editor.abandon();
    void board.act({ kind: 'fill', area, text });
  }
}
