// One cell as it is and as it shall be.

export interface CellEdit {
  /** Row number in the tab that was read. */
  readonly row: number;
  /** From 0. */
  readonly columnIndex: number;
  readonly before: string;
  readonly after: string;
}

/** Neighbours in one column together, each run from top to bottom. */
export function runsOf<Edit extends CellEdit>(edits: readonly Edit[]): Edit[][] {
  const inOrder = [...edits].sort((one, other) => one.columnIndex - other.columnIndex || one.row - other.row);
  const runs: Edit[][] = [];
  let last: Edit | null = null;
  for (const edit of inOrder) {
    if (last && last.columnIndex === edit.columnIndex && last.row + 1 === edit.row) {
      runs[runs.length - 1]!.push(edit);
    } else runs.push([edit]);
    last = edit;
  }
  return runs;
}
