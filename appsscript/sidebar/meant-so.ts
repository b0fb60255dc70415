// “It is meant so”: answers what a rule asks about one event, so that it does not ask again.

import type { TitledIssue } from '../answers.ts';
import { type Bench, isFailed } from './bench.ts';
import { element, keepKeyboard } from './element.ts';
import { call } from './script.ts';

/** The button; `null` where there is nothing to answer. */
export function meantSoButton(issue: TitledIssue, bench: Bench): HTMLElement | null {
  if (!issue.isAnswerable) return null;
  const { eventKey, row, title, code, parameters } = issue;
  const words = bench.words.meantSo;
  const button = element(
    'button',
    {
      type: 'button',
      'aria-label': words.label(title),
      click: () =>
        void bench.during(button, words.keeping, async () => {
          const meant = { eventKey, row, title, rule: code, about: String(parameters.about) };
          const answer = await call('keepAsMeant', meant);
          if (isFailed(answer)) return bench.words.failed(answer);
          await bench.refresh();
          keepKeyboard(button);
          return answer.sentence;
        }),
    },
    words.button,
  );
  return button;
}
