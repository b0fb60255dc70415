// Notes of cells, texts that were refused, and why a formula shows no value: shown beside the cell that the mouse
// is on, or that is active.

import { nameOf, type Place } from './areas.ts';
import type { Board } from './board.ts';
import type { Editor } from './editor.ts';
import { type Frame, made } from './frame.ts';
import { spotAt } from './pointer.ts';
import { placeBeside } from './popup.ts';
import { words } from './words.ts';

/** How long the mouse rests on a cell before its note shows. */
const REST_MS = 250;

/** Gives what shows the active cell's note; the mouse is followed from here on. */
export function openNotes(board: Board, frame: Frame, editor: Editor): () => void {
  const box = made('div', 'grid-popup grid-note');
  box.hidden = true;
  document.body.append(box);
  let resting = 0;
  let shownFor = '';

  function textFor(place: Place): string {
    const refused = board.sheet.typed.refused(place);
    if (refused !== undefined) return words.refused(refused);
    const note = board.sheet.noteAt(place.row, place.column);
    const why = board.sheet.isUncalculated(place.row, place.column) ? words.uncalculated : null;
    return [why, note].filter(Boolean).join('\n\n');
  }
  function show(place: Place, element: Element | null): void {
    const text = editor.mode() === 'ready' && element ? textFor(place) : '';
    const key = text === '' ? '' : `${nameOf(place)} ${text}`;
    if (key !== shownFor) box.textContent = text;
    shownFor = key;
    box.hidden = text === '';
    if (text === '' || !element) return;
    const { right, top } = element.getBoundingClientRect();
    placeBeside(box, new DOMRect(right + 4, top, 1, 0));
  }
  const showActive = () => {
    const { active } = board.selected;
    if (shownFor === '' && textFor(active) === '') return;
    show(active, document.getElementById(`grid-r${active.row}c${active.column}`));
  };

  frame.scroller.addEventListener('mousemove', (event) => {
    clearTimeout(resting);
    resting = window.setTimeout(() => {
      const spot = spotAt(board, frame, event);
      const cell = event.target instanceof Element ? event.target.closest('.grid-cell') : null;
      if (spot?.part === 'cells' && cell && textFor(spot) !== '') show(spot, cell);
      else showActive();
    }, REST_MS);
  });
  frame.scroller.addEventListener('mouseleave', () => {
    clearTimeout(resting);
    showActive();
  });
  frame.scroller.addEventListener('scroll', () => {
    box.hidden = true;
    shownFor = '';
  });
  return showActive;
}
