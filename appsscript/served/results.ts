// What the commands about what visitors are served return.

import type { Fallback } from '../../shared/fallbacks.ts';
import type { Runtime } from '../../shared/runtime.ts';

/** What visitors are served, by the worker's own account. */
export interface ServedState {
  /** `not-known`: the worker cannot be asked, and the sentence says why. */
  readonly outcome: 'served' | 'not-known';
  readonly sentence: string;
  /** `null` when it is not known. */
  readonly runtime: Runtime | null;
}

/** What they would be served instead, if the database were down this very minute. */
export interface OutageOutlook {
  /** `same`: they would notice nothing. */
  readonly outcome: 'same' | 'other' | 'nothing' | 'not-known';
  readonly sentence: string;
  /** What each further source holds, the best first. */
  readonly fallbacks: readonly Fallback[];
}
