// What the sidebar is told of activity: plain data, as in `answers.ts` beside.

import type { UndoState } from '../../shared/activity/undo-state.ts';
import type { Delivery } from '../commands/results.ts';

/** What was done, the newest first, in the editor's language. */
export interface ActivityList {
  readonly outcome: 'activity';
  readonly sentence: string;
  readonly entries: readonly ActivityEntry[];
  /** Whether there are older ones that are not listed. */
  readonly isCut: boolean;
}

export interface ActivityEntry {
  readonly id: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** Empty when Google did not say. */
  readonly who: string;
  readonly sentence: string;
  /** Whether it made a revision, so that taking it back is a publish of its own. */
  readonly isPublication: boolean;
  readonly undo:
    | Exclude<UndoState, { readonly kind: 'none' }>
    /** Why it cannot be taken back; empty where nobody would ask. */
    | { readonly kind: 'none'; readonly sentence: string };
}

export interface UndoResult {
  readonly outcome: 'undone' | 'partly' | 'refused';
  readonly sentence: string;
  /** What was done and what was left alone, without how the delivery went; the first says the most. */
  readonly sentences: readonly string[];
  /** What visitors see now; `null` where the act was not about them. */
  readonly revision: number | null;
  readonly delivery: Delivery | null;
}
