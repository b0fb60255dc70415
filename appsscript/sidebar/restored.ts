// A programme that was restored in the database and is not in the Sheet: what editors can do about it.

import type { CurrentState } from '../answers.ts';
import { type Bench, isFailed } from './bench.ts';
import { element, fill, keepKeyboard } from './element.ts';
import { call } from './script.ts';

export function restoredBox(bench: Bench): {
  readonly shell: HTMLElement;
  show(state: Pick<CurrentState, 'restored'>): void;
} {
  const { restored: words } = bench.words;
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
        return isFailed(answer) ? bench.words.failed(answer) : answer.sentence;
      });
      const over = act(words.over, 'plain', words.overing, async () => {
        const answer = await call('retryDelivery', restored);
        return isFailed(answer) ? bench.words.failed(answer) : answer.sentence;
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
          void bench.during(button, doing, async () => {
            const sentence = await work();
            await bench.refresh();
            keepKeyboard(button);
            return sentence;
          }),
      },
      text,
    );
    return button;
  }
}
