// Errors that are no single row's: they stop a publish, and holding rows back does not help.

import { bothSentences, type Issue } from '../shared/issues/issue.ts';
import { FIRST_DATA_ROW } from '../shared/table.ts';
import { TABS_OF_ROWS } from '../shared/tabs.ts';

/** The errors that are no single row's, each as a sentence with its mend. */
export function blockingSentences(issues: readonly Issue[]): string[] {
  return issues
    .filter(
      ({ severity, tab, row }) =>
        severity === 'error' && (!TABS_OF_ROWS.has(tab) || row === null || row < FIRST_DATA_ROW),
    )
    .map(bothSentences);
}
