// What visitors are served right now, as the worker tells it. Asked when somebody wants to know: it takes the network.

import { type Bench, isFailed } from './bench.ts';
import { element } from './element.ts';
import { call } from './script.ts';

export function servedLine(bench: Bench): { readonly shell: HTMLElement } {
  const { state: words } = bench.words;
  const told = element('p');
  const button = element(
    'button',
    {
      type: 'button',
      class: 'plain',
      click: () =>
        void bench.during(button, words.asking, async () => {
          const answer = await call('servedNow');
          told.textContent = isFailed(answer) ? bench.words.failed(answer) : answer.sentence;
          return told.textContent;
        }),
    },
    words.served,
  );
  return { shell: element('div', { class: 'served' }, button, told) };
}
