// Errors that are no single row's: they stop a publish, and holding rows back does not help.

import type { Issue } from '../shared/issues/issue.ts';
import { FIRST_DATA_ROW } from '../shared/table.ts';
import { EVENTS_TAB, PLACEMENTS_TAB } from '../shared/tabs.ts';

/** Tabs whose rows can be held back one by one. */
const OF_ROWS: ReadonlySet<string> = new Set([EVENTS_TAB, PLACEMENTS_TAB]);

/** The errors that are no single row's, each as a sentence with its mend. */
export function blockingSentences(issues: readonly Issue[]): string[] {
  return issues
    .filter(
      ({ severity, tab, row }) =>
        severity === 'error' && (!OF_ROWS.has(tab) || row === null || row < FIRST_DATA_ROW),
    )
    .map(({ message, mend }) => `${message} ${mend}`);
}
