// What the sidebar says when an Issue is meant so, and what it is told: plain data, as in `answers.ts` beside.

import type { IssueCode } from '../../shared/issues/issue.ts';

/** An Issue of a rule that somebody says is meant so. */
export interface MeantSo {
  readonly eventKey: string | null;
  readonly row: number | null;
  readonly title: string;
  /** The Issue's code. */
  readonly rule: IssueCode;
  /** The Issue's parameter `about`. */
  readonly about: string;
}

export interface MeantSoResult {
  readonly outcome: 'kept' | 'refused';
  readonly sentence: string;
}
