// Long text in cells and back: gzip in base64, in as many cells as it needs. What compresses is passed in, because
// Google and Node differ.

export interface Compression {
  /** The text in UTF-8, gzip, base64. */
  compress(text: string): string;
  /** Back; whatever is thrown means that it is no such text. */
  decompress(base64: string): string;
}

/** A cell holds 50,000 characters; these leave room. */
export const MOST_CHARACTERS_A_CELL = 48_000;
/** Before each part: what stands behind it could begin with a sign that a spreadsheet reads as a formula. */
const PACKED = 'gz:';

/** The text over cells, each with a mark that says what it is. */
export function packCells(text: string, { compress }: Compression): string[] {
  const packed = compress(text);
  const cells: string[] = [];
  for (let from = 0; from < packed.length; from += MOST_CHARACTERS_A_CELL) {
    cells.push(PACKED + packed.slice(from, from + MOST_CHARACTERS_A_CELL));
  }
  return cells;
}

/** The text of such cells, blank ones behind them aside; `null` when they are none, or no longer as written. */
export function unpackCells(
  cells: readonly string[],
  { decompress }: Pick<Compression, 'decompress'>,
): string | null {
  const packed = packedIn(cells);
  if (packed === null) return null;
  try {
    return decompress(packed);
  } catch {
    return null;
  }
}

/** What such cells hold, still compressed, in base64; `null` when they are none. */
export function packedIn(cells: readonly string[]): string | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || !filled.every(isPacked)) return null;
  return filled.map((cell) => cell.slice(PACKED.length)).join('');
}

export function isPacked(cell: string): boolean {
  return cell.startsWith(PACKED);
}
