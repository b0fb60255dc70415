// A programme that was restored in the database and is not in the Sheet: what editors can do about it.

import type { CurrentState } from '../results.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, fill, keepKeyboard } from './element.ts';
import { call } from './script.ts';

export function restoredBox(context: SidebarContext): {
  readonly shell: HTMLElement;
  show(state: Pick<CurrentState, 'restored'>): void;
} {
  const { restored: words } = context.words;
  const shell = element('div');
  return {
    shell,
    show({ restored }) {
      if (restored === null) {
        fill(shell);
        return;
      }
      const bring = act(words.bring, 'main', words.bringing, async () => {
        const answer = await call('bringRestored');
        return isFailed(answer) ? context.words.failed(answer) : answer.sentence;
      });
      const over = act(words.over, 'plain', words.overing, async () => {
        const answer = await call('retryDelivery', restored);
        return isFailed(answer) ? context.words.failed(answer) : answer.sentence;
      });
      fill(
        shell,
        element(
          'div',
          { class: 'box asks' },
          element('h2', {}, words.heading(restored)),
          element('p', {}, words.text),
          bring,
          over,
        ),
      );
    },
  };

  function act(text: string, kind: string, doing: string, work: () => Promise<string>): HTMLElement {
    const button = element(
      'button',
      {
        type: 'button',
        class: kind,
        click: () =>
          void context.during(button, doing, async () => {
            const sentence = await work();
            await context.refresh();
            keepKeyboard(button);
            return sentence;
          }),
      },
      text,
    );
    return button;
  }
}
