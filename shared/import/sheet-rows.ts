// From planned events to rows as the `Events` tab has its columns, in whatever order people left them.

import { columnOf, type Field } from '../columns.ts';
import { fieldOfHeader, matchHeaders } from '../headers.ts';
import { bothSentences, issueIn } from '../issues/issue.ts';
import type { InterfaceLanguage } from '../language.ts';
import type { PlannedEvent } from './group.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { remark, sayRemark } from './remark.ts';

/** One row a planned event, as wide as the header; refused when the tab lacks a column that would be filled. */
export function sheetRows(
  events: readonly PlannedEvent[],
  fields: Iterable<Field>,
  header: readonly string[],
  tab: string,
  language: InterfaceLanguage = 'en',
): Outcome<string[][]> {
  const { indexOf, issues } = matchHeaders({ tab, header, rows: [], odd: [], merged: [] });
  const problems = issues
    .filter(({ severity }) => severity === 'error')
    .map((issue) => issueIn(language, issue))
    .map(bothSentences);
  const lacking = [...fields].filter((field) => !indexOf.has(field) && columnOf(field).required !== true);
  for (const field of lacking) {
    const { header: lacked } = columnOf(field);
    problems.push(sayRemark(language, remark('column-lacking', { tab, header: lacked })));
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

// By which cells the rows of an import are known again, wherever people have sorted them to.

/**
 * Whether a column of written rows tells them apart. Not what script fills, a key that script minted, and columns
 * nobody can name.
 */
export function isBrought(name: string, index: number, written: readonly (readonly string[])[]): boolean {
  const field = fieldOfHeader(name);
  if (name.trim() === '' || (field !== null && columnOf(field).script)) return false;
  return field !== 'key' || written.some((row) => (row[index] ?? '') !== '');
}
