// Takes an answer back, so that the question is asked again; or gives it again.

import type { Inverse } from '../../shared/activity/inverse.ts';
import { appendAnswer, keptAnswers, removeAnswer } from '../rules/decisions-tab.ts';
import { wordsOf } from '../words/words.ts';
import { refused, type TakenBack } from './undo-cells.ts';

type AnswerInverse = Extract<Inverse, { readonly kind: 'answer' }>;

/** Removes exactly the line that was added, if nobody changed it since. Call it under the lock. */
export function undoAnswer(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { answer, isKept }: AnswerInverse,
): TakenBack {
  const words = wordsOf('activity');
  if (isKept) {
    if (!removeAnswer(spreadsheet, answer)) return refused(words.answerGone);
  } else {
    const isThere = keptAnswers(spreadsheet).some((each) => JSON.stringify(each) === JSON.stringify(answer));
    if (!isThere) appendAnswer(spreadsheet, answer);
  }
  return {
    outcome: 'undone',
    sentences: [isKept ? words.askedAgain : words.answeredAgain],
    count: 1,
    again: { kind: 'answer', answer, isKept: !isKept },
  };
}
