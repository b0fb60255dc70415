// What a restore would change, what of it to bring back, and what came of it.

import type { ComparedTab, RestoreResult, SnapshotComparison } from '../snapshot/results.ts';
import { changedWords } from './changed-words.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, fill, focusOn } from './element.ts';
import { longList } from './rows.ts';
import { call } from './script.ts';

/** The answer as a box; what is chosen in it is restored, and `place` then holds what came of it. */
export function restoreBox(
  compared: SnapshotComparison,
  context: SidebarContext,
  place: HTMLElement,
): HTMLElement {
  const words = context.words.snapshot;
  const { outcome, sentence, sequence, tabs } = compared;
  const differing = tabs.filter(
    ({ isGone, counts }) => isGone || counts.changed + counts.missing + counts.new > 0,
  );
  if (outcome === 'refused' || differing.length === 0) {
    return element('div', { class: outcome === 'refused' ? 'box asks' : 'box' }, element('h3', {}, sentence));
  }
  const choice = choiceOf(differing, context);
  const restore = (label: string, publish: boolean) => {
    const button = element(
      'button',
      { type: 'button', click: () => void context.during(button, words.restoring, () => bring(publish)) },
      label,
    );
    return button;
  };
  async function bring(publish: boolean): Promise<string> {
    const chosen = choice.chosen();
    if (!chosen) return words.chooseFirst;
    const answer = await call('restoreSnapshot', { sequence, ...chosen, publish });
    if (isFailed(answer)) return context.words.failed(answer);
    await context.refresh();
    fill(place, restoredBox(answer));
    focusOn(place.querySelector('h3')!);
    return answer.sentence;
  }
  const leave = element(
    'button',
    {
      type: 'button',
      class: 'plain',
      click: () => {
        fill(place);
        context.announce(words.left);
        document.querySelector<HTMLElement>(`[aria-label="${words.compareWith(sequence)}"]`)?.focus();
      },
    },
    words.leave,
  );
  return element(
    'div',
    { class: 'box asks restore' },
    element('h3', {}, words.wouldChange(sequence)),
    ...differing.map((tab) => comparedRows(tab, context)),
    choice.shell,
    restore(words.restore, false),
    restore(words.restoreAndPublish, true),
    leave,
  );
}

interface RestoreChoice {
  readonly tabs: string[] | null;
  readonly events: string[] | null;
}

/** Whole tabs, or events one by one where there are any to choose. */
function choiceOf(
  tabs: readonly ComparedTab[],
  context: SidebarContext,
): { shell: HTMLElement; chosen(): RestoreChoice | null } {
  const words = context.words.snapshot;
  const tabBoxes = tabs.map(({ tab }) => box(tab, tab, true));
  const events = tabs
    .filter(({ tab, isGone }) => tab === 'Events' && !isGone)
    .flatMap(({ differences }) => differences)
    .filter(({ kind, key }) => kind !== 'new' && key !== '');
  const eventBoxes = events.map(({ key, title }) => box(key, title || context.words.untitled, false));
  const whole = radio('tabs', words.wholeTabs, true);
  const some = radio('events', words.onlyEvents, false);
  const tabList = element('div', { class: 'choice-list' }, ...tabBoxes.map(({ label }) => label));
  const eventList = element('div', { class: 'choice-list' }, ...eventBoxes.map(({ label }) => label));
  const showChosen = () => {
    tabList.hidden = !whole.input.checked;
    eventList.hidden = whole.input.checked;
  };
  for (const { input } of [whole, some]) input.addEventListener('change', showChosen);
  showChosen();
  const shell = element(
    'fieldset',
    {},
    element('legend', {}, words.what),
    eventBoxes.length > 0 ? whole.label : null,
    tabList,
    ...(eventBoxes.length > 0 ? [some.label, eventList] : []),
  );
  const ticked = (boxes: readonly { input: HTMLInputElement; value: string }[]) =>
    boxes.filter(({ input }) => input.checked).map(({ value }) => value);
  return {
    shell,
    chosen() {
      const [chosenTabs, chosenEvents] = [ticked(tabBoxes), ticked(eventBoxes)];
      if (whole.input.checked) return chosenTabs.length > 0 ? { tabs: chosenTabs, events: null } : null;
      return chosenEvents.length > 0 ? { tabs: null, events: chosenEvents } : null;
    },
  };
}

function box(value: string, text: string, isTicked: boolean) {
  const input = element('input', { type: 'checkbox', checked: isTicked });
  return { value, input, label: element('label', {}, input, ` ${text}`) };
}

function radio(value: string, text: string, isChosen: boolean) {
  const input = element('input', { type: 'radio', name: 'restore-what', value, checked: isChosen });
  return { input, label: element('label', {}, input, ` ${text}`) };
}

function restoredBox({ outcome, sentences, published }: RestoreResult): HTMLElement {
  const [first = '', ...rest] = sentences;
  return element(
    'div',
    { class: outcome === 'restored' ? 'box' : 'box asks' },
    element('h3', {}, first),
    ...rest.map((sentence) => element('p', {}, sentence)),
    published ? element('p', {}, published.sentence) : null,
  );
}

// The rows of one tab that a snapshot has otherwise, each with its changed words.

function comparedRows(compared: ComparedTab, context: SidebarContext): HTMLElement {
  const words = context.words.snapshot;
  const { tab, isGone, counts, differences } = compared;
  if (isGone) return element('p', {}, element('b', {}, words.tabGone(tab)));
  const more = counts.changed + counts.missing + counts.new - differences.length;
  return element(
    'details',
    {},
    element('summary', {}, element('h3', {}, words.tab(tab, counts.changed, counts.missing, counts.new))),
    element(
      'div',
      { class: 'events' },
      longList(differences, context, (each) => rowOf(each, context)),
      more > 0 ? element('p', { class: 'quiet' }, words.moreRows(more)) : null,
    ),
  );
}

function rowOf(difference: ComparedTab['differences'][number], context: SidebarContext): HTMLElement {
  const words = context.words.snapshot;
  const { kind, title, rowNow, rowFormer, cells, more } = difference;
  return element(
    'div',
    {},
    element('b', {}, title || context.words.untitled),
    element('span', { class: 'quiet' }, ` ${words.kinds[kind]} · ${words.row(rowNow ?? rowFormer!)}`),
    ...cells.map(({ column, now, former }) =>
      element(
        'div',
        {},
        element('span', { class: 'quiet' }, `${column}: `),
        ...changedWords(now, former).map(({ text, kind: how }) =>
          how === 'same' ? text : element(how === 'out' ? 'del' : 'ins', {}, text),
        ),
      ),
    ),
    more > 0 ? element('div', { class: 'quiet' }, words.moreCells(more)) : null,
  );
}
