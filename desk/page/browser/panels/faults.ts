// Making something fail: every fault with what to try and what one should see, what is armed, and the way
// back to all well.

import type { ArmedFault } from '../../../faults/schema.ts';
import { element, fill } from '../element.ts';
import { send } from '../requests.ts';
import type { Toasts } from '../toasts.ts';
import { OFFERED, type OfferedFault } from './fault-list.ts';
import type { Panel } from './panel.ts';

interface ListedFault {
  armed: ArmedFault[];
}

const LOOK_EVERY_MS = 2_000;

export function faultsPanel(toasts: Toasts): Panel {
  const armed = element('div', { class: 'armed', role: 'status' });
  let looking: number | undefined;
  let shown = '';

  async function ask(body: object | null, method: string): Promise<boolean> {
    const sent = await send<ListedFault>('/desk/api/faults', body, method);
    if (sent.kind === 'answer') show(sent.answer.armed);
    else if (method !== 'GET')
      toasts.show(
        sent.kind === 'refused' ? sent.sentence : 'The desk cannot be reached. Nothing was changed.',
      );
    return sent.kind === 'answer';
  }

  function show(list: readonly ArmedFault[]): void {
    const now = JSON.stringify(list);
    if (now === shown) return;
    shown = now;
    const well = element(
      'button',
      { type: 'button', class: 'main', click: () => void ask(null, 'DELETE') },
      'All well again',
    );
    if (list.length === 0) fill(armed, element('p', {}, 'All is well: nothing is set to fail.'));
    else
      fill(
        armed,
        element('p', {}, 'Set to fail:'),
        element('ul', {}, ...list.map((one) => element('li', {}, `${nameOfArmed(one)} ${howOften(one)}`))),
        well,
      );
  }

  const groups = OFFERED.map(({ heading, faults }) =>
    element('section', {}, element('h3', {}, heading), ...faults.map(offer)),
  );

  function offer(one: OfferedFault): HTMLElement {
    const arm = element(
      'button',
      {
        type: 'button',
        'aria-label': `Make it fail: ${one.name}`,
        click: () =>
          void ask(one.faults, 'POST').then((isSet) => isSet && toasts.show(`Set. Now: ${one.next}`)),
      },
      'Make it fail',
    );
    return element(
      'details',
      { name: 'fault' },
      element('summary', {}, one.name),
      element('p', {}, element('b', {}, 'Then: '), one.next),
      element('p', {}, element('b', {}, 'You should see: '), one.see),
      arm,
    );
  }

  return {
    title: 'Make something fail',
    content: element(
      'div',
      { class: 'content' },
      element('p', {}, 'Choose what should go wrong, and see that nothing is lost and everybody is told.'),
      armed,
      ...groups,
    ),
    opened: () => {
      void ask(null, 'GET');
      looking = window.setInterval(() => void ask(null, 'GET'), LOOK_EVERY_MS);
    },
    closed: () => window.clearInterval(looking),
  };
}

function howOften({ left }: ArmedFault): string {
  if (left === null) return '(until all is well again)';
  return left === 1 ? '(once)' : `(${left} times)`;
}

function nameOfArmed(one: ArmedFault): string {
  switch (one.kind) {
    case 'status':
      return `Google answers the worker with ${one.status}`;
    case 'tornRead':
      return 'The worker reads a half-written publication';
    case 'staleRead':
      return 'The worker reads an old publication';
    case 'truncate':
      return 'The worker reads a publication that is cut off';
    case 'off':
      return 'Google is off';
    case 'delay':
      return `Google takes ${one.delayMs / 1_000} s to answer the worker`;
    case 'editBetween':
      return `Somebody changes ${one.range} during ${one.function}`;
    case 'sortBetween':
      return `Somebody sorts ${one.tab} during ${one.function}`;
    case 'insertRowBetween':
      return `Somebody inserts rows into ${one.tab} during ${one.function}`;
    case 'deleteRowBetween':
      return `Somebody deletes rows of ${one.tab} during ${one.function}`;
    case 'crash':
      return `The script is stopped in the middle of ${one.function}`;
    case 'timeLimit':
      return `The script runs out of time${one.function ? ` in ${one.function}` : ''}`;
    case 'urlFetch':
      return typeof one.status === 'number'
        ? `The worker answers with ${one.status}`
        : 'The worker cannot be reached';
    case 'revoke':
      return `${one.as} may no longer edit${one.what === 'protected' ? ' what is protected' : ''}`;
  }
}
