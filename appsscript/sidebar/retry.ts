// Delivery once more: what is published is offered to the worker again.

import type { Delivery } from '../commands/results.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element } from './element.ts';
import { call } from './script.ts';

/** The button; `after` is told how it went. */
export function retryButton(
  context: SidebarContext,
  after: (delivery: Delivery) => void = () => {},
): HTMLElement {
  const { words } = context;
  const button = element(
    'button',
    {
      type: 'button',
      click: () =>
        void context.during(button, words.publish.retrying, async () => {
          const answer = await call('retryDelivery');
          if (isFailed(answer)) return words.failed(answer);
          if (!answer.delivery) return words.publish.nothingToDeliver;
          after(answer.delivery);
          await context.refresh();
          return answer.delivery.state === 'delivered'
            ? words.state.delivered
            : `${words.state.pending} ${words.publish.keepsLooking}`;
        }),
    },
    words.publish.retry,
  );
  return button;
}
