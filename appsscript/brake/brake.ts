// The mass-change brake of a publish: says what would go all at once, and lets it out only when somebody has typed
// how much it is.

import { massChanges } from '../../shared/brake/mass-changes.ts';
import { bothSentences, type Issue } from '../../shared/issues/issue.ts';
import { folded } from '../../shared/text.ts';
import type { BrakeStop, NotPublished } from '../commands/results.ts';
import type { NextPublication } from '../publishing/prepare-next.ts';
import { wordsOf } from '../words/words.ts';

/** What a publish would take from visitors all at once; `null` when nothing of the kind. */
export function brakeOn(
  { before, events }: Pick<NextPublication, 'before' | 'events'>,
  issues: readonly Issue[],
): BrakeStop | null {
  const { changes, affected } = massChanges(before, events);
  if (changes.length === 0) return null;
  const words = wordsOf('brake');
  const isLoss = changes.every(({ kind }) => kind === 'removed');
  // A header that was renamed explains a column that went blank, and is repaired by a click.
  const repairs = issues.filter(({ code }) => code === 'column-renamed' || code === 'header-misspelt');
  return {
    phrase: words.phrase(affected, isLoss),
    changes: changes.map((change) => ({
      sentence: words.change(change),
      of: change.count,
      examples: change.examples.map(({ title, before: was, after }) => words.example(title, was, after)),
    })),
    repairs: repairs.map(bothSentences),
  };
}

/** Whether what somebody typed lets it out: capitals and spaces do not matter, the number does. */
export function isConfirmed({ phrase }: BrakeStop, typed: string): boolean {
  return folded(typed) === folded(phrase);
}

export function braked(brake: BrakeStop): NotPublished {
  const reasons = [...brake.changes.map(({ sentence }) => sentence), ...brake.repairs];
  return {
    outcome: 'blocked',
    why: 'mass-change',
    sentence: wordsOf('brake').sentence(reasons),
    reasons,
    brokenRows: [],
    brake,
  };
}

/** Asks in a dialog, for whoever publishes from the menu; an empty text when they think better of it. */
export function askToConfirm(brake: BrakeStop): string {
  const words = wordsOf('brake');
  const ui = SpreadsheetApp.getUi();
  const lines = brake.changes.flatMap(({ sentence, of, examples }) => [
    sentence,
    ...examples.map((example) => `  ${example}`),
    ...(of > examples.length ? ['  …'] : []),
  ]);
  const text = [...lines, ...brake.repairs, '', words.ask(brake.phrase)].join('\n');
  const answer = ui.prompt(words.askTitle, text, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : '';
}

/** Nobody confirmed it. */
export function notConfirmed(refused: NotPublished): NotPublished {
  return { ...refused, sentence: wordsOf('brake').notTyped };
}
