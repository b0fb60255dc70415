// An inverse in cells and back: as it is where it fits one cell, else packed over several.

import { isPacked, MOST_CHARACTERS_A_CELL, packCells, unpackCells } from '../../shared/pack.ts';
import { gzip } from '../workbook/digest.ts';

/** Beyond these an inverse is not kept: the tab would grow with every publish. */
const MOST_CELLS = 12;
/** About what those cells hold of rows once compressed; more is not even tried. */
const MOST_UNPACKED_CHARACTERS = 6_000_000;

/** The cells of a text; `null` when it is too long for them. Three service calls at most. */
export function pack(text: string): string[] | null {
  if (text.length <= MOST_CHARACTERS_A_CELL) return [text];
  if (text.length > MOST_UNPACKED_CHARACTERS) return null;
  const cells = packCells(text, gzip);
  return cells.length <= MOST_CELLS ? cells : null;
}

/** The text of such cells, blank ones behind them aside; `null` when somebody changed them. */
export function unpack(cells: readonly string[]): string | null {
  const [first = ''] = cells;
  return isPacked(first) ? unpackCells(cells, gzip) : first;
}
