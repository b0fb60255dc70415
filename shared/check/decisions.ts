// “Yes, it is meant so”: what people answered to the questions of rules. An answer is about what was judged,
// so that it holds while the facts hold, and the question comes back when they change.

import { folded, oneLine } from '../text.ts';

export interface RuleDecision {
  readonly eventKey: string;
  /** The code of the rule; kept also where it is none that is known here. */
  readonly rule: string;
  /** What was judged, as the Issue's `about` said it. */
  readonly about: string;
  readonly by: string;
  /** RFC 3339, UTC. */
  readonly at: string;
}

export const ANSWERS_HEADER = ['Event Key', 'Rule', 'About', 'By', 'At'] as const;

/** Where the columns of an `Answers` tab stand, from 0; −1 for one that is gone. */
export function answerColumns(header: readonly string[]): readonly number[] {
  const names = header.map(folded);
  return ANSWERS_HEADER.map((name) => names.indexOf(folded(name)));
}

/** Whether a tab is ours as far as can be told: who and when may have been deleted, what was answered not. */
export function isAnswersHeader(header: readonly string[]): boolean {
  return answerColumns(header)
    .slice(0, 3)
    .every((column) => column >= 0);
}

/** Reads all cells of the tab, its header among them; none where the tab is somebody's own. */
export function readAnswers([header = [], ...rows]: readonly (readonly string[])[]): RuleDecision[] {
  if (!isAnswersHeader(header)) return [];
  const columns = answerColumns(header);
  return rows.flatMap((cells) => {
    const [eventKey, rule, about, by, at] = columns.map((column) => oneLine(cells[column] ?? ''));
    return eventKey && rule && about ? [{ eventKey, rule, about, by: by!, at: at! }] : [];
  });
}

/** The cells of an answer, under a header whose columns may stand in another order. */
export function writeAnswer(answer: RuleDecision, header: readonly string[]): string[] {
  const { eventKey, rule, about, by, at } = answer;
  const values = [eventKey, rule, about, by, at];
  const cells = header.map(() => '');
  answerColumns(header).forEach((column, index) => {
    if (column >= 0) cells[column] = values[index]!;
  });
  return cells;
}

/** Tells whether somebody has answered a question about an event. */
export type IsAnswered = (eventKey: string, rule: string, about: string) => boolean;

export function answeredIn(answers: readonly RuleDecision[]): IsAnswered {
  const nameOf = (eventKey: string, rule: string, about: string) =>
    `${eventKey.toLowerCase()}\n${rule}\n${folded(about)}`;
  const given = new Set(answers.map(({ eventKey, rule, about }) => nameOf(eventKey, rule, about)));
  return (eventKey, rule, about) => given.size > 0 && given.has(nameOf(eventKey, rule, about));
}

/**
 * What an Issue is about, as an answer keeps it: the other event's key, where there is one, and the facts. In a
 * length that a cell shows; of longer facts the beginning and the number of letters.
 */
export function aboutOf(otherKey: string | null, facts: string): string {
  const text = oneLine(otherKey === null ? facts : `${otherKey} ${facts}`);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length})`;
}

const LONGEST = 200;
