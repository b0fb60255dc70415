// Delivery once more: what is published is offered to the worker again.

import type { Delivery } from '../answers.ts';
import { type Bench, isFailed } from './bench.ts';
import { element } from './element.ts';
import { call } from './script.ts';

/** The button; `after` is told how it went. */
export function retryButton(bench: Bench, after: (delivery: Delivery) => void = () => {}): HTMLElement {
  const { words } = bench;
  const button = element(
    'button',
    {
      type: 'button',
      click: () =>
        void bench.during(button, words.publish.retrying, async () => {
          const answer = await call('retryDelivery');
          if (isFailed(answer)) return words.failed(answer);
          if (!answer.delivery) return words.publish.nothingToDeliver;
          after(answer.delivery);
          await bench.refresh();
          return answer.delivery.state === 'delivered'
            ? words.state.delivered
            : `${words.state.pending} ${words.publish.keepsLooking}`;
        }),
    },
    words.publish.retry,
  );
  return button;
}
