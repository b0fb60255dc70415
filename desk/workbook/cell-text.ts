// What text a cell can hold, whichever interface it comes through.

/** Why no cell can hold a text, as a sentence; null when one can. */
export function unfitText(text: string): string | null {
  if (text.includes('\0')) return 'Invalid argument: a cell cannot hold a NUL character.';
  return text.isWellFormed() ? null : 'Invalid argument: the text is no valid Unicode.';
}
