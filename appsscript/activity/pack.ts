// Long text in cells and back: as it is where it fits one cell, else as gzip in base64 over several.

import { MOST_CELL_CHARACTERS, packedBase64, packedCells } from '../../shared/packed.ts';

/** Beyond these an inverse is not kept: the tab would grow with every publish. */
const MOST_CELLS = 12;
/** About what those cells hold of rows once compressed; more is not even tried. */
const MOST_UNPACKED_CHARACTERS = 6_000_000;

/** The cells of a text; `null` when it is too long for them. Three service calls at most. */
export function pack(text: string): string[] | null {
  if (text.length <= MOST_CELL_CHARACTERS) return [text];
  if (text.length > MOST_UNPACKED_CHARACTERS) return null;
  const cells = packedCells(gzipped(text));
  return cells.length <= MOST_CELLS ? cells : null;
}

/** The text of such cells, blank ones behind them aside; `null` when somebody changed them. */
export function unpack(cells: readonly string[]): string | null {
  const [first = '', ...rest] = cells;
  const packed = packedBase64([first, ...rest.filter((cell) => cell !== '')]);
  return packed === null ? first : gunzipped(packed);
}

/** In base64. Three service calls. */
export function gzipped(text: string): string {
  const blob = Utilities.newBlob(text, 'application/json');
  return Utilities.base64Encode(Utilities.gzip(blob).getBytes());
}

/** `null` when it is not what `gzipped` gave. */
export function gunzipped(packed: string): string | null {
  try {
    const blob = Utilities.newBlob(Utilities.base64Decode(packed), 'application/x-gzip');
    return Utilities.ungzip(blob).getDataAsString();
  } catch {
    return null;
  }
}
