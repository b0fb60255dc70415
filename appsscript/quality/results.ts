// Quality at a glance, as the sidebar gets it: plain data, as in `answers.ts` beside.

import type { Severity } from '../../shared/issues/issue.ts';
import type { Destination } from '../commands/destination.ts';

export interface ShownQuality {
  /** Public columns that the programme uses, in their order. */
  readonly fields: readonly { readonly header: string; readonly filled: number; readonly of: number }[];
  /** The gravest first, then the most frequent. */
  readonly kinds: readonly {
    readonly severity: Severity;
    readonly count: number;
    /** A rule's name, or what one Issue of the kind says. */
    readonly message: string;
    /** Where the first of them stands. */
    readonly first: Destination;
  }[];
  /** What to repair first, as sentences. */
  readonly repairFirst: readonly { readonly sentence: string; readonly first: Destination | null }[];
}
