// What the grid says to people.

const plain = new Intl.NumberFormat('en-GB');

export const words = {
  cells: (tab: string) => `Cells of ${tab}`,
  typeHere: 'Cell text',
  leave:
    'Arrow keys move, typing replaces, F2 edits. To leave the cells press Escape, then Tab or Shift and Tab.',
  selectAll: 'Select all cells',
  blank: 'blank',
  ticked: 'ticked',
  unticked: 'not ticked',
  choices: 'choices: Alt and Down',
  locked: 'protected',
  uncalculated: 'Not calculated: the desk keeps this formula, and only Google Sheets works it out.',
  note: (note: string) => `Note: ${note}`,
  refused: (text: string) => `Not saved: “${text}”. Press Enter to take it up again.`,
  saidGoodbye: 'Press Tab to leave the cells.',
  area: (area: string, rows: number, columns: number) =>
    `${area} selected, ${plural(rows, 'row')} by ${plural(columns, 'column')}`,
  pressToPaste: (key: string) =>
    `The browser keeps the clipboard from menus. Nothing was changed: press ${key} to paste.`,
  notCopied: 'The browser did not allow copying. Select the cells and press Ctrl+C.',
  emptyClipboard: 'There is no text on the clipboard to paste. Nothing was changed.',
  tooMuch: 'That is more than 100,000 rows or 1,000 columns. Nothing was pasted: paste it in parts.',
  noFill: 'Select the cell to copy and the cells below it, then fill down.',
  dropped: 'Dropped the text that was not saved.',
};

/** `1 row`, `2,400 rows`. */
export function plural(count: number, noun: string): string {
  return `${plain.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}
