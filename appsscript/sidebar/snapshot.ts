// When the last snapshot was taken, and the button for the next. The button stays when the state is read
// anew, so that the keyboard stays on it.

import type { CurrentState } from '../results.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element } from './element.ts';
import { moment } from './moment.ts';
import { call } from './script.ts';

export interface SnapshotLine {
  readonly shell: HTMLElement;
  show(state: CurrentState): void;
}

export function snapshotLine(context: SidebarContext): SnapshotLine {
  const words = context.words.snapshot;
  const last = element('p');
  const button = element(
    'button',
    {
      type: 'button',
      click: () =>
        void context.during(button, words.taking, async () => {
          const answer = await call('snapshotNow');
          if (isFailed(answer)) return context.words.failed(answer);
          await context.refresh();
          return answer.sentence;
        }),
    },
    words.take,
  );
  const shell = element('div', { class: 'snapshot' }, last, button);
  shell.hidden = true;
  return {
    shell,
    show({ snapshot }) {
      shell.hidden = false;
      last.textContent = snapshot ? words.last(moment(snapshot.at, context), snapshot.by) : words.none;
    },
  };
}
