// One cell as it is and as it shall be.

export interface CellEdit {
  /** Row number in the tab that was read. */
  readonly row: number;
  /** From 0. */
  readonly columnIndex: number;
  readonly before: string;
  readonly after: string;
}

/** Cells that fill a rectangle, row by row. */
export type EditBlock<Edit extends CellEdit> = readonly (readonly Edit[])[];

/** Cells that stand together in one block, so that there are few: rows are joined first, or columns. */
export function editBlocks<Edit extends CellEdit>(edits: readonly Edit[]): EditBlock<Edit>[] {
  const byRows = joined(edits, rowOf, columnOf);
  const byColumns = joined(edits, columnOf, rowOf).map(transposed);
  return byRows.length <= byColumns.length ? byRows : byColumns;
}

type PlaceOf = (edit: CellEdit) => number;
const rowOf: PlaceOf = ({ row }) => row;
const columnOf: PlaceOf = ({ columnIndex }) => columnIndex;

/** Runs along each line; a run as long as the one beside it, and in the same place, joins it. */
function joined<Edit extends CellEdit>(
  edits: readonly Edit[],
  lineOf: PlaceOf,
  placeOf: PlaceOf,
): Edit[][][] {
  const inOrder = [...edits].sort(
    (one, other) => lineOf(one) - lineOf(other) || placeOf(one) - placeOf(other),
  );
  const runs: Edit[][] = [];
  for (const edit of inOrder) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (last && lineOf(last) === lineOf(edit) && placeOf(last) + 1 === placeOf(edit)) run.push(edit);
    else runs.push([edit]);
  }
  const blocks: Edit[][][] = [];
  const open = new Map<string, Edit[][]>();
  for (const run of runs) {
    const [first] = run as [Edit];
    const name = `${placeOf(first)} ${run.length}`;
    const block = open.get(name);
    if (block && lineOf(block[block.length - 1]![0]!) + 1 === lineOf(first)) block.push(run);
    else {
      blocks.push([run]);
      open.set(name, blocks[blocks.length - 1]!);
    }
  }
  return blocks;
}

function transposed<Edit>(lines: readonly (readonly Edit[])[]): Edit[][] {
  return lines[0]!.map((_, place) => lines.map((line) => line[place]!));
}
