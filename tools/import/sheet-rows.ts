// From planned events to rows as the `Events` tab has its columns, in whatever order people left them.

import { columnOf, type Field } from '../../shared/columns.ts';
import { matchHeaders } from '../../shared/headers.ts';
import type { PlannedEvent } from './group.ts';
import { done, type Outcome, refused } from './outcome.ts';

/** One row a planned event, as wide as the header; refused when the tab lacks a column that would be filled. */
export function sheetRows(
  events: readonly PlannedEvent[],
  fields: Iterable<Field>,
  header: readonly string[],
  tab: string,
): Outcome<string[][]> {
  const { indexOf, issues } = matchHeaders({ tab, header, rows: [], odd: [], merged: [] });
  const problems = issues
    .filter(({ severity }) => severity === 'error')
    .map(({ message, mend }) => `${message} ${mend}`);
  const lacking = [...fields].filter((field) => !indexOf.has(field) && columnOf(field).required !== true);
  for (const field of lacking) {
    problems.push(
      `${tab} has no column “${columnOf(field).header}”. Add the header, or leave it out of the mapping.`,
    );
  }
  if (problems.length > 0) return refused(...problems);
  return done(
    events.map(({ cells }) => {
      const row = header.map(() => '');
      for (const [field, cell] of cells) row[indexOf.get(field)!] = cell;
      return row;
    }),
  );
}
