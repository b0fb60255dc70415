// Long text in cells and back: as it is where it fits one cell, else as gzip in base64 over several.

/** A cell holds 50,000 characters; these leave room. */
const MOST_CHARACTERS = 48_000;
/** Beyond these an inverse is not kept: the tab would grow with every publish. */
const MOST_CELLS = 12;
/** About what those cells hold of rows once compressed; more is not even tried. */
const MOST_UNPACKED_CHARACTERS = 6_000_000;
/** Before each part: what stands behind it could begin with a sign that a spreadsheet reads as a formula. */
const PACKED = 'gz:';

/** The cells of a text; `null` when it is too long for them. Three service calls at most. */
export function pack(text: string): string[] | null {
  if (text.length <= MOST_CHARACTERS) return [text];
  if (text.length > MOST_UNPACKED_CHARACTERS) return null;
  const packed = gzipped(text);
  const cells: string[] = [];
  for (let from = 0; from < packed.length; from += MOST_CHARACTERS) {
    cells.push(PACKED + packed.slice(from, from + MOST_CHARACTERS));
  }
  return cells.length <= MOST_CELLS ? cells : null;
}

/** The text of such cells, blank ones behind them aside; `null` when somebody changed them. */
export function unpack(cells: readonly string[]): string | null {
  const [first = '', ...rest] = cells;
  if (!first.startsWith(PACKED)) return first;
  const packed = [first, ...rest].map((cell) => cell.slice(PACKED.length)).join('');
  return gunzipped(packed);
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
