// Says to a screen reader what is selected when it is more than one cell; a single one is named by itself.

import { nameOfArea } from './areas.ts';
import type { Board } from './board.ts';
import type { Frame } from './frame.ts';
import { isSingle } from './selection.ts';
import { words } from './words.ts';

/** Selecting goes step by step; only where it rests is said. */
const REST_MS = 400;

/** Gives what is called when the selection may have changed. */
export function openAnnouncer(board: Board, frame: Frame): () => void {
  let message = '';
  let waiting = 0;
  return () => {
    const { area } = board.selected;
    const sentence = isSingle(board.selected, board)
      ? ''
      : words.area(nameOfArea(area), area.rows, area.columns);
    if (sentence === message) return;
    message = sentence;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      frame.status.textContent = message;
    }, REST_MS);
  };
}
