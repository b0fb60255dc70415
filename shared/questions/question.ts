// Questions that stand in many cells: Issues of one kind in one column which the same answer resolves, be it a
// way of reading ("the day first") or one text for equal cells. What is asked once is answered once.

import { columnIndexOf } from '../a1.ts';
import { addTo } from '../groups.ts';
import type { Issue, Severity } from '../issues/issue.ts';
import { typedIn } from '../issues/typed-in.ts';
import { FIRST_DATA_ROW, type Table } from '../table.ts';
import { type Reading, readingsOf } from './reading.ts';

export interface Question {
  /** The same for the same question, however often the workbook is read. */
  readonly id: string;
  readonly code: Issue['code'];
  readonly severity: Severity;
  /** The column's header. */
  readonly column: string;
  /** What stands in every one of the cells; `null` where they differ. */
  readonly typed: string | null;
  readonly cells: readonly AskedCell[];
  /** In the order in which the first cell suggests them. */
  readonly answers: readonly Answer[];
}

/** One cell that asks. */
export interface AskedCell {
  readonly issue: Issue;
  readonly typed: string;
}

export interface Answer {
  /** What is answered: a reading, or the text itself. */
  readonly name: Reading | (string & {});
  readonly reading: Reading | null;
  /** What it makes of the first cell that it resolves. */
  readonly example: { readonly before: string; readonly after: string };
  /** How many cells it resolves. */
  readonly resolves: number;
}

/** A cell as an answer would have it. */
export interface CellResolution {
  readonly row: number;
  /** From 0. */
  readonly columnIndex: number;
  readonly before: string;
  readonly after: string;
}

/** Fewer cells than this are answered where they stand. */
const FEWEST_CELLS = 2;

/** The questions of a tab, those that stand in the most cells first. `table` is what the Issues were found in. */
export function questionsIn(issues: readonly Issue[], table: Table): Question[] {
  const groups = new Map<string, AskedCell[]>();
  // A cell with several such dates asks once.
  const seen = new Set<string>();
  for (const issue of issues) {
    const cell = askedCell(issue, table);
    if (!cell || seen.has(`${issue.code} ${issue.cell}`)) continue;
    seen.add(`${issue.code} ${issue.cell}`);
    addTo(groups, idOf(cell), cell);
  }
  return [...groups]
    .filter(([, cells]) => cells.length >= FEWEST_CELLS)
    .map(([id, cells]) => questionOf(id, cells))
    .sort((one, other) => other.cells.length - one.cells.length || (one.id < other.id ? -1 : 1));
}

/** What an answer makes of each cell; a cell to which it does not apply is left out. */
export function resolutionsOf({ cells }: Question, answer: string): CellResolution[] {
  return cells.flatMap((asking) => {
    const after = answerFor(asking, answer);
    const { row, cell: name } = asking.issue;
    return after === null
      ? []
      : [{ row: row!, columnIndex: columnIndexOf(name!), before: asking.typed, after }];
  });
}

function askedCell(issue: Issue, table: Table): AskedCell | null {
  const { row, column, suggestions, severity } = issue;
  if (suggestions.length === 0 || severity === 'note') return null;
  const typed = typedIn(table, issue);
  return typed === null || column === null || row! < FIRST_DATA_ROW ? null : { issue, typed };
}

/** Cells that are read in the same ways ask the same, and so do cells that hold the same text. */
function idOf({ issue, typed }: AskedCell): string {
  const readings = readingsOf(issue);
  const what = readings.length > 0 ? 'reading' : `text ${typed}`;
  return `${issue.code} · ${issue.column} · ${what}`;
}

function questionOf(id: string, cells: readonly AskedCell[]): Question {
  const [first] = cells as [AskedCell];
  const { code, column } = first.issue;
  const isError = cells.some(({ issue }) => issue.severity === 'error');
  const isSame = cells.every(({ typed }) => typed === first.typed);
  return {
    id,
    code,
    severity: isError ? 'error' : 'warning',
    column: column!,
    typed: isSame ? first.typed : null,
    cells,
    answers: answersTo(cells),
  };
}

function answersTo(cells: readonly AskedCell[]): Answer[] {
  const answers = new Map<string, Answer>();
  for (const { issue, typed } of cells) {
    const readings = readingsOf(issue);
    issue.suggestions.forEach((after, index) => {
      const reading = readings[index] ?? null;
      const name = reading ?? after;
      const known = answers.get(name);
      if (known) answers.set(name, { ...known, resolves: known.resolves + 1 });
      else answers.set(name, { name, reading, example: { before: typed, after }, resolves: 1 });
    });
  }
  return [...answers.values()];
}

function answerFor({ issue }: AskedCell, name: string): string | null {
  const readings = readingsOf(issue);
  const index =
    readings.length > 0 ? (readings as readonly string[]).indexOf(name) : issue.suggestions.indexOf(name);
  return issue.suggestions[index] ?? null;
}
