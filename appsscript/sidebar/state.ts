// The state at a glance: the draft against what is live, what is wrong, and whether the last publish arrived.

import type { CommandFailure, CurrentState, Severity } from '../commands/results.ts';
import { restoredBox } from './backups.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, fill, moment } from './element.ts';
import { retryButton } from './retry.ts';
import { snapshotLine } from './snapshots.ts';

export interface StateView {
  readonly shell: HTMLElement;
  show(state: CurrentState | CommandFailure): void;
}

export function stateView(context: SidebarContext): StateView {
  const { words } = context;
  const headline = element('h1', {}, words.state.reading);
  const facts = element('div');
  const snapshot = snapshotLine(context);
  const restored = restoredBox(context);
  const again = element(
    'button',
    {
      type: 'button',
      class: 'plain',
      click: () =>
        void context.during(again, words.state.reading, async () => {
          await context.refresh();
          return headline.textContent;
        }),
    },
    words.state.again,
  );
  return {
    shell: element(
      'section',
      { class: 'state', 'aria-label': words.state.heading },
      headline,
      restored.shell,
      facts,
      again,
      snapshot.shell,
    ),
    show(state) {
      headline.textContent = isFailed(state) ? words.failed(state) : headlineOf(state, context);
      fill(facts, isFailed(state) ? null : factsOf(state, context));
      if (isFailed(state)) return;
      restored.show(state);
      snapshot.show(state);
    },
  };
}

/** The one thing to know. */
function headlineOf(state: CurrentState, { words: { state: words } }: SidebarContext): string {
  if (state.restored !== null) return words.restored;
  if (state.damage) return words.damaged;
  if (state.isBlocked) return words.blocked;
  if (state.waiting > 0) return words.waiting(state.waiting);
  if (!state.published) return words.nothingYet;
  if (state.placements.waiting.length > 0) return words.placements(state.placements.waiting.length);
  if (state.programmeChanges) return words.programme;
  return state.broken > 0 ? words.restUpToDate(state.broken) : words.upToDate;
}

function factsOf(state: CurrentState, context: SidebarContext): HTMLElement {
  const { words } = context;
  const { published, delivery } = state;
  const list = element('dl');
  const fact = (name: string, ...value: (HTMLElement | string)[]) =>
    list.append(element('dt', {}, name), element('dd', {}, ...value));
  fact(words.state.draft, words.state.rows(state.rows));
  fact(
    words.state.live,
    published
      ? words.state.liveIs(published.events, moment(published.at, context), published.by)
      : words.state.nothingYet,
  );
  if (delivery && published) {
    const at = words.publish.receipt(delivery.revision, moment(delivery.at, context));
    if (delivery.state === 'delivered') fact(words.state.receipt, `${words.state.delivered} ${at}`);
    else {
      const pending = element('span', { class: 'warning' }, words.state.pending);
      fact(words.state.receipt, pending, ' ', retryButton(context));
    }
  }
  fact(words.state.issues, ...severitiesOf(state, context));
  return list;
}

function severitiesOf(state: CurrentState, { words }: SidebarContext): (HTMLElement | string)[] {
  const counts: [Severity, number][] = [
    ['error', state.errors],
    ['warning', state.warnings],
    ['note', state.notes],
  ];
  const there = counts.filter(([, number]) => number > 0);
  if (there.length === 0) return [words.state.none];
  return there.flatMap(([severity, number], index) => [
    index > 0 ? ', ' : '',
    element('span', { class: severity }, words.severities[severity](number)),
  ]);
}
