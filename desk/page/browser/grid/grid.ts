// The cells of the opened tab: composes the grid's parts and hands the page what it may ask of them.

import type { Grid, GridAdapter } from './adapter.ts';
import { openAnnouncer } from './announce.ts';
import { Board } from './board.ts';
import { tick } from './cell-choices.ts';
import { openClipboard } from './clipboard.ts';
import { openCommands } from './commands.ts';
import { openEditor } from './editor.ts';
import { openFillHandle } from './fill-handle.ts';
import { buildFrame, measureChars } from './frame.ts';
import { openKeys } from './key-actions.ts';
import { openMarks, openOthers } from './marks.ts';
import { openContextMenu } from './menu.ts';
import { openNotes } from './notes.ts';
import { openPainter } from './painter.ts';
import { openPointer, type Presser } from './pointer.ts';
import { openResizing } from './resize.ts';
import { selectPlace } from './selection.ts';
import { typeText } from './typing.ts';
import { words } from './words.ts';

/** Opens a grid that fills an element. It shows nothing until a tab is opened in it. */
export function openGrid(place: HTMLElement, adapter: GridAdapter): Grid {
  const frame = buildFrame(place);
  const charWidth = measureChars(frame.view);
  const board = new Board(adapter, charWidth);
  const painter = openPainter(board, frame);
  const marks = openMarks(board, frame);
  const editor = openEditor(board, frame, painter.room);
  const clipboard = openClipboard(board, frame, editor);
  const commands = openCommands(board, clipboard);
  const resizing = openResizing(board, frame);
  const menu = openContextMenu(board, frame, commands, resizing);
  const others = openOthers(marks);
  const showNote = openNotes(board, frame, editor);
  const announce = openAnnouncer(board, frame);

  openKeys(board, frame, editor, { ...clipboard, run: commands.run, menu: menu.open }, painter.room);
  const pressers = [
    menu.press,
    resizing.press,
    openFillHandle(board, frame, marks),
    pressCell(board, editor),
  ];
  openPointer(board, frame, editor, pressers);
  for (const draw of [marks.draw, others.draw, editor.draw, showNote, announce]) painter.onMarks(draw);

  return {
    open(tab) {
      // The same tab again is the line that was cut and is back: whoever types goes on.
      if (editor.mode() !== 'ready' && tab.id !== board.sheet.facts.id) editor.commit();
      board.open(tab);
      frame.table.setAttribute('aria-label', words.cells(tab.name));
    },
    change: (tab) => board.change(tab),
    take: (message) => {
      if (message.tab === board.sheet.facts.id) board.take(message);
    },
    showOthers: (people) => others.show(people),
    select: (area) => board.selectArea(area),
    selection: () => ({ area: board.selected.area, active: board.selected.active }),
    activeInput() {
      const { active } = board.selected;
      return (
        editor.text() ?? board.sheet.typed.waiting(active) ?? board.sheet.inputAt(active.row, active.column)
      );
    },
    commit(text) {
      if (editor.mode() !== 'ready') editor.abandon();
      void typeText(board, board.selected.active, text);
    },
    focus: () => frame.input.focus({ preventScroll: true }),
    can: (command) => commands.can(command),
    run: (command) => commands.run(command),
  };
}

/** A click on a checkbox ticks it; one on the arrow of a dropdown opens its list. */
function pressCell(board: Board, editor: { offer(): boolean }): Presser {
  return (event, spot) => {
    if (event.button !== 0 || event.shiftKey || spot.part !== 'cells') return false;
    const choice = board.sheet.choiceAt(spot.row, spot.column);
    if (!choice) return false;
    const width = board.columns.size(spot.column);
    const isOnBox = choice.kind === 'checkbox' && Math.abs(spot.fromLeft - width / 2) < 11;
    const isOnArrow = choice.kind === 'list' && spot.fromRight < 20;
    if (!isOnBox && !isOnArrow) return false;
    board.select(selectPlace(spot, board), null);
    if (isOnBox) tick(board);
    else setTimeout(() => editor.offer());
    return true;
  };
}
