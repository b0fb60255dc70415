// Compressed text in cells: gzip in base64, cut where a cell is full. What compresses is the platform's own.

/** A cell holds 50,000 characters; these leave room. */
export const MOST_CELL_CHARACTERS = 48_000;
/** Before each part: what stands behind it could begin with a sign that a spreadsheet reads as a formula. */
const PACKED = 'gz:';

/** The cells of a text that was compressed and written in base64. */
export function packedCells(base64: string): string[] {
  const cells: string[] = [];
  for (let from = 0; from < base64.length; from += MOST_CELL_CHARACTERS) {
    cells.push(PACKED + base64.slice(from, from + MOST_CELL_CHARACTERS));
  }
  return cells;
}

/** The base64 of such cells; `null` when they are none. */
export function packedBase64(cells: readonly string[]): string | null {
  return cells.length > 0 && cells.every((cell) => cell.startsWith(PACKED))
    ? cells.map((cell) => cell.slice(PACKED.length)).join('')
    : null;
}
