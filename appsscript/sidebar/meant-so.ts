// “It is meant so”: answers what a rule asks about one event, so that it does not ask again.

import type { TitledIssue } from '../results.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, keepKeyboard } from './element.ts';
import { call } from './script.ts';

/** The button; `null` where there is nothing to answer. */
export function meantSoButton(issue: TitledIssue, context: SidebarContext): HTMLElement | null {
  if (!issue.isAnswerable) return null;
  const { eventKey, row, title, code, parameters } = issue;
  const words = context.words.meantSo;
  const button = element(
    'button',
    {
      type: 'button',
      'aria-label': words.label(title),
      click: () =>
        void context.during(button, words.keeping, async () => {
          const meant = { eventKey, row, title, rule: code, about: String(parameters.about) };
          const answer = await call('keepAsMeant', meant);
          if (isFailed(answer)) return context.words.failed(answer);
          await context.refresh();
          keepKeyboard(button);
          return answer.sentence;
        }),
    },
    words.button,
  );
  return button;
}
