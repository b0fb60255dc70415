// What an editor typed into the cell of an Issue.

import { columnIndexOf } from '../a1.ts';
import { FIRST_DATA_ROW, type Table } from '../table.ts';
import type { Issue } from './issue.ts';

/** The text of the cell in the table in which the Issue was found; `null` where no one cell is meant. */
export function typedIn(
  { tab, header, rows }: Table,
  issue: Pick<Issue, 'tab' | 'row' | 'cell'>,
): string | null {
  const { row, cell } = issue;
  if (issue.tab !== tab || row === null || cell === null) return null;
  const cells = row < FIRST_DATA_ROW ? header : rows[row - FIRST_DATA_ROW];
  return cells?.[columnIndexOf(cell)] ?? null;
}
