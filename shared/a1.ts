// A1 notation: how Sheets and people name cells.

/** `0` → `A`, `25` → `Z`, `26` → `AA`. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The cell at a row number (from 1) and a column index (from 0): `(5, 2)` → `C5`. */
export function cellName(rowNumber: number, columnIndex: number): string {
  return `${columnLetters(columnIndex)}${rowNumber}`;
}

/** The index of a cell's column, from 0: `C5` → 2. */
export function columnIndexOf(cell: string): number {
  const [letters = ''] = /^[A-Z]+/.exec(cell) ?? [];
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
