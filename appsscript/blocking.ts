// Errors that are no single row's: they stop a publish, and holding rows back does not help.

import type { Issue } from '../shared/issues/issue.ts';
import { EVENTS_TAB } from '../shared/tabs.ts';

/** The errors that are no single row's, each as a sentence with its mend. */
export function blockingSentences(issues: readonly Issue[]): string[] {
  return issues
    .filter(
      ({ severity, tab, row }) => severity === 'error' && (tab !== EVENTS_TAB || row === null || row === 1),
    )
    .map(({ message, mend }) => `${message} ${mend}`);
}
