// What the sidebar is told of questions, and what it asks for: plain data, as in `answers.ts` beside.

import type { Severity } from '../../shared/issues/issue.ts';
import type { Reading } from '../../shared/questions/reading.ts';
import type { Destination } from '../commands/destination.ts';

/** A question that stands in several cells. */
export interface ShownQuestion {
  readonly id: string;
  readonly severity: Severity;
  /** The column's header. */
  readonly column: string;
  /** What stands in every one of the cells; `null` where they differ. */
  readonly typed: string | null;
  /** What is wrong with the first of them. */
  readonly message: string;
  /** How many cells ask. */
  readonly cells: number;
  /** The first of them, for whoever wants to look before answering. */
  readonly first: readonly AskedRow[];
  readonly answers: readonly ShownAnswer[];
}

export interface AskedRow {
  readonly title: string;
  readonly eventKey: string | null;
  readonly row: number;
  readonly typed: string;
}

export interface ShownAnswer {
  /** What `answerQuestion` takes. */
  readonly name: string;
  /** `null`: the answer is the text itself. */
  readonly reading: Reading | null;
  readonly example: { readonly before: string; readonly after: string };
  readonly resolves: number;
}

/** One suggestion of one Issue, as it was shown. */
export interface SuggestionTaken {
  readonly at: Destination;
  /** What the cell held when it was shown. */
  readonly before: string;
  readonly after: string;
}

export interface AnswerResult {
  readonly outcome: 'answered' | 'partly' | 'refused';
  readonly sentence: string;
  /** Cells that hold the answer now. */
  readonly cells: number;
}
