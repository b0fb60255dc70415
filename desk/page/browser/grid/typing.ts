// Text on its way into the workbook: seen at once, confirmed by its row, and kept when it was refused.

import type { Place } from './areas.ts';
import type { Board } from './board.ts';

/** Rows come within this time after the answer, or the text has changed nothing. */
const ROW_DELAY_MS = 2_000;

/** Types a text into a cell. Gives where it was refused, if it was. */
export async function typeText(board: Board, { row, column }: Place, text: string): Promise<Place | null> {
  const { typed } = board.sheet;
  const own = typed.put({ row, column }, text);
  board.redraw('cells');
  const isDone = await board.act({ kind: 'type', row, column, text });
  const refused = typed.answer(own, isDone);
  board.redraw('cells');
  if (isDone) {
    setTimeout(() => {
      if (typed.drop(own)) board.redraw('cells');
    }, ROW_DELAY_MS);
  }
  // Another tab may be open by now: there the text is found again when this one is opened.
  return board.sheet.typed === typed ? refused : null;
}
