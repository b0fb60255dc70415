// What came of taking an act back.

import type { Inverse } from '../../shared/activity/inverse.ts';
import type { Offer } from '../delivery/deliver.ts';

/** What went back, or why nothing did. Where visitors are concerned, what is to be offered to the worker. */
export interface TakenBack {
  readonly outcome: 'undone' | 'partly' | 'refused';
  readonly sentences: readonly string[];
  /** How many events or settings. */
  readonly count: number;
  /** How many placements, with a publish. */
  readonly placed?: number;
  /** How to do it again. */
  readonly again?: Inverse;
  readonly offer?: Offer;
}

/** Nothing was done. */
export function refused(...sentences: string[]): TakenBack {
  return { outcome: 'refused', sentences, count: 0 };
}
